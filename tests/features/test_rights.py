"""The table of rights in the whole program: PIN, badges, a kiosk without a PIN, the day log."""

import json
import random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.config.settings import log_file
from app.domain.badges import encode_badge
from app.domain.barcode import CodeSource
from app.domain.rights import is_supervisors_page, needs_supervisor
from app.domain.session import CaptureMode
from app.features.rights_log import _TITLES
from app.kiosk.lock import Lock
from app.security.pin_file import PinFile
from app.store.card_secret import card_secret
from app.ui.access.pin_pad import PinPad
from app.ui.bench.notice_over_page import NoticeOverPage
from app.ui.history.history_page import HistoryPage
from app.ui.menu.entries import ENTRIES
from app.ui.settings.settings_page import SettingsPage
from app.ui.widgets.page import Page
from tests.features.test_lock import HELD, KEYS
from tests.whole_program import in_the_house, wait_for

__all__ = ["in_the_house"]
PIN, WRONG = "582137946", "582137947"
"""So long that no time and no id of the files holds it by chance."""
EAN, EAN_8, UPC = "4006381333931", "96385074", "012345678905"
SUPERVISORS = [one for one in ENTRIES if needs_supervisor(one)]
SEED = 20261130
SCANNER_MS, ROBOT_MS, PERSON_MS = 4, 31, 150
NOW = [10_000]


def press(window, text, gap):
    """*text* as a keyboard sends it, its keys *gap* milliseconds apart by their own times."""
    NOW[0] += 5_000
    for letter in text:
        NOW[0] += gap
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(NOW[0])
            QCoreApplication.sendEvent(window.windowHandle(), event)


def pad_of(window):
    return window.findChild(PinPad)


def seen(window):
    return [one for one in window.findChildren(Page) if one.isVisible()]


def day_log(folder):
    found = sorted((folder / "simulation" / "diary").glob("*.jsonl"))
    return [json.loads(line) for path in found for line in path.read_text().splitlines()]


def rights_noted(folder):
    return [(one["headline"], one["detail"]) for one in day_log(folder)]


def everywhere(*folders):
    """Each file below *folders*, with its content."""
    return {
        path: path.read_bytes()
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file()
    }


def by_scanner(window):
    """What a hand scanner captured; the camera sees the packs of the simulation."""
    return [one for one in window._state.captures if one.source is CodeSource.WEDGE]


def lock_looks(window, times):
    """The lock looks after its page, as it does twice a second."""
    for _ in range(times):
        window.findChild(Lock).look()


def start_work(window):
    window.wishes.session_requested.emit(CaptureMode.BOTH)
    wait_for(lambda: window._state.session is not None)


def lock(window):
    window.menu.choose("lock")
    wait_for(lambda: window._state.locked and pad_of(window).isVisible())


def badge_of(folder, name, secret=None):
    return encode_badge(name, secret or card_secret(folder / "simulation"))


def test_a_kiosk_without_a_pin_keeps_the_supervisors_pages_closed(in_the_house, tmp_path):
    chance = random.Random(SEED)
    home = tmp_path / "home"

    def look(window):
        before = set(everywhere(home))
        for name in SUPERVISORS:
            window.menu.choose(name)
            QApplication.processEvents()
            assert not [one for one in seen(window) if is_supervisors_page(type(one).__name__)]
            if window.menu.entry(name) is not None:
                assert "scanstation pin" in pad_of(window)._says.text(), name
                QTest.keyClick(window, Qt.Key.Key_Escape)
        for step in range(500):
            if step % 3:
                QTest.keyClick(window, chance.choice(KEYS), chance.choice(HELD))
            else:
                place = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
                widget = window.childAt(place) or window
                QTest.mouseClick(
                    widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(window, place)
                )
            QApplication.processEvents()
            assert not [one for one in seen(window) if is_supervisors_page(type(one).__name__)]
        window.close()
        assert window.isVisible(), "nobody leaves"
        written = {
            path for path in set(everywhere(home)) - before if path.suffix in (".pdf", ".zip")
        }
        assert written == set()
        return ["closed"]

    assert in_the_house(look, kiosk=True) == ["closed"]
    assert not PinFile(tmp_path).is_set
    assert ("Settings", "Refused: no PIN is set.") in rights_noted(tmp_path)


