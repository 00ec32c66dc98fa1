"""Proposals under each other: what the product has, beside it what is proposed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.proposal import Proposal
from app.ui.theme import mm
from app.ui.widgets.style_state import label, mark
from app.ui.words import safe

_LONGEST = 240
_SIGNS = {"PENDING": "?", "ACCEPTED": "✓", "REJECTED": "✗"}


class _Row(QWidget):
    pressed = Signal(str)

    def __init__(self, one: Proposal) -> None:
        super().__init__()
        self.proposal = one
        self.setObjectName("proposal")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(mm(20))
        field = safe(one.field.replace("_", " ").capitalize(), 40)
        self.setAccessibleName(f"{field}: {self._state(one)}")
        self.setAccessibleDescription(f"{one.current} → {one.proposed}")
        grid = QGridLayout(self)
        grid.setContentsMargins(mm(3), mm(2), mm(3), mm(2))
        grid.setHorizontalSpacing(mm(4))
        state = label("proposalState", self._state(one))
        mark(state, "state", "written" if one.written else one.status.lower())
        now = _shown(one.current) or self.tr("(nothing)")
        sure = f"{one.confidence:.0%}"
        why = "  ·  ".join(filter(None, (safe(one.reason, 160), safe(one.source, 40))))
        grid.addWidget(label("proposalField", field), 0, 0)
        grid.addWidget(state, 1, 0)
        grid.addWidget(label("proposalCurrent", now, wraps=True), 0, 1)
        grid.addWidget(label("proposalValue", _shown(one.proposed), wraps=True), 0, 2)
        grid.addWidget(label("proposalSure", sure), 0, 3)
        grid.addWidget(label("proposalWhy", why, wraps=True), 1, 1, 1, 3)
        for column, room in enumerate((5, 8, 8, 2)):
            grid.setColumnStretch(column, room)

    def _state(self, one: Proposal) -> str:
        words = {
            "PENDING": self.tr("not decided"),
            "ACCEPTED": self.tr("written") if one.written else self.tr("accepted"),
            "REJECTED": self.tr("rejected"),
        }.get(one.status, safe(one.status.lower(), 20))
        return f"{_SIGNS.get(one.status, '·')} {words}"

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch selects."""
        self.pressed.emit(self.proposal.id)
        event.accept()


class ProposalList(QScrollArea):
    """Shows proposals, one of them selected."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("proposals")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Proposals"))
        self._rows: list[_Row] = []
        self._selected = ""

    def display(self, proposals: tuple[Proposal, ...]) -> None:
        """Show these; the selection stays, or moves to what is to be decided next."""
        if tuple(row.proposal for row in self._rows) == proposals:
            return
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(mm(1.5))
        self._rows = [_Row(one) for one in proposals]
        for row in self._rows:
            row.pressed.connect(self.select)
            layout.addWidget(row)
        layout.addStretch(1)
        self.setWidget(inside)
        self._select_sensibly()

    @property
    def selected(self) -> Proposal | None:
        """The one that keys act on."""
        return next((one.proposal for one in self._rows if one.proposal.id == self._selected), None)

    def select(self, proposal_id: str) -> None:
        """Keys act on this one."""
        self._selected = proposal_id
        for row in self._rows:
            chosen = row.proposal.id == proposal_id
            mark(row, "chosen", "yes" if chosen else "no")
            if chosen:
                self.ensureWidgetVisible(row)

    def step(self, step: int) -> None:
        """Select another."""
        ids = [row.proposal.id for row in self._rows]
        if ids:
            place = ids.index(self._selected) + step if self._selected in ids else 0
            self.select(ids[max(0, min(len(ids) - 1, place))])

    def _select_sensibly(self) -> None:
        """The next one without a decision, from the selected one on."""
        ids = [row.proposal.id for row in self._rows]
        start = ids.index(self._selected) if self._selected in ids else 0
        around = self._rows[start:] + self._rows[:start]
        undecided = [row.proposal.id for row in around if row.proposal.pending]
        self.select((undecided or ids[start:] or [""])[0])


def _shown(text: str) -> str:
    """A value of any length and from anywhere, made safe to show."""
    return safe(" ".join(text.split()), _LONGEST)
