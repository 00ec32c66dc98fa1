"""Sessions sent through every kind of trouble, each from one number; the server holds the truth.

    python tests/sync/fault_runs.py FIRST COUNT    runs them; a line for each that failed
    python tests/sync/fault_runs.py 4711           replays one, and tells each request

The real station, store, errands and client against the real sandbox; only the line between them
is ours, and the clock, so that waiting costs nothing.
"""

import hashlib
import json
import random
import re
import shutil
import sys
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import httpx

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import app
from app.api.client import ScannerApi
from app.api.storage import PhotoStorage
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.gtin import check_digit
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.sandbox.records import CaptureRecord, ObjectRecord, PhotoRecord, SessionRecord
from app.sandbox.trouble import Envelope, Fault, FaultKind, IdField, Names
from app.station.station import Station
from app.store.store import open_store
from app.sync.opening import SyncChoices, assembled
from tests.sync.in_process import CALM, Inline, Line, a_world

WATCHED = tuple(str(Path(app.__file__).parent / room) for room in ("sync", "store"))
READ_BACK = re.compile(r"GET .*/sessions/[^/]+(/status)?$")
MOST_REQUESTS = 1.15
"""Times those of a faultless run, and what was lost; read-backs are counted apart."""
MOST_PASSES = 400
AT_THE_BENCH = ("scan", "typed", "again", "shoot")
LINES_OF_A_RUN = 9_000
PORTAL = b"<!doctype html><h1>Sign in to the guest network</h1>"


class Killed(BaseException):
    """The process is gone, here."""


# --- what may happen at a request ---


def slow_before(line, request):
    raise httpx.ReadTimeout("slow", request=request)


def slow_after(line, request):
    line.pass_on(request)
    raise httpx.ReadTimeout("slow", request=request)


def cannot_connect(line, request):
    raise httpx.ConnectError("no route", request=request)


def portal_page(line, request):
    return httpx.Response(200, content=PORTAL, headers={"Content-Type": "text/html"})


def portal_redirect(line, request):
    return httpx.Response(302, headers={"Location": "http://portal.test/"})


def proxy_page(line, request):
    return httpx.Response(502, content=PORTAL, headers={"Content-Type": "text/html"})


ON_THE_LINE = (
    slow_before,
    slow_after,
    cannot_connect,
    portal_page,
    portal_redirect,
    proxy_page,
)


def killed_before(line, request):
    raise Killed


def killed_after(line, request):
    line.pass_on(request)
    raise Killed


@dataclass
class Outcome:
    """What one run came to."""

    seed: int
    problems: list = field(default_factory=list)
    faultless: int = 0
    requests: int = 0
    read_backs: int = 0
    faults: int = 0
    kills: int = 0
    lost: int = 0
    """Calls that came to nothing: those that met a fault, and at a kill those under way."""
    orphans: int = 0
    """Files in the storage that are no photo's."""
    forgiven: int = 0
    """Orphans that may be: one for each kill, for each ticket that was over, and those of a session
    that the server closed."""
    variant: str = ""
    """How the server of this run speaks."""