def test_a_pin_that_the_administrator_sets_meanwhile_is_asked_for(in_the_house, tmp_path):
    def look(window):
        PinFile(tmp_path).set(PIN)
        window.menu.choose("settings")
        wait_for(pad_of(window)._pad.isVisible)
        press(window, f"{PIN}\r", PERSON_MS)
        wait_for(lambda: window.findChild(SettingsPage).isVisible())
        return ["asked"]

    assert in_the_house(look, kiosk=True) == ["asked"]


@pytest.mark.parametrize("name", ["settings", "lists", "language", "numbers", "bundle", "scanner"])
@pytest.mark.parametrize("kiosk", [True, False], ids=["kiosk", "window"])
def test_each_right_of_the_supervisor_asks_for_the_pin_and_is_noted(
    in_the_house, tmp_path, name, kiosk
):
    PinFile(tmp_path).set(PIN)

    def look(window):
        window.menu.choose(name)
        assert pad_of(window).isVisible()
        press(window, f"{WRONG}\r", PERSON_MS)
        wait_for(lambda: pad_of(window)._says.text() == "Wrong PIN. Try again.")
        assert seen(window) == [pad_of(window)]
        press(window, f"{PIN}\r", PERSON_MS)
        wait_for(
            lambda: [is_supervisors_page(type(one).__name__) for one in seen(window)] == [True]
        )
        return ["asked"]

    assert in_the_house(look, kiosk=kiosk) == ["asked"]
    noted = [what for about, what in rights_noted(tmp_path) if about == _TITLES[name]]
    assert noted == [
        "Refused: a wrong PIN, or one too soon after others.",
        "Allowed to the supervisor.",
    ]
    files = everywhere(tmp_path, log_file().parent)
    assert not [path for path, content in files.items() if PIN.encode() in content]


def test_the_export_of_the_history_asks_for_the_pin(in_the_house, tmp_path):
    PinFile(tmp_path).set(PIN)

    def look(window):
        start_work(window)
        window.menu.choose("history")
        page = window.findChild(HistoryPage)
        wait_for(lambda: page._list.selected is not None)
        page.export_wanted.emit(page._list.selected.session.id)
        assert pad_of(window).isVisible()
        press(window, f"{PIN}\r", PERSON_MS)
        wait_for(lambda: not pad_of(window).isVisible())
        return ["asked"]

    assert in_the_house(look, kiosk=True) == ["asked"]
    assert ("Export", "Allowed to the supervisor.") in rights_noted(tmp_path)


@pytest.mark.parametrize("gap", [SCANNER_MS, ROBOT_MS, PERSON_MS])
@pytest.mark.parametrize("pin", [PIN, "4711", "730915284466"])
def test_a_pin_is_no_scan_and_nowhere_kept_however_fast_it_is_typed(
    in_the_house, tmp_path, gap, pin
):
    PinFile(tmp_path).set(pin)

    def look(window):
        start_work(window)
        window.menu.choose("settings")
        press(window, f"{pin[:-1]}{(int(pin[-1]) + 1) % 10}\r", gap)
        wait_for(lambda: "Wrong PIN" in pad_of(window)._says.text())
        press(window, f"{pin}\r", gap)
        wait_for(lambda: window.findChild(SettingsPage).isVisible())
        assert by_scanner(window) == []
        return ["no scan"]

    assert in_the_house(look) == ["no scan"]
    files = everywhere(tmp_path, log_file().parent)
    assert len(files) > 5
    held = [path for path, content in files.items() if pin.encode() in content]
    assert len(pin) < len(PIN) or held == []
    keys = [line for one in tmp_path.rglob("*.jsonl") for line in one.read_text().splitlines()]
    assert not [line for line in keys if '"kind": "keys"' in line or '"kind":"keys"' in line]


