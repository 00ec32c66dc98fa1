"""The keyboard wedge, from anywhere in the program: scans are taken out, typing stays typing.

The filter sits on every window, so that no focus, menu or dialog can keep a scan away, and no scan
can press a button or leak into a field. The reader decides; a secret is the page's alone.
"""

from collections.abc import Callable
from functools import partial
from typing import Generic

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
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from app.ui.input.judged_keys import HeldKey, Reader, Stroke, Verdict, Witness
from app.ui.input.key_places import caps_lock, place_of
from app.ui.input.key_texts import is_alt_gr, name_of, text_of
from app.ui.input.pressed_keys import PressedKeys
from app.ui.input.secret_keys import SecretKeys

_QUEUE_MS = 30
"""In that time a busy system hands over every key that was pressed before the pause ended."""
_STALL_MS, _MOST_STALLS = 10, 10
"""A timer that is so late fired behind other work; after so many a queue is taken for empty."""


class KeyboardFilter(QObject, Generic[Stroke]):
    """Filters what arrives at windows, with `at_windows`."""

    code_scanned = Signal(str)
    """A whole code that a hand scanner typed."""

    scan_broken = Signal(str)
    """Why what a hand scanner typed is no whole code, in plain words."""
    scan_retracted = Signal(str, str)
    """A code of before that was only the first piece of one, and why in plain words."""
    layout_refused = Signal()
    """The code before is broken because nobody knows what the scanner's keys mean."""
    profile_learned = Signal(object)
    """What a code taught about the scanner: its profile from now on."""
    code_diverted = Signal(str)
    """A whole code that is not for the work, while diverted."""
    burst_typed = Signal(object)
    """The keys of every code, whole or broken: for the calibration."""

    def __init__(
        self,
        reader: Reader[Stroke],
        make_stroke: Callable[..., Stroke],
        parent: QObject | None = None,
        witness: Witness[Stroke] | None = None,
        *,
        early: bool = False,
    ) -> None:
        """*early*: nobody listens to scans yet; they are kept until `begin`."""
        super().__init__(parent)
        self._reader = reader
        self.witness = witness
        self._early: list[Callable[[], None]] | None = [] if early else None
        self._make_stroke = make_stroke
        self._platform = QGuiApplication.platformName()
        self._giving_back = False
        self.secret = SecretKeys(self)
        self._diverted = self._teaching = False
        self._pressed = PressedKeys()
        self._alt_holdings = 0
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
        if event.key() in _MODIFIER_KEYS:
            return False
        event.accept()
        return True

    def _key_down(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIER_KEYS:
            self._alt_holdings += event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
            return False
        if self.secret.asked:
            return self._secret_key_down(event)
        if event.isAutoRepeat() and not self._reader.holding:
            return False
        stroke, repeat = self._stroke(event)
        verdict = self._reader.feed(stroke, HeldKey(window, event))
        if self.witness is not None:
            self.witness.key(stroke, verdict, holding=self._reader.holding)
        self._act(verdict)
        if self._reader.holding and not (repeat and self._pause.isActive()):
            self._wait(round(self._reader.patience_ms) + 5, sure=False)
        if verdict.hold:
            self._swallowed.add(event.key())
        return verdict.hold

    def _secret_key_down(self, event: QKeyEvent) -> bool:
        stroke, _repeat = self._stroke(event)
        if taken := self.secret.key_down(stroke, ends=text_of(event) in ("\r", "\t")):
            self._swallowed.add(event.key())
        return taken

    def _stroke(self, event: QKeyEvent) -> tuple[Stroke, bool]:
        held = event.modifiers()
        at_ms, place = float(event.timestamp()), place_of(event, self._platform)
        beside, repeat = self._pressed.press(_number_of(event), at_ms, auto=event.isAutoRepeat())
        stroke = self._make_stroke(
            text=text_of(event),
            at_ms=at_ms,
            place=place,
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
            control=bool(held & Qt.KeyboardModifier.ControlModifier) and not is_alt_gr(event),
            caps=caps_lock(event, self._platform),
            name=name_of(event),
            alt=self._alt_holdings if held & Qt.KeyboardModifier.AltModifier else 0,
            beside=beside,
            repeat=repeat,
            in_field=_is_in_field(),
        )
        return stroke, repeat

    def _key_up(self, event: QKeyEvent) -> bool:
        """The release of a swallowed key is swallowed too; one given back brings its own."""
        self._pressed.release(_number_of(event), float(event.timestamp()))
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
        if self.witness is not None:
            self.witness.pause(verdict)
        self._act(verdict)

    def _act(self, verdict: Verdict) -> None:
        for key in verdict.released:
            self._give_back(key)
        if self._early is not None:
            self._early.append(partial(self._tell, verdict))
        else:
            self._tell(verdict)

    def begin(self) -> None:
        """Everybody listens: what was scanned while the bench opened comes first."""
        early, self._early = self._early or [], None
        for tell in early:
            tell()

    def _tell(self, verdict: Verdict) -> None:
        if verdict.learned is not None:
            self.profile_learned.emit(verdict.learned)
        if verdict.burst is not None:
            self.burst_typed.emit(verdict.burst)
        if verdict.code:
            (self.code_diverted if self._diverted else self.code_scanned).emit(verdict.code)
        if verdict.broken and not self._teaching:
            self._tell_broken(verdict)

    def _tell_broken(self, verdict: Verdict) -> None:
        if verdict.retracted and not self._diverted:
            self.scan_retracted.emit(verdict.retracted, verdict.broken)
        else:
            self.scan_broken.emit(verdict.broken)
        if verdict.wrong_layout:
            self.layout_refused.emit()

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

    @Slot(bool)
    def teach(self, on: bool) -> None:
        """While *on*, scans are for the page that learns how the scanner types: that they are
        broken is for that page to say."""
        self._diverted = self._teaching = on

    def _give_back(self, key: HeldKey) -> None:
        """A person's key goes where it would have gone: press and release."""
        if not isValid(key.window):
            return
        self._giving_back = True
        try:
            QCoreApplication.sendEvent(key.window, key.event)
            up = QKeyEvent(
                QEvent.Type.KeyRelease, key.event.key(), key.event.modifiers(), key.event.text()
            )
            QCoreApplication.sendEvent(key.window, up)
        finally:
            self._giving_back = False


def _number_of(event: QKeyEvent) -> int:
    """The key itself, whatever it types with what is held beside it."""
    return event.nativeScanCode() or event.key()


def _is_in_field() -> bool:
    """A field that takes text has the keyboard."""
    focus = QApplication.focusWidget()
    return focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


_MODIFIER_KEYS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
