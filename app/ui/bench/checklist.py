"""The twelve photo types: taken, next, missing; a touch or a key picks what to shoot."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.photo import PhotoType
from app.station.state import StationState
from app.ui.theme import mm
from app.ui.widgets.key_button import KeyButton
from app.ui.words import photo_key, photo_name

_COLUMNS = 4


class Checklist(QWidget):
    """A tile for each type. Decides nothing."""

    type_picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("checklist")
        self._pictures: dict[str, QPixmap] = {}
        self._newest: dict[PhotoType, str] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(mm(1.2))
        self._tiles: dict[PhotoType, KeyButton] = {}
        for number, photo_type in enumerate(PhotoType):
            tile = self._tile(photo_type)
            self._tiles[photo_type] = tile
            grid.addWidget(tile, number // _COLUMNS, number % _COLUMNS)

    def _tile(self, photo_type: PhotoType) -> KeyButton:
        tile = KeyButton(corner=True)
        tile.setObjectName("tile")
        tile.clicked.connect(lambda: self.type_picked.emit(photo_type))
        return tile

    def display(self, state: StationState) -> None:
        """Show what the product wants and has."""
        checklist = state.checklist
        missing, following = checklist.missing, state.next_photo
        for photo_type, tile in self._tiles.items():
            taken = checklist.of_type(photo_type)
            if photo_type is following and state.capture is not None:
                step, words = "next", "▶ NEXT"
            elif photo_type in missing:
                wanted = checklist.wanted.count(photo_type)
                step, words = "missing", f"○ {len(taken)} of {wanted}" if taken else "○ missing"
            elif taken:
                step, words = "taken", "✓ taken" if len(taken) == 1 else f"✓ {len(taken)} taken"
            else:
                step, words = "extra", "extra"
            tile.say(photo_name(photo_type), photo_key(photo_type), words)
            tile.wear("step", step)
            self._newest[photo_type] = taken[-1].id if taken else ""
            self._show_icon(photo_type)

    def words(self, photo_type: PhotoType) -> str:
        """What the tile of a type says."""
        return self._tiles[photo_type].accessibleName()

    def show_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """A photo's small picture arrived."""
        self._pictures[photo_id] = QPixmap.fromImage(picture)
        for photo_type, newest in self._newest.items():
            if newest == photo_id:
                self._show_icon(photo_type)

    def forget_pictures(self, keep: set[str]) -> None:
        """Let go of the pictures of other products."""
        self._pictures = {one: picture for one, picture in self._pictures.items() if one in keep}

    def _show_icon(self, photo_type: PhotoType) -> None:
        picture = self._pictures.get(self._newest.get(photo_type, ""))
        self._tiles[photo_type].show_thumbnail(picture or QPixmap())
