"""Endpoints 10 to 12."""

import pytest


@pytest.fixture
def submitted(api):
    """A capture of a known product with two photos, extracted."""
    session = api.session()
    capture = api.capture(session)["id"]
    for kind in ("front", "ingredients"):
        api.photo(session, kind, capture_short_id=capture)
    api.ok("POST", f"/sessions/{session}/submit")
    return session, capture


def test_before_submit_there_are_none(api):
    assert api.ok("GET", f"/captures/{api.capture(api.session())['id']}/proposals") == []


def test_every_capture_gets_proposals_that_fit_its_photos(api, submitted):
    _, capture = submitted
    proposals = api.ok("GET", f"/captures/{capture}/proposals")
    assert {one["field_name"] for one in proposals} == {"category", "images", "name", "ingredients"}
    for one in proposals:
        assert one["status"] == "PENDING"
        assert isinstance(one["confidence"], str)
        assert 0 <= float(one["confidence"]) <= 1
        assert one["reasoning"]
        assert one["source"]
    by_name = {one["field_name"]: one for one in proposals}
    assert by_name["name"]["current_value"] == "Rolled Oats, wholegrain 500 g"


def test_an_accepted_value_reaches_the_product_only_when_applied(api, submitted):
    _, capture = submitted
    proposals = api.ok("GET", f"/captures/{capture}/proposals")
    name, other = proposals[-1], proposals[0]
    assert api.ok("PATCH", f"/proposals/{other['id']}", json={"status": "REJECTED"})["reviewed_at"]
    accepted = api.ok("PATCH", f"/proposals/{name['id']}", json={"status": "ACCEPTED"})
    assert accepted["status"] == "ACCEPTED"
    product = f"{api.server.url}/products/api/v1/products/09521234500018"
    field = name["field_name"]
    assert api.http.get(product).json().get(field) != name["proposed_value"]
    api.ok("POST", f"/captures/{capture}/apply")
    assert api.http.get(product).json()[field] == name["proposed_value"]


@pytest.mark.parametrize(
    ("reviews", "status"),
    [(["ACCEPTED", "REJECTED"], "accepted"), (["REJECTED"], "rejected"), (["PENDING"], "ready")],
)
def test_the_session_is_reviewed_when_all_its_proposals_are(api, submitted, reviews, status):
    session, capture = submitted
    for number, one in enumerate(api.ok("GET", f"/captures/{capture}/proposals")):
        review = reviews[number % len(reviews)]
        if review != "PENDING":
            api.ok("PATCH", f"/proposals/{one['id']}", json={"status": review})
    assert api.ok("GET", f"/sessions/{session}/status")["extraction_status"] == status


def test_a_review_is_accepted_or_rejected(api, submitted):
    proposal = api.ok("GET", f"/captures/{submitted[1]}/proposals")[0]["id"]
    api.refused(422, "PATCH", f"/proposals/{proposal}", json={"status": "PENDING"})
    api.refused(404, "PATCH", "/proposals/17", json={"status": "ACCEPTED"})


def test_nothing_is_applied_without_a_product(api):
    capture = api.capture(api.session(), "09501101530003")["id"]
    assert "no product" in api.refused(409, "POST", f"/captures/{capture}/apply")["message"]
