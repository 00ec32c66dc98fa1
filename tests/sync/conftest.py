"""A server in memory, behind httpx's transport seam, that can make every trouble."""

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import pytest

from app.api.client import ScannerApi
from app.api.storage import PhotoStorage
from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists
from app.station.station import Station
from app.store.store import open_store
from app.sync.opening import SyncChoices, assembled
from tests.sync.in_process import MEMORY, Clock, Inline

STORAGE = "https://storage.test/bucket"


@dataclass
class Trouble:
    """What happens to the next request whose "METHOD path" matches."""

    pattern: str
    kind: str
    """"lost after", "lost before", or an HTTP status with an optional body."""
    times: int = 1
    body: object = None
    headers: dict = field(default_factory=dict)


class FakeServer:
    """Keeps sessions like the contract says, and doubles what it is sent twice."""

    def __init__(self):
        self.sessions, self.captures, self.photos, self.objects = {}, {}, {}, {}
        self.requests, self.troubles = [], []
        self.ids = count(1)
        self.hides = set()
        """Fields left out of every answer, such as "id" and "metadata" (contract C1)."""
        self.limits = None
        """Headers of the rate limit for each API answer, or None."""
        self.category = "Food > Cereals"

    def __call__(self, request):
        line = f"{request.method} {request.url.path}"
        if line.endswith("/openapi.json"):
            return httpx.Response(404, json={"detail": "Not Found"})
        self.requests.append(line)
        assert ("X-API-Key" in request.headers) is (request.url.host == "api.test"), line
        limits = self.limits() if self.limits and request.url.host == "api.test" else {}
        if limits.get("refused"):
            return httpx.Response(429, json={}, headers=limits)
        trouble = self._trouble_for(line)
        if trouble is None:
            answer = self._answer(request)
            answer.headers.update(limits)
            return answer
        if trouble.kind == "lost after":
            self._answer(request)
        if trouble.kind.startswith("lost"):
            raise httpx.ReadError("the line broke", request=request)
        return httpx.Response(int(trouble.kind), json=trouble.body, headers=trouble.headers)

    def trouble(self, pattern, kind, times=1, body=None, **headers):
        self.troubles.append(Trouble(pattern, kind, times, body, headers))

    def sent(self, pattern):
        return [line for line in self.requests if re.search(pattern, line)]

    def expire(self):
        for session in self.sessions.values():
            session["status"] = "EXPIRED"

    def _trouble_for(self, line):
        for trouble in self.troubles:
            if trouble.times and re.search(trouble.pattern, line):
                trouble.times -= 1
                return trouble
        return None

    def _answer(self, request):  # noqa: C901, PLR0911 - one case an endpoint
        if request.url.host != "api.test":
            return self._store(request)
        path = request.url.path.removeprefix("/scanner/api/v1")
        if path.startswith("/products/"):
            known = {"gtin": path[-14:], "name": "Oats", "category": self.category}
            return httpx.Response(200, json=known)
        body = json.loads(request.content or b"{}")
        match [request.method, *path.strip("/").split("/")]:
            case ["POST", "sessions"]:
                return self._made(self.sessions, {"status": "ACTIVE", **body})
            case ["GET", "sessions", session]:
                return httpx.Response(200, json=self._detail(session))
            case ["GET", "sessions", session, "status"]:
                status = self.sessions[session]["status"]
                answer = {"session_status": status, "extraction_status": "pending"}
                return httpx.Response(200, json=answer)
            case ["POST", "sessions", session, "end" | "submit"]:
                return self._close(session)
            case ["POST", "captures"]:
                return self._in_session(body["session_short_id"]) or self._made(
                    self.captures, {"status": "COMPLETED", "product_name": "Oats", **body}
                )
            case ["GET", "sessions", session, "presigned-upload-url"]:
                return self._in_session(session) or self._ticket()
            case ["POST", "sessions", session, "photos"]:
                return self._in_session(session) or self._register(session, body)
            case ["POST", "sessions", session, "photos", "reorder"]:
                return self._in_session(session) or self._reorder(body["photo_short_ids"])
            case ["PATCH", "sessions", session, "photos", photo]:
                self.photos[photo] |= body
                return httpx.Response(200, json=self.photos[photo])
        return httpx.Response(404, json={"detail": "Not Found"})

    def _made(self, where, thing):
        new = f"id{next(self.ids)}"
        where[new] = {"id": new, **thing}
        shown = where[new] if where is self.sessions else self._shown(where[new])
        return httpx.Response(201, json=shown)

    def _shown(self, thing):
        return {name: value for name, value in thing.items() if name not in self.hides}

    def _in_session(self, session):
        if session not in self.sessions or self.sessions[session]["status"] != "ACTIVE":
            return httpx.Response(409, json={"detail": "The session is not active."})
        return None

    def _reorder(self, photos):
        for place, photo in enumerate(photos):
            self.photos[photo]["sort_order"] = place
        return httpx.Response(200, json=[])

    def _close(self, session):
        gone = self._in_session(session)
        if gone is None:
            self.sessions[session]["status"] = "COMPLETED"
        return gone or httpx.Response(200, json=self.sessions[session])

    def _ticket(self):
        key = f"photos/{next(self.ids)}.jpg"
        fields = {"key": key, "policy": "secret", "Content-Type": "image/jpeg"}
        ticket = {"upload_url": STORAGE, "upload_fields": fields, "s3_key": key, "expires_in": 60}
        return httpx.Response(200, json=ticket)

    def _store(self, request):
        content = request.read()
        key = re.search(rb'name="key"\r\n\r\n([^\r]+)', content).group(1).decode()
        self.objects[key] = content
        return httpx.Response(204)

    def _register(self, session, body):
        assert body["s3_key"] in self.objects, "registered before it was uploaded"
        order = len(self.photos)
        return self._made(self.photos, {"session": session, "sort_order": order, **body})

    def _detail(self, session):
        of = [one for one in self.captures.values() if one["session_short_id"] == session]
        photos = [one for one in self.photos.values() if one["session"] == session]
        return {
            **self.sessions[session],
            "captures": [self._shown(one) for one in of],
            "product_photos": [self._shown(one) for one in photos],
        }


