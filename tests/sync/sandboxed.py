"""A station and its errands against the real sandbox over HTTP, on a clock that a test moves."""

from contextlib import contextmanager
from itertools import count

from app.api.client import ScannerApi
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Fault, Trouble
from app.station.station import Station
from app.store.store import open_store
from app.sync.opening import open_engine
from tests.sync.in_process import Clock

OATS, BROKEN, UNKNOWN = "9521234500018", "9521234513339", "9521234599999"
SLOW = Trouble(walk_seconds=8, extraction_seconds=40, quota_per_minute=10_000)


class Desk:
    """A bench whose server is the sandbox."""

    def __init__(self, sandbox, store, engine, api, clock):
        self.sandbox, self.store, self.engine, self.api = sandbox, store, engine, api
        self.clock = clock
        ids = count(1)
        self.station = Station(store, clock.date, lambda: f"ours{next(ids)}", ShotLists())

    def trouble(self, **changes):
        self.sandbox.make_trouble(SLOW.changed(changes))

    def arm(self, kind, path, method=".*", times=1, **more):
        fault = Fault(kind=kind, path=path, method=method, times=times, **more)
        self.sandbox._sandbox.faults.arm(fault)

    def requests(self, pattern=""):
        return [one for one in self.heard if pattern in one]

    def session(self, *codes, photos=1, submit=True):
        self.station.start(CaptureMode.BOTH)
        for code in codes:
            self.station.codes.scan(Barcode.of(code, Symbology.EAN_13, "]E0"), CodeSource.WEDGE)
            for number in range(photos):
                self.station.shots.shoot(
                    b"\xff\xd8\xff\xe0 %s %d \xff\xd9" % (code.encode(), number)
                )
            self.clock.now += 1
        if submit:
            self.station.submit()
        self.pass_(0)
        return self.store.sessions.newest().id

    def pass_(self, seconds):
        """Let time go by, with passes of errands as they are due."""
        until = self.clock.now + seconds
        while True:
            report = self.engine.run_once()
            wait = report.retry_in
            if wait is None or self.clock.now + wait > until:
                self.clock.now = max(self.clock.now, until)
                return report
            self.clock.now += max(wait, 0.01)

    def statuses(self):
        session = self.store.sessions.newest()
        return [one.server.status for one in self.store.sessions.captures(session.id, 100)[::-1]]

    @property
    def extraction(self):
        return self.store.sessions.newest().extraction


@contextmanager
def open_desk(folder):
    clock = Clock()
    heard = []

    def witness(kind, **facts):
        if kind == "request":
            heard.append(f"{facts['method']} {facts['path']}")

    with (
        SandboxServer(folder / "server", trouble=SLOW, clock=clock.date) as sandbox,
        open_store(folder / "station", floor=0) as store,
        open_engine(
            store, sandbox.url, sandbox.api_key, {}, witness, clock=clock, jitter=lambda: 0.5
        ) as engine,
        ScannerApi(sandbox.url, sandbox.api_key, witness=witness, clock=clock) as api,
    ):
        desk = Desk(sandbox, store, engine, api, clock)
        desk.heard = heard
        yield desk