def test_a_scan_at_the_lock_is_refused_there_seen_and_heard(in_the_house, tmp_path):
    PinFile(tmp_path).set(PIN)

    def look(window):
        start_work(window)
        lock(window)
        heard = []
        window.sounds.flash_wanted.connect(heard.append)
        for code in (EAN, EAN_8, UPC, "1" * 14, "https://id.gs1.org/01/09521234500018"):
            number = window._state.notice.number
            press(window, f"{code}\r", SCANNER_MS)
            wait_for(lambda before=number: window._state.notice.number > before)
            assert window._state.notice.verdict == "refused"
            assert window.findChild(NoticeOverPage).isVisible()
            lock_looks(window, 3)
            top = window.childAt(QPoint(window.width() // 2, 20))
            assert window.findChild(NoticeOverPage).isAncestorOf(top) or isinstance(
                top, NoticeOverPage
            )
        assert by_scanner(window) == []
        assert PinFile(tmp_path).try_pin(PIN).right, "no scan was a try"
        return ["refused"]

    assert in_the_house(look, kiosk=True) == ["refused"]


def test_a_badge_opens_the_lock_and_leaves_no_supervisors_page_open(in_the_house, tmp_path):
    PinFile(tmp_path).set(PIN)

    def look(window):
        start_work(window)
        window.menu.choose("settings")
        press(window, f"{PIN}\r", ROBOT_MS)
        page = window.findChild(SettingsPage)
        wait_for(page.isVisible)
        lock(window)
        foreign = badge_of(tmp_path, "Anna", b"x" * 32)
        press(window, f"{foreign}\r", SCANNER_MS)
        wait_for(lambda: "another station" in window._state.notice.detail)
        assert window._state.locked
        press(window, f"{badge_of(tmp_path, 'Anna')}\r", SCANNER_MS)
        wait_for(lambda: not window._state.locked and not pad_of(window).isVisible())
        assert window._state.operator == "Anna"
        wait_for(lambda: not page.isVisible())
        press(window, f"{EAN}\r", SCANNER_MS)
        wait_for(lambda: len(by_scanner(window)) == 1)
        return ["opened"]

    assert in_the_house(look, kiosk=True) == ["opened"]
    noted = [one for one in day_log(tmp_path) if one["headline"] == "Lock the bench"]
    assert [one["detail"] for one in noted] == ["Locked.", "Opened by a badge."]
    assert noted[-1]["operator"] == "Anna"
    digits = badge_of(tmp_path, "Anna").encode()
    files = everywhere(tmp_path, log_file().parent)
    assert not [path for path, content in files.items() if digits in content]


def test_the_wait_is_counted_down_and_the_right_pin_works_behind_it(in_the_house, tmp_path):
    PinFile(tmp_path).set(PIN)

    def look(window):
        lock(window)
        pad, shown = pad_of(window), []
        for _ in range(3):
            press(window, f"{WRONG}\r", PERSON_MS)
            wait_for(lambda: "Wrong PIN" in pad._says.text())
            shown.append(pad._says.text())
            pad._says.setText(pad._says.text() if "Try again in" in shown[-1] else "")
        assert shown[-1] == "Wrong PIN. Try again in 6 s."
        wait_for(lambda: pad._says.text() == "Wrong PIN. Try again in 2 s.")
        wait_for(lambda: pad._says.text() == "Wrong PIN. Try again now.")
        press(window, f"{PIN}\r", PERSON_MS)
        wait_for(lambda: not window._state.locked)
        return ["waited"]

    assert in_the_house(look, kiosk=True) == ["waited"]
