"""Rows of past sessions: when, what, how much, and where it stands."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView

from app.domain.history import PastSession, Standing
from app.domain.session import Session
from app.ui.speech import spoken
from app.ui.widgets.page_design import by_finger
from app.ui.words import MODES, extraction_words, together

_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.sessions: tuple[PastSession, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.sessions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        past = self.sessions[index.row()]
        return row_words(past) if role == Qt.ItemDataRole.DisplayRole else None

    def show(self, sessions: tuple[PastSession, ...]) -> None:
        """New rows; those that only changed their words, or came at the end, keep the place."""
        old, new = [one.session.id for one in self.sessions], [one.session.id for one in sessions]
        if old and new[: len(old)] == old:
            if len(new) > len(old):
                self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
                self.sessions = sessions
                self.endInsertRows()
            self.sessions = sessions
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0))
            return
        self.beginResetModel()
        self.sessions = sessions
        self.endResetModel()


class HistoryList(QListView):
    """Shows past sessions, one of them selected."""

    picked = Signal(object)
    """The PastSession that is selected now; None for none."""
    end_reached = Signal()
    """The last row is selected: there may be more."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pastSessions")
        self.setAccessibleName(self.tr("Sessions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        by_finger(self)
        self._rows = _Rows()
        self.setModel(self._rows)
        self.selectionModel().currentChanged.connect(self._tell)
        self._told = ""

    def display(self, sessions: tuple[PastSession, ...]) -> None:
        """Show these; the selection stays on its session, or goes to the newest."""
        before = self.selected
        self._rows.show(sessions)
        ids = [one.session.id for one in sessions]
        kept = before.session.id if before is not None else ""
        self.setCurrentIndex(self._rows.index(ids.index(kept) if kept in ids else 0, 0))
        self._tell()

    @property
    def sessions(self) -> tuple[PastSession, ...]:
        """All that are shown."""
        return self._rows.sessions

    @property
    def selected(self) -> PastSession | None:
        """The one that keys act on."""
        row = self.currentIndex().row()
        return self._rows.sessions[row] if 0 <= row < len(self._rows.sessions) else None

    def step(self, step: int) -> None:
        """Select another."""
        last = len(self._rows.sessions) - 1
        row = max(0, min(last, self.currentIndex().row() + step))
        self.setCurrentIndex(self._rows.index(row, 0))
        if row == last:
            self.end_reached.emit()

    def _tell(self) -> None:
        chosen = self.selected
        self.picked.emit(chosen)


def when_words(session: Session) -> str:
    """When it began, as the language writes it."""
    began = QDateTime.fromSecsSinceEpoch(int(session.started_at.timestamp()))
    return QLocale().toString(began, QLocale.FormatType.ShortFormat)


def row_words(past: PastSession) -> str:
    """Two lines."""
    session = past.session
    counts = QCoreApplication.translate("History", "{products} products · {photos} photos").format(
        products=past.products, photos=past.photos
    )
    mode = together(spoken(MODES[session.mode][0]))
    return f"{when_words(session)} · {mode} · {counts}\n      {standing_words(past)}"


def standing_words(past: PastSession) -> str:
    """Where it stands, in one line: the sign says it without colour."""
    say = QCoreApplication.translate
    match past.standing:
        case Standing.PARKED:
            return f"! {spoken(past.parked)}"
        case Standing.NEEDS_YOU if past.different:
            return f"! {spoken(past.different)}"
        case Standing.NEEDS_YOU if past.failed:
            sign, failed = "!", say("History", "{count} lookups failed: send again tries them anew")
            words = failed.format(count=past.failed)
        case Standing.OPEN:
            sign, words = "●", say("History", "open")
        case Standing.SENDING:
            sign, left = "↑", say("History", "{count} to reach the server")
            words = left.format(count=max(past.owed, past.unseen))
            if not (past.owed or past.unseen):
                words = say("History", "being compared with the server")
        case _:
            sign, words = "✓", say("History", "all on the server")
    read = spoken(extraction_words(past.session))
    return f"{sign} {words}" + (f" · {read}" if read else "")
