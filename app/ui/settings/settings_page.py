"""All settings: found by a word, explained, changed; and profiles for other stations."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
)

from app.config.sources import Present
from app.domain.barcode import Reading
from app.ui.settings.profile_panel import ProfilePanel
from app.ui.settings.setting_list import SettingList
from app.ui.settings.setting_panel import SettingPanel
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import beside, framed, page_button, page_field, page_title
from app.ui.widgets.style_state import label, mark


class SettingsPage(Page):
    """Decides nothing: shows what is `display`ed, says what is wanted."""

    opened = Signal()
    change_wanted = Signal(str, str)
    reset_wanted = Signal(str)
    export_wanted = Signal()
    import_wanted = Signal()
    code_wanted = Signal()
    code_scanned = Signal(str)
    """A code while a profile was waited for."""
    listening = Signal(bool)
    """Whether codes belong here now."""
    reopen_wanted = Signal()
    """What counts at the next start shall have one."""
    apply_wanted = Signal(object)
    """The changes that a person confirmed."""

    def __init__(self, parent: Any) -> None:  # noqa: ANN401 - as Page
        super().__init__(parent, "settings")
        self._all: tuple[Present, ...] = ()
        self._search = page_field(self.tr("Search"), self.tr("Search: a word, such as camera"))
        self._list = SettingList()
        self._panel, self._profile = SettingPanel(), ProfilePanel()
        self._right = QStackedWidget()
        self._reopen = page_button(self.tr("Open anew"), "F9", self._open_anew)
        self._reopen.setEnabled(False)
        self._says = label("settingSays", wraps=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._right.addWidget(self._panel)
        self._right.addWidget(self._profile)
        middle = QHBoxLayout()
        middle.setSpacing(mm(5))
        middle.addWidget(self._list, 5)
        middle.addWidget(self._right, 6)
        last = beside(*(page_button(*one) for one in self._buttons()))
        last.insertWidget(4, self._reopen, 1)
        layout = framed(self, page_title(self.tr("Settings")), self._search)
        layout.addLayout(middle, 1)
        layout.addWidget(self._says)
        layout.addLayout(last)

    def _buttons(self) -> tuple[tuple[str, str, Any], ...]:
        return (
            (self.tr("Show profile as code"), "F5", self._draw),
            (self.tr("Scan a profile"), "F6", self.listen),
            (self.tr("Export profile"), "F7", self.export_wanted.emit),
            (self.tr("Import profile"), "F8", self.import_wanted.emit),
            (self.tr("Go back"), self.tr("Esc"), self._back),
        )

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show_list)
        self._list.currentItemChanged.connect(self._show_one)
        self._list.itemActivated.connect(self._panel.edit)
        self._panel.change_wanted.connect(self.change_wanted)
        self._panel.reset_wanted.connect(self.reset_wanted)
        self._profile.confirmed.connect(self._apply)

    # --- what is shown ---

    def open(self) -> None:
        """Begin with all of them."""
        self._search.clear()
        self._show_panel()
        self._say("", good=True)
        super().open()
        self._search.setFocus()
        self.opened.emit()

    def look_for(self, words: str) -> None:
        """As if *words* were typed into the search."""
        self._search.setText(words)

    def leave(self) -> None:
        """No code is waited for any more."""
        self._show_panel()
        super().leave()

    @Slot(object)
    def display(self, settings: Sequence[Present]) -> None:
        """All settings as they are now."""
        if self._all and self.isVisible() and tuple(settings) != self._all:
            more = self.tr("It counts at the next start: F9 opens the window anew.")
            later = self._reopen.isEnabled()
            self._say(f"{self.tr('✓ Saved.')} {more if later else ''}".strip(), good=True)
            self._panel.forget()
        self._all = tuple(settings)
        self._show_list()

    @Slot(str, object)
    def note_changed(self, name: str, _: object) -> None:
        """A setting was changed; one that counts later makes opening anew worth while."""
        later = any(one.row.name == name and not one.row.now for one in self._all)
        self._reopen.setEnabled(self._reopen.isEnabled() or later)

    @Slot(str)
    def show_refused(self, words: str) -> None:
        """Why nothing was changed."""
        self._say(f"✗ {words}", good=False)

    @Slot(str)
    def show_said(self, words: str) -> None:
        """What was done."""
        self._say(words, good=True)

    @Slot(object)
    def propose(self, changes: Sequence[Any]) -> None:
        """What a profile would change; done when a person confirms."""
        self._say("", good=True)
        self._show_profile(listening=False)
        self._profile.propose(changes)

    @Slot(QImage)
    def show_code(self, picture: QImage) -> None:
        """The profile to be scanned by another station."""
        self._profile.show_code(picture)
        self._show_profile(listening=False)

    @Slot(object)
    def take_readings(self, readings: Sequence[Reading]) -> None:
        """What the camera sees."""
        for reading in readings:
            if reading.agreed:
                self.take_code(reading.barcode.text)

    @Slot(str)
    def take_code(self, text: str) -> None:
        """A code, while one is waited for."""
        if self._waiting:
            self.code_scanned.emit(text)

    # --- what was pressed ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through the list, Page Up and Down through a profile, F4 to F10 are the
        buttons, Esc goes back one step."""
        acts = {
            Qt.Key.Key_F4: self._panel.press_default,
            Qt.Key.Key_F5: self._draw,
            Qt.Key.Key_F6: self.listen,
            Qt.Key.Key_F7: self.export_wanted.emit,
            Qt.Key.Key_F8: self.import_wanted.emit,
            Qt.Key.Key_F9: self._open_anew,
            Qt.Key.Key_F10: self._profile.confirm,
            Qt.Key.Key_Escape: self._back,
        }
        key = Qt.Key(event.key())
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in pages:
            self._profile.turn(pages[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._list.step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._search.hasFocus():
            self._panel.edit()
        elif key in acts and not event.isAutoRepeat():
            acts[key]()
        event.accept()

    def _open_anew(self) -> None:
        if self._reopen.isEnabled():
            self.reopen_wanted.emit()

    def _back(self) -> None:
        if self._right.currentWidget() is self._panel:
            self.leave()
        else:
            self._show_panel()

    def _draw(self) -> None:
        self.code_wanted.emit()

    def listen(self) -> None:
        """Wait for the code of a profile."""
        self._say("", good=True)
        self._profile.wait()
        self._show_profile(listening=True)

    def _apply(self, changes: object) -> None:
        self._show_panel()
        self.apply_wanted.emit(changes)

    @property
    def _waiting(self) -> bool:
        return self._right.currentWidget() is self._profile and self._profile.waiting

    def _show_panel(self) -> None:
        self._right.setCurrentWidget(self._panel)
        self._profile.clear()
        self.listening.emit(False)

    def _show_profile(self, *, listening: bool) -> None:
        self._right.setCurrentWidget(self._profile)
        self.listening.emit(listening)

    def _say(self, words: str, *, good: bool) -> None:
        self._says.setText(words)
        mark(self._says, "good", "yes" if good else "")

    def _show_list(self) -> None:
        """The settings that have the words of the search."""
        self._list.display(self._all, self._search.text())
        self._show_one()

    def _show_one(self, *_: object) -> None:
        one = next((one for one in self._all if one.row.name == self._list.chosen), None)
        self._panel.setVisible(one is not None)
        if one is not None:
            self._panel.display(one)
