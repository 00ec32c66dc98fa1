"""The bench: live picture, product, checklist, photos, products. Same places in every mode."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.session import CaptureMode
from app.domain.shot_list import Shot
from app.station.state import StationState, Step
from app.ui.bench.capture_list import CaptureList
from app.ui.bench.checklist import Checklist
from app.ui.bench.key_map import PRINTED
from app.ui.bench.next_photo import NextPhoto
from app.ui.bench.photo_strip import Strip
from app.ui.bench.preview import Preview
from app.ui.bench.product_card import ProductCard
from app.ui.bench.recent_scans import RecentScans
from app.ui.bench.tally import Tally
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.words import photo_name

_ROOM_FOR_LIST_MM = 200


class BenchPage(QWidget):
    """Everything that is seen while a session is open."""

    type_picked = Signal(object)
    capture_picked = Signal(str)
    look_pressed = Signal()
    list_pressed = Signal()
    outline_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.preview, self.card = Preview(), ProductCard()
        self.checklist, self.strip, self.captures = Checklist(), Strip(), CaptureList()
        self.captures.setParent(self)  # it has no place yet, and goes with the bench
        self.captures.hide()
        self.next_photo, self.tally = NextPhoto(), Tally()
        self._recent = RecentScans()
        self._outline = ""
        self._codes_only = False
        self._look = KeyButton(self.tr("Look"), PRINTED["look"])
        self._photos, self._gallery = self._photo_panel(), self._gallery_row()
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(mm(1.5))
        for part, room in ((self.preview, 5), (self._gallery, 0), (self.tally, 0)):
            self._left.addWidget(part, room)
        for part, room in ((self.card, 0), (self._photos, 3)):
            self._right.addWidget(part, room)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(mm(3), mm(1.5), mm(3), 0)
        columns.setSpacing(mm(3))
        columns.addLayout(self._left, 1)
        columns.addLayout(self._right, 1)
        self._left.addWidget(self._recent)
        self.checklist.type_picked.connect(self.type_picked)
        self.captures.capture_picked.connect(self.capture_picked)
        self.next_photo.list_pressed.connect(self.list_pressed)

    def _photo_panel(self) -> QWidget:
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(1.5))
        layout.addWidget(self.next_photo)
        layout.addWidget(self.checklist, 1)
        return panel

    def _gallery_row(self) -> QWidget:
        """The product's photos, and a touch that shows them large."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(1.5))
        look = self._look
        look.setAccessibleName(self.tr("Look at the photos large"))
        look.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        look.clicked.connect(self.look_pressed)
        layout.addWidget(self.strip, 1)
        layout.addWidget(look)
        return row

    def display(self, state: StationState) -> None:
        """Show the open session, all at once."""
        for _ in self.displaying(state):
            pass

    def displaying(self, state: StationState) -> Iterator[None]:
        """Show the open session; a part of it each time it goes on."""
        codes_only = state.session is not None and state.session.mode is CaptureMode.BARCODE_SCAN
        self._lay_out_for(codes_only)
        self.card.display(state.capture)
        yield
        if not codes_only:
            self.next_photo.display(state)
            yield
            self.checklist.forget_pictures({photo.id for photo in state.photos})
            self.checklist.display(state)
            yield
            self.strip.display(state.photos)
            self._look.setEnabled(bool(state.photos))
            yield
        self.captures.display(state.captures, state.capture, state.capture_count)
        self.tally.display(state)
        yield
        self._recent.display(state.recent)
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

    def _lay_out_for(self, codes_only: bool) -> None:
        """What goes first makes room: all at once might not fit, and the window would grow."""
        panels = (self._photos, self._gallery)
        if codes_only:
            for panel in panels:
                panel.hide()
        self._place_captures(codes_only)
        if not codes_only:
            for panel in panels:
                panel.show()

    def _place_captures(self, codes_only: bool) -> None:
        """Where only codes are taken, what was read is the largest thing on the screen.

        With photos it is there where the screen is high enough; PageDown goes back without it.
        """
        column, room = (self._right, 6) if codes_only else (self._left, 2)
        if column.indexOf(self.captures) < 0:
            self.captures.hide()
            column.addWidget(self.captures, room)
        self._codes_only = codes_only
        self.captures.setVisible(codes_only or self.height() >= mm(_ROOM_FOR_LIST_MM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that grew may have room for the list."""
        super().resizeEvent(event)
        self._place_captures(self._codes_only)

    def show_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """A photo's small picture arrived."""
        self.strip.show_thumbnail(photo_id, picture)
        self.checklist.show_thumbnail(photo_id, picture)


def _hint_words(shot: Shot) -> str:
    name = f"{photo_name(shot.type)} ({shot.label})" if shot.label else photo_name(shot.type)
    return f"{name}: {shot.hint}" if shot.hint else name
