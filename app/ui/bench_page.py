"""The bench: live picture, product, checklist, photos, products. Same places in every mode."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.session import CaptureMode
from app.domain.shot_list import Shot
from app.station.state import StationState, Step
from app.ui.captures import CaptureList
from app.ui.checklist import Checklist
from app.ui.marked import label
from app.ui.preview import Preview
from app.ui.product_card import ProductCard
from app.ui.strip import Strip
from app.ui.theme import mm
from app.ui.words import photo_name, safe

_RECENT_SHOWN = 5
_SIGNS = {"read": "✓", "already": "=", "look_again": "?", "refused": "✗", "ready": "↶"}


class BenchPage(QWidget):
    """Everything that is seen while a session is open."""

    type_picked = Signal(object)
    capture_picked = Signal(str)
    discard_pressed = Signal()
    look_pressed = Signal()
    list_pressed = Signal()
    outline_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.preview, self.card = Preview(), ProductCard()
        self.checklist, self.strip, self.captures = Checklist(), Strip(), CaptureList()
        self._progress, self._recent = label("progress"), label("recent")
        self._outline = ""
        self._photos = self._photo_panel()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.setSpacing(8)
        self._right.setSpacing(8)
        self._left.addWidget(self.preview, 5)
        self._left.addWidget(self.captures, 2)
        self._right.addWidget(self.card)
        self._right.addWidget(self._photos, 1)
        columns = QHBoxLayout()
        columns.setContentsMargins(16, 8, 16, 4)
        columns.setSpacing(12)
        columns.addLayout(self._left, 11)
        columns.addLayout(self._right, 9)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(columns, 1)
        layout.addWidget(self._recent)
        self.checklist.type_picked.connect(self.type_picked)
        self.captures.capture_picked.connect(self.capture_picked)

    def _photo_panel(self) -> QWidget:
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._header())
        layout.addWidget(self.checklist, 1)
        layout.addWidget(self.strip)
        return panel

    def _header(self) -> QHBoxLayout:
        """How far the photos are, and what a touch does with the selected one."""
        header = QHBoxLayout()
        header.addWidget(self._progress, 1)
        self._list = _small_button("", "Another shot list", self.list_pressed.emit)
        header.addWidget(self._list)
        for words, name, step in (
            ("◀", "Move the photo to the front", lambda: self.strip.move_selected(-1)),
            ("▶", "Move the photo to the back", lambda: self.strip.move_selected(1)),
            ("✗", "Throw the photo away", self.discard_pressed.emit),
            ("Look", "Look at the photos large", self.look_pressed.emit),
        ):
            header.addWidget(_small_button(words, name, step))
        return header

    def display(self, state: StationState) -> None:
        """Show the open session."""
        codes_only = state.session is not None and state.session.mode is CaptureMode.BARCODE_SCAN
        self._photos.setVisible(not codes_only)
        self._place_captures(codes_only)
        self.card.display(state.capture)
        self.captures.display(state.captures, state.capture)
        if not codes_only:
            self._progress.setText(_progress_words(state))
            self._list.setVisible(len(state.shot_lists) > 1)
            self._list.setText(f"{safe(state.shot_list.name, 16)}   F11")
            self.checklist.forget_pictures({photo.id for photo in state.photos})
            self.checklist.display(state)
            self.strip.display(state.photos)
        self._recent.setText(_recent_words(state))
        self._show_guide(state)

    def _show_guide(self, state: StationState) -> None:
        """What the next photo should look like."""
        shot = state.next_shot if state.step is Step.PHOTOGRAPH else None
        self.preview.show_hint(_hint_words(shot) if shot else "")
        outline = shot.outline if shot else ""
        if outline != self._outline:
            self._outline = outline
            self.preview.show_outline(QImage())
            if outline:
                self.outline_wanted.emit(outline)

    def show_outline(self, name: str, picture: QImage) -> None:
        """An outline picture arrived."""
        if name == self._outline:
            self.preview.show_outline(picture)

    def _place_captures(self, codes_only: bool) -> None:
        """Where only codes are taken, what was read is the largest thing on the screen."""
        column, room = (self._right, 6) if codes_only else (self._left, 2)
        if column.indexOf(self.captures) < 0:
            column.addWidget(self.captures, room)

    def show_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """A photo's small picture arrived."""
        self.strip.show_thumbnail(photo_id, picture)
        self.checklist.show_thumbnail(photo_id, picture)


def _small_button(words: str, name: str, pressed: Callable[[], object]) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoDefault(False)
    button.setMinimumSize(mm(14), mm(11))
    button.clicked.connect(pressed)
    return button


def _hint_words(shot: Shot) -> str:
    name = f"{photo_name(shot.type)} ({shot.label})" if shot.label else photo_name(shot.type)
    return f"{name}: {shot.hint}" if shot.hint else name


def _progress_words(state: StationState) -> str:
    checklist = state.checklist
    done = f"Photos {checklist.done} of {len(checklist.wanted)}"
    if state.capture is None:
        return f"{done}   ·   scan a product first"
    return done if state.next_photo else f"{done}   ·   ✓ all taken"


def _recent_words(state: StationState) -> str:
    shown = [
        f"{_SIGNS.get(notice.verdict.value, '·')} {safe(notice.headline, 22)}"
        for notice in state.recent[:_RECENT_SHOWN]
    ]
    return "Last scans:   " + ("      ".join(shown) if shown else "none yet")
