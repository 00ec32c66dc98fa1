"""Whole sessions against answers that are mutated at one field, each run from one number.

    python tests/sync/answer_runs.py FIRST COUNT    runs them; a line for each that failed
    python tests/sync/answer_runs.py 4711           replays one, and tells each request

The real station, store, errands and client against the real sandbox; only the answers on the way
back are changed, always at the same field of the same endpoint, for the whole session.
"""

import json
import logging
import random
import re
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from shutil import copytree, rmtree

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.api.client import ScannerApi
from app.api.storage import PhotoStorage
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.sandbox.records import CaptureRecord, ObjectRecord, PhotoRecord, SessionRecord
from app.station.station import Station
from app.store.store import open_store
from app.sync.opening import assembled
from tests.sync.in_process import CALM, Inline, Line, a_world

GONE = object()
PATIENT = CALM.changed({"session_idle_seconds": 300_000_000})
"""No session ends while a run is stuck: that would be another story."""
CODES = ("9521234500018", "9521234513339")
MOST_PASSES = 150
_ID = re.compile(r"/(?=[^/]*[0-9A-Z])[A-Za-z0-9]{22}(?=/|$)")


def emptied(value):
    return {dict: {}, list: [], str: ""}.get(type(value), 0)


def other_type(value):
    return {str: 7, int: "seven", list: "x", dict: ["x"], bool: "maybe"}.get(type(value), {"x": 1})


def huge(value):
    if isinstance(value, str):
        return value + "x" * 100_000
    if isinstance(value, list):
        return value + [{"x": "y" * 100}] * 300
    if isinstance(value, dict):
        return value | {f"x{n}": "y" * 50 for n in range(300)}
    return 10**30


MUTATIONS = {
    "null": lambda value: None,
    "absent": lambda value: GONE,
    "empty": emptied,
    "other type": other_type,
    "huge": huge,
    "nested": lambda value: {"value": value},
    "in a list": lambda value: [value],
    "doubled": lambda value: [value, value],
}
NEEDED = {
    "POST /sessions": {"", "id"},
    "GET /sessions/presigned-upload-url": {"", "upload_url", "upload_fields"},
    "GET /sessions": {"", "captures", "product_photos"},
    "GET /sessions/status": {""},
    "POST /captures": {""},
    "POST /sessions/photos": {""},
    "POST /sessions/submit": {""},
    "POST /sessions/photos/reorder": {""},
    "PATCH /sessions/photos": {""},
}
"""Fields without which nobody can go on: what comes of those is only bounded. "" is the whole."""
TO_COMPARE = {
    *("captures.raw_value", "captures.capture_type", "product_photos.photo_type"),
    *("product_photos.file_size", "product_photos.capture_short_id", "captures.id"),
    *("captures.metadata", "product_photos.metadata", "captures.metadata.station_id"),
    *("product_photos.metadata.station_id", "product_photos.s3_key", "product_photos.id"),
    *("product_photos.sort_order",),
}
"""Of GET /sessions: a value that says otherwise is a difference, and never green."""


def endpoint(request):
    path = request.url.path.removeprefix("/scanner/api/v1")
    return f"{request.method} {_ID.sub('', path)}"


def places(value, path=()):
    """Every field of an answer by its path, lists passed over."""
    yield path
    if isinstance(value, dict):
        for name, one in value.items():
            yield from places(one, (*path, name))
    elif isinstance(value, list):
        for one in value:
            yield from places(one, path)


def changed(value, path, mutate):
    """*value* with what is at *path* changed, in every element of a list on the way."""
    if not path:
        return mutate(value)
    if isinstance(value, list):
        return [changed(one, path, mutate) for one in value]
    if not isinstance(value, dict) or path[0] not in value:
        return value
    new = changed(value[path[0]], path[1:], mutate)
    rest = {name: one for name, one in value.items() if name != path[0]}
    return rest if new is GONE else {**rest, path[0]: new}


class Changing(Line):
    """Changes one field of one endpoint's answers; without one, remembers which there are."""

    def __init__(self, application, loop):
        super().__init__(application, loop)
        self.where, self.mutate, self.seen, self.struck = None, None, set(), 0

    def handle_request(self, request):
        answer = super().handle_request(request)
        if not answer.is_success or not answer.content:
            return answer
        try:
            body = answer.json()
        except ValueError:
            return answer
        at = endpoint(request)
        self.seen |= {(at, path) for path in places(body)}
        if self.where is None or at != self.where[0]:
            return answer
        new = changed(body, self.where[1], self.mutate)
        self.struck += new != body
        content = b"" if new is GONE else json.dumps(new).encode()
        headers = {"Content-Type": "application/json", "Date": answer.headers.get("Date", "")}
        return httpx.Response(answer.status_code, content=content, headers=headers)


@dataclass
class Outcome:
    seed: int
    what: str = ""
    problems: list = field(default_factory=list)
    struck: int = 0
    requests: list = field(default_factory=list)


