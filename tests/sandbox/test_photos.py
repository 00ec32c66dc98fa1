"""Endpoints 13 to 16."""

import pytest

TYPES = [
    "front",
    "back",
    "left",
    "right",
    "top",
    "bottom",
    "nutrition",
    "ingredients",
    "barcode",
    "recycling",
    "certification",
    "other",
]


@pytest.mark.parametrize("photo_type", TYPES)
def test_a_photo_of_every_type_is_registered_as_sent(api, photo_type):
    session = api.session()
    capture = api.capture(session)["id"]
    sent = {
        "capture_short_id": capture,
        "original_filename": "shot ä.jpg",
        "file_size": 12,
        "metadata": {"station_id": "3"},
    }
    photo = api.photo(session, photo_type, **sent)
    assert {name: photo[name] for name in sent} == sent
    assert photo["photo_type"] == photo_type
    assert api.ok("GET", f"/sessions/{session}")["product_photos"] == [photo]


def test_a_permit_names_a_new_key_each_time_and_says_how_long_it_holds(api):
    api.trouble(presign_seconds=77)
    session = api.session()
    first = api.presign(session, photo_type="nutrition", original_filename="x.PNG")
    second = api.presign(session, photo_type="nutrition", original_filename="x.PNG")
    assert first["expires_in"] == 77
    assert first["s3_key"] != second["s3_key"]
    assert first["s3_key"] == first["upload_fields"]["key"]
    assert "nutrition" in first["s3_key"]
    assert first["upload_fields"]["Content-Type"] == "image/png"


def test_a_permit_has_defaults_and_refuses_unknown_types(api):
    session = api.session()
    permit = api.presign(session)
    assert "/other/" in permit["s3_key"]
    assert permit["s3_key"].endswith(".jpg")
    path = f"/sessions/{session}/presigned-upload-url"
    error = api.refused(422, "GET", path, params={"photo_type": "side"})
    assert error["details"][0]["field"] == "photo_type"
    api.refused(404, "GET", "/sessions/nobody/presigned-upload-url")


def test_a_photo_must_be_in_the_storage_first(api):
    session = api.session()
    permit = api.presign(session)
    body = {"s3_key": permit["s3_key"]}
    error = api.refused(422, "POST", f"/sessions/{session}/photos", json=body)
    assert error["details"][0]["field"] == "s3_key"
    api.upload(permit)
    assert api.ok("POST", f"/sessions/{session}/photos", json=body)["photo_type"] == "other"


def test_registering_twice_makes_two(api):
    session = api.session()
    photo = api.photo(session)
    again = api.ok("POST", f"/sessions/{session}/photos", json={"s3_key": photo["s3_key"]})
    assert again["id"] != photo["id"]
    assert again["sort_order"] == 1


def test_a_photo_hangs_only_on_captures_of_its_session(api):
    session, other = api.session(), api.capture(api.session())["id"]
    photo = api.photo(session)
    for wrong in (other, "z" * 22):
        body = {"s3_key": photo["s3_key"], "capture_short_id": wrong}
        error = api.refused(422, "POST", f"/sessions/{session}/photos", json=body)
        assert error["details"][0]["field"] == "capture_short_id"


def test_photos_are_put_in_the_order_named(api):
    session = api.session()
    front, back, top = (api.photo(session, kind)["id"] for kind in ("front", "back", "top"))
    path = f"/sessions/{session}/photos/reorder"
    answer = api.ok("POST", path, json={"photo_short_ids": [top, front, back]})
    assert [one["id"] for one in answer] == [top, front, back]
    assert [one["sort_order"] for one in answer] == [0, 1, 2]
    assert api.ok("GET", f"/sessions/{session}")["product_photos"] == answer


def test_photos_not_named_follow_as_they_were(api):
    session = api.session()
    front, back, top = (api.photo(session, kind)["id"] for kind in ("front", "back", "top"))
    path = f"/sessions/{session}/photos/reorder"
    answer = api.ok("POST", path, json={"photo_short_ids": [top]})
    assert [one["id"] for one in answer] == [top, front, back]


def test_an_order_with_strangers_or_doubles_is_refused(api):
    session = api.session()
    photo, stranger = api.photo(session)["id"], api.photo(api.session())["id"]
    for wrong in ([photo, stranger], [photo, photo]):
        path = f"/sessions/{session}/photos/reorder"
        error = api.refused(422, "POST", path, json={"photo_short_ids": wrong})
        assert error["details"][0]["field"] == "photo_short_ids"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ({}, {"a": "1", "b": "2"}),
        ({"metadata": {"b": "3", "c": "4"}}, {"a": "1", "b": "3", "c": "4"}),
        ({"metadata": {"a": ""}}, {"b": "2"}),
        ({"metadata": {}}, {}),
        ({"metadata": None}, {}),
    ],
)
def test_a_change_sets_the_type_and_merges_metadata(api, sent, kept):
    session = api.session()
    photo = api.photo(session, "front", metadata={"a": "1", "b": "2"})
    path = f"/sessions/{session}/photos/{photo['id']}"
    changed = api.ok("PATCH", path, json={"photo_type": "back", **sent})
    assert changed == {**photo, "photo_type": "back", "metadata": kept}


def test_a_change_needs_a_type_and_room_for_its_metadata(api):
    session = api.session()
    photo = api.photo(session, metadata={f"k{n}": "v" for n in range(50)})
    path = f"/sessions/{session}/photos/{photo['id']}"
    error = api.refused(422, "PATCH", path, json={"metadata": {"a": "1"}})
    assert error["details"][0]["field"] == "photo_type"
    body = {"photo_type": "front", "metadata": {"one more": "v"}}
    assert api.refused(422, "PATCH", path, json=body)["details"][0]["field"] == "metadata"


def test_a_photo_is_changed_through_its_own_session_only(api):
    photo = api.photo(api.session())["id"]
    path = f"/sessions/{api.session()}/photos/{photo}"
    api.refused(404, "PATCH", path, json={"photo_type": "back"})
