"""A one-slot mailbox between two threads: the newest wins, nothing queues."""

from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Latest(Generic[T]):
    """Holds the newest item until it is taken."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._item: T | None = None

    def put(self, item: T) -> bool:
        """Leave *item*. True if the reader needs waking, False if it is late."""
        with self._lock:
            was_empty = self._item is None
            self._item = item
            return was_empty

    def take(self) -> T | None:
        """The newest item, once."""
        with self._lock:
            item, self._item = self._item, None
            return item

    def peek(self) -> T | None:
        """The newest item, left in its place."""
        with self._lock:
            return self._item
