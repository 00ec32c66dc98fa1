"""The page of settings over the real desk and the real file."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from app.config.editing import PROFILE, Desk
from app.config.profile import as_digits
from app.config.reading import read_settings
from app.config.settings_file import change_file, read_file
from app.config.startup import settings_file
from app.domain.barcode import Barcode, Reading, Symbology
from app.features.cards import profile_code
from app.features.settings import _connect_page
from app.ui.bench.key_map import KEY_COMPLAINTS
from app.ui.settings.settings_page import SettingsPage
from app.ui.speech import speak
from app.ui.widgets.key_button import KeyButton
from app.workers.settings import SettingsWorker


@pytest.fixture
def open_page(window, tmp_path):
    """`open_page()` is the page with its worker, in one thread."""

    def opened():
        desk = Desk(read_settings(), settings_file(), KEY_COMPLAINTS)
        page = SettingsPage(window)
        page.worker = SettingsWorker(desk, profile_code, tmp_path)
        page.worker.setParent(page)
        _connect_page(page, page.worker)
        page.changed = []
        page.worker.changed.connect(lambda name, value: page.changed.append((name, value)))
        page.open()
        return page

    return opened


@pytest.fixture
def page(open_page):
    return open_page()


def lines(page):
    shown = page.findChild(QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def find(page, qtbot, words):
    page._search.clear()
    qtbot.keyClicks(page._search, words)


def press(page, words):
    QApplication.processEvents()  # new buttons are shown by the loop
    found = [one for one in page.findChildren(KeyButton) if one.words == words and one.isVisible()]
    assert len(found) == 1, words
    found[0].click()


def typed(page, qtbot, text):
    field = page._panel.findChild(QLineEdit)
    qtbot.keyClick(page._search, Qt.Key.Key_Return)
    assert field.hasFocus() or page.window().isActiveWindow() is False
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_word_finds_a_setting_and_a_touch_changes_it(page, qtbot):
    find(page, qtbot, "high-contrast")
    assert lines(page) == ["BENCH", "Theme\ndark"]
    press(page, "light")
    assert page.changed == [("theme", "light")]
    assert read_file(settings_file()) == {"theme": "light"}
    assert page._says.text() == "✓ Saved."
    assert lines(page)[1] == "Theme\nlight   (file)"


def test_a_choice_is_made_by_keys_alone(page, qtbot):
    page.window().activateWindow()
    find(page, qtbot, "high-contrast")
    QApplication.processEvents()
    qtbot.keyClick(page._search, Qt.Key.Key_Return)
    dark = QApplication.focusWidget()
    assert dark.words == "dark"
    qtbot.keyClick(dark, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.changed == [("theme", "light")]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert page.changed[-1] == ("theme", "high-contrast")


def test_a_number_is_typed_and_a_wrong_one_is_refused_with_words(page, qtbot):
    find(page, qtbot, "photo packed")
    typed(page, qtbot, "30")
    assert page._says.text().startswith("✗ jpeg_quality: expected a whole number from 50 to 100")
    assert not settings_file().exists()
    typed(page, qtbot, "80")
    assert page.changed == [("jpeg_quality", 80)]
    assert "Now: 80  (file)" in page._panel._facts.text()
    qtbot.keyClick(page, Qt.Key.Key_F4)
    assert page.changed[-1] == ("jpeg_quality", 90)
    assert read_file(settings_file()) == {}


def test_a_key_that_does_not_exist_is_refused(page, qtbot):
    find(page, qtbot, "foot pedal")
    typed(page, qtbot, "Pedal")
    assert "expected a key such as B" in page._says.text()
    assert page.changed == []


def test_every_setting_is_explained_with_default_unit_and_when(page, qtbot):
    find(page, qtbot, "free space")
    told = page._panel._facts.text()
    assert "Default: 1000 MB" in told
    assert "A change counts at once." in told
    find(page, qtbot, "trace on disk")
    assert "A change counts at the next start." in page._panel._facts.text()


def test_what_the_environment_says_cannot_be_changed_here(open_page, qtbot, monkeypatch):
    monkeypatch.setenv("SCANSTATION_THEME", "light")
    page = open_page()
    find(page, qtbot, "high-contrast")
    assert "(environment)" in lines(page)[1]
    assert not any(
        one.isEnabled() for one in page._panel.findChildren(KeyButton) if one.isVisible()
    )
    page.worker.change("theme", "dark")
    assert "The environment says SCANSTATION_THEME=light" in page._says.text()


def test_a_broken_file_is_told_and_left_alone(page, qtbot):
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("theme = dark")
    find(page, qtbot, "high-contrast")
    press(page, "light")
    assert "is not valid TOML" in page._says.text()
    assert settings_file().read_text() == "theme = dark"


def test_what_counts_at_the_next_start_can_have_one_now(page, qtbot):
    wanted = []
    page.reopen_wanted.connect(lambda: wanted.append(1))
    page.worker.change("theme", "light")
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert wanted == []
    page.worker.change("log_mb", "20")
    assert page._says.text() == "✓ Saved. It counts at the next start: F9 opens the window anew."
    qtbot.keyClick(page, Qt.Key.Key_F9)
    assert wanted == [1]


def test_a_scanned_profile_acts_only_when_a_person_confirms(page, qtbot):
    digits = as_digits({"theme": "light", "jpeg_quality": 80})
    page.take_code(digits)
    assert page.changed == []  # nobody waits for one
    heard = []
    page.listening.connect(heard.append)
    press(page, "Scan a profile")
    assert heard == [True]
    page.take_code("9521234500018")
    assert "another kind of code" in page._says.text()
    sight = Reading(Barcode.of(digits, Symbology.QR, "]Q1"), ((0, 0),) * 4, agreed=True, looks=())
    page.take_readings((sight,))
    assert page._profile._title.text() == "2 settings would change"
    assert "Theme:  dark  →  light" in page._profile._words.text()
    page.take_code(digits)
    assert page.changed == []
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.changed == [("theme", "light"), ("jpeg_quality", 80)]
    assert heard[-1] is False


def test_esc_goes_back_one_step_and_ends_the_waiting(page, qtbot):
    press(page, "Scan a profile")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.isVisible()
    page.take_code(as_digits({"theme": "light"}))
    assert page._right.currentWidget() is page._panel
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_a_profile_is_exported_and_imported_by_buttons(open_page, tmp_path):
    change_file(settings_file(), {"theme": "light", "station_name": "Bench 4"})
    page = open_page()
    press(page, "Export profile")
    assert PROFILE in page._says.text()
    assert "Bench 4" not in (tmp_path / PROFILE).read_text()
    settings_file().unlink()
    other = open_page()
    press(other, "Import profile")
    press(other, "Change this")
    assert read_settings().theme == "light"
    (tmp_path / PROFILE).unlink()
    press(other, "Import profile")
    assert PROFILE in other._says.text()


def test_the_code_on_the_screen_is_the_profile(open_page):
    change_file(settings_file(), {"theme": "light"})
    page = open_page()
    press(page, "Show profile as code")
    assert not page._profile._code.pixmap().isNull()
    assert page._profile._code.pixmap().width() > 100


def test_everything_has_an_accessible_name(page):
    for kind in (KeyButton, QLineEdit, QListWidget):
        for one in page.findChildren(kind):
            assert one.accessibleName(), one


def test_a_word_of_the_language_finds_a_setting(open_page, qtbot, qapp, face_restored):
    speak(qapp, "de")
    page = open_page()
    find(page, qtbot, "stumm")
    assert "Stumm" in [one.split("\n")[0] for one in lines(page)]


# --- what a profile would change is shown whole, before it is confirmed ---

LONG = {
    "theme": "light",
    "api_url": f"https://api.example/{'a' * 470}",
    "update_url": f"https://updates.example/{'b' * 470}",
    "telemetry_url": f"https://figures.example/{'c' * 470}",
    "log_levels": "sync=DEBUG",
    "jpeg_quality": 80,
    "keep_days": 30,
    "log_mb": 20,
    "rearm_ms": 900,
    "muted": True,
    "trace_mb": 50,
    "restarts": 3,
    "volume": 4,
    "lock_after_minutes": 9,
}


def propose(page, values):
    page._profile.setStyleSheet("QLabel { font-size: 30px; }")  # as large as on a bench
    press(page, "Scan a profile")
    page.take_code(as_digits(values))
    QApplication.processEvents()


def seen_lines(page):
    """The lines on the screen now, from top to bottom."""
    scroll, words = page._profile._scroll, page._profile._words
    bar = scroll.verticalScrollBar()
    return bar.value(), bar.value() + scroll.viewport().height(), words.height()


def test_addresses_come_first_and_are_whole(page, qtbot):
    propose(page, LONG)
    told = page._profile._words.text().replace("\u200b", "").splitlines()
    assert all(
        LONG[name] in line for name, line in zip(("api_url", "update_url"), told, strict=False)
    )
    assert told[-1] == "The API key is not taken along: store it for the new address."
    assert len(told) == len(page._profile._changes) + 1
    assert page._profile._words.textFormat() == Qt.TextFormat.PlainText


def test_nothing_is_confirmed_before_its_end_was_on_the_screen(page, qtbot):
    propose(page, LONG)
    top, bottom, height = seen_lines(page)
    assert bottom < height, "it does not fit on one screen"
    shown = [(top, bottom)]
    while not page.changed:
        assert len(shown) < 60
        qtbot.keyClick(page, Qt.Key.Key_F10)
        shown.append(seen_lines(page)[:2])
    assert all(after[0] <= before[1] for before, after in pairwise(shown)), "no line was left out"
    assert max(one[1] for one in shown) >= height
    assert dict(page.changed)["api_url"] == LONG["api_url"]


def test_page_down_reaches_the_end_and_another_proposal_begins_anew(page, qtbot):
    propose(page, LONG)
    for _ in range(60):
        qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page._profile._hint.isHidden()
    page._profile.propose([])
    page.propose(page.worker._desk.scanned(as_digits(LONG)))
    assert not page._profile._hint.isHidden()
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.changed == []


def test_no_line_is_wider_than_the_screen(page, qtbot):
    propose(page, LONG)
    assert page._profile._scroll.horizontalScrollBar().maximum() == 0
