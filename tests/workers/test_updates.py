"""When the station speaks of a newer version: never while somebody works."""

from dataclasses import dataclass

import pytest

from app.domain.errors import NeedsOperator
from app.workers.updates import UpdateWorker


@dataclass
class Waits:
    version: str = "1.1.0"


class Updates:
    """Behaves as told."""

    def __init__(self, found=None, outcome=""):
        self.found, self.told, self.installs = found, outcome, 0

    def look(self, tell):
        tell(1, 2)
        if isinstance(self.found, Exception):
            raise self.found
        return self.found

    def install(self):
        self.installs += 1
        if self.found is None:
            raise NeedsOperator("No update waits here.")

    def outcome(self):
        return self.told


@dataclass
class State:
    session: object = None


WORKING, BETWEEN = State("a session"), State()


@pytest.fixture
def make(qapp):
    made = []

    def make(updates):
        worker = UpdateWorker(updates)
        made.append(worker)
        said, begun = [], []
        worker.said.connect(said.append)
        worker.begun.connect(lambda: begun.append(1))
        return worker, said, begun

    yield make
    for worker in made:
        worker.stop()


def test_news_wait_until_the_session_is_over(make):
    worker, said, _ = make(Updates(Waits()))
    worker.note_state(WORKING)
    worker.look()
    assert said == []
    worker.note_state(BETWEEN)
    worker.note_state(BETWEEN)
    assert len(said) == 1
    assert "1.1.0" in said[0]
    assert "F12, then V" in said[0]


def test_nothing_new_and_no_answer_are_nobodys_trouble(make):
    for found in (None, NeedsOperator("no"), OSError("disk")):
        worker, said, _ = make(Updates(found))
        worker.note_state(BETWEEN)
        worker.look()
        assert said == []


def test_an_open_session_is_never_interrupted(make):
    updates = Updates(Waits())
    worker, said, begun = make(updates)
    worker.note_state(WORKING)
    worker.install()
    assert (updates.installs, begun) == (0, [])
    assert said == ["End or submit the session first, then update."]


def test_between_sessions_it_installs_and_the_program_closes(make):
    updates = Updates(Waits())
    worker, _, begun = make(updates)
    worker.note_state(BETWEEN)
    worker.install()
    assert (updates.installs, begun) == (1, [1])


def test_what_cannot_be_installed_is_said_and_the_program_stays(make):
    worker, said, begun = make(Updates())
    worker.note_state(BETWEEN)
    worker.install()
    assert begun == []
    assert "No update waits here." in said[0]


def test_the_outcome_of_the_last_one_is_told_at_the_start(make):
    worker, said, _ = make(Updates(outcome="Updated to version 1.1.0."))
    worker.start()
    worker.note_state(BETWEEN)
    assert said == ["Updated to version 1.1.0."]


def test_fetching_is_told_and_its_end_too(make):
    worker, _, _ = make(Updates(Waits()))
    told = []
    worker.progressed.connect(told.append)
    worker.look()
    assert [(one.percent, bool(one.what)) for one in told] == [(50, True), (0, False)]
