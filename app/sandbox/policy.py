"""Permission to upload one photo: an S3 POST policy with Signature Version 4, made and checked.

Rules and messages follow Amazon S3's "Browser-Based Uploads Using POST (AWS Signature Version 4)".
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.foreign.json_reader import read_json

REGION = "us-east-1"
ALGORITHM = "AWS4-HMAC-SHA256"
_UNCONDITIONAL = {"policy", "x-amz-signature", "file"}


@dataclass(frozen=True, slots=True)
class Credentials:
    """Of the storage, never of the API."""

    access_key: str
    secret: str


class StorageRefusal(Exception):
    """What S3 answers instead of storing."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


def _denied(reason: str) -> StorageRefusal:
    return StorageRefusal(403, "AccessDenied", f"Invalid according to Policy: {reason}")


def signed_fields(
    credentials: Credentials,
    bucket: str,
    key: str,
    content_type: str,
    max_bytes: int,
    valid_for: timedelta,
    now: datetime,
) -> dict[str, str]:
    """The form fields to send before the file."""
    moment = now.astimezone(UTC)
    scope = f"{moment:%Y%m%d}/{REGION}/s3/aws4_request"
    amz = {
        "x-amz-algorithm": ALGORITHM,
        "x-amz-credential": f"{credentials.access_key}/{scope}",
        "x-amz-date": f"{moment:%Y%m%dT%H%M%SZ}",
    }
    conditions: list[Any] = [
        ["starts-with", "$Content-Type", "image/"],
        ["content-length-range", 1, max_bytes],
        {"bucket": bucket},
        {"key": key},
        *({name: value} for name, value in amz.items()),
    ]
    expiration = f"{moment + valid_for:%Y-%m-%dT%H:%M:%SZ}"
    document = json.dumps({"expiration": expiration, "conditions": conditions})
    policy = base64.b64encode(document.encode()).decode()
    return {
        "Content-Type": content_type,
        "key": key,
        **amz,
        "policy": policy,
        "x-amz-signature": signature(credentials, scope, policy),
    }


def signature(credentials: Credentials, scope: str, policy: str) -> str:
    """Of the base64 *policy*, hex; *scope* is day/region/service/aws4_request."""
    key = f"AWS4{credentials.secret}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), hashlib.sha256)
    return hmac.new(key, policy.encode(), hashlib.sha256).hexdigest()


def check(
    credentials: Credentials,
    bucket: str,
    fields: Mapping[str, str],
    size: int,
    now: datetime,
) -> None:
    """Raise StorageRefusal unless *fields* (names in lower case) permit a file of *size* bytes."""
    _check_signature(credentials, fields)
    document = _document(fields["policy"])
    if now >= _expiration(document):
        raise _denied("Policy expired.")
    given = {**fields, "bucket": bucket}
    named = {_check_condition(condition, given, size) for condition in _conditions(document)}
    extra = sorted(
        name
        for name in fields
        if name not in _UNCONDITIONAL | named and not name.startswith("x-ignore-")
    )
    if extra:
        raise _denied(f"Extra input fields: {', '.join(extra)}")


def _check_signature(credentials: Credentials, fields: Mapping[str, str]) -> None:
    for name in ("policy", "x-amz-algorithm", "x-amz-credential", "x-amz-date", "x-amz-signature"):
        if not fields.get(name):
            raise StorageRefusal(
                400, "InvalidArgument", f"Bucket POST must contain a field named '{name}'."
            )
    access_key, _, scope = fields["x-amz-credential"].partition("/")
    if access_key != credentials.access_key:
        raise StorageRefusal(
            403,
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        )
    day = fields["x-amz-date"][:8]
    if fields["x-amz-algorithm"] != ALGORITHM or scope != f"{day}/{REGION}/s3/aws4_request":
        raise StorageRefusal(400, "AuthorizationQueryParametersError", "Malformed credential.")
    expected = signature(credentials, scope, fields["policy"])
    if not hmac.compare_digest(expected.encode(), fields["x-amz-signature"].encode()):
        raise StorageRefusal(
            403,
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. "
            "Check your key and signing method.",
        )


def _invalid_document(reason: str) -> StorageRefusal:
    return StorageRefusal(400, "InvalidPolicyDocument", f"Invalid Policy: {reason}")


def _document(policy: str) -> dict[str, Any]:
    try:
        document = read_json(base64.b64decode(policy, validate=True))
    except (binascii.Error, ValueError) as error:
        raise _invalid_document("Invalid JSON.") from error
    if not isinstance(document, dict):
        raise _invalid_document("Invalid JSON.")
    return document


def _expiration(document: Mapping[str, Any]) -> datetime:
    try:
        moment = datetime.fromisoformat(str(document["expiration"]))
    except (KeyError, ValueError) as error:
        raise _invalid_document("Invalid 'expiration' value.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _conditions(document: Mapping[str, Any]) -> list[tuple[str, Any, Any]]:
    """Every condition as (operator, left, right)."""
    listed: list[tuple[str, Any, Any]] = []
    for one in document.get("conditions", ()):
        match one:
            case dict():
                listed += [("eq", f"${name}", value) for name, value in one.items()]
            case [str(operator), left, right]:
                listed.append((operator.lower(), left, right))
            case _:
                raise _invalid_document(f"Invalid condition: {json.dumps(one)}")
    return listed


def _check_condition(condition: tuple[str, Any, Any], given: Mapping[str, str], size: int) -> str:
    """The field that *condition* names, after holding it against *given*."""
    operator, left, right = condition
    if operator == "content-length-range":
        _check_size(size, int(left), int(right))
        return ""
    name = str(left).removeprefix("$").lower()
    value = given.get(name, "")
    holds = value == str(right) if operator == "eq" else value.startswith(str(right))
    if operator not in {"eq", "starts-with"} or name not in given or not holds:
        raise _denied(f"Policy Condition failed: {json.dumps(list(condition))}")
    return name


def _check_size(size: int, smallest: int, largest: int) -> None:
    if size > largest:
        raise StorageRefusal(
            400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"
        )
    if size < smallest:
        raise StorageRefusal(
            400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size"
        )
