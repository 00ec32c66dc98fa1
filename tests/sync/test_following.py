"""What became of it: lookups and extraction, followed to their end and asked again."""

import pytest

from app.api.quota import Quota
from app.sync.pace import new_poll
from tests.sync.sandboxed import BROKEN, OATS, UNKNOWN, open_desk


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path) as opened:
        yield opened


def test_lookups_are_shown_on_their_way_and_in_the_end(desk):
    desk.session(OATS, BROKEN, UNKNOWN, submit=False)
    desk.pass_(3)
    assert set(desk.statuses()) <= {"PENDING", "LOOKING_UP", "ENRICHING"}
    desk.pass_(30)
    assert desk.statuses() == ["COMPLETED", "FAILED", "NOT_FOUND"]
    oats = desk.store.sessions.captures(desk.store.sessions.newest().id, 3)[-1]
    assert oats.server.product_name == "Rolled Oats, wholegrain 500 g"


def test_completed_alone_is_not_the_end_of_a_submitted_session(desk):
    """C6: submit makes the session COMPLETED at once, the extraction runs afterwards."""
    desk.session(OATS)
    desk.pass_(12)
    assert desk.extraction in ("pending", "processing")
    assert desk.pass_(60).retry_in is None
    assert desk.extraction == "ready"


def test_the_poll_grows_from_two_to_ten_seconds(desk):
    desk.trouble(extraction_seconds=10_000, walk_seconds=0)
    desk.session(OATS)
    desk.pass_(60)
    first = len(desk.requests("/status"))
    desk.pass_(100)
    assert len(desk.requests("/status")) - first == 10
    assert 8 <= first <= 14


@pytest.mark.parametrize(("left", "wait"), [(200, 2.0), (40, 6.0)])
def test_it_is_asked_less_when_few_calls_are_left(left, wait):
    quota = Quota(lambda: 0.0)
    quota.hear({"RateLimit-Limit": "300", "RateLimit-Remaining": str(left)})
    poll = new_poll(0.0)
    poll.told("something new", 0.0, quota)
    assert poll.at == wait


def test_after_ten_minutes_without_news_only_a_person_asks_again(desk):
    desk.trouble(extraction_seconds=10_000, walk_seconds=0)
    desk.session(OATS)
    assert desk.pass_(1000).retry_in is None
    asked = len(desk.requests("/status"))
    desk.pass_(1000)
    assert len(desk.requests("/status")) == asked
    desk.engine.try_now()
    desk.trouble(extraction_seconds=0)
    desk.pass_(20)
    assert desk.extraction == "ready"


def test_a_session_that_the_server_forgot_is_not_asked_after(desk):
    desk.session(OATS, photos=0)
    desk.arm("error", "/status$", status=404)
    asked = len(desk.requests("/status"))
    desk.pass_(60)
    assert desk.extraction == "EXPIRED"
    assert len(desk.requests("/status")) == asked + 1


def test_a_failed_lookup_is_tried_again_once_a_person_asks(desk):
    session = desk.session(BROKEN, submit=False)
    desk.pass_(30)
    assert desk.statuses() == ["FAILED"]
    assert "failed" in desk.store.sessions.captures(session, 1)[0].server.error_message
    desk.engine.try_now()
    desk.pass_(1)
    assert desk.statuses() == ["PENDING"]
    assert len(desk.requests("/retry")) == 1
    desk.pass_(30)
    assert desk.statuses() == ["FAILED"], "the sandbox fails it again"
    assert len(desk.requests("/retry")) == 1


def test_a_retry_whose_answer_was_lost_is_read_back_not_repeated(desk):
    desk.session(BROKEN, submit=False)
    desk.pass_(30)
    desk.arm("lost_after", "/retry$")
    desk.engine.try_now()
    desk.pass_(3)
    assert len(desk.requests("/retry")) == 1
    assert desk.statuses()[0] in ("PENDING", "LOOKING_UP", "ENRICHING")


def test_a_retry_that_is_refused_says_why(desk):
    session = desk.session(BROKEN, submit=False)
    desk.pass_(30)
    desk.arm("error", "/retry$", status=409)
    desk.engine.try_now()
    desk.pass_(1)
    failed = desk.store.sessions.captures(session, 1)[0].server
    assert failed.status == "FAILED"
    assert "409" in failed.error_message
