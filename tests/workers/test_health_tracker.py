"""What the doors say reaches the witness, and the health page."""

import pytest
from PySide6.QtCore import QObject

from app.domain.finding import FindingState
from app.domain.report import SyncReport
from app.workers.health import HealthWorker
from app.workers.health_tracker import Listening


@pytest.fixture
def told():
    return []


@pytest.fixture
def ears(qapp, told):
    parent = QObject()
    made = Listening(lambda kind, **facts: told.append((kind, facts)), parent)
    made.keeper = parent
    return made


def states(ears):
    return {one.name: (one.state, one.what_to_do) for one in ears.findings()}


def test_devices_are_as_they_last_said(ears, told):
    assert states(ears)["scanner"][0] is FindingState.WARNING
    ears.camera("Camera lost: Check its cable.")
    assert states(ears)["camera"] == (FindingState.FAILED, "Check its cable.")
    ears.camera("")
    ears.typed("4006381333931")
    found = states(ears)
    assert found["camera"][0] is found["scanner"][0] is FindingState.OK
    assert told[0] == ("camera", {"trouble": "Camera lost: Check its cable."})


@pytest.mark.parametrize(
    ("report", "state"),
    [
        (SyncReport(waiting=3), FindingState.OK),
        (SyncReport(waiting=3, trouble="No answer: kept here."), FindingState.WARNING),
        (
            SyncReport(parked=1, trouble="Refused: see the list.", needs_operator=True),
            FindingState.FAILED,
        ),
    ],
)
def test_sending_is_as_the_last_pass_told(ears, report, state):
    ears.pass_made(report)
    assert states(ears)["sending"][0] is state


def test_every_finding_is_told_as_soon_as_it_is_there(qapp, ears, qtbot):
    worker = HealthWorker(lambda: iter(ears.findings()))
    heard = []
    worker.found.connect(lambda finding: heard.append(finding.name))
    worker.done.connect(lambda: heard.append("done"))
    worker.look()
    assert heard == ["scanner", "done"]
