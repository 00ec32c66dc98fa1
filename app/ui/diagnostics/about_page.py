"""Which version this is, and whose work it is made of."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from app.ui.widgets.page import Page
from app.ui.widgets.page_design import (
    beside,
    by_finger,
    framed,
    page_about,
    page_button,
    page_title,
)


class _Part(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def licence(self) -> str: ...
    @property
    def text(self) -> str: ...


class AboutPage(Page):
    """Up and down walk through the parts; the licence of the chosen one is beside it."""

    def __init__(self, parent: QWidget, version: str, qt_version: str) -> None:
        super().__init__(parent, "about")
        self._parts: Sequence[_Part] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Parts of the program"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.currentRowChanged.connect(self._show)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        by_finger(self._list)
        title = page_title(self.tr("Scan Station {version}").format(version=version))
        layout = framed(self, title)
        words = self.tr("Qt {version} and the parts below, each under its own licence.")
        layout.addWidget(page_about(words.format(version=qt_version)))
        layout.addLayout(beside(self._list, self._text), 1)
        layout.addWidget(page_button(self.tr("Back to work"), self.tr("Esc"), self.leave))

    @Slot(object)
    def display(self, parts: Sequence[_Part]) -> None:
        """The parts, in their order."""
        self._parts = parts
        self._list.clear()
        self._list.addItems([f"{one.name} {one.version}  ·  {one.licence}" for one in parts])
        self._list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Page Up and Page Down turn the licence's pages."""
        row, bar = self._list.currentRow(), self._text.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Down:
                self._list.setCurrentRow(min(row + 1, self._list.count() - 1))
            case Qt.Key.Key_Up:
                self._list.setCurrentRow(max(row - 1, 0))
            case Qt.Key.Key_PageDown:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
        super().keyPressEvent(event)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            text = self._parts[row].text
            self._text.setPlainText(text or self.tr("This part brings no text of its licence."))
