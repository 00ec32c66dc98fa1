"""A scan is taken out wherever the focus is; typing stays typing."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.input.window_filter import at_windows


class Desk:
    """A window with a field and a button, and a keyboard whose keys carry their own times."""

    def __init__(self):
        self.window = QWidget()
        self.field, self.button = QLineEdit(), QPushButton("danger")
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.pressed, self.fired, self.codes = [], [], []
        self.button.clicked.connect(lambda: self.pressed.append(1))
        shortcut = QShortcut(QKeySequence("4"), self.window)
        shortcut.activated.connect(lambda: self.fired.append(1))
        self.filter = KeyboardFilter(WedgeReader(), Stroke, self.window)
        self.filter.code_scanned.connect(self.codes.append)
        self.now = 1000

    def type(self, text, gap):
        for letter in text:
            self.now += gap
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(self.now)
                QCoreApplication.sendEvent(self.window.windowHandle(), event)


@pytest.fixture
def desk(qapp, qtbot):
    desk = Desk()
    qtbot.addWidget(desk.window)
    desk.window.show()
    qtbot.waitExposed(desk.window)
    with at_windows(qapp, desk.filter):
        yield desk


@pytest.mark.parametrize("focus", ["field", "button"])
def test_a_scan_leaks_nothing_and_presses_nothing(desk, focus):
    getattr(desk, focus).setFocus()
    desk.type("4006381333931 \r", gap=4)
    assert desk.codes == ["4006381333931 "]
    assert (desk.field.text(), desk.pressed, desk.fired) == ("", [], [])


def test_typing_reaches_the_field_a_blink_later(desk, qtbot):
    desk.field.setFocus()
    desk.type("oats 500", gap=90)
    qtbot.waitUntil(lambda: desk.field.text() == "oats 500")
    assert desk.codes == []


def test_a_person_still_presses_the_button(desk, qtbot):
    desk.button.setFocus()
    desk.type(" ", gap=500)
    qtbot.waitUntil(lambda: desk.pressed == [1])


def test_a_burst_without_terminator_ends_by_itself(desk, qtbot):
    desk.type("4006381333931", gap=4)
    qtbot.waitUntil(lambda: desk.codes == ["4006381333931"])


def test_a_window_that_stands_still_again_and_again_loses_no_first_key(desk):
    """As when much is drawn after an event: the keys behind it were in time."""
    desk.type("4", gap=500)
    for _ in range(4):
        time.sleep(0.12)  # the window does something else, and is told of no key
        QCoreApplication.processEvents()
    desk.type("006381333931\r", gap=4)
    assert desk.codes == ["4006381333931"]


def test_a_code_whose_rest_the_system_held_back_is_whole(desk, qtbot):
    """The window waited longer than a scanner may, yet the keys' own times have no gap."""
    desk.field.setFocus()
    desk.type("4", gap=500)
    qtbot.waitUntil(lambda: desk.field.text() == "4")
    desk.type("006381333931\r", gap=4)
    assert (desk.codes, desk.field.text()) == (["4006381333931"], "4")


def test_a_single_key_comes_out_although_the_window_is_busy_all_the_time(desk):
    desk.field.setFocus()
    desk.type("7", gap=500)
    for _ in range(14):
        time.sleep(0.06)
        QCoreApplication.processEvents()
    assert desk.field.text() == "7"


class Witness:
    def __init__(self):
        self.told = []

    def key(self, *facts, **more):
        self.told.append((facts, more))

    def pause(self, *facts):
        self.told.append(facts)


@pytest.fixture
def secret(desk):
    """The desk's keyboard with somebody who notes all that is told, and a taker of badges."""
    desk.filter._witness = desk.witness = Witness()
    desk.bursts = []

    def take(strokes):
        desk.bursts.append("".join(one.text for one in strokes))
        return desk.bursts[-1].startswith("9997")

    desk.filter.secret.take = take
    desk.enters = []
    desk.field.returnPressed.connect(lambda: desk.enters.append(1))
    desk.field.setFocus()
    return desk


@pytest.mark.parametrize("gap", [1, 4, 31, 44, 60, 150])
def test_on_a_page_that_asks_for_a_secret_every_key_is_the_pages(secret, gap):
    secret.filter.keep_secret(True)
    secret.type("4006381333931\r", gap=gap)
    assert secret.field.text() == "4006381333931"
    assert (secret.codes, secret.fired, secret.witness.told) == ([], [], [])
    assert secret.enters == [1]
    secret.filter.keep_secret(False)
    secret.type("4006381333931\r", gap=4)
    assert secret.codes == ["4006381333931"]


@pytest.mark.parametrize("gap", [1, 4, 31, 150])
def test_a_field_of_a_password_owns_its_keys(secret, gap):
    secret.field.setEchoMode(QLineEdit.EchoMode.Password)
    secret.type("4006381333931\r", gap=gap)
    assert (secret.field.text(), secret.codes, secret.witness.told) == ("4006381333931", [], [])


def test_a_badge_is_told_by_its_content_and_its_enter_presses_nothing(secret):
    secret.filter.keep_secret(True)
    secret.type("99971234\r", gap=4)
    assert (secret.bursts, secret.enters) == (["99971234"], [])
    assert secret.filter.secret._strokes == [], "nothing is kept"


def test_what_a_pause_parts_is_not_put_together(secret):
    secret.filter.keep_secret(True)
    secret.type("99", gap=4)
    secret.type("97", gap=400)
    secret.type("\r", gap=4)
    assert secret.bursts == ["7"]
    assert secret.enters == [1]


def test_a_badge_without_an_enter_ends_by_itself(secret, qtbot):
    secret.filter.keep_secret(True)
    secret.type("99971234", gap=4)
    qtbot.waitUntil(lambda: secret.bursts == ["99971234"])


def test_what_was_scanned_before_the_page_came_is_still_a_scan(secret):
    secret.type("4006381333931", gap=4)
    secret.filter.keep_secret(True)
    assert secret.codes == ["4006381333931"]
    assert secret.field.text() == ""
