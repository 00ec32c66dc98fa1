"""Ears at the doors: what devices, errands and the face say goes to the witness too."""

from PySide6.QtCore import QObject, Slot

from app.domain.report import SyncReport
from app.domain.witness import Witness


class Listening(QObject):
    """Lives with the face."""

    def __init__(self, witness: Witness, parent: QObject) -> None:
        super().__init__(parent)
        self._witness = witness

    @Slot(str)
    def camera(self, trouble: str) -> None:
        """What is wrong with the camera; "" when it works."""
        self._witness("camera", trouble=trouble)

    @Slot(str)
    def photo_camera(self, trouble: str) -> None:
        """What is wrong with the second camera; "" when it works."""
        self._witness("photo_camera", trouble=trouble)

    @Slot(str)
    def scanner(self, trouble: str) -> None:
        """What is wrong with the hand scanner; "" when it works."""
        self._witness("scanner", trouble=trouble)

    @Slot(str)
    def sent(self, code: str) -> None:
        """A code came by serial line."""
        self._witness("sent", code=code)

    @Slot(object)
    def pass_made(self, report: SyncReport) -> None:
        """What the errands did."""
        self._witness("pass", report=report)

    @Slot(float)
    def stalled(self, ms: float) -> None:
        """The face stood still."""
        self._witness("stall", ms=round(ms, 1))

    @Slot(object)
    def shown(self, _state: object) -> None:
        """The face has shown what happened: for the operator this is the receipt."""
        self._witness("shown")
