"""A locked bench is locked for everything: use cases, pages, keys, closing, training, a kill.

Two models walk random ways: one through every use case of the station, one through the real window.
"""

import random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.badges import encode_badge, read_card
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.cards import all_commands, encode
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.security.pin_file import PinFile
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.station import Station
from app.store.store import open_store
from app.ui.access.away_page import AwayPage
from app.ui.access.pin_pad import PinPad
from app.ui.menu.entries import ENTRIES
from app.ui.training.training_frame import TrainingFrame
from app.ui.widgets.page import Page
from tests.station.conftest import Clock
from tests.whole_program import in_the_house, wait_for

__all__ = ["in_the_house"]
CODES = ("4006381333931", "96385074", "EMP-0042", "4006381333932")
SECRET = b"s" * 32
CARDS = [encode(one, SECRET) for one in all_commands()]
BADGES = ("Anna Nowak", "Ben")
FOREIGN = [encode_badge(one, b"x" * 32) for one in BADGES]
FORGED = [f"{encode_badge(one, SECRET)[:-1]}{digit}" for one in BADGES for digit in range(10)]
FORGED = [one for one in FORGED if one not in [encode_badge(name, SECRET) for name in BADGES]]
SCANNED = (CodeSource.CAMERA, CodeSource.WEDGE, CodeSource.SERIAL)
LISTS = ShotLists((ShotList.of("test", PhotoType.FRONT, PhotoType.BACK),))
SEED = 20261130
STEPS = 600


class Unasked:
    """A pipeline that a locked bench never asks."""

    def __getattr__(self, name):
        raise AssertionError(f"a locked bench asked for {name}")


def actions(router, shot):
    """Everything that a person or a scanner can ask of the station."""
    station, shots = router.station, router.station.shots
    photos = [one.id for one in station.read_state().photos] or ["none"]
    captures = [one.id for one in station.read_state().captures] or ["none"]
    return [
        *(lambda mode=mode: station.start(mode) for mode in CaptureMode),
        station.end,
        station.submit,
        station.undo,
        station.choose_next_shot_list,
        lambda: station.begin_shift("Anna"),
        lambda: router.begin_shift("Berta"),
        lambda: station.use_shot_lists(LISTS),
        lambda: station.bench_changed("x", "y"),
        station.codes.again,
        station.codes.next_product,
        station.gaps.walk,
        *(lambda one=one: station.codes.quantity(one) for one in (1, 12)),
        lambda: station.codes.pick(captures[-1]),
        lambda: station.codes.type_in(CODES[0]),
        *(lambda one=one: shots.pick_type(one) for one in (PhotoType.TOP, PhotoType.BACK)),
        lambda: shots.shoot(b"photo %d" % shot),
        lambda: shots.retake(photos[0]),
        shots.retake_last,
        lambda: shots.retype(photos[0], PhotoType.OTHER),
        lambda: shots.reorder(photos[::-1]),
        lambda: shots.discard(photos[-1]),
        router.press_by_itself,
        *(lambda one=one: router.type_in(one) for one in CODES),
        *(
            lambda one=one, how=how: router.scan(Barcode.from_scanner(one), how)
            for one in (*CODES, *CARDS, *FOREIGN, *FORGED)
            for how in SCANNED
        ),
        *(lambda one=one: router.type_in(encode_badge(one, SECRET)) for one in BADGES),
        *(lambda one=one: router.tap(Barcode.of(encode_badge(one, SECRET))) for one in BADGES),
        *(lambda one=one: router.tap(Barcode.of(one, Symbology.CODE_128)) for one in CARDS),
    ]


LOCKED_ONLY = [
    lambda router: router.shutter.press(),
    lambda router: router.shutter.press(PhotoType.TOP),
    lambda router: router.shutter.measure_grey(),
    lambda router: router.shutter.forget_grey(),
]


class Bench(RuleBasedStateMachine):
    """The station alone: use cases, lock, kill."""

    folder = None  # set by the test

    @initialize()
    def open(self):
        self.clock, self.shot, self.locked = Clock(), 0, False
        self.numbers = iter(range(10**6))
        self.store = None
        self._start()
        self.router.station.lock(False)
        self.before = self._facts()

    def _start(self):
        if self.store is not None:
            self.opened.__exit__(None, None, None)
        self.opened = open_store(self.folder, floor=0)
        self.store = self.opened.__enter__()
        station = Station(self.store, self.clock, lambda: f"{id(self)}-{next(self.numbers)}", LISTS)
        shutter = Shutter(station, tuple, Unasked())
        self.router = Router(
            station, shutter, self.store.bench, lambda text: read_card(text, SECRET)
        )

    def _facts(self):
        newest = self.store.sessions.newest()
        state = self.router.station.read_state()
        return (
            newest,
            state.captures,
            state.photos,
            state.capture,
            state.picked,
            state.retake,
            state.chosen_list,
            state.operator,
            state.undo,
            self.store.outbox.waiting(),
            self.store.bench.read().planned_list,
            self.store.bench.read().badge_wanted,
        )

    @rule(which=st.integers(min_value=0))
    def act(self, which):
        self.shot += 1
        self.clock.pass_(1)
        choices = actions(self.router, self.shot)
        outcome = choices[which % len(choices)]()
        if self.locked:
            assert outcome.kind in ("refused", "unasked"), outcome
        else:
            self.before = self._facts()

    @rule(which=st.sampled_from(LOCKED_ONLY))
    def shoot(self, which):
        if self.locked:
            assert which(self.router).kind == "refused"

    @rule(locked=st.booleans())
    def lock(self, locked):
        self.router.station.lock(locked)
        self.locked = locked
        self.before = self._facts()

    @rule(name=st.sampled_from(BADGES), how=st.sampled_from(SCANNED))
    def show_badge(self, name, how):
        """The only thing at the bench that opens it; the supervisor's PIN is `lock`'s."""
        badge = Barcode.from_scanner(encode_badge(name, SECRET))
        outcome = self.router.scan(badge, how)
        assert outcome.opened_by == (name if self.locked else "")
        self.locked = False
        state = self.router.station.read_state()
        assert (state.locked, state.operator) == (False, name)
        self.before = self._facts()

    @rule()
    def kill(self):
        self._start()
        assert self.router.station.notices.locked == self.locked

    @invariant()
    def nothing_changed_while_locked(self):
        if getattr(self, "locked", False):
            assert self._facts() == self.before

    def teardown(self):
        if getattr(self, "store", None) is not None:
            self.opened.__exit__(None, None, None)