class Run:
    """One session, with the answers of one field changed."""

    def __init__(self, world, where=None, how=""):
        self.world, self.where, self.how = world, where, how
        self.line = Changing(world.application, world.loop)
        self.line.where, self.line.mutate = where, MUTATIONS.get(how)
        self.ids, self.problems = count(1), []

    def go(self):
        self.world.begin(PATIENT)
        folder = self.world.folder / "station"
        rmtree(folder, ignore_errors=True)
        copytree(self.world.folder / "template", folder)
        with self._opened(folder):
            try:
                self._work()
            except Exception as error:  # noqa: BLE001 - that is what is looked for
                self.problems.append(f"crash: {type(error).__name__}: {error}")
                return self
            self._judge()
        return self

    @contextmanager
    def _opened(self, folder):
        clock = self.world.clock
        url, key = "http://sandbox.test", self.world.sandbox.api_key
        with (
            open_store(folder, floor=0) as self.store,
            ScannerApi(url, key, transport=self.line, clock=clock) as api,
            PhotoStorage(transport=self.line) as storage,
            assembled(
                self.store, api, storage, Inline(), {"station": "b"}, clock, lambda: 0.5
            ) as self.engine,
        ):
            self.station = Station(
                self.store, clock.date, lambda: f"ours{next(self.ids)}", ShotLists()
            )
            yield

    def _work(self):
        station = self.station
        station.start(CaptureMode.BOTH)
        for code in CODES:
            station.codes.scan(Barcode.of(code, Symbology.EAN_13, "]E0"), CodeSource.WEDGE)
            for number in range(2):
                station.shots.shoot(b"\xff\xd8 %s %d \xff\xd9" % (code.encode(), number))
        self._passes(40)
        photos = station.read_state().photos
        station.shots.reorder(tuple(one.id for one in reversed(photos)))
        station.shots.retype(photos[0].id, PhotoType.TOP)
        station.submit()
        self.report = self._passes(MOST_PASSES)

    def _passes(self, most):
        for _ in range(most):
            report = self.engine.run_once()
            self.world.clock.now += min(report.retry_in or 30.0, 3600)
            if report.retry_in is None:
                break
        return report

    def _judge(self):
        there = {
            kind: len(self.world.all(kind))
            for kind in (SessionRecord, CaptureRecord, PhotoRecord, ObjectRecord)
        }
        at, path = self.where or ("", ())
        needed = ".".join(path) in NEEDED.get(at, ()) or path[:1] == ("upload_fields",)
        needed |= path == ("id",) and self.how == "other type"  # it looks like one
        lost = self.line.struck if needed else 0
        for kind, most in (
            (SessionRecord, 1),
            (CaptureRecord, 2),
            (PhotoRecord, 4),
            (ObjectRecord, 4),
        ):
            if there[kind] > most + lost:
                self.problems.append(f"{there[kind]} {kind.__name__} for {most}")
        if needed:
            return
        if self.report.waiting:
            self.problems.append(f"stuck: {self.report.trouble}")
        compared = at == "GET /sessions" and ".".join(path) in TO_COMPARE
        session = self.store.sessions.newest()
        if not compared and not self.store.shown.delivery(session.id).complete:
            differ = self.store.shown.delivery(session.id).differences
            self.problems.append(f"not shown as complete: {differ}")


def everything(world):
    """Every field that the sandbox answers in a session, with every mutation."""
    clean = Run(world).go()
    assert not clean.problems, clean.problems
    fields = sorted(one for one in clean.line.seen if "openapi" not in one[0])
    document = sorted(one for one in clean.line.seen if "openapi" in one[0] and len(one[1]) < 4)
    return [(where, how) for where in (*fields, *document[:60]) for how in MUTATIONS]


def run(world, plan, seed):
    """The run of this number: the first ones go through all there is, in an order by chance."""
    dice = random.Random(seed // len(plan))
    where, how = dice.sample(plan, len(plan))[seed % len(plan)]
    done = Run(world, where, how).go()
    what = f"{where[0]} {'.'.join(where[1]) or 'whole'}: {how}"
    return Outcome(seed, what, done.problems, done.line.struck, done.line.requests)


def main(first, how_many):
    logging.disable(logging.ERROR)
    failed = struck = 0
    with a_world() as world:
        plan = everything(world)
        for seed in range(first, first + how_many):
            outcome = run(world, plan, seed)
            struck += bool(outcome.struck)
            if outcome.problems:
                failed += 1
                print("FAILED", seed, outcome.what, "; ".join(outcome.problems), flush=True)
    print(json.dumps({"runs": how_many, "of": len(plan), "struck": struck, "failed": failed}))


def replay(seed):
    with a_world() as world:
        outcome = run(world, everything(world), seed)
        print(*outcome.requests, sep="\n")
        print(outcome.what, outcome.struck, outcome.problems)


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]]
    replay(*numbers) if len(numbers) == 1 else main(*numbers)
