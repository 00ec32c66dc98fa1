"""The face in other languages: every text, at once, and back."""

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.assets import resource
from app.domain.cards import all_commands
from app.i18n.catalogue import Catalogue
from app.ui.menu.legend import cards
from app.ui.settings.language_page import LanguagePage
from app.ui.speech import LANGUAGES, chosen_language, locale_of, speak
from app.ui.widgets.key_button import KeyButton
from app.ui.window import Window


@pytest.fixture
def speech(qapp, face_restored):
    return lambda language: speak(qapp, language)


def test_the_language_is_the_wanted_one_or_english(speech):
    assert chosen_language("pl") == "pl"
    assert chosen_language("xx") == "en"
    assert chosen_language("") in LANGUAGES


def test_numbers_follow_the_language(speech):
    speech("de")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    speech("en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


@pytest.mark.parametrize(
    ("language", "system", "shown"),
    [
        ("en", "de_DE", "25/11/2026 14:05"),
        ("en", "pl_PL", "25/11/2026 14:05"),
        ("en", "de_CH", "25.11.2026 14:05"),
        ("en", "en_US", "11/25/26 2:05 PM"),
        ("en", "es_US", "11/25/26 2:05 PM"),
        ("en", "es_MX", "25/11/2026 14:05"),
        ("en", "uk_UA", "25/11/2026 14:05"),
        ("en", "C", "25/11/2026 14:05"),
        ("de", "en_US", "25.11.26 14:05"),
        ("de", "fr_CH", "25.11.26 14:05"),
        ("fr", "en_CA", "2026-11-25 14 h 05"),
        ("es", "en_US", "25/11/2026 2:05 p.m."),
        ("pl", "C", "25.11.2026 14:05"),
    ],
)
def test_a_time_is_written_as_where_the_station_stands(language, system, shown):
    time = QDateTime.fromString("2026-11-25T14:05:00", Qt.DateFormat.ISODate)
    said = locale_of(language, QLocale(system)).toString(time, QLocale.FormatType.ShortFormat)
    # how it is put together is the language's, and the kind of space is Qt's
    assert " ".join(said.replace(",", "").split()) == shown


def test_numbers_are_written_as_where_the_station_stands():
    assert locale_of("de", QLocale("it_CH")).decimalPoint() == "."
    assert locale_of("de", QLocale("it_IT")).decimalPoint() == ","


def test_what_the_station_does_not_speak_is_not_in_its_dates():
    assert locale_of(chosen_language("xx"), QLocale("it_IT")).language() == QLocale.Language.English
    assert locale_of("en", QLocale("ar_EG")).textDirection() == Qt.LayoutDirection.LeftToRight


def test_the_page_offers_each_language_under_its_own_name(window, qtbot):
    page = LanguagePage(window)
    page.open()
    names = [button.words for button in page.findChildren(KeyButton)]
    assert names[: len(LANGUAGES)] == list(LANGUAGES.values())
    with qtbot.waitSignal(page.picked) as picked:
        qtbot.keyClick(page, Qt.Key.Key_2)
    assert picked.args == ["de"]
    assert not page.isVisible()


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_no_english_is_left_on_the_screen(language, speech, qtbot, make_state):
    speech(language)
    window = Window()
    qtbot.addWidget(window)
    catalogue = Catalogue.read(resource("i18n", f"scanstation_{language}.ts"))
    for state in (make_state(), make_state(session=None)):
        window.display(state)
        shown = {one.text() for one in window.findChildren(QLabel)}
        shown |= {one.words for one in window.findChildren(KeyButton)}
        shown |= {one.accessibleName() for one in window.findChildren(QWidget)}
        english = [text for text in shown if catalogue.say(text) != text]
        assert english == []


SAME = {
    "de": {"START: CODES"},
    "fr": set[str](),
    "es": set[str](),
    "pl": set[str](),
}
"""Cards that are called what they are called in English."""


@pytest.mark.parametrize("language", SAME)
def test_the_help_calls_each_card_in_the_operators_language(language, speech, qtbot, make_state):
    speech(language)
    window = Window()
    qtbot.addWidget(window)
    for state in (make_state(session=None), make_state()):
        window.display(state)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        said = window.findChild(QLabel, "helpCards").text().split("  ·  ")
        english = [name for name, _ in cards(looking=False, working=state.session is not None)]
        assert len(said) == len(english)
        assert set(said) & set(english) == SAME[language] & set(english)
        qtbot.keyClick(window, Qt.Key.Key_F1)


@pytest.mark.parametrize("language", SAME)
def test_every_printed_card_has_words_in_the_operators_language(language):
    catalogue = Catalogue.read(resource("i18n", f"scanstation_{language}.ts"))
    said = {one.words: catalogue.say(one.words) for one in all_commands()}
    same = {words for words, there in said.items() if words == there}
    assert same == SAME[language]
    assert len(set(said.values())) == len(said)
