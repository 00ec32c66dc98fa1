"""What the keyboard's filter is given and asks for, without knowing who decides."""

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from PySide6.QtGui import QKeyEvent, QWindow


class HeldKey:
    """A key that was kept back, and the window it went to."""

    def __init__(self, window: QWindow, event: QKeyEvent) -> None:
        self.window = window
        self.event = event.clone()


class Burst(Protocol):
    """Keys that a scanner typed in one go."""

    @property
    def strokes(self) -> Sequence[Any]: ...
    @property
    def terminator(self) -> str: ...


class Verdict(Protocol):
    """What to do after a key or a pause; the parts are those of `burst.Verdict`."""

    @property
    def hold(self) -> bool: ...
    @property
    def released(self) -> tuple[HeldKey, ...]: ...
    @property
    def code(self) -> str: ...
    @property
    def broken(self) -> str: ...
    @property
    def burst(self) -> Burst | None: ...
    @property
    def retracted(self) -> str: ...
    @property
    def wrong_layout(self) -> bool: ...
    @property
    def learned(self) -> object: ...


_S_contra = TypeVar("_S_contra", contravariant=True)
Stroke = TypeVar("Stroke")


class Reader(Protocol[_S_contra]):
    """Tells scanners from persons."""

    @property
    def patience_ms(self) -> float: ...
    @property
    def holding(self) -> bool: ...
    def feed(self, stroke: _S_contra, key: HeldKey) -> Verdict: ...
    def pause(self) -> Verdict: ...


class Witness(Protocol[_S_contra]):
    """Told of every key and pause."""

    def key(self, stroke: _S_contra, verdict: Verdict, *, holding: bool) -> None: ...
    def pause(self, verdict: Verdict) -> None: ...
