"""The assembled program: a hand scanner's code in states that only the window knows."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.station.state import Verdict
from tests.whole_program import in_the_house, wait_for

__all__ = ["in_the_house"]
EAN = "4006381333931"


def start(window):
    QTest.keyClick(window, Qt.Key.Key_F2)
    wait_for(lambda: window._state.session is not None)


def scan(window, code):
    """Typed as fast as a hand scanner types, at the window's own door."""
    handle = window.windowHandle()
    for place, letter in enumerate(f"{code}\r"):
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(1_000_000 + place * 8)
            QApplication.sendEvent(handle, event)


def captured(window, code):
    scan(window, code)
    wait_for(lambda: window._state.notice.verdict is not Verdict.READY)
    notice = window._state.notice
    return notice.verdict, [one.barcode.text for one in window._state.captures]


@pytest.mark.parametrize(
    "state", ["plain", "a question is open", "the menu is open", "help is open"]
)
def test_a_scan_is_taken_whatever_lies_over_the_bench(in_the_house, state):
    def look(window):
        start(window)
        key = {"a question is open": Qt.Key.Key_F10, "the menu is open": Qt.Key.Key_F12}
        if state != "plain":
            QTest.keyClick(window, key.get(state, Qt.Key.Key_F1))
        return [captured(window, EAN)]

    assert in_the_house(look, camera="none.png") == [(Verdict.READ, [EAN])]


def test_training_takes_scans_by_the_same_rules_and_keeps_them_apart(in_the_house, tmp_path):
    def look(window):
        start(window)
        return [captured(window, EAN)]

    assert in_the_house(look, training=True) == [(Verdict.READ, [EAN])]
    assert (tmp_path / "training" / "station.db").exists()
    assert not (tmp_path / "station.db").exists()
