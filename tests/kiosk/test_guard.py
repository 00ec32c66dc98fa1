"""A PIN between the operator and what only a supervisor may do; a lock for an empty bench."""

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QPushButton

from app.domain.pin import Answer
from app.kiosk.guard import Guard
from app.kiosk.lock import Lock
from app.security.pin_file import PinFile
from app.ui.access.away_page import AwayPage
from app.ui.access.pin_pad import PinPad
from app.ui.menu.entries import Entry
from app.ui.window import Window
from app.workers.pin import PinWorker


class Ears(QObject):
    def __init__(self):
        super().__init__()
        self.heard = []

    @Slot(object)
    def hear(self, what):
        self.heard.append(what)

    @Slot()
    def open(self):
        self.heard.append("opened")


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def guard(window, tmp_path):
    """With the PIN 4711, compared in this thread."""
    kept = PinFile(tmp_path)
    kept.set("4711")
    guard = Guard(PinPad(window), armed=kept.is_set)
    worker = PinWorker(kept)
    worker.setParent(guard)
    guard.pin_tried.connect(worker.try_pin)
    guard.pin_chosen.connect(worker.set_pin)
    worker.judged.connect(guard.judge)
    worker.kept.connect(guard.settle)
    return guard


@pytest.fixture
def ears(guard):
    ears = Ears()
    guard.allowed.connect(ears.hear)
    return ears


def pad_of(guard):
    return guard.parent()


def enter(qtbot, guard, pin):
    qtbot.keyClicks(pad_of(guard), pin)
    qtbot.keyClick(pad_of(guard), Qt.Key.Key_Return)


def says(guard):
    return pad_of(guard)._says.text()


def test_without_a_pin_everybody_may(window):
    guard, ears = Guard(PinPad(window), armed=False), Ears()
    guard.allowed.connect(ears.hear)
    guard.ask("export")
    assert ears.heard == ["export"]
    assert not pad_of(guard).isVisible()


def test_the_pin_lets_the_wish_through(guard, ears, qtbot):
    guard.ask("leave")
    enter(qtbot, guard, "1234")
    assert ears.heard == []
    assert says(guard) == "Wrong PIN. Try again."
    enter(qtbot, guard, "4711")
    assert ears.heard == ["leave"]
    assert not pad_of(guard).isVisible()


def test_gloves_can_enter_it_by_touch(guard, ears, qtbot):
    guard.ask("leave")
    keys = {key.text(): key for key in pad_of(guard).findChildren(QPushButton)}
    for words in ("4", "7", "2", "⌫", "1", "1", "OK"):
        keys[words].click()
    assert ears.heard == ["leave"]


def test_esc_goes_back_and_forgets_the_wish(guard, ears, qtbot):
    guard.ask("leave")
    qtbot.keyClick(pad_of(guard), Qt.Key.Key_Escape)
    assert not pad_of(guard).isVisible()
    guard.judge(Answer())
    assert "leave" not in ears.heard


def test_a_supervisors_entry_of_the_menu_asks_first(window, guard, ears, qtbot):
    opened = Ears()
    window.menu.permissions.hold = True
    window.menu.permissions.wanted.connect(guard.ask)
    guard.allowed.connect(window.menu.permissions.permit)
    window.menu.offer(Entry("settings", "Settings", "P"), opened.open)
    window.menu.choose("settings")
    assert opened.heard == []
    enter(qtbot, guard, "4711")
    assert opened.heard == ["opened"]


def test_a_new_pin_is_asked_for_twice(guard, ears, qtbot):
    guard.change()
    enter(qtbot, guard, "2468")
    enter(qtbot, guard, "1357")
    assert "not the same" in says(guard)
    enter(qtbot, guard, "12")
    enter(qtbot, guard, "12")
    assert "Expected 4 to 12 digits, got 2 characters." in says(guard)
    enter(qtbot, guard, "2468")
    enter(qtbot, guard, "2468")
    assert not pad_of(guard).isVisible()
    guard.ask("leave")
    enter(qtbot, guard, "2468")
    assert ears.heard == ["leave"]


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lock(window, guard, clock):
    lock = Lock(AwayPage(window), guard, 300, 20, clock)
    yield lock
    lock._timer.stop()


def test_an_empty_bench_counts_down_and_locks(window, guard, lock, clock, qtbot):
    ears = Ears()
    lock.locked.connect(ears.hear)
    clock.now = 301
    lock.look()
    page = window.findChild(AwayPage)
    assert page.isVisible()
    assert page._count.text() == "19"
    clock.now = 321
    lock.look()
    assert ears.heard == [True]
    assert pad_of(guard).isVisible()
    qtbot.keyClick(pad_of(guard), Qt.Key.Key_Escape)
    assert pad_of(guard).isVisible(), "there is no way back"
    enter(qtbot, guard, "4711")
    assert ears.heard == [True, False]
    assert not pad_of(guard).isVisible()
    clock.now = 400
    lock.look()
    assert not page.isVisible(), "the time runs from the unlocking"


def test_a_key_in_the_countdown_keeps_it_open_and_does_nothing_else(window, lock, clock, qtbot):
    pressed = []
    window.wishes.shutter_pressed.connect(lambda: pressed.append("shoot"))
    clock.now = 305
    lock.look()
    page = window.findChild(AwayPage)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert not page.isVisible()
    assert pressed == []


def test_without_a_pin_any_key_opens_it(window, clock, qtbot):
    lock = Lock(AwayPage(window), Guard(PinPad(window), armed=False), 0, 20, clock)
    lock.close()
    page = window.findChild(AwayPage)
    assert page.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert not page.isVisible()
