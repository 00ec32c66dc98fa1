"""One design for every page: its margins, the row with its title, and the buttons at its foot."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.style_state import Said, label

TITLE = "pageTitle"
MARGINS_MM = (6, 4, 6, 3)
BETWEEN_MM = 3
BESIDE_MM = 1.5
"""Between buttons."""
BUTTON_MM = 22.5
"""Two lines of words and a key, none of them made smaller."""
_LARGE_MM = 26


def page_title(words: str = "") -> Fitted:
    """What the page is, in one line."""
    return Fitted(TITLE, words)


def page_about(words: str = "") -> Said:
    """What it is for, below its title."""
    return label("pageAbout", words, wraps=True)


def framed(page: QWidget, title: QWidget, *beside: QWidget) -> QVBoxLayout:
    """The layout of *page*, with its first row; what follows is added to it."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(*map(mm, MARGINS_MM))
    layout.setSpacing(mm(BETWEEN_MM))
    head = QHBoxLayout()
    head.setSpacing(mm(BETWEEN_MM))
    title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    head.addWidget(title, 0 if beside else 1)
    for one in beside:
        head.addWidget(one, 1)
    layout.addLayout(head)
    return layout


def beside(*widgets: QWidget) -> QHBoxLayout:
    """A row of buttons, each as wide as the others."""
    row = QHBoxLayout()
    row.setSpacing(mm(BESIDE_MM))
    for one in widgets:
        row.addWidget(one, 1)
    return row


def page_button(words: str, key: str, press: Callable[..., object]) -> KeyButton:
    """A button of a page, with its key on it."""
    button = KeyButton(words, key)
    button.setMinimumHeight(mm(BUTTON_MM))
    button.clicked.connect(press)
    return button


def large_button(words: str, key: str, press: Callable[..., object]) -> KeyButton:
    """One of the few things that a page is for."""
    button = page_button(words, key, press)
    button.setObjectName("largeButton")
    button.setMinimumHeight(mm(_LARGE_MM))
    return button


def page_field(name: str, hint: str = "") -> QLineEdit:
    """Something to type into, as high as a glove. *hint*: what, while it is empty."""
    field = QLineEdit()
    field.setObjectName("pageField")
    field.setAccessibleName(spoken(name))
    field.setPlaceholderText(spoken(hint))
    field.setMinimumHeight(mm(20))
    return field


def by_finger(view: QAbstractItemView) -> None:
    """A finger anywhere on the list pulls it up and down; what is too long for a row is cut."""
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    QScroller.grabGesture(view.viewport(), QScroller.ScrollerGestureType.TouchGesture)
