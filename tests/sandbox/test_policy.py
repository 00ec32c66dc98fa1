"""The referee for the storage's signatures is boto3."""

from datetime import UTC, datetime, timedelta

import boto3
import pytest
from botocore.config import Config

from app.sandbox.policy import REGION, Credentials, StorageRefusal, check, signed_fields

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
BUCKET = "scanner-photos"
KEY = "scanner/sessions/a/front/b.jpg"


def presigned_by_boto3(credentials, key=KEY, fields=None, conditions=(), url="http://127.0.0.1:9"):
    client = boto3.client(
        "s3",
        endpoint_url=url,
        aws_access_key_id=credentials.access_key,
        aws_secret_access_key=credentials.secret,
        region_name=REGION,
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
    )
    try:
        return client.generate_presigned_post(
            BUCKET,
            key,
            {"Content-Type": "image/jpeg"} if fields is None else fields,
            [["starts-with", "$Content-Type", "image/"], *conditions],
            ExpiresIn=600,
        )
    finally:
        client.close()


def test_boto3_would_have_signed_the_same_form(monkeypatch):
    for module in ("botocore.auth", "botocore.signers"):
        monkeypatch.setattr(f"{module}.get_current_datetime", lambda *_, **__: NOW)
    credentials = Credentials("AKIATEST", "the/secret+of=tests")
    theirs = presigned_by_boto3(credentials, conditions=[["content-length-range", 1, 5000]])
    ours = signed_fields(credentials, BUCKET, KEY, "image/jpeg", 5000, timedelta(seconds=600), NOW)
    assert ours == theirs["fields"]


def test_a_form_signed_by_boto3_is_accepted(api):
    permit = presigned_by_boto3(
        api.server.credentials,
        key="by boto3/ä.jpg",
        fields={"Content-Type": "image/png", "x-amz-meta-who": "boto3"},
        conditions=[{"x-amz-meta-who": "boto3"}, ["content-length-range", 1, 1000]],
    )
    url = f"{api.server.url}/storage/{BUCKET}"
    for content, status in ((b"x" * 1001, 400), (b"x" * 1000, 204)):
        files = {"file": ("a.png", content, "image/png")}
        assert api.storage.post(url, data=permit["fields"], files=files).status_code == status
    assert api.control.get("/objects/by boto3/ä.jpg").content == b"x" * 1000


def test_a_key_may_take_the_name_of_the_file(api):
    permit = presigned_by_boto3(api.server.credentials, key="by name/${filename}")
    url = f"{api.server.url}/storage/{BUCKET}"
    files = {"file": ("shot.jpg", b"x", "image/jpeg")}
    assert api.storage.post(url, data=permit["fields"], files=files).status_code == 204
    assert api.control.get("/objects/by name/shot.jpg").content == b"x"


@pytest.mark.parametrize(("wanted", "text"), [("200", ""), ("201", "<Key>")])
def test_the_answer_to_success_can_be_chosen(api, wanted, text):
    permit = presigned_by_boto3(
        api.server.credentials,
        fields={"Content-Type": "image/jpeg", "success_action_status": wanted},
        conditions=[{"success_action_status": wanted}],
    )
    url = f"{api.server.url}/storage/{BUCKET}"
    files = {"file": ("shot.jpg", b"x", "image/jpeg")}
    answer = api.storage.post(url, data=permit["fields"], files=files)
    assert answer.status_code == int(wanted)
    assert text in answer.text


def test_a_form_signed_with_another_secret_is_forged(api):
    forger = Credentials(api.server.credentials.access_key, "guessed")
    permit = presigned_by_boto3(forger)
    url = f"{api.server.url}/storage/{BUCKET}"
    files = {"file": ("a.jpg", b"x", "image/jpeg")}
    answer = api.storage.post(url, data=permit["fields"], files=files)
    assert answer.status_code == 403
    assert "SignatureDoesNotMatch" in answer.text


def test_a_policy_holds_to_the_second():
    credentials = Credentials("AKIATEST", "secret")
    fields = signed_fields(credentials, BUCKET, KEY, "image/jpeg", 10, timedelta(seconds=5), NOW)
    fields = {name.lower(): value for name, value in fields.items()}
    check(credentials, BUCKET, fields, 10, NOW + timedelta(seconds=4.9))
    with pytest.raises(StorageRefusal, match="Policy expired"):
        check(credentials, BUCKET, fields, 10, NOW + timedelta(seconds=5))


def test_a_policy_is_for_one_bucket():
    credentials = Credentials("AKIATEST", "secret")
    fields = signed_fields(credentials, BUCKET, KEY, "image/jpeg", 10, timedelta(seconds=5), NOW)
    fields = {name.lower(): value for name, value in fields.items()}
    with pytest.raises(StorageRefusal, match="Policy Condition failed"):
        check(credentials, "another", fields, 10, NOW)
