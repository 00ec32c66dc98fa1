"""Ears at the doors: what devices, errands and the face say goes to the witness too."""

from PySide6.QtCore import QObject

from app.domain.event_sink import Witness
from app.domain.finding import Finding, failed, ok, warning
from app.domain.report import SyncReport
from app.workers.boundary import Bounded, slot


class Listening(Bounded):
    """Lives with the face."""

    def __init__(self, witness: Witness, parent: QObject) -> None:
        super().__init__(parent)
        self._witness = witness
        self._heard: dict[str, str] = {}
        self._report: SyncReport | None = None

    @slot(str)
    def camera(self, trouble: str) -> None:
        """What is wrong with the camera; "" when it works."""
        self._heard["camera"] = trouble
        self._witness("camera", trouble=trouble)

    @slot(str)
    def photo_camera(self, trouble: str) -> None:
        """What is wrong with the second camera; "" when it works."""
        self._heard["photo camera"] = trouble
        self._witness("photo_camera", trouble=trouble)

    @slot(str)
    def scanner(self, trouble: str) -> None:
        """What is wrong with the hand scanner; "" when it works."""
        self._heard["scanner"] = trouble
        self._witness("scanner", trouble=trouble)

    @slot(str)
    def sent(self, code: str) -> None:
        """A code came by serial line."""
        self._witness("sent", code=code)

    @slot(object)
    def pass_made(self, report: SyncReport) -> None:
        """What the errands did."""
        self._report = report  # the trace has it by the use case

    @slot(str)
    def typed(self, _code: str) -> None:
        """A hand scanner that types was heard."""
        self._heard["scanner"] = ""

    def findings(self) -> list[Finding]:
        """How the devices and the sending are, as they last said. For any thread."""
        found = [_of_device(name, trouble) for name, trouble in sorted(self._heard.items())]
        if "scanner" not in self._heard:
            found.append(warning("scanner", "Not heard since the start.", "Scan any code."))
        return [*found, *_of_sending(self._report)]

    @slot(float)
    def stalled(self, ms: float) -> None:
        """The face stood still."""
        self._witness("stall", ms=round(ms, 1))

    @slot(object)
    def shown(self, _state: object) -> None:
        """The face has shown what happened: for the operator this is the receipt."""
        self._witness("shown")


def _of_device(name: str, trouble: str) -> Finding:
    if not trouble:
        return ok(name, "Works.")
    title, _, words = trouble.partition(": ")
    return failed(name, f"{title}.", words)


def _of_sending(report: SyncReport | None) -> list[Finding]:
    if report is None:
        return []
    words = "Nothing is owed."
    if report.waiting:
        words = f"{report.waiting} waiting, {report.parked} of them for a person."
    if not report.trouble:
        return [ok("sending", words)]
    title, _, what_to_do = report.trouble.partition(": ")
    made = failed if report.needs_operator else warning
    return [made("sending", f"{words} {title}.", what_to_do)]
