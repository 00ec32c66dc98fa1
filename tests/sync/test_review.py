"""Proposals reviewed against the real sandbox: nothing is done twice, nothing is claimed."""

from decimal import Decimal

import pytest

from app.domain.proposal import Decision
from app.sync.review import Review
from tests.sync.sandboxed import OATS, UNKNOWN, open_desk


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path) as opened:
        opened.trouble(walk_seconds=0, extraction_seconds=0)
        yield opened


@pytest.fixture
def review(desk):
    return Review(desk.store, desk.api)


def submitted(desk, *codes):
    session = desk.session(*(codes or (OATS,)))
    desk.pass_(30)
    assert desk.extraction == "ready"
    return session


def fields(sheet):
    return {one.field: one for one in sheet.proposals}


def test_each_product_shows_what_is_proposed_and_why(desk, review):
    submitted(desk, OATS, UNKNOWN)
    sheet = review.open()
    assert (sheet.place, sheet.total, sheet.trouble) == (1, 2, False)
    name = fields(sheet)["name"]
    assert name.current == "Rolled Oats, wholegrain 500 g"
    assert name.proposed == "Rolled Oats, wholegrain 500 g (name as photographed)"
    assert (name.confidence, name.pending) == (Decimal("0.93"), True)
    assert name.reason
    assert name.source
    assert review.go(1).capture.barcode.text == UNKNOWN
    assert "last product" in review.go(1).said
    assert review.go(-1).capture.barcode.text == OATS


def test_accepted_values_reach_the_product_and_are_read_back(desk, review):
    session = submitted(desk)
    sheet = review.open(session)
    review.decide(fields(sheet)["images"].id, Decision.REJECT)
    sheet = review.accept_from(Decimal("0.80"))
    assert sheet.said == "1 accepted, 1 below 80% left to you."
    assert {one.field: one.status for one in sheet.proposals} == {
        "category": "PENDING",
        "images": "REJECTED",
        "name": "ACCEPTED",
    }
    sheet = review.apply()
    assert (sheet.said, sheet.trouble) == ("Written to the product: name.", False)
    assert fields(sheet)["name"].written
    assert desk.api.product("09521234500018").name == fields(sheet)["name"].proposed
    assert sheet.capture.server.product_name == fields(sheet)["name"].proposed
    kept = desk.store.sessions.capture(sheet.capture.id)
    assert kept.server.product_name == fields(sheet)["name"].proposed
    assert "Nothing to write" in review.apply().said
    assert len(desk.requests("/apply")) == 1


def test_the_session_is_reviewed_when_all_is_decided(desk, review):
    submitted(desk)
    review.open()
    review.accept_from(Decimal(0))
    review.apply()
    assert desk.extraction == "accepted"


@pytest.mark.parametrize("kind", ["lost_after", "lost_before", "garbage", "html"])
def test_a_decision_whose_answer_is_lost_is_looked_up_before_it_is_repeated(desk, review, kind):
    submitted(desk)
    name = fields(review.open())["name"]
    desk.arm(kind, "/proposals/", method="PATCH")
    sheet = review.decide(name.id, Decision.ACCEPT)
    assert (fields(sheet)["name"].status, sheet.trouble) == ("ACCEPTED", False)
    assert len(desk.requests("PATCH")) == (2 if kind == "lost_before" else 1)


@pytest.mark.parametrize("kind", ["lost_after", "lost_before", "garbage"])
def test_a_write_whose_answer_is_lost_is_not_claimed_and_not_repeated(desk, review, kind):
    submitted(desk)
    review.open()
    review.accept_from(Decimal("0.9"))
    desk.arm(kind, "/apply$")
    sheet = review.apply()
    assert sheet.trouble
    assert "not known" in sheet.said
    assert sheet.to_write == 2
    assert len(desk.requests("/apply")) == 1
    assert review.apply().said.startswith("Written")


def test_offline_says_so_and_goes_on_where_it_was(desk, review):
    submitted(desk)
    name = fields(review.open())["name"]
    desk.trouble(lost_before_rate=1.0)
    sheet = review.decide(name.id, Decision.ACCEPT)
    assert sheet.trouble
    assert sheet.said.startswith("No answer from the server.")
    assert fields(sheet)["name"].pending
    desk.trouble(extraction_seconds=0)
    assert fields(review.decide(name.id, Decision.ACCEPT))["name"].accepted


def test_a_proposal_that_is_gone_is_said_and_the_rest_is_read_anew(desk, review):
    submitted(desk)
    name = fields(review.open())["name"]
    desk.arm("error", "/proposals/", method="PATCH", status=404)
    sheet = review.decide(name.id, Decision.ACCEPT)
    assert sheet.trouble
    assert "gone on the server" in sheet.said
    assert fields(sheet)["name"].pending
    assert "gone" in review.decide("17", Decision.ACCEPT).said


def test_without_a_product_there_is_nowhere_to_write(desk, review):
    submitted(desk, UNKNOWN)
    review.open()
    review.accept_from(Decimal(0))
    sheet = review.apply()
    assert sheet.trouble
    assert "no product for this code" in sheet.said
    assert sheet.to_write


def test_what_is_not_read_yet_is_said(desk, review):
    assert "Submit one first" in review.open().said
    desk.trouble(extraction_seconds=1000)
    desk.session(OATS)
    assert "not read this session's photos yet" in review.open().said


def test_a_refused_key_says_whose_move_it_is(desk, review):
    submitted(desk)
    name = fields(review.open())["name"]
    desk.arm("error", "/proposals/", method="PATCH", status=401)
    assert "Check the API key" in review.decide(name.id, Decision.ACCEPT).said
