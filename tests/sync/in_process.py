"""The real sandbox without a socket, on a clock that moves when told; what the runs here share.

A request is answered in the thread that asks, so that nothing waits and nothing is by chance.
"""

import asyncio
import json
import tempfile
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import httpx

from app.assets import resource
from app.sandbox.application import build_app
from app.sandbox.state import awake
from app.sandbox.store import Store as SandboxStore
from app.sandbox.trouble import Trouble
from app.store.store import open_store

MEMORY = Path("/dev/shm")
"""Where there is one: a real folder whose flushes cost nothing."""
CALM = Trouble(walk_seconds=0, extraction_seconds=0)
_IDS = {"id", "short_id", "public_id"}


class Clock:
    """Seconds since the epoch, and the same as a datetime; moves when told."""

    def __init__(self):
        self.now = datetime(2026, 11, 24, 8, tzinfo=UTC).timestamp()

    def __call__(self):
        return self.now

    def date(self):
        return datetime.fromtimestamp(self.now, UTC)

    def pass_(self, seconds=3600):
        self.now += seconds


class Inline(Executor):
    """Uploads at once: the same number gives the same order of requests."""

    def submit(self, work, /, *args, **kwargs):
        done = Future()
        try:
            done.set_result(work(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - as every executor
            done.set_exception(error)
        return done


class Line(httpx.BaseTransport):
    """The way to the sandbox, without a socket; what happens on it is decided by `plan`."""

    def __init__(self, application, loop):
        self.application, self.loop = application, loop
        self.requests, self.plan = [], {}
        self.hides = set()
        """What answers leave out: "metadata", "ids" of captures and photos (contract C1)."""

    def handle_request(self, request):
        self.requests.append(f"{request.method} {request.url.path}")
        event = self.plan.get(len(self.requests))
        if event is not None:
            return event(self, request)
        return self.pass_on(request)

    def pass_on(self, request):
        """Let the sandbox answer. Raises ReadError where it dropped the connection."""
        body, sent = request.read(), []
        dropped = []

        class Wire:
            def abort(self):
                dropped.append(True)

        async def receive():
            if dropped:
                return {"type": "http.disconnect"}
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message):
            sent.append(message)

        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": request.url.scheme,
            "path": request.url.path,
            "raw_path": request.url.raw_path.partition(b"?")[0],
            "query_string": request.url.query,
            "root_path": "",
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
            "server": (request.url.host, 80),
            "client": ("127.0.0.1", 1),
            "state": {"transport": Wire()},
        }
        self.loop.run_until_complete(self.application(scope, receive, send))
        if dropped:
            raise httpx.ReadError("dropped", request=request)
        start = sent[0]
        content = b"".join(message.get("body", b"") for message in sent[1:])
        hidden = {b"content-length"}
        if self.hides:
            content = _without(self.hides, content)
        if "ids" in self.hides and not request.url.path.endswith("/sessions"):
            hidden.add(b"location")
        headers = [one for one in start["headers"] if one[0].lower() not in hidden]
        return httpx.Response(start["status"], headers=headers, content=content)


def _without(hides, content):
    try:
        return json.dumps(_stripped(hides, json.loads(content))).encode()
    except ValueError:
        return content


def _stripped(hides, value):
    if isinstance(value, dict):
        hidden = {"metadata"} & hides
        if "ids" in hides and ("raw_value" in value or "original_filename" in value):
            hidden |= _IDS
        return {name: _stripped(hides, one) for name, one in value.items() if name not in hidden}
    return [_stripped(hides, one) for one in value] if isinstance(value, list) else value


class World:
    """One sandbox for all runs of a process, wiped between them."""

    def __init__(self, folder):
        self.folder = folder
        self.loop = asyncio.new_event_loop()
        self.memory = SandboxStore(folder / "server")
        self.memory.__enter__()
        self.clock = Clock()
        self.sandbox = awake(self.memory, self.clock.date, CALM, resource("products.json"))
        self.application = build_app(self.sandbox)
        with open_store(folder / "template", floor=0):
            pass

    def close(self):
        self.memory.__exit__(None, None, None)
        self.loop.close()

    def begin(self, trouble):
        self.clock.__init__()
        self.memory._db.execute("DELETE FROM record")
        self.memory._db.execute("DELETE FROM setting WHERE name = 'quota'")
        self.sandbox.seen.clear()
        self.sandbox.faults.armed = ()
        self.sandbox.make_trouble(trouble)

    def all(self, kind):
        rows = self.memory._db.execute(
            "SELECT body FROM record WHERE kind = ? ORDER BY number", (kind.__name__,)
        )
        return [kind.model_validate_json(body) for (body,) in rows]


@contextmanager
def a_world():
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        world = World(Path(folder))
        try:
            yield world
        finally:
            world.close()
