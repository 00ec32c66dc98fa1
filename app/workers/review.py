"""The thread in which proposals are read and decided on: the network may take its time."""

from decimal import Decimal

from PySide6.QtCore import Signal

from app.domain.proposal import Decision
from app.sync.review import Review
from app.workers.boundary import slot
from app.workers.worker import Worker


class ReviewWorker(Worker):
    """Listens: a slot for each thing a supervisor can do."""

    shown = Signal(object)
    """The ReviewSheet after each step."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review

    @slot(str)
    def open(self, session_id: str) -> None:
        """Begin with a session; "" for the newest one to review."""
        self.shown.emit(self._review.open(session_id))

    @slot(int)
    def go(self, step: int) -> None:
        """To another product."""
        self.shown.emit(self._review.go(step))

    @slot(str, object)
    def decide(self, proposal_id: str, decision: Decision) -> None:
        """Accept or reject one."""
        self.shown.emit(self._review.decide(proposal_id, decision))

    @slot(object)
    def accept_from(self, confidence: Decimal) -> None:
        """Accept all that the server is so sure of."""
        self.shown.emit(self._review.accept_from(confidence))

    @slot()
    def apply(self) -> None:
        """Write what was accepted."""
        self.shown.emit(self._review.apply())
