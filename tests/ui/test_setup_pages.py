"""The pages of setting up: legible in every theme, nothing cut off, for gloves, all by key."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from app.ui.fitted import Fitted
from app.ui.key_button import KeyButton
from app.ui.page import Page
from app.ui.theme import apply_theme, fitting
from app.ui.window import Window
from tests.ui.test_face import SIZES, THEMES, longer, small_for_a_glove, too_pale, visible

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
from setup_pages import SETUP_PAGES


@pytest.fixture
def pages(qtbot, qapp):
    """`pages(size, theme)` gives name and page of each, one after the other."""
    font = QApplication.font()

    def shown(size=(1280, 800), theme="dark"):
        apply_theme(qapp, fitting(SIZES[size], *size), theme)
        window = Window()
        qtbot.addWidget(window)
        window.setMinimumSize(0, 0)
        window.resize(*size)
        window.show()
        for name, show in SETUP_PAGES.items():
            show(window)
            QApplication.processEvents()
            (page,) = visible(window, Page)
            yield name, page
            page.setParent(None)
            page.deleteLater()

    yield shown
    qapp.setStyleSheet("")
    qapp.setProperty("dotsPerMm", None)
    QApplication.setFont(font)


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_has_a_contrast_of_seven_to_one(pages, theme):
    for name, page in pages(theme=theme):
        assert not too_pale(page), name


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768)])
def test_nothing_is_cut_off_with_longer_words_and_buttons_fit_a_glove(pages, size):
    least = int(20 * fitting(SIZES[size], *size)) - 1
    for name, page in pages(size):
        for button in visible(page, KeyButton):
            assert not small_for_a_glove(button, least), (name, button.text())
            button.say(longer(button._words), button._key, longer(button._note))
        for one in visible(page, QLabel):
            if not isinstance(one, Fitted):
                one.setText(longer(one.text()))
        QApplication.processEvents()
        page.grab()
        assert (page.width(), page.height()) == size, name
        assert [one.text() for one in visible(page, KeyButton) if one.elided] == [], name
        assert [one.text() for one in visible(page, QLabel) if cut(one)] == [], name
        assert [one.text() for one in visible(page, QAbstractButton) if outside(one, page)] == []


def cut(one):
    if one.pixmap() and not one.pixmap().isNull():
        return False
    wide = one.width()
    needed = one.heightForWidth(wide) if one.wordWrap() else one.sizeHint().height()
    return one.height() < needed or (not one.wordWrap() and wide < one.sizeHint().width())


def outside(one, page):
    return not page.rect().contains(QRect(one.mapTo(page, one.rect().topLeft()), one.size()))


def test_every_control_has_a_name_and_is_reached_by_key(pages):
    for name, page in pages():
        for one in (*visible(page, QAbstractButton), *visible(page, QLineEdit)):
            assert one.accessibleName(), name
            by_key = getattr(one, "_key", "") or one.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert by_key, (name, one.text())
