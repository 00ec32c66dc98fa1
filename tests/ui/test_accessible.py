"""Whoever cannot see, or uses no hand on the screen: everything has a name, and a way by keys.

The pages are those that the program itself builds: a new one is in this test by being in the house.
"""

import importlib
import pkgutil
import re
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

import app.ui
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.proposal import Proposal, ReviewSheet
from app.domain.session import CaptureMode
from app.station.state import Notice, StationState, Verdict
from app.ui.setup.wizard_page import FirstRunPage
from app.ui.widgets.page import Page
from tests.whole_program import in_the_house, wait_for  # noqa: F401 - a fixture

CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
A_WORD = re.compile(r"[^\W\d_]{2}")
A_NUMBER = re.compile(r"\d+$")
NOW = datetime.now(UTC)
PHOTOS = tuple(
    ProductPhoto(name, "c", kind, place, "", 1, NOW)
    for place, (name, kind) in enumerate((("f", PhotoType.FRONT), ("b", PhotoType.BACK)))
)
NEEDS_YOU = Notice(99, Verdict.NEEDS_YOU, "Cannot save", "Free some space.", NOW)


def show_gallery(window, page):
    page.look_at(PHOTOS, PHOTOS[0])


def show_review(window, page):
    page.open()
    kinds = (("1", "name"), ("2", "brand_name"))
    page.display(
        ReviewSheet(
            proposals=tuple(
                Proposal(
                    one, field, "", "Oats", Decimal("0.9"), "Read on the front", "test", "PENDING"
                )
                for one, field in kinds
            )
        )
    )


def show_settings(window, page):
    page.open()
    wait_for(lambda: page._list.count() > 0)


def show_operator(window, page):
    page.display(StationState(notice=NEEDS_YOU, operators=("Anna", "Ben")))
    page.open()


OPENING = {
    "AwayPage": lambda window, page: page.display(30),
    "Alarm": lambda window, page: page.display(NEEDS_YOU),
    "Gallery": show_gallery,
    "KeyHelp": lambda window, page: window._open_help(None),
    "OperatorPage": show_operator,
    "PinPad": lambda window, page: page.ask("Supervisor's PIN"),
    "ReviewPage": show_review,
    "SettingsPage": show_settings,
}
"""Pages that say nothing without something to show; every other one is opened by `open`."""


def every_page():
    """All kinds of pages that the face has."""
    for module in pkgutil.iter_modules(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    found, more = set(), [Page]
    while more:
        kind = more.pop()
        found.add(kind)
        more += kind.__subclasses__()
    return found - {Page}


def pages_of(window):
    """Each page, opened; and left again."""
    for page in window.findChildren(Page):
        OPENING.get(type(page).__name__, lambda _, page: page.open())(window, page)
        QApplication.processEvents()
        assert page.isVisible(), page
        yield page
        page.leave()


def looks_at(page):
    """What is seen one after the other on *page*: the steps of a form, the kinds of settings."""
    yield
    if isinstance(page, FirstRunPage):
        for place in range(1, len(page._steps)):
            page.go(place)
            yield
    for choices in page.findChildren(QListWidget, "settingList"):
        for row in range(choices.count()):
            choices.setCurrentRow(row)
            yield


def nameless(root):
    """What a screen reader could say nothing of, or nothing but a letter."""
    for one in (root, *root.findChildren(QWidget)):
        if not (wants_a_name(one) and (one is root or one.isVisibleTo(root))):
            continue
        name = one.accessibleName() or (one.text() if isinstance(one, QLabel) else "")
        if not (A_WORD.search(name) or (isinstance(one, QLabel) and A_NUMBER.search(name))):
            yield f"{type(root).__name__}: {type(one).__name__} {one.objectName()!r} says {name!r}"


def wants_a_name(one):
    if isinstance(one, QScrollBar) or one.objectName().startswith("qt_"):
        return False
    picture = isinstance(one, QLabel) and not one.pixmap().isNull()
    ours = type(one).__module__.startswith("app.") and not isinstance(one, QLabel)
    drawn = ours and "paintEvent" in type(one).__dict__
    focusable = one.focusPolicy() != Qt.FocusPolicy.NoFocus
    return focusable or isinstance(one, CONTROLS) or picture or drawn or bool(one.property("lamp"))


def out_of_reach(page):
    """Controls that Tab never comes to, and buttons that Space does not press."""
    controls = [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, CONTROLS) and one.isVisible() and one.isEnabled()
    ]
    reached = set()
    for _ in range(2 * len(controls)):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is page or page.isAncestorOf(here), f"Tab left {page} for {here}"
        reached.add(here)
    for one in controls:
        said = f"{type(page).__name__}: {type(one).__name__} {one.accessibleName()!r}"
        if one not in reached:
            yield f"{said} is not reached"
        elif isinstance(one, QAbstractButton) and not pressed_by_space(one):
            yield f"{said} does nothing on Space"


def pressed_by_space(button):
    """Pressed half: what it does is not for this test."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QCoreApplication.sendEvent(button, event)
        if kind == QEvent.Type.KeyPress:
            down = button.isDown()
            button.setDown(False)
    return down


def test_every_kind_of_page_is_in_the_house(in_the_house):  # noqa: F811
    kinds = in_the_house(lambda window: [type(one) for one in window.findChildren(Page)])
    assert set(kinds) == every_page()


@pytest.mark.parametrize("training", [False, True], ids=["work", "training"])
def test_everything_has_a_name(in_the_house, training):  # noqa: F811
    def look(window):
        yield from nameless(window)
        for page in pages_of(window):
            for _ in looks_at(page):
                yield from nameless(page)
        window.wishes.session_requested.emit(CaptureMode.BOTH)
        wait_for(lambda: window._state.session is not None)
        window.wishes.code_typed.emit("9521234500018")
        wait_for(lambda: window._state.capture is not None)
        yield from nameless(window)

    assert "\n".join(sorted(set(in_the_house(look, training=training)))) == ""


def test_tab_reaches_everything_on_a_page_and_space_presses_it(in_the_house):  # noqa: F811
    def look(window):
        for page in pages_of(window):
            for _ in looks_at(page):
                yield from out_of_reach(page)

    assert "\n".join(sorted(set(in_the_house(look)))) == ""


def test_every_button_of_the_bench_has_its_key_on_it(in_the_house):  # noqa: F811
    """There a touch or Tab gives no focus, since the space bar is the shutter."""

    def look(window):
        yield from keyless(window.start_page)
        window.wishes.session_requested.emit(CaptureMode.BOTH)
        wait_for(lambda: window._state.session is not None)
        window.wishes.code_typed.emit("9521234500018")
        wait_for(lambda: window._state.capture is not None)
        yield from keyless(window.centralWidget())

    assert "\n".join(in_the_house(look)) == ""


def keyless(part):
    for button in part.findChildren(QAbstractButton):
        if button.isVisible() and not getattr(button, "key", ""):
            yield f"{type(button).__name__} {button.accessibleName()!r} has no key"
