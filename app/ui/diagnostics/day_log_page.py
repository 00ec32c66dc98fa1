"""The log of the day: everything that the band said, in plain words, newest first."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from app.domain.day import DayEntry
from app.station.state import Verdict
from app.ui.speech import spoken
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import (
    beside,
    by_finger,
    framed,
    page_button,
    page_field,
    page_title,
)
from app.ui.words import VERDICTS, safe, together

_Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[DayEntry] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        return words_of(self._rows[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None

    def show(self, rows: Sequence[DayEntry]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()


class DayPage(Page):
    """Left and right step through the days; what is typed is searched for."""

    day_wanted = Signal(object)
    """A date whose entries are to be read."""

    def __init__(
        self,
        parent: QWidget,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        super().__init__(parent, "dayLog")
        self._today = today
        self._day = today()
        self._entries: Sequence[DayEntry] = ()
        self._title, self._count = page_title(), Fitted("formLabel")
        self._search = page_field(self.tr("Search the day"), self.tr("Type to search"))
        self._rows, self._list = _Entries(), QListView()
        self._lay_out()
        self._search.textChanged.connect(self._filter)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("What happened"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._rows)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        by_finger(self._list)
        layout = framed(self, self._title, self._count, self._search)
        layout.addWidget(self._list, 1)
        layout.addLayout(
            beside(
                page_button(self.tr("Day before"), self.tr("PgDown"), self._earlier),
                page_button(self.tr("Day after"), self.tr("PgUp"), self._later),
                page_button(self.tr("Back to work"), self.tr("Esc"), self.leave),
            )
        )

    def open(self) -> None:
        """Show today."""
        self._search.clear()
        self._go_to(self._today())
        super().open()
        self._search.setFocus()

    def display(self, day: date, entries: Sequence[DayEntry]) -> None:
        """The entries of *day*, newest first."""
        if day == self._day:
            self._entries = entries
            self._filter()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page down goes back in time."""
        steps = {Qt.Key.Key_PageDown: self._earlier, Qt.Key.Key_PageUp: self._later}
        if event.key() in steps:
            steps[Qt.Key(event.key())]()
        super().keyPressEvent(event)

    def _earlier(self) -> None:
        self._go_to(self._day - timedelta(days=1))

    def _later(self) -> None:
        self._go_to(min(self._today(), self._day + timedelta(days=1)))

    def _go_to(self, day: date) -> None:
        self._day, self._entries = day, ()
        shown = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        self._title.setText(shown)
        self.say_itself()
        self._filter()
        self.day_wanted.emit(day)

    def _filter(self) -> None:
        wanted = self._search.text().replace(" ", "").casefold()
        found = [one for one in self._entries if wanted in _searched(one)]
        self._rows.show(found)
        self._count.setText(self.tr("%n entries", "", len(found)))


def _searched(entry: DayEntry) -> str:
    """Spaces do not matter: a number is found in groups and without."""
    return f"{entry.headline}{entry.detail}{entry.operator}".replace(" ", "").casefold()


def words_of(entry: DayEntry) -> str:
    """One row."""
    sign, word = VERDICTS[Verdict(entry.sign)] if entry.sign in tuple(Verdict) else ("·", "")
    headline, detail = safe(spoken(entry.headline), 60), safe(spoken(entry.detail), 140)
    said = "  ·  ".join(filter(None, (spoken(word), together(headline), detail)))
    by = f"   ({safe(entry.operator, 30)})" if entry.operator else ""
    return f"{entry.at.astimezone():%H:%M:%S}   {sign}  {said}{by}"
