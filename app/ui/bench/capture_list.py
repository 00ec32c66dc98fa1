"""The session's products, newest first. A touch brings one back to the bench."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from app.domain.session import Capture
from app.ui.speech import spoken
from app.ui.widgets.page_design import by_finger
from app.ui.words import product_title, safe, server_words, shown_code

_Index = QModelIndex | QPersistentModelIndex


class _Captures(QAbstractListModel):
    """Rows of text; asks nobody. Kept oldest first, so that a new one costs the same always."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: list[Capture] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._kept)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        if role == Qt.ItemDataRole.DisplayRole:
            return _row_words(self.at(index.row()))
        return None

    def at(self, row: int) -> Capture:
        """The newest is row 0."""
        return self._kept[-1 - row]

    @property
    def oldest(self) -> Capture | None:
        """The last row."""
        return self._kept[0] if self._kept else None

    def show(self, newest: Sequence[Capture]) -> None:
        """The session's newest, newest first; what only changed or came on top moves nothing."""
        fresh = list(reversed(newest))
        old = [one.id for one in self._kept[-len(fresh) :]] if fresh else []
        new = [one.id for one in fresh]
        if fresh and new == old:
            self._kept[-len(fresh) :] = fresh
            self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, 0))
        elif len(new) > 1 and new[:-1] == [one.id for one in self._kept[-len(new) + 1 :]]:
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._kept[-len(fresh) + 1 :] = fresh
            self.endInsertRows()
        else:
            self.beginResetModel()
            self._kept = fresh
            self.endResetModel()

    def add_older(self, older: Sequence[Capture]) -> None:
        """More of the session, newest first, that come after the last row."""
        last = self.oldest
        if not older or last is None or older[0].number >= last.number:
            return
        rows = len(self._kept)
        self.beginInsertRows(QModelIndex(), rows, rows + len(older) - 1)
        self._kept[:0] = reversed(older)
        self.endInsertRows()

    def row_of(self, capture_id: str, within: int) -> int:
        """Where it is among the newest *within*; -1 where it is not."""
        for row in range(min(within, len(self._kept))):
            if self.at(row).id == capture_id:
                return row
        return -1


class CaptureList(QListView):
    """Shows the captures it is given."""

    capture_picked = Signal(str)
    older_wanted = Signal(object)
    """The last Capture that is shown: those before it are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("captures")
        self.setAccessibleName(spoken("Products of this session"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        by_finger(self)
        self._rows = _Captures()
        self._shown: tuple[Capture, ...] = ()
        self._selected, self._asked = "", ""
        self._count = 0
        self.setModel(self._rows)
        self.clicked.connect(self._pick)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def display(
        self, captures: tuple[Capture, ...], on_bench: Capture | None, count: int = 0
    ) -> None:
        """Show the newest of the session's *count*, the one on the bench selected."""
        self._count = count
        if captures is not self._shown and captures != self._shown:
            self._shown = captures
            self._rows.show(captures)
            self._asked = ""
        if on_bench is not None and on_bench.id == self._selected:
            return
        self._selected = on_bench.id if on_bench else ""
        row = self._rows.row_of(self._selected, len(captures)) if self._selected else -1
        self.setCurrentIndex(self._rows.index(row, 0))

    def show_older(self, older: tuple[Capture, ...]) -> None:
        """What was asked for by scrolling."""
        self._asked = ""
        self._rows.add_older(older)

    def _scrolled(self, value: int) -> None:
        """Near the end of what is known: ask for more, once."""
        bar, last = self.verticalScrollBar(), self._rows.oldest
        near = value >= bar.maximum() - bar.pageStep()
        if last is None or not near or self._rows.rowCount() >= self._count:
            return
        if last.id != self._asked:
            self._asked = last.id
            self.older_wanted.emit(last)

    def _pick(self, index: QModelIndex) -> None:
        self.capture_picked.emit(self._rows.at(index.row()).id)


def _row_words(capture: Capture) -> str:
    sign = "!" if capture.trouble else ("✓" if capture.on_server else "↑")
    name = safe(product_title(capture), 40)
    code = shown_code(capture)
    about = code if name != code else capture.barcode.symbology.value
    photos = spoken(f"{capture.photo_count} photos" if capture.photo_count else "no photos")
    known = spoken(server_words(capture))
    return f"{sign}  {capture.number}.  {name}\n      {about}  ·  {photos}  ·  {known}"
