"""The session's products, newest first. A touch brings one back to the bench."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from app.domain.session import Capture
from app.ui.speech import spoken
from app.ui.words import product_title, safe, server_words, shown_code

_Index = QModelIndex | QPersistentModelIndex


class _Captures(QAbstractListModel):
    """Rows of text; asks nobody."""

    def __init__(self) -> None:
        super().__init__()
        self.captures: tuple[Capture, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.captures)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        capture = self.captures[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _row_words(capture)
        return None

    def show(self, captures: tuple[Capture, ...]) -> None:
        """Take new rows; what only changed its words or came on top keeps the place scrolled to."""
        old, new = [one.id for one in self.captures], [one.id for one in captures]
        if new == old:
            self.captures = captures
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0))
        elif new[1:] == old:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self.captures = captures
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.captures = captures
            self.endResetModel()


class CaptureList(QListView):
    """Shows the captures it is given."""

    capture_picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("captures")
        self.setAccessibleName(spoken("Products of this session"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = _Captures()
        self._selected = ""
        self.setModel(self._rows)
        self.clicked.connect(self._pick)

    def display(self, captures: tuple[Capture, ...], on_bench: Capture | None) -> None:
        """Show *captures*, the one on the bench selected."""
        if captures != self._rows.captures:
            self._rows.show(captures)
        if on_bench is not None and on_bench.id == self._selected:
            return
        self._selected = on_bench.id if on_bench else ""
        ids = [one.id for one in captures]
        row = ids.index(self._selected) if self._selected in ids else -1
        self.setCurrentIndex(self._rows.index(row, 0))

    def _pick(self, index: QModelIndex) -> None:
        self.capture_picked.emit(self._rows.captures[index.row()].id)


def _row_words(capture: Capture) -> str:
    sign = "!" if capture.trouble else ("✓" if capture.on_server else "↑")
    name = safe(product_title(capture), 40)
    code = shown_code(capture)
    about = code if name != code else capture.barcode.symbology.value
    photos = f"{capture.photo_count} photos" if capture.photo_count else "no photos"
    return (
        f"{sign}  {capture.number}.  {name}\n      {about}  ·  {photos}  ·  {server_words(capture)}"
    )
