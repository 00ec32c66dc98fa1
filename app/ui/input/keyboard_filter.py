"""The keyboard wedge, from anywhere in the program: scans are taken out, typing stays typing.

The filter sits on every window, so that no focus, menu or dialog can keep a scan away, and no scan
can press a button or leak into a field. The reader decides; a secret is the page's alone.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from app.ui.input.key_places import caps_lock, place_of
from app.ui.input.key_texts import is_alt_gr, text_of
from app.ui.input.secret_keys import SecretKeys

_QUEUE_MS = 30
"""In that time a busy system hands over every key that was pressed before the pause ended."""
_STALL_MS, _MOST_STALLS = 10, 10
"""A timer that is so late fired behind other work; after so many a queue is taken for empty."""


class HeldKey:
    """A key that was kept back, and the window it went to."""

    def __init__(self, window: QWindow, event: QKeyEvent) -> None:
        self.window = window
        self.event = event.clone()


class _Burst(Protocol):
    @property
    def strokes(self) -> Sequence[Any]: ...
    @property
    def terminator(self) -> str: ...


class _Verdict(Protocol):
    @property
    def hold(self) -> bool: ...
    @property
    def released(self) -> tuple[HeldKey, ...]: ...
    @property
    def code(self) -> str: ...
    @property
    def broken(self) -> str: ...
    @property
    def burst(self) -> _Burst | None: ...


_S_contra = TypeVar("_S_contra", contravariant=True)
Stroke = TypeVar("Stroke")


class _Reader(Protocol[_S_contra]):
    @property
    def patience_ms(self) -> float: ...
    @property
    def holding(self) -> bool: ...
    def feed(self, stroke: _S_contra, key: HeldKey) -> _Verdict: ...
    def pause(self) -> _Verdict: ...


class _Witness(Protocol[_S_contra]):
    def key(self, stroke: _S_contra, verdict: _Verdict, *, holding: bool) -> None: ...
    def pause(self, verdict: _Verdict) -> None: ...


class KeyboardFilter(QObject, Generic[Stroke]):
    """Filters what arrives at windows, with `at_windows`."""

    code_scanned = Signal(str)
    """A whole code that a hand scanner typed."""

    scan_broken = Signal(str)
    """Why what a hand scanner typed is no whole code, in plain words."""
    code_diverted = Signal(str)
    """A whole code that is not for the work, while diverted."""
    burst_typed = Signal(object)
    """The keys of every code, whole or broken: for the calibration."""

    def __init__(
        self,
        reader: _Reader[Stroke],
        make_stroke: Callable[..., Stroke],
        parent: QObject | None = None,
        witness: _Witness[Stroke] | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._witness = witness
        self._make_stroke = make_stroke
        self._platform = QGuiApplication.platformName()
        self._giving_back = False
        self._diverted = False
        self.secret = SecretKeys(self)
        self._swallowed: set[int] = set()
        self._sure = False
        self._stalls = 0
        self._waited = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self._pause_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every key arrives first at its window; the same key at a widget is let through."""
        if self._giving_back or not isinstance(watched, QWindow):
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._claim(event)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_down(watched, event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self._key_up(event)
        return False

    def _claim(self, event: QKeyEvent) -> bool:
        """A key that may belong to a scan must not fire a shortcut before it was looked at."""
        if not text_of(event) and not self._reader.holding:
            return False
        event.accept()
        return True

    def _key_down(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIER_KEYS or (event.isAutoRepeat() and not self._reader.holding):
            return False
        stroke = self._stroke(event)
        if self.secret.asked:
            return self._secret_key_down(stroke, event)
        verdict = self._reader.feed(stroke, HeldKey(window, event))
        if self._witness is not None:
            self._witness.key(stroke, verdict, holding=self._reader.holding)
        self._act(verdict)
        if self._reader.holding:
            self._wait(round(self._reader.patience_ms) + 5, sure=False)
        if verdict.hold:
            self._swallowed.add(event.key())
        return verdict.hold

    def _secret_key_down(self, stroke: Stroke, event: QKeyEvent) -> bool:
        if taken := self.secret.key_down(stroke, ends=text_of(event) in ("\r", "\t")):
            self._swallowed.add(event.key())
        return taken

    def _stroke(self, event: QKeyEvent) -> Stroke:
        held = event.modifiers()
        return self._make_stroke(
            text=text_of(event),
            at_ms=float(event.timestamp()),
            place=place_of(event, self._platform),
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            control=bool(held & Qt.KeyboardModifier.ControlModifier) and not is_alt_gr(event),
            caps=caps_lock(event, self._platform),
            name="F8" if event.key() == Qt.Key.Key_F8 else "",
        )

    def _key_up(self, event: QKeyEvent) -> bool:
        """The release of a swallowed key is swallowed too; one given back brings its own."""
        if event.key() not in self._swallowed or event.isAutoRepeat():
            return False
        self._swallowed.discard(event.key())
        return True

    def _wait(self, milliseconds: int, *, sure: bool) -> None:
        self._sure = sure
        self._pause.start(milliseconds)
        self._waited.start()

    @property
    def _stood_still(self) -> bool:
        """The window was busy while it waited: keys may lie in the queue that were in time."""
        return self._waited.elapsed() > self._pause.interval() + _STALL_MS

    def _pause_over(self) -> None:
        """The clock on the wall says so; keys that wait in the queue behind a stall come first."""
        if not self._sure:
            self._stalls = 0
            self._wait(_QUEUE_MS, sure=True)
            return
        if self._stood_still and self._stalls < _MOST_STALLS:
            self._stalls += 1
            self._wait(_QUEUE_MS, sure=True)
            return
        self._decide()

    def _decide(self) -> None:
        self._pause.stop()
        verdict = self._reader.pause()
        if self._witness is not None:
            self._witness.pause(verdict)
        self._act(verdict)

    def _act(self, verdict: _Verdict) -> None:
        for key in verdict.released:
            self._give_back(key)
        if verdict.burst is not None:
            self.burst_typed.emit(verdict.burst)
        if self._diverted:
            if verdict.code:
                self.code_diverted.emit(verdict.code)
            return
        if verdict.code:
            self.code_scanned.emit(verdict.code)
        if verdict.broken:
            self.scan_broken.emit(verdict.broken)

    @Slot(bool)
    def divert(self, on: bool) -> None:
        """While *on*, scans are for the page that asked for them, not for the work."""
        self._diverted = on

    @Slot(bool)
    def keep_secret(self, on: bool) -> None:
        """While *on*, a page asks for a secret. What was typed before is decided first."""
        if on and self._reader.holding:
            self._decide()
        self.secret.use(page_open=on)

    def _give_back(self, key: HeldKey) -> None:
        """A person's key goes where it would have gone: press and release."""
        self._giving_back = True
        try:
            QCoreApplication.sendEvent(key.window, key.event)
            up = QKeyEvent(
                QEvent.Type.KeyRelease, key.event.key(), key.event.modifiers(), key.event.text()
            )
            QCoreApplication.sendEvent(key.window, up)
        finally:
            self._giving_back = False


_MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
