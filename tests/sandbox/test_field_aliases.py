"""Where ids stand and what references are called (contract, C1 and C5)."""

import pytest

BODY = {"capture_type": "BARCODE", "raw_value": "1", "gtin": "09521234500018"}


@pytest.mark.parametrize("field", ["id", "short_id", "public_id"])
def test_own_ids_stand_where_the_switch_says(api, field):
    api.trouble(id_field=field)
    session = api.ok("POST", "/sessions", json={})[field]
    capture = api.ok("POST", "/captures", json={"session_short_id": session, **BODY})[field]
    photo = api.photo(session)[field]
    detail = api.ok("GET", f"/sessions/{session}")
    assert detail[field] == session
    assert detail["captures"][0][field] == capture
    assert detail["product_photos"][0][field] == photo
    assert api.ok("GET", f"/sessions/{session}/status")["captures"][0][field] == capture
    others = {"id", "short_id", "public_id"} - {field}
    assert not others & detail.keys()
    assert not others & detail["captures"][0].keys()
    path = f"/sessions/{session}/photos/reorder"
    assert api.ok("POST", path, json={"photo_short_ids": [photo]})[0][field] == photo


def test_an_id_can_stand_in_the_location_only(api):
    api.trouble(id_field="location")
    answer = api.http.post("/sessions", json={})
    assert not {"id", "short_id", "public_id"} & answer.json().keys()
    session = answer.headers["Location"].rpartition("/")[2]
    assert api.ok("GET", f"/sessions/{session}")["status"] == "ACTIVE"


def test_an_id_can_be_withheld(api):
    api.trouble(id_field="none")
    answer = api.http.post("/sessions", json={})
    assert answer.status_code == 201
    assert not {"id", "short_id", "public_id"} & answer.json().keys()
    assert "Location" not in answer.headers


@pytest.fixture
def older(api):
    api.trouble(names="public_id")
    return api


def test_the_other_name_is_refused_by_the_name_that_is_missing(older):
    session = older.session()
    for wrong, right in (("session_short_id", "session_public_id"),):
        error = older.refused(422, "POST", "/captures", json={wrong: session, **BODY})
        assert error["details"] == [{"field": right, "message": "Field required"}]
        assert older.ok("POST", "/captures", json={right: session, **BODY})


def test_the_newer_dialect_refuses_the_older_name(api):
    body = {"session_public_id": api.session(), **BODY}
    error = api.refused(422, "POST", "/captures", json=body)
    assert error["details"] == [{"field": "session_short_id", "message": "Field required"}]


def test_an_optional_reference_under_the_other_name_is_ignored(older):
    session = older.session()
    capture = older.ok("POST", "/captures", json={"session_public_id": session, **BODY})["id"]
    linked = older.photo(session, capture_public_id=capture)
    assert linked["capture_public_id"] == capture
    unlinked = older.photo(session, capture_short_id=capture)
    assert unlinked["capture_public_id"] is None


def test_answers_use_the_older_names_and_leave_metadata_alone(older):
    body = {"session_public_id": older.session(), **BODY}
    metadata = {"my_short_id": "a", "my_public_id": "b"}
    capture = older.ok("POST", "/captures", json={**body, "metadata": metadata})
    assert capture["product_public_id"]
    assert "product_short_id" not in capture
    assert capture["metadata"] == metadata


def test_the_order_of_photos_has_an_older_name_too(older):
    session = older.session()
    photo = older.photo(session)["id"]
    path = f"/sessions/{session}/photos/reorder"
    error = older.refused(422, "POST", path, json={"photo_short_ids": [photo]})
    assert error["details"][0]["field"] == "photo_public_ids"
    assert older.ok("POST", path, json={"photo_public_ids": [photo]})[0]["id"] == photo


def test_image_forms_speak_the_dialect(older):
    session = older.session()
    image = {"image": b"\xff\xd8\xff session_short_id"}
    path = "/captures/upload-image"
    error = older.refused(422, "POST", path, data={"session_short_id": session}, files=image)
    assert error["details"][0]["field"] == "session_public_id"
    capture = older.ok("POST", path, data={"session_public_id": session}, files=image)
    stored = older.control.get(f"/objects/{capture['uploaded_image_key']}")
    assert stored.content == image["image"]


def test_the_document_names_what_is_spoken(older):
    schemas = older.ok("GET", "/openapi.json")["components"]["schemas"]
    assert "session_public_id" in schemas["CaptureBody"]["required"]
