"""From the first painted window a scan is kept; a code's pieces are taken back in order."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.input.pressed_keys import PressedKeys
from app.ui.input.window_filter import at_windows


@pytest.fixture
def desk(qapp, qtbot):
    """(the filter, a function that types, what was told, the keys that reached the window)"""
    window, told, reached = QWidget(), [], []
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.keyPressEvent = lambda event: reached.append(event.key())
    qtbot.addWidget(window)
    keyboard = KeyboardFilter(WedgeReader(), Stroke, window, early=True)
    keyboard.code_scanned.connect(lambda code: told.append(("code", code)))
    keyboard.scan_broken.connect(lambda words: told.append(("broken", words)))
    keyboard.scan_retracted.connect(lambda code, words: told.append(("retracted", code)))
    keyboard.profile_learned.connect(lambda profile: told.append(("learned", profile.terminated)))
    window.show()
    window.setFocus()
    qtbot.waitExposed(window)
    now = [1_000]

    def type_keys(text, gap=4, held=Qt.KeyboardModifier.NoModifier):
        for letter in text:
            now[0] += gap
            key = _KEYS.get(letter) or Qt.Key(ord(letter.upper()))
            typed = "" if letter in _SILENT else letter
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, held, typed)
                event.setTimestamp(now[0])
                QCoreApplication.sendEvent(window.windowHandle(), event)

    with at_windows(qapp, keyboard):
        yield keyboard, type_keys, told, reached


_SILENT = {"↓": Qt.Key.Key_Down, "⎋": Qt.Key.Key_Escape}
_KEYS = _SILENT | {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}


def test_what_is_scanned_before_anybody_listens_comes_when_they_do(desk):
    keyboard, type_keys, told, reached = desk
    type_keys("4006381333931\r")
    type_keys("9" + "6385074\r", gap=4)
    assert told == []
    keyboard.begin()
    codes = [what for kind, what in told if kind == "code"]
    assert codes == ["4006381333931", "96385074"]
    type_keys("9521234500018\r", gap=9)
    assert told[-1] == ("code", "9521234500018")
    assert reached == []


@pytest.mark.parametrize("end", ["\r", "\t", "↓", "⎋", "\r↓", "\t\r"])
def test_no_ending_reaches_the_window(desk, qtbot, end):
    keyboard, type_keys, told, reached = desk
    keyboard.begin()
    for number, code in enumerate(("4006381333931", "9521234500018", "4006381333931"), 1):
        type_keys(code + end)
        qtbot.waitUntil(lambda: [kind for kind, _ in told].count("code") == number)  # noqa: B023
        type_keys(" ", gap=700)
        qtbot.waitUntil(lambda: len(reached) == number)  # noqa: B023
    assert set(reached) == {Qt.Key.Key_Space}
    assert ("learned", True) in told


def test_the_first_piece_that_was_told_is_retracted_before_the_rest_is_said(desk, qtbot):
    keyboard, type_keys, told, _ = desk
    keyboard.begin()
    type_keys("96385074")
    qtbot.waitUntil(lambda: told == [("code", "96385074")])
    type_keys("12343\r", gap=4)
    assert told[1:] == [("learned", True), ("retracted", "96385074")]


def test_a_key_of_a_person_keeps_its_work(desk, qtbot):
    keyboard, type_keys, told, reached = desk
    keyboard.begin()
    for key in "↓⎋\r n":
        type_keys(key, gap=500)
    qtbot.waitUntil(lambda: len(reached) == 5)
    assert told == []


def test_which_keys_are_down():
    pressed = PressedKeys()
    assert pressed.press(1, 1_000) == (0, False)
    assert pressed.press(2, 1_010) == (1, False)
    pressed.release(2, 1_014)
    assert pressed.press(3, 1_020) == (2, False)
    pressed.release(1, 1_030)
    pressed.release(3, 1_030)
    assert pressed.press(3, 1_030)[1] is False  # a scanner's double digit, handed over at once
    pressed.release(3, 1_040)
    pressed.press(4, 1_100)
    pressed.release(4, 1_500)
    assert pressed.press(4, 1_500) == (0, True)  # X11 repeats a held key
    pressed.release(4, 1_533)
    assert pressed.press(4, 1_533) == (0, True)


@pytest.mark.parametrize("held_ms", [0, 5, 30, 90, 170])
def test_a_double_digit_of_a_scanner_is_no_repetition(held_ms):
    """Its key goes up and down again within one millisecond, however long it was down."""
    pressed, now = PressedKeys(), 1_000
    for _ in range(5):
        assert pressed.press(11, now, auto=now > 1_000) == (0, False)
        now += held_ms
        pressed.release(11, now)
