"""The face in other languages: every text, at once, and back."""

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from app.ui.key_button import KeyButton
from app.ui.language_page import LanguagePage
from app.ui.speech import LANGUAGES, chosen_language, speak


@pytest.fixture
def speech(qapp):
    before = QLocale()
    yield lambda language: speak(qapp, language)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_language_is_the_wanted_one_or_english(speech):
    assert chosen_language("pl") == "pl"
    assert chosen_language("xx") == "en"
    assert chosen_language("") in LANGUAGES


def test_numbers_follow_the_language(speech):
    speech("de")
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"
    speech("en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_the_page_offers_each_language_under_its_own_name(window, qtbot):
    page = LanguagePage(window)
    page.open()
    names = [button.words for button in page.findChildren(KeyButton)]
    assert names[: len(LANGUAGES)] == list(LANGUAGES.values())
    with qtbot.waitSignal(page.picked) as picked:
        qtbot.keyClick(page, Qt.Key.Key_2)
    assert picked.args == ["de"]
    assert not page.isVisible()
