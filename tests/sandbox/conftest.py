"""One sandbox over real HTTP for all tests here, set back before each; its clock can be moved."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Trouble

CALM = Trouble(
    walk_seconds=0, extraction_seconds=0, quota_per_minute=1_000_000, quota_per_day=1_000_000
)
OATS = "09521234500018"  # in resources/products.json
JPEG = b"\xff\xd8\xff\xe0 a photo \xff\xd9"


class MovableClock:
    """The real time, moved ahead as told."""

    def __init__(self):
        self.ahead = timedelta()

    def __call__(self):
        return datetime.now(UTC) + self.ahead

    def move(self, seconds):
        self.ahead += timedelta(seconds=seconds)


class Caller:
    """Calls the API as a station does, and knows the usual steps."""

    def __init__(self, server):
        self.server = server
        self.http = httpx.Client(
            base_url=f"{server.url}/scanner/api/v1", headers={"X-API-Key": server.api_key}
        )
        self.storage = httpx.Client()
        self.control = httpx.Client(base_url=f"{server.url}/sandbox")

    def close(self):
        for client in (self.http, self.storage, self.control):
            client.close()

    def ok(self, method, path, **how):
        answer = self.http.request(method, path, **how)
        assert answer.is_success, answer.text
        return answer.json()

    def refused(self, status, method, path, **how):
        """The error in the answer, which must have *status*."""
        answer = self.http.request(method, path, **how)
        assert answer.status_code == status, answer.text
        return answer.json()["error"]

    def session(self, **body):
        return self.ok("POST", "/sessions", json=body)["id"]

    def capture(self, session, gtin=OATS, **body):
        sent = {"session_short_id": session, "capture_type": "BARCODE", "raw_value": gtin or "x"}
        return self.ok("POST", "/captures", json={**sent, "gtin": gtin, **body})

    def presign(self, session, **query):
        return self.ok("GET", f"/sessions/{session}/presigned-upload-url", params=query)

    def upload(self, permit, content=JPEG, **changed):
        """POST the form to the storage; a field changed to None is left out."""
        fields = {**permit["upload_fields"], **changed}
        fields = {name: value for name, value in fields.items() if value is not None}
        return self.storage.post(
            permit["upload_url"], data=fields, files={"file": ("a.jpg", content, "image/jpeg")}
        )

    def photo(self, session, photo_type="front", **body):
        permit = self.presign(session, photo_type=photo_type)
        assert self.upload(permit).status_code == 204
        sent = {"s3_key": permit["s3_key"], "photo_type": photo_type, **body}
        return self.ok("POST", f"/sessions/{session}/photos", json=sent)

    def trouble(self, **switches):
        answer = self.control.patch("/trouble", json=switches)
        assert answer.is_success, answer.text

    def arm(self, kind, **fault):
        answer = self.control.post("/faults", json={"kind": kind, **fault})
        assert answer.status_code == 201, answer.text

    def requests(self):
        return self.control.get("/requests").json()


@pytest.fixture(scope="session")
def clock():
    return MovableClock()


@pytest.fixture(scope="session")
def server(tmp_path_factory, clock):
    with SandboxServer(tmp_path_factory.mktemp("sandbox"), trouble=CALM, clock=clock) as running:
        yield running


@pytest.fixture(scope="session")
def _caller(server):
    caller = Caller(server)
    yield caller
    caller.close()


@pytest.fixture
def api(_caller, clock):
    clock.ahead = timedelta()
    _caller.trouble(**CALM.model_dump(mode="json"))
    _caller.control.delete("/faults")
    _caller.control.delete("/requests")
    return _caller


@pytest.fixture
def call_at():
    """For servers that a test starts itself."""
    return Caller