def shots_of():
    return ShotLists((ShotList.of("short", PhotoType.FRONT, PhotoType.BACK),))


class Bench:
    """A station and its errands, on one store, against one server."""

    def __init__(self, folder, server, clock):
        self.folder, self.server, self.clock = folder, server, clock
        self.ids = count(1)

    @contextmanager
    def open(self, executor=None, transport=None, **choices):
        transport = transport or httpx.MockTransport(self.server)
        with (
            open_store(self.folder, floor=0) as self.store,
            ScannerApi("https://api.test", "csb_key", transport=transport, clock=self.clock) as api,
            PhotoStorage(transport=transport) as storage,
        ):
            shots = shots_of()
            self.station = Station(
                self.store, self.clock.date, lambda: f"ours{next(self.ids)}", shots
            )
            about = {"station": "bench 1"}
            with assembled(
                self.store,
                api,
                storage,
                executor or Inline(),
                about,
                self.clock,
                lambda: 1.0,
                SyncChoices(**choices),
            ) as self.engine:
                yield self

    def drain(self, passes=200):
        """Run passes until nothing waits, as time goes by."""
        for _ in range(passes):
            report = self.engine.run_once()
            if not report.waiting or report.parked == report.waiting:
                break
            self.clock.pass_(report.retry_in or 0)
        for _ in range(passes):
            self.clock.pass_(60)
            report = self.engine.check()
            if not report.trouble or report.parked:
                break
        return report


@pytest.fixture
def server():
    return FakeServer()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def quick_folder():
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def bench(quick_folder, server, clock):
    with Bench(quick_folder / "station", server, clock).open() as opened:
        yield opened
