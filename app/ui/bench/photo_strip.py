"""The photos of the product on the bench, in gallery order; moved by drag and by keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.domain.photo import ProductPhoto
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.words import photo_name

_ID = Qt.ItemDataRole.UserRole
_SIZE_MM = (36, 16)


class _PictureAbove(QStyledItemDelegate):
    """The thumbnail over its words."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Top
        option.displayAlignment = Qt.AlignmentFlag.AlignCenter


class Strip(QListWidget):
    """Shows the photos it is given; says when a person wants another order."""

    order_wanted = Signal(object)
    """tuple of photo ids."""
    thumbnail_wanted = Signal(object)
    """A ProductPhoto whose picture is not here; asked once while it is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAccessibleName(spoken("Photos of this product, in order"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setViewMode(QListView.ViewMode.ListMode)  # in icon mode a drag moves no rows
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_PictureAbove(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._size = QSize(mm(_SIZE_MM[0]), mm(_SIZE_MM[1]))
        self.setIconSize(self._size)
        self.setFixedHeight(self._size.height() + mm(11))
        self._photos: tuple[ProductPhoto, ...] = ()
        self._pictures: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def display(self, photos: tuple[ProductPhoto, ...]) -> None:
        """Show *photos* in their order; the selected one stays selected, a new one becomes it."""
        if photos == self._photos:
            return
        known = {photo.id for photo in self._photos}
        new = [photo for photo in photos if photo.id not in known]
        selected = new[-1] if new else self.selected
        self._photos = photos
        self._forget_others({photo.id for photo in photos})
        self.clear()
        for number, photo in enumerate(photos, start=1):
            self.addItem(self._item(number, photo))
            if photo.id not in self._asked and photo.id not in self._pictures:
                self._asked.add(photo.id)
                self.thumbnail_wanted.emit(photo)
        ids = [photo.id for photo in photos]
        here = selected.id if selected else ""
        self.setCurrentRow(ids.index(here) if here in ids else len(ids) - 1)

    def _forget_others(self, shown: set[str]) -> None:
        """Pictures of other products are let go: a shift has thousands."""
        self._pictures = {one: kept for one, kept in self._pictures.items() if one in shown}
        self._asked &= shown

    @property
    def photos(self) -> tuple[ProductPhoto, ...]:
        """What is shown, in order."""
        return self._photos

    def select(self, photo_id: str) -> None:
        """Another part of the face looks at this photo."""
        for row, photo in enumerate(self._photos):
            if photo.id == photo_id:
                self.setCurrentRow(row)

    @property
    def selected(self) -> ProductPhoto | None:
        """The photo that keys act on; the last one when none was chosen."""
        row = self.currentRow()
        if 0 <= row < len(self._photos):
            return self._photos[row]
        return self._photos[-1] if self._photos else None

    def select_next(self, step: int) -> None:
        """Move the selection."""
        if self._photos:
            row = self.currentRow() if self.currentRow() >= 0 else len(self._photos) - 1
            self.setCurrentRow(max(0, min(len(self._photos) - 1, row + step)))

    def move_selected(self, step: int) -> None:
        """Ask for an order in which the selected photo is *step* places further."""
        chosen = self.selected
        if chosen is None:
            return
        ids = [photo.id for photo in self._photos]
        place = ids.index(chosen.id)
        target = max(0, min(len(ids) - 1, place + step))
        if target != place:
            ids.insert(target, ids.pop(place))
            self.setCurrentRow(place)
            self.order_wanted.emit(tuple(ids))

    def show_thumbnail(self, photo_id: str, picture: QImage) -> None:
        """A photo's small picture arrived."""
        self._pictures[photo_id] = QPixmap.fromImage(picture)
        for row, photo in enumerate(self._photos):
            if photo.id == photo_id:
                self.item(row).setIcon(_untinted(self._pictures[photo_id]))

    def dropEvent(self, event: QDropEvent) -> None:
        """A drag ended: the order on the screen is the order wanted."""
        super().dropEvent(event)
        wanted = tuple(str(self.item(row).data(_ID)) for row in range(self.count()))
        before = tuple(photo.id for photo in self._photos)
        self._photos = ()  # what Qt moved is only a wish; the next display tells the truth
        if wanted != before:
            self.order_wanted.emit(wanted)

    def _item(self, number: int, photo: ProductPhoto) -> QListWidgetItem:
        sign = "!" if photo.trouble or photo.flaws else ("✓" if photo.on_server else "↑")
        item = QListWidgetItem(f"{sign} {number} {photo_name(photo.type)}")
        item.setData(_ID, photo.id)
        item.setToolTip("\n".join((photo.trouble, *(flaw.words for flaw in photo.flaws))).strip())
        item.setSizeHint(QSize(self._size.width() + mm(4), self._size.height() + mm(8)))
        if photo.id in self._pictures:
            item.setIcon(_untinted(self._pictures[photo.id]))
        return item


def _untinted(picture: QPixmap) -> QIcon:
    """Qt tints the icon of what is selected; a photo is to be seen as it is."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
