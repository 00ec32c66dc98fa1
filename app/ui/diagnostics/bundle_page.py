"""What would be in a support bundle, shown before it is saved; nothing leaves by itself."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.bench.progress_line import ProgressLine
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import beside, framed, page_about, page_button, page_title
from app.ui.widgets.style_state import label, mark


class _Part(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def files(self) -> tuple[str, ...]: ...
    @property
    def size(self) -> int: ...


class BundlePage(Page):
    """Enter saves, P leaves the pictures out or takes them in."""

    look_wanted = Signal(bool)
    """Whether with pictures."""
    save_wanted = Signal(bool)
    """The same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "bundle")
        self._with_pictures = True
        self._saving = False
        self._says = label("bundleSays", wraps=True)
        self.progress = ProgressLine()
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(mm(8))
        self._parts.setVerticalSpacing(mm(5))
        self._parts.setColumnStretch(1, 1)
        self._pictures = page_button("", "P", self._turn_pictures)
        layout = framed(self, page_title(self.tr("Support bundle")))
        about = self.tr("One file for support. It is only saved here; you decide who gets it.")
        layout.addWidget(page_about(about))
        layout.addLayout(self._parts)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addWidget(self._says)
        layout.addLayout(
            beside(
                page_button(self.tr("Save"), self.tr("Enter"), self._save),
                self._pictures,
                page_button(self.tr("Back to work"), self.tr("Esc"), self.leave),
            )
        )

    def open(self) -> None:
        """Ask what would be in it."""
        self._say("")
        self._ask()
        super().open()

    def display(self, parts: Sequence[_Part]) -> None:
        """What would be in it."""
        while (item := self._parts.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, part in enumerate(parts):
            name, about = self._words(part.name)
            self._parts.addWidget(label("partName", name), row, 0)
            self._parts.addWidget(label("partAbout", about, wraps=True), row, 1)
            self._parts.addWidget(self._size(part), row, 2)

    def _words(self, name: str) -> tuple[str, str]:
        """What a part is called, and what is in it."""
        return {
            "trace": (
                self.tr("Trace"),
                self.tr("Codes, operators' names, decisions, requests. No photo, no key."),
            ),
            "pictures": (
                self.tr("Pictures"),
                self.tr("Grey pictures of the bench, as the camera saw it at a scan."),
            ),
            "log": (self.tr("Log"), self.tr("What the program wrote down, and its own faults.")),
            "figures": (self.tr("Numbers"), self.tr("How many and how fast, by the hour.")),
            "settings": (self.tr("Settings"), self.tr("Without keys and passwords.")),
            "self-test": (self.tr("Self-test"), self.tr("What works here and what does not.")),
            "versions": (self.tr("Versions"), self.tr("Of the program and the system.")),
        }.get(name, (name, ""))

    def _size(self, part: _Part) -> QLabel:
        size = QLocale().formattedDataSize(part.size, 1) if part.size else ""
        files = self.tr("%n files", "", len(part.files))
        words = f"{files}, {size}" if size and len(part.files) > 1 else size
        made = label("partSize", words)
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return made

    def show_saved(self, words: str, good: bool) -> None:
        """Where it is, or why it is not."""
        self._saving = False
        saved = self.tr("Saved: {place}").format(place=words)
        private = self.tr("Only this account can read the file.")
        self._say(f"✓ {saved}  {private}" if good else words, good=good)

    def _say(self, words: str, *, good: bool | None = None) -> None:
        self._says.setText(words)
        mark(self._says, "good", "" if good is None else "yes" if good else "no")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, P, Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        elif event.key() == Qt.Key.Key_P:
            self._turn_pictures()
        super().keyPressEvent(event)

    def _ask(self) -> None:
        words = (
            self.tr("Leave the pictures out")
            if self._with_pictures
            else self.tr("Take the pictures in")
        )
        self._pictures.say(words, "P")
        self.look_wanted.emit(self._with_pictures)

    def _turn_pictures(self) -> None:
        self._with_pictures = not self._with_pictures
        self._ask()

    def _save(self) -> None:
        if not self._saving:
            self._saving = True
            self._say("")
            self.save_wanted.emit(self._with_pictures)
