"""The photo storage, as a station meets it."""

import re

import pytest


def code(answer):
    """The S3 error code in *answer*."""
    return re.search(r"<Code>(.*?)</Code>", answer.text)[1]


def message(answer):
    return re.search(r"<Message>(.*?)</Message>", answer.text)[1]


@pytest.fixture
def permit(api):
    return api.presign(api.session(), photo_type="front")


def test_a_permitted_file_is_stored_as_it_came(api, permit):
    content = bytes(range(256)) * 12_000  # more than a form parser keeps in memory by default
    answer = api.upload(permit, content)
    assert (answer.status_code, answer.content) == (204, b"")
    stored = api.control.get(f"/objects/{permit['s3_key']}")
    assert stored.content == content
    assert stored.headers["Content-Type"] == "image/jpeg"


def test_an_upload_may_be_repeated_until_the_permit_expires(api, permit, clock):
    assert api.upload(permit).status_code == 204
    clock.move(permit["expires_in"] - 10)
    assert api.upload(permit).status_code == 204
    clock.move(10)
    answer = api.upload(permit)
    assert answer.status_code == 403
    assert code(answer) == "AccessDenied"
    assert message(answer) == "Invalid according to Policy: Policy expired."


def test_a_permit_can_be_handed_out_expired(api):
    api.trouble(presign_seconds=-1)
    answer = api.upload(api.presign(api.session()))
    assert message(answer) == "Invalid according to Policy: Policy expired."


@pytest.mark.parametrize(
    ("changed", "status", "expected"),
    [
        ({"x-amz-signature": "0" * 64}, 403, "SignatureDoesNotMatch"),
        ({"x-amz-signature": "ä"}, 403, "SignatureDoesNotMatch"),
        ({"policy": "e30="}, 403, "SignatureDoesNotMatch"),
        ({"key": "scanner/elsewhere.jpg"}, 403, "AccessDenied"),
        ({"key": None}, 403, "AccessDenied"),
        ({"Content-Type": "text/html"}, 403, "AccessDenied"),
        ({"Content-Type": None}, 403, "AccessDenied"),
        ({"acl": "public-read"}, 403, "AccessDenied"),
        ({"policy": None}, 400, "InvalidArgument"),
        ({"x-amz-signature": None}, 400, "InvalidArgument"),
        ({"x-amz-date": "20200101T000000Z"}, 400, "AuthorizationQueryParametersError"),
        ({"x-amz-algorithm": "AWS4-HMAC-SHA1"}, 400, "AuthorizationQueryParametersError"),
        ({"x-amz-credential": "AKIAOTHER/x/y/z"}, 403, "InvalidAccessKeyId"),
    ],
)
def test_a_form_that_the_policy_does_not_permit_is_refused(api, permit, changed, status, expected):
    answer = api.upload(permit, **changed)
    assert (answer.status_code, code(answer)) == (status, expected)
    assert answer.headers["Content-Type"] == "application/xml"
    assert api.control.get(f"/objects/{permit['s3_key']}").status_code == 404


def test_an_extra_field_is_named(api, permit):
    answer = api.upload(permit, **{"x-amz-meta-a": "1"})
    assert message(answer) == "Invalid according to Policy: Extra input fields: x-amz-meta-a"
    assert api.upload(permit, **{"x-ignore-a": "1"}).status_code == 204


def test_the_size_must_be_in_the_permitted_range(api):
    api.trouble(max_upload_bytes=100)
    permit = api.presign(api.session())
    assert api.upload(permit, b"x" * 100).status_code == 204
    large, empty = api.upload(permit, b"x" * 101), api.upload(permit, b"")
    assert (large.status_code, code(large)) == (400, "EntityTooLarge")
    assert (empty.status_code, code(empty)) == (400, "EntityTooSmall")


def test_a_file_is_needed_and_comes_last(api, permit):
    url, fields = permit["upload_url"], permit["upload_fields"]
    parts = [(name, (None, value)) for name, value in fields.items()]
    without = api.storage.post(url, files=parts)
    assert (without.status_code, code(without)) == (400, "InvalidArgument")
    assert "exactly one file" in message(without)
    first = api.storage.post(url, files=[("file", ("a.jpg", b"x", "image/jpeg")), *parts])
    assert (first.status_code, code(first)) == (400, "InvalidArgument")


def test_another_bucket_and_another_kind_of_body_are_refused(api, permit):
    elsewhere = {**permit, "upload_url": permit["upload_url"] + "-2"}
    assert code(api.upload(elsewhere)) == "NoSuchBucket"
    answer = api.storage.post(permit["upload_url"], json=permit["upload_fields"])
    assert (answer.status_code, code(answer)) == (400, "MalformedPOSTRequest")


def test_the_storage_asks_for_no_key_and_reports_who_sends_one(api, permit):
    api.upload(permit)
    api.http.post(permit["upload_url"])
    carried = [one["carried_key"] for one in api.requests() if one["path"].startswith("/storage")]
    assert carried == [False, True]


def test_storage_trouble_speaks_xml(api, permit):
    api.arm("error", path="^/storage/")
    answer = api.upload(permit)
    assert (answer.status_code, code(answer)) == (503, "SlowDown")
    assert api.upload(permit).status_code == 204