def test_no_use_case_changes_anything_while_the_bench_is_locked(tmp_path):
    Bench.folder = tmp_path
    case = Bench.TestCase
    case.settings = settings(
        max_examples=25,
        stateful_step_count=50,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )
    case().runTest()


KEYS = [
    *(getattr(Qt.Key, f"Key_F{number}") for number in range(1, 13)),
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "ABCDEHIKLMNOPQRSTUVXY"),
    *(getattr(Qt.Key, f"Key_{digit}") for digit in range(10)),
]
HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def facts(window):
    state = window._state
    return state.session, state.captures, state.photos, state.capture_count, state.operator


def walk(window, chance, steps, *, may_close):
    """What somebody without the PIN can do at a locked bench."""
    pad = window.findChild(PinPad)
    for _ in range(steps):
        match chance.randrange(7):
            case 0 | 1 | 2:
                QTest.keyClick(window, chance.choice(KEYS), chance.choice(HELD))
            case 3:
                place = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
                widget = window.childAt(place) or window
                QTest.mouseClick(
                    widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(window, place)
                )
            case 4:
                window.menu.choose(chance.choice(list(ENTRIES)))
            case 5 if may_close:  # only a kiosk refuses; a window that was closed opens locked
                window.close()
            case 6:
                chance.choice(window.findChildren(Page)).open()
        assert window.property("locked"), "opened without the PIN"
        seen = [one for one in window.findChildren(Page) if one.isVisible() and not one.over_lock]
        assert seen == [] or pad.isVisible()


def opened_by_pin(window, folder):
    """The wrong tries of the walk slow down the right one, and some of them are still compared."""
    (folder / "supervisor-pin-tries").unlink(missing_ok=True)
    if window.property("locked"):
        window.findChild(PinPad).entered.emit("4711")
    return not window._state.locked


@pytest.mark.parametrize("kiosk", [True, False], ids=["kiosk", "window"])
def test_a_locked_window_is_opened_by_the_pin_alone(in_the_house, tmp_path, kiosk):
    PinFile(tmp_path).set("4711")
    chance = random.Random(SEED)

    def look(window):
        QTest.keyClick(window, Qt.Key.Key_F2)
        wait_for(lambda: window._state.session is not None)
        window.menu.choose("lock")
        wait_for(lambda: window._state.locked and window.findChild(PinPad).isVisible())
        before = facts(window)
        walk(window, chance, STEPS, may_close=kiosk)
        wait_for(lambda: window.findChild(PinPad).isVisible())
        assert facts(window) == before
        (tmp_path / "supervisor-pin-tries").unlink(missing_ok=True)  # wrong tries slow down
        window.findChild(PinPad).entered.emit("4711")
        wait_for(
            lambda: not window._state.locked,
        )
        wait_for(lambda: not window.findChild(PinPad).isVisible())
        return ["opened"]

    assert in_the_house(look, kiosk=kiosk) == ["opened"]


def test_a_locked_training_is_a_locked_bench(in_the_house, tmp_path):
    PinFile(tmp_path).set("4711")

    def look(window):
        window.menu.choose("lock")
        wait_for(lambda: window._state.locked)
        leave = [
            one
            for one in window.findChild(TrainingFrame).findChildren(QAbstractButton)
            if one.isVisible() and one.isEnabled()
        ]
        assert leave == [], "what lies beside the lock's page cannot be pressed"
        wait_for(lambda: locked_on_disk(tmp_path))
        return ["locked"]

    assert in_the_house(look, training=True) == ["locked"]

    def look_again(window):
        wait_for(lambda: window.findChild(PinPad).isVisible())
        return ["locked"]

    assert in_the_house(look_again, simulate=False) == ["locked"]


def locked_on_disk(folder):
    from app.store.store import open_store_for_reading

    try:
        with open_store_for_reading(folder) as store:
            return store.bench.read().locked
    except Exception:  # noqa: BLE001 - not there yet
        return False


def test_a_bench_without_a_pin_is_opened_by_a_touch_and_by_nothing_else(in_the_house):
    def look(window):
        window.menu.choose("lock")
        wait_for(lambda: window._state.locked and window.findChild(AwayPage).isVisible())
        window.menu.choose("history")
        assert not [one for one in window.findChildren(QLineEdit) if one.isVisible()]
        QTest.keyClick(window, Qt.Key.Key_Space)
        wait_for(lambda: not window._state.locked)
        return ["opened"]

    assert in_the_house(look) == ["opened"]
