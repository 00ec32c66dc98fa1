"""Every page, in every language: for gloves, nothing cut off, nothing over another, legible.

The pages are those of the documentation's pictures; one that has no picture fails here.
"""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from app.ui.speech import LANGUAGES, speak
from app.ui.theme import apply_theme, colours_of, fitting, mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.page import Page
from tests.ui.test_accessible import every_page
from tests.ui.test_face import SIZES, THEMES, elided, overlapping, too_pale, visible

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
from pseudo import PSEUDO, speak_pseudo
from shown import opened, pictures

GLOVE_MM, SCROLL_MM = 20, 10
READ_ONLY = ("dayLog",)
"""Pages whose rows are not touched."""


@pytest.fixture
def shown(qapp, face_restored):
    """`shown(language, size)` gives the name and the window of each picture, one by one."""

    def each(language="en", size=(1280, 800), theme="dark"):
        (speak_pseudo if language in PSEUDO else speak)(qapp, language)
        for name, picture in pictures().items():
            dots = fitting(SIZES[size], *size, picture.spare_mm)
            apply_theme(qapp, dots, theme)
            with opened(picture, size) as window:
                window.grab()
                yield name, window

    return each


def on_top(window):
    """The page that is seen, or the window itself."""
    pages = visible(window, Page)
    return pages[-1] if pages else window


def test_every_page_has_a_picture(shown):
    assert {type(on_top(window)) for _, window in shown()} >= every_page()


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768)], ids=str)
def test_everything_that_is_touched_is_as_large_as_a_glove(shown, size):
    small = {}
    for name, window in shown(size=size):
        page, least = on_top(window), mm(GLOVE_MM) - 1
        for one in (*visible(page, QAbstractButton), *visible(page, QLineEdit)):
            if min(one.width(), one.height()) < least:
                small[name, one.accessibleName()] = (one.width(), one.height(), least)
        for view in visible(page, QAbstractItemView):
            tall = min(row_heights(view), default=least)
            if tall < least and page.objectName() not in READ_ONLY:
                small[name, view.accessibleName()] = (tall, least)
        for bar in visible(page, QScrollBar):
            if bar.orientation() is Qt.Orientation.Vertical and bar.width() < mm(SCROLL_MM) - 1:
                small[name, bar.parent().objectName()] = (bar.width(), mm(SCROLL_MM))
    assert small == {}


def row_heights(view):
    """Of the rows that can be chosen."""
    model = view.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        view.visualRect(row).height()
        for row in rows
        if row.flags() & Qt.ItemFlag.ItemIsEnabled and not view.visualRect(row).isEmpty()
    ]


@pytest.mark.parametrize(
    ("language", "size"),
    [*((one, (1280, 800)) for one in (*LANGUAGES, *PSEUDO)), ("long", (1366, 768))],
)
def test_nothing_is_cut_off_or_overlaps_in_any_language(shown, language, size):
    wrong = {}
    for name, window in shown(language, size):
        page = on_top(window)
        cut = [one.text() for one in visible(page, KeyButton) if one.elided]
        cut += [one.text() for one in visible(page, QLabel) if is_cut(one)]
        over = overlapping(window.centralWidget() if page is window else page)
        grown = (window.width(), window.height())
        if cut or over or grown != size:
            wrong[name] = (cut, over, grown)
    assert wrong == {}


def is_cut(one):
    if one.pixmap() and not one.pixmap().isNull():
        return False
    if isinstance(one, Fitted):
        return elided(one)
    needed = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
    return one.height() < needed or (not one.wordWrap() and one.width() < one.sizeHint().width())


def test_a_page_is_mirrored_from_right_to_left(shown):
    places = {name: buttons_of(window) for name, window in shown("en")}
    wrong = []
    for name, window in shown("rtl"):
        for words, mirrored in buttons_of(window, mirror=True).items():
            plain = places[name].get(words)
            if plain is None or abs(plain.x() - mirrored.x()) > 3 or plain.y() != mirrored.y():
                wrong.append((name, words, plain, mirrored))
    assert wrong == []


def buttons_of(window, *, mirror=False):
    """The places of all buttons by their words."""
    page, found = on_top(window), {}
    for one in visible(page, QAbstractButton):
        place = QRect(one.mapTo(page, one.rect().topLeft()), one.size())
        if mirror:
            place.moveLeft(page.width() - place.left() - place.width())
        found[one.accessibleName()] = place
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_has_a_contrast_of_seven_to_one(shown, theme):
    pale = {name: too_pale(on_top(window)) for name, window in shown(theme=theme)}
    assert {name: found for name, found in pale.items() if found} == {}


def test_nothing_below_shines_through_a_page(shown):
    below, through = QColor("magenta"), set()
    for name, window in shown():
        page = on_top(window)
        painted = QImage(page.size(), QImage.Format.Format_RGB32)
        painted.fill(below)
        page.render(painted, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        corners = (QPoint(1, 1), QPoint(page.width() - 2, page.height() - 2))
        if page is not window and below in [painted.pixelColor(one) for one in corners]:
            through.add(name)
    assert through == set()


def test_nothing_of_the_training_frame_shines_through_the_work(shown):
    ground = QColor(colours_of("dark")["ground"])
    seen = {}
    for name, window in shown():
        if on_top(window) is window and window.start_page.isVisible():
            corner = window.start_page.mapTo(window, QPoint(2, 2))
            seen[name] = window.grab().toImage().pixelColor(corner).name()
    assert "training" in seen
    assert set(seen.values()) == {ground.name()}
