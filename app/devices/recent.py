"""The last few items, shared between two threads."""

from collections import deque
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """Keeps the newest *count* items."""

    def __init__(self, count: int) -> None:
        self._lock = Lock()
        self._items: deque[T] = deque(maxlen=count)

    def put(self, item: T) -> None:
        """The oldest one makes room."""
        with self._lock:
            self._items.append(item)

    def all(self) -> tuple[T, ...]:
        """Oldest first; they stay."""
        with self._lock:
            return tuple(self._items)

    def clear(self) -> None:
        """Let go of all."""
        with self._lock:
            self._items.clear()