class Run:
    """One number's session, its troubles, and its end."""

    def __init__(self, world, seed):
        self.world, self.dice = world, random.Random(seed)
        self.outcome = Outcome(seed)
        self.line = Line(world.application, world.loop)
        self.ids = count(1)
        self.folder = world.folder / "station"
        self.kill_at = self.lines = 0
        self.expires = self.nobody = False

    def go(self):
        dice = self.dice
        id_field = dice.choice([IdField.ID, IdField.SHORT_ID, IdField.PUBLIC_ID, IdField.LOCATION])
        names = dice.choice(list(Names))
        readable = [one for one in Envelope if one is not Envelope.HTML]
        # A page of a proxy never tells the other name of a field.
        envelope = dice.choice(list(Envelope) if names is Names.SHORT_ID else readable)
        self.line.hides = {
            what
            for what, how_often in (("metadata", 0.2), ("ids", 0.1))
            if dice.random() < how_often
        }
        self.can_change = id_field is not IdField.LOCATION and "ids" not in self.line.hides
        self.expires = dice.random() < 0.15
        self.parallel = dice.randint(1, 3)
        self.away = dice.random() < 0.3
        self.nobody = dice.random() < 0.05 and not self.expires
        speech = {"id_field": id_field, "names": names, "envelope": envelope}
        self.outcome.variant = f"{id_field} {names} {envelope} {sorted(self.line.hides)}"
        self.well = CALM.changed(speech)
        self.world.begin(
            self.well.changed({"id_field": IdField.NONE}) if self.nobody else self.well
        )
        self._plan_work()
        self._plan_trouble()
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.world.folder / "template", self.folder)
        while True:
            try:
                with self._opened():
                    if self._drive():
                        self._compare()
                        break
            except Killed:
                self.outcome.kills += 1
                self.kill_at = 0
        heard = Counter(bool(READ_BACK.match(one)) for one in self.line.requests)
        self._count_what_was_lost()
        self.outcome.requests, self.outcome.read_backs = heard[False], heard[True]
        return self.outcome

    def _count_what_was_lost(self):
        """A fault costs its own request, a refused ticket two. A kill costs what was under way. The
        end of a session costs all that was sent ahead for it."""
        outcome = self.outcome
        ahead = 2 * 2 * self.parallel if self.expires else 0
        outcome.lost = 2 * outcome.faults + 2 * outcome.kills * self.parallel + 3 * ahead
        used = {one.s3_key for one in self.world.all(PhotoRecord)}
        outcome.orphans = sum(one.id not in used for one in self.world.all(ObjectRecord))
        stale = sum(event == self._stale_ticket for event in self.line.plan.values())
        outcome.forgiven = outcome.kills + stale + ahead

    # --- what is done at the bench ---

    def _plan_work(self):
        dice, steps = self.dice, []
        products = 6 if self.expires else dice.randint(2, 4)
        calls = 2 + (1 if self.world.sandbox.trouble.names is Names.PUBLIC_ID else 0)
        for number in range(products):
            steps.append(("typed" if dice.random() < 0.2 else "scan", number))
            calls += 1
            if dice.random() < 0.2:
                steps.append(("again", number))
                calls += 1
            for shot in range(dice.randint(1, 2)):
                steps.append(("shoot", (number, shot)))
                calls += 3
        if self.can_change and not self.expires and dice.random() < 0.3:
            steps += [("wait", 0), ("retype", 0), ("reorder", 0)]
            calls += 2
            if dice.random() < 0.5:  # thrown away, and step by step back
                back = dice.randint(1, 3)
                steps += [("wait", 0), ("discard", 0), *[("undo", 0)] * back]
                calls += 2 + 2 * back
        if not self.expires:
            steps.append((dice.choice(["submit", "end", "stay"]), 0))
            calls += steps[-1][0] != "stay"
        self.steps, self.outcome.faultless = steps, calls

    def _step(self):
        what, which = self.steps.pop(0)
        station, newest = self.station, None
        self.world.clock.now += 1
        if what in ("scan", "typed"):
            payload = f"95210{which:07d}"
            text = payload + str(check_digit(payload))
            barcode = Barcode.of(text, Symbology.EAN_13, "]E0")
            source = CodeSource.TYPED if what == "typed" else CodeSource.WEDGE
            station.codes.scan(barcode, source)
        elif what == "again":
            station.codes.again()
        elif what == "shoot":
            station.shots.shoot(b"\xff\xd8 %d of %d \xff\xd9" % (which[1], which[0]) * 9)
        elif what in ("retype", "reorder"):
            newest = self.store.sessions.newest()
            for capture in self.store.sessions.captures(newest.id, 9):
                photos = self.store.photos.of_capture(capture.id)
                if len(photos) > 1:
                    station.codes.pick(capture.id)
                    if what == "retype":
                        station.shots.retype(photos[0].id, PhotoType.TOP)
                    else:
                        station.shots.reorder(tuple(one.id for one in reversed(photos)))
                    return
        elif what == "discard":
            self._discard(station.read_state().photos)
        elif what in ("undo", "submit", "end"):
            getattr(station, what)()

    def _discard(self, photos):
        if len(photos) > 1:
            self.station.shots.discard(photos[0].id)
        else:  # nothing was changed before: undo would take back the shots themselves
            self.steps = [one for one in self.steps if one[0] != "undo"]

    # --- what goes wrong ---

    def _plan_trouble(self):
        dice = self.dice
        kinds = ["fault"] * 4 + ["line"] * 3 + ["kill line"] * 2 + ["kill request", "ticket"]
        most = 1 if self.expires else max(1, int(self.outcome.faultless * 0.12))
        for _ in range(dice.randint(1, most)):
            kind = dice.choice(kinds)
            at = dice.randint(1, self.outcome.faultless)
            self.outcome.faults += 1
            if kind == "fault":
                self._arm(at)
            elif kind == "line":
                self.line.plan[at] = dice.choice(ON_THE_LINE)
            elif kind == "kill line":
                self.kill_at = dice.randint(1, LINES_OF_A_RUN)
            elif kind == "kill request":
                self.line.plan[at] = dice.choice([killed_before, killed_after])
            else:
                self.line.plan[at] = self._stale_ticket
        if self.expires:
            happens = dice.choice([self._expire, self._lose_and_expire])
            self.line.plan[dice.randint(2, self.outcome.faultless)] = happens

    def _arm(self, at):
        kind = self.dice.choice(list(FaultKind))
        status = self.dice.choice([500, 503, 429])
        self.world.sandbox.faults.arm(Fault(kind=kind, skip=at - 1, status=status))

    def _stale_ticket(self, line, request):
        """The next leave to upload is over before it is used."""
        if "presigned" not in request.url.path:
            line.plan.setdefault(len(line.requests) + 1, self._stale_ticket)
            return line.pass_on(request)
        calm = self.world.sandbox.trouble
        self.world.sandbox.trouble = calm.changed({"presign_seconds": -10})
        try:
            return line.pass_on(request)
        finally:
            self.world.sandbox.trouble = calm

    def _lose_and_expire(self, line, request):
        """A photo arrives, its answer is lost, and the session is over before it is looked for."""
        if not request.url.path.endswith("/photos"):
            line.plan.setdefault(len(line.requests) + 1, self._lose_and_expire)
            return line.pass_on(request)
        answer = line.pass_on(request)
        self._end_sessions()
        if not answer.is_success:
            return answer
        raise httpx.ReadTimeout("slow", request=request)

    def _expire(self, line, request):
        self._end_sessions()
        return line.pass_on(request)

    def _end_sessions(self):
        for session in self.world.all(SessionRecord):
            if session.status == "ACTIVE":
                self.world.memory.put(session.model_copy(update={"status": "EXPIRED"}))

    # --- the program ---

    @contextmanager
    def _opened(self):
        clock = self.world.clock
        with (
            open_store(self.folder, floor=0) as self.store,
            ScannerApi(
                "http://sandbox.test", self.world.sandbox.api_key, transport=self.line, clock=clock
            ) as api,
            PhotoStorage(transport=self.line) as storage,
            assembled(
                self.store,
                api,
                storage,
                Inline(),
                {"station": "bench"},
                clock,
                self.dice.random,
                SyncChoices(uploads_in_parallel=self.parallel),
            ) as self.engine,
        ):
            self.station = Station(
                self.store, clock.date, lambda: f"ours{next(self.ids)}", ShotLists()
            )
            if self.store.sessions.newest() is None:
                self.station.start(CaptureMode.BOTH)
            yield

    def _drive(self):
        while self.away and self.steps and self.steps[0][0] in AT_THE_BENCH:
            self._step()  # no line while the work is done: all of it is sent in one go
        for _ in range(MOST_PASSES):
            report = self._pass()
            waiting_for_it = bool(self.steps) and self.steps[0][0] == "wait" and report.waiting
            if self.steps and not waiting_for_it:
                self._step()
            elif report.parked and self.nobody and "no session id" in report.trouble:
                self._name_sessions()
            elif report.parked:
                self.outcome.problems.append(f"parked: {report.trouble}")
                return True
            elif not self.steps and not report.waiting and self._delivered():
                return True
            self.world.clock.now += min(report.retry_in or 0.0, 3600)
            if report.retry_in is None:
                self.world.clock.now += 700
        self.outcome.problems.append(f"no end: {report}")
        return True

    def _name_sessions(self):
        """The server gave no id to a session: all is kept here until it does."""
        if self.world.all(CaptureRecord) or self.world.all(PhotoRecord):
            self._wrong("work in a session without a name")
        self.nobody = False
        self.outcome.faultless += 1
        self.world.sandbox.make_trouble(self.well)
        self.engine.try_now()

    def _delivered(self):
        session = self.store.sessions.newest()
        return self.store.shown.delivery(session.id).complete

    def _pass(self):
        if not self.kill_at:
            return self.engine.run_once()
        sys.settrace(self._trace)
        try:
            return self.engine.run_once()
        finally:
            sys.settrace(None)

    def _trace(self, frame, event, _):
        """Count the lines of our own rooms; at the one that was drawn the process is gone."""
        if not frame.f_code.co_filename.startswith(WATCHED):
            return None
        self.lines += 1
        if self.lines >= self.kill_at > 0:
            sys.settrace(None)
            raise Killed
        return self._trace

    # --- the truth ---

    def _compare(self):
        session = self.store.sessions.newest()
        sessions = {one.id: one for one in self.world.all(SessionRecord)}
        mine = [one for one in sessions.values() if one.metadata.get("station_id") == session.id]
        captures, photos = self.world.all(CaptureRecord), self.world.all(PhotoRecord)
        used = {one.session_id for one in (*captures, *photos)}
        alive = [one for one in mine if one.id in used and one.status != "EXPIRED"]
        if len(alive) > 1:
            self._wrong(f"{len(alive)} sessions with work")
        if session.closing and [one.status for one in alive] != ["COMPLETED"]:
            self._wrong(f"closed here, {[one.status for one in alive]} there")
        ours = self.store.sessions.captures(session.id, 100)[::-1]
        for capture in ours:
            self._compare_capture(capture, captures, sessions)
        self._compare_photos(ours, photos, {one.id: one for one in captures}, sessions)
        if len(captures) != len(ours) and not self.expires:
            self._wrong(f"{len(captures)} codes there, {len(ours)} here")

    def _compare_capture(self, ours, captures, sessions):
        there = [one for one in captures if one.metadata.get("station_id") == ours.id]
        living = [one for one in there if sessions[one.session_id].status != "EXPIRED"]
        if not there:
            self._wrong(f"lost: {ours.barcode.text}")
        if len(living) > 1 or (len(there) > 1 and not self.expires):
            self._wrong(f"doubled: {ours.barcode.text}")
        kind = "MANUAL" if ours.source is CodeSource.TYPED else "BARCODE"
        if any((one.raw_value, one.capture_type) != (ours.barcode.text, kind) for one in there):
            self._wrong(f"altered: {ours.barcode.text}")

    def _compare_photos(self, ours, photos, captures, sessions):
        wanted = [(photo, one) for one in ours for photo in self.store.photos.of_capture(one.id)]
        there = {}
        for one in photos:
            there.setdefault(one.metadata.get("station_id"), []).append(one)
        for photo, capture in wanted:
            found = there.pop(photo.id, [])
            if len(found) != 1:
                self._wrong(f"photo {photo.id} is {len(found)} times there")
                continue
            (one,) = found
            if (one.photo_type, one.file_size) != (photo.type, photo.file_size):
                self._wrong(f"photo {photo.id} is {one.photo_type}, {one.file_size} there")
            if self.world.memory.get(ObjectRecord, one.s3_key) is None or (
                hashlib.sha256(self.world.memory.file(one.s3_key)).hexdigest() != photo.sha256
            ):
                self._wrong(f"photo {photo.id} has other bytes there")
            linked = captures.get(one.capture_id)
            if self.can_change and (linked is None or linked.metadata["station_id"] != capture.id):
                self._wrong(f"photo {photo.id} is not its product's there")
        stay = [one for one, found in there.items() if self._taken_back(one, found)]
        if len(stay) < len(there):
            self._wrong(f"photos there that are not here: {list(there)}")
        if not self.expires:
            order = [one.metadata["station_id"] for one in sorted(photos, key=_place)]
            kept = [photo.id for photo, _ in wanted]
            if order[: len(kept)] != kept or sorted(order[len(kept) :]) != sorted(stay):
                self._wrong(f"order {order}")

    def _taken_back(self, photo_id, found):
        """What was sent and taken back stays there, once, as `other`; the order puts it last."""
        ours = self.store.photos.get(photo_id or "")
        return ours is not None and not ours.kept and [one.photo_type for one in found] == ["other"]

    def _wrong(self, words):
        self.outcome.problems.append(words)


def _place(photo):
    return photo.sort_order


def replay(seed):
    with a_world() as world:
        run = Run(world, seed)
        outcome = run.go()
        print(*run.line.requests, sep="\n")
        print(outcome)


def main(first, how_many):
    total = Counter()
    with a_world() as world:
        for seed in range(first, first + how_many):
            outcome = Run(world, seed).go()
            if outcome.problems:
                print("FAILED", seed, "; ".join(outcome.problems), flush=True)
            for name in (
                "faultless",
                "requests",
                "read_backs",
                "faults",
                "kills",
                "lost",
                "orphans",
            ):
                total[name] += getattr(outcome, name)
            total["runs"] += 1
            total["failed"] += bool(outcome.problems)
            if outcome.requests > MOST_REQUESTS * outcome.faultless + outcome.lost:
                total["failed"] += 1
                print("FAILED", seed, f"{outcome.requests} requests for {outcome.faultless}")
            if outcome.orphans > outcome.forgiven:
                total["failed"] += 1
                print("FAILED", seed, f"{outcome.orphans} orphans for {outcome.kills} kills")
    print(json.dumps(total))


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]]
    replay(*numbers) if len(numbers) == 1 else main(*numbers)
