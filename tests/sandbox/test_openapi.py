"""The OpenAPI document: held against the contract, and the sandbox's answers against it."""

import re
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import CHECKS, load_all_checks

CONTRACT = Path(__file__).parents[3] / "shared/contract/scanner-api.md"
ENUMS = {
    "session status": ["ACTIVE", "COMPLETED", "EXPIRED"],
    "capture mode": ["barcode_scan", "product_photography", "both"],
    "extraction status": ["pending", "processing", "ready", "accepted", "rejected"],
    "capture status": [
        *("PENDING", "LOOKING_UP", "ENRICHING", "RESOLVING"),
        *("COMPLETED", "FAILED", "NOT_FOUND"),
    ],
    "capture type": ["BARCODE", "IMAGE", "MANUAL"],
    "photo type": [
        *("front", "back", "left", "right", "top", "bottom"),
        *("nutrition", "ingredients", "barcode", "recycling", "certification", "other"),
    ],
    "review": ["ACCEPTED", "REJECTED"],
}
load_all_checks()
_LEFT_OUT = [
    CHECKS.get_one("ignored_auth"),  # made-up keys: tested in test_errors.py
    CHECKS.get_one("unsupported_method"),
    CHECKS.get_one("positive_data_acceptance"),  # an id in a body may be unknown: 422
]
few = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def document(api):
    loaded = schemathesis.openapi.from_url(f"{api.server.url}/scanner/api/v1/openapi.json")
    return loaded.include(path_regex="^/scanner/")


@pytest.fixture
def known(api):
    """Ids that exist, by the name of the path parameter."""
    session = api.session()
    capture = api.capture(session)["id"]
    photo = api.photo(session, capture_short_id=capture)["id"]
    return {"session": session, "capture": capture, "photo": photo}


def test_every_answer_is_as_documented(api, document, known):
    """What schemathesis makes up, once with made-up ids and once with ids that exist."""
    operations = [result.ok() for result in document.get_all_operations()]
    assert len(operations) == 16
    for operation in operations:
        hold(api, operation, {})
        hold(api, operation, known)


def hold(api, operation, known):
    what = "capture" if operation.path.startswith("/scanner/api/v1/captures/") else "session"
    ids = {"id": what, "session_id": "session", "photo_id": "photo"}

    @few
    @given(case=operation.as_strategy())
    def answers(case):
        for name in set(case.path_parameters) & set(ids) if known else ():
            case.path_parameters[name] = known[ids[name]]
        case.call_and_validate(
            base_url=api.server.url,
            headers={"X-API-Key": api.server.api_key},
            excluded_checks=_LEFT_OUT,
        )

    answers()


@pytest.fixture
def described(api):
    return api.ok("GET", "/openapi.json")


@pytest.fixture
def contract():
    if not CONTRACT.exists():
        pytest.skip("shared/contract is absent")
    return CONTRACT.read_text(encoding="utf-8")


def test_every_endpoint_of_the_contract_is_there(described, contract):
    rows = re.findall(r"^\| \d+ \| (\w+)\??\s*\| `(/[^`]+)`", contract, re.MULTILINE)
    assert len(rows) == 16
    there = {
        (method.upper(), path.removeprefix("/scanner/api/v1"))
        for path, operations in described["paths"].items()
        for method in operations
    }
    assert set(rows) <= there


@pytest.mark.parametrize("name", ENUMS)
def test_the_enums_have_the_values_of_the_contract(described, name):
    assert ENUMS[name] in list(enums(described))


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("**SessionResponseSchema**", "SessionResponseSchema"),
        ("**CaptureResponseSchema**", "CaptureResponseSchema"),
        ("**ProductPhotoResponseSchema**", "ProductPhotoResponseSchema"),
        ("**Proposal**", "Proposal"),
        ("### #1 POST", "SessionBody"),
        ("### #3 GET", "SessionStatusSchema"),
        ("### #14 POST", "PhotoBody"),
    ],
)
def test_the_fields_are_those_of_the_contract(described, contract, heading, name):
    section = contract.partition(f"\n{heading}")[2]
    table = re.split(r"\n(?:\*\*|###|---)", section)[0]
    named = {
        field: row
        for row in re.findall(r"^\| *`.*", table, re.MULTILINE)
        for field in re.findall(r"`(\w+)`", row.split("|")[1].partition("/")[0])
    }
    assert len(named) >= 3
    assert set(described["components"]["schemas"][name]["properties"]) == set(named)


def test_the_values_tested_are_those_of_the_contract(contract):
    for values in ENUMS.values():
        assert all(f"`{one}`" in contract for one in values)


def enums(part):
    """Every list of allowed values in *part* of the document."""
    if isinstance(part, dict):
        if "enum" in part:
            yield part["enum"]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from enums(one)
