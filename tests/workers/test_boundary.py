"""An exception that nobody foresaw, in every slot, loop and timer of every worker.

The slots are found, not listed: a new slot is tried as soon as it is there. The exception is raised
by the interpreter's trace hook where the slot begins, so nothing of the program is replaced.
"""

import ast
import importlib
import json
import pkgutil
import sqlite3
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QObject

import app.workers
from app.bootstrap.crash_reports import CrashReporter
from app.devices.cameras.source import Frame, FrameSource
from app.devices.latest import Latest
from app.devices.recent import Recent
from app.devices.scanners.sent import Sent
from app.domain.barcode import CodeSource
from app.domain.event_sink import nobody
from app.domain.report import SyncReport
from app.domain.session import CaptureMode
from app.observability.day_log import Diary
from app.security.redaction import Redactor
from app.station.codes import Codes
from app.station.state import Verdict
from app.store.sqlite.errors import DatabaseInUse
from app.workers.about import AboutWorker
from app.workers.boundary import Bounded, Rest, slot
from app.workers.bundle import BundleWorker
from app.workers.camera import CameraWorker, PictureRelay, ToShow
from app.workers.day_log import DiaryWorker
from app.workers.decode import DecodeWorker
from app.workers.explain import ExplainWorker
from app.workers.first_run import FirstRunWorker
from app.workers.health import HealthWorker
from app.workers.health_tracker import Listening
from app.workers.history import CheckWorker, HistoryWorker
from app.workers.photos import PhotoWorker
from app.workers.pin import PinWorker
from app.workers.review import ReviewWorker
from app.workers.scanner import ScannerWorker
from app.workers.settings import SettingsWorker
from app.workers.setup import SetupWorker
from app.workers.station import StationWorker
from app.workers.sync import SyncWorker
from app.workers.thumbnails import ThumbnailWorker
from app.workers.updates import UpdateWorker
from app.workers.watch import WatchWorker
from app.workers.worker import Worker, own_thread
from tests.workers.conftest import station_worker

EAN, OTHER = "4006381333931", "96385074"
NEVER_MADE = {Bounded, Worker, PhotoWorker}
"""Base classes."""
NO_SLOTS = {CameraWorker, ScannerWorker}
"""They loop, see below."""
FOLDER = Path(app.workers.__file__).parent


class NothingThere:
    """In the place of a camera, a scanner, an engine or a page's data: never asked here."""

    name = "nothing"

    def outcome(self):
        return ""


MADE = {
    AboutWorker: lambda _: AboutWorker(NothingThere()),
    BundleWorker: lambda _: BundleWorker(NothingThere(), NothingThere()),
    CameraWorker: lambda _: CameraWorker(NothingThere(), ToShow()),
    CheckWorker: lambda _: CheckWorker(NothingThere()),
    DecodeWorker: lambda _: DecodeWorker(Latest(), NothingThere(), NothingThere(), NothingThere()),
    DiaryWorker: lambda folder: DiaryWorker(Diary(folder)),
    ExplainWorker: lambda _: ExplainWorker(NothingThere(), NothingThere()),
    FirstRunWorker: lambda _: FirstRunWorker(NothingThere()),
    HealthWorker: lambda _: HealthWorker(NothingThere()),
    HistoryWorker: lambda folder: HistoryWorker(NothingThere(), folder),
    Listening: lambda _: Listening(nobody, None),
    PictureRelay: lambda _: PictureRelay(ToShow(), None),
    PinWorker: lambda _: PinWorker(NothingThere()),
    ReviewWorker: lambda _: ReviewWorker(NothingThere()),
    ScannerWorker: lambda _: ScannerWorker(NothingThere()),
    SettingsWorker: lambda folder: SettingsWorker(NothingThere(), NothingThere(), folder),
    SetupWorker: lambda folder: SetupWorker(NothingThere(), folder),
    StationWorker: None,  # the one that tells the operator
    SyncWorker: lambda _: SyncWorker(NothingThere()),
    ThumbnailWorker: lambda folder: ThumbnailWorker(NothingThere(), folder),
    UpdateWorker: lambda _: UpdateWorker(NothingThere()),
    WatchWorker: lambda _: WatchWorker(Latest()),
}


def operational(code):
    error = sqlite3.OperationalError("injected")
    error.sqlite_errorcode = code
    return error


FAULTS = {
    "a bug": lambda: ZeroDivisionError("injected"),
    "locked": lambda: operational(sqlite3.SQLITE_BUSY),
    "full": lambda: operational(sqlite3.SQLITE_FULL),
    "ioerr": lambda: operational(sqlite3.SQLITE_IOERR),
    "opencv": lambda: cv2.error("injected"),
    "memory": lambda: MemoryError("injected"),
    "unicode": lambda: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "injected"),
    "overflow": lambda: OverflowError("injected"),
}


def modules():
    return [
        importlib.import_module(f"app.workers.{found.name}")
        for found in pkgutil.iter_modules(app.workers.__path__)
    ]


def bounded_classes():
    found = set()
    for module in modules():
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, Bounded):
                found.add(one)
    return found - NEVER_MADE


def slots_of(kind):
    return sorted(name for name in dir(kind) if hasattr(getattr(kind, name), "inside_boundary"))


@contextmanager
def raising(code, make):
    """The interpreter raises when *code* is entered; yields a list that has an item for each time.

    Python takes the hook away when the hook raises, so only the first time is an exception.
    """
    entered = []

    def look(frame, event, _argument):
        if event == "call" and frame.f_code is code:
            entered.append(event)
            raise make()

    before = sys.gettrace()
    sys.settrace(look)
    try:
        yield entered
    finally:
        sys.settrace(before)


@pytest.fixture
def bench(store, tmp_path, qapp):
    """A bench whose band is green, with the crash reporter of the program."""
    worker = station_worker(store, tmp_path, camera=False)
    worker.shown = []
    worker.state_changed.connect(lambda state: worker.shown.append(state.notice))
    crashes = CrashReporter(tmp_path / "crashes", Redactor())
    crashes.crashed.connect(worker.tell_unforeseen)
    worker.start_session(CaptureMode.BOTH)
    worker.reports = lambda: [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((tmp_path / "crashes").glob("crash-*.json"))
    ]
    with crashes.installed():
        yield worker


def go_green(bench):
    """The operator has seen the trouble and scans on."""
    bench.scan_by_wedge(EAN)
    assert bench.shown[-1].verdict in (Verdict.READ, Verdict.ALREADY)


def arguments(kind, name):
    """As many as the slot takes; they are not looked at before the exception comes."""
    inner = getattr(kind, name).__wrapped__
    return [None] * (inner.__code__.co_argcount - 1)


def test_every_worker_is_known_here():
    assert bounded_classes() == set(MADE)
    assert {one for one in MADE if not slots_of(one)} == NO_SLOTS


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.__name__)
def test_a_slot_that_fails_is_told_reported_and_goes_on(bench, tmp_path, kind, fault):
    made = MADE[kind](tmp_path) if MADE[kind] else bench
    for name in slots_of(kind):
        if name == "tell_unforeseen":
            continue  # the news itself, tried below
        go_green(bench)
        bench.shown.clear()
        before = len(bench.reports())
        code = getattr(kind, name).__wrapped__.__code__
        with raising(code, FAULTS[fault]) as entered:
            getattr(made, name)(*arguments(kind, name))
        assert entered, name
        assert bench.shown[-1].verdict is Verdict.NEEDS_YOU, name
        assert len([one for one in bench.shown if one.verdict is Verdict.NEEDS_YOU]) == 1, name
        if before < 20:  # of so many reports the oldest go
            assert len(bench.reports()) == before + 1, name
        assert "injected" in "".join(bench.reports()[-1]["stack"]), name
        with raising(code, FAULTS[fault]) as entered:  # raised at once: the arguments are none
            getattr(made, name)(*arguments(kind, name))
        assert entered, f"{name} does not go on"
    if hasattr(made, "_timer"):
        made.stop()


@pytest.mark.parametrize("hook", ["start", "stop"])
@pytest.mark.parametrize(
    "kind", [one for one in MADE if issubclass(one, Worker)], ids=lambda kind: kind.__name__
)
def test_a_hook_that_fails_is_told_and_the_thread_ends_in_order(bench, tmp_path, kind, hook):
    made = MADE[kind](tmp_path) if MADE[kind] else bench
    go_green(bench)
    if isinstance(made, CameraWorker | ScannerWorker):
        made.ask_to_stop()
    with raising(getattr(kind, hook).__code__, FAULTS["a bug"]) as entered:
        getattr(made, f"{hook}_bounded")()
    assert entered
    assert bench.shown[-1].verdict is Verdict.NEEDS_YOU
    if hasattr(made, "_timer"):
        made._timer.stop()


def test_no_worker_uses_a_slot_without_the_boundary():
    for path in FOLDER.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        assert "Slot" not in names or path.name == "boundary.py", path.name


def test_every_timer_of_a_worker_calls_a_slot():
    for path in FOLDER.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            words = ast.unparse(call)
            if ".timeout.connect(" in words:
                name = ast.unparse(call.args[0]).removeprefix("self.")
                owners = [one for one in bounded_classes() if name in slots_of(one)]
                assert owners, f"{path.name}: {words}"


def test_the_news_cannot_run_in_circles(bench):
    """What shows the news may be what fails."""

    def fail(_state):
        bench.circles += 1
        assert bench.circles < 10, "in circles"
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("injected"), None)

    bench.circles = 0
    bench.state_changed.connect(fail)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("injected"), None)
    assert bench.circles == 1
    assert bench.shown[-1].verdict is Verdict.NEEDS_YOU


def test_a_serial_scanner_is_told_no_whatever_happens(bench):
    answers = []
    bench.serial_answered.connect(answers.append)
    with raising(Codes._take.__code__, FAULTS["locked"]):
        bench.scan_by_serial(EAN)
    assert answers == [False]
    assert bench.shown[-1].verdict is Verdict.NEEDS_YOU
    assert bench._station.read_state().captures == ()
    bench.scan_by_serial(EAN)
    assert answers == [False, True]
    assert bench.shown[-1].verdict is Verdict.READ


def test_a_state_that_cannot_be_read_is_never_the_last_green(bench):
    bench.scan_by_wedge(EAN)
    with raising(type(bench._station).read_state.__code__, FAULTS["ioerr"]):
        bench.scan_by_wedge(OTHER)
    assert bench.shown[-1].verdict is Verdict.NEEDS_YOU
    bench.scan_by_wedge(OTHER)
    assert bench.shown[-1].verdict is Verdict.ALREADY, "that scan was on disk, and it is said now"


def frame(number=0):
    return Frame(np.zeros((48, 64, 3), np.uint8), 0.0, number)


class Source(FrameSource):
    """A camera that plays a script: frames, exceptions; then it waits until it is closed."""

    name = "scripted"
    recorded = True

    def __init__(self, *script):
        self.script, self.opened, self.over = list(script), 0, threading.Event()

    def __enter__(self):
        self.opened += 1
        return self

    def __exit__(self, *_):
        pass

    def read(self, *_):
        if not self.script:
            self.over.wait(0.01)
            return frame(99)
        if isinstance(self.script[0], Exception):
            raise self.script.pop(0)
        return self.script.pop(0)

    def acknowledge(self, ok):
        pass


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_camera_that_fails_oddly_is_told_and_comes_back(bench, qtbot, fault):
    source, recent = Source(frame(), FAULTS[fault](), frame(1)), Recent(4)
    worker, troubles = CameraWorker(source, ToShow(), (), recent), []
    worker.trouble_changed.connect(troubles.append)
    with own_thread(worker):
        qtbot.waitUntil(lambda: any(one.number == 99 for one in recent.all()))
        qtbot.waitUntil(lambda: bench.shown[-1].verdict is Verdict.NEEDS_YOU)
        qtbot.waitUntil(lambda: troubles[-1:] == [""])
    assert source.opened == 2
    assert [bool(one) for one in troubles] == [False, True, False]
    assert "opened again" in troubles[1]


def test_a_frame_that_cannot_be_handed_out_leaves_the_camera_open(bench, qtbot):
    source = Source(Frame(None, 0.0, 0))
    recent = Recent(400)
    worker = CameraWorker(source, ToShow(), (), recent)
    with own_thread(worker):
        qtbot.waitUntil(lambda: any(one.number == 99 for one in recent.all()))
        qtbot.waitUntil(lambda: bench.shown[-1].verdict is Verdict.NEEDS_YOU)
    assert source.opened == 1


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_scanner_that_fails_oddly_is_told_and_comes_back(bench, qtbot, fault):
    class Scanner(Source):
        def read(self, stop):
            if self.script:
                return Sent(super().read())
            stop.wait(0.01)
            return Sent()

    worker, codes = ScannerWorker(Scanner(EAN, FAULTS[fault](), OTHER)), []
    worker.code_scanned.connect(codes.append)
    with own_thread(worker):
        qtbot.waitUntil(lambda: codes == [EAN, OTHER])
        qtbot.waitUntil(lambda: bench.shown[-1].verdict is Verdict.NEEDS_YOU)


def test_a_reader_that_fails_on_every_frame_is_told_once_and_reads_again(bench):
    class Reader:
        broken = True
        asked = 0

        def read(self, image):
            self.asked += 1
            if self.broken:
                raise cv2.error("injected")
            return ()

    class Nothing:
        counted = several = ()
        doubtful = None

        def feed(self, *_):
            return self

    frames, reader, now = Latest(), Reader(), [0.0]
    worker = DecodeWorker(frames, reader, Nothing(), NothingThere(), clock=lambda: 0.0)
    worker._rest = Rest(clock=lambda: now[0])
    worker.frame_read.connect(lambda _: read.append(now[0]))
    read = []
    for _ in range(300):  # ten seconds
        now[0] += 1 / 30
        frames.put(frame())
        worker.decode_latest()
    assert 4 <= reader.asked <= 6, "it rests, longer each time"
    assert len(bench.reports()) == 1
    assert bench.shown[-1].verdict is Verdict.NEEDS_YOU
    reader.broken = False
    now[0] += 5
    frames.put(frame())
    worker.decode_latest()
    assert len(read) == 1


def test_sending_goes_on_after_a_pass_that_failed(bench):
    class Engine:
        def run_once(self):
            raise ZeroDivisionError("injected")

    worker, reports = SyncWorker(Engine()), []
    worker.reported.connect(reports.append)
    worker.run_pass()
    assert worker._timer.isActive()
    assert 0 < worker._timer.interval() <= 60_000
    assert "tries again by itself" in reports[-1].trouble
    assert bench.shown[-1].verdict is Verdict.NEEDS_YOU
    worker._engine.run_once = lambda: SyncReport(retry_in=None)
    worker.run_pass()
    assert not worker._timer.isActive()
    assert reports[-1].trouble == ""


def test_a_store_that_does_not_answer_is_no_bug_of_sending(bench):
    class Engine:
        def run_once(self):
            raise DatabaseInUse("Another program holds the station's memory.")

    worker, reports = SyncWorker(Engine()), []
    worker.reported.connect(reports.append)
    before = bench.shown[-1]
    worker.run_pass()
    assert worker._timer.isActive()
    assert reports[-1].trouble.startswith("The station's memory is in use: Another program")
    assert bench.shown[-1] is before
    assert bench.reports() == []
    worker.stop()


def test_a_slot_takes_what_it_declares_of_what_a_signal_brings(qapp):
    class Both(Bounded):
        def __init__(self):
            super().__init__()
            self.heard = []

        @slot()
        def nothing(self):
            self.heard.append(())

        @slot(str)
        def one(self, words=""):
            self.heard.append((words,))

    both, sender = Both(), QObject()
    sender.objectNameChanged.connect(both.nothing)
    sender.objectNameChanged.connect(both.one)
    sender.setObjectName("x")
    both.one()
    assert both.heard == [(), ("x",), ("",)]


def test_where_a_code_came_from_is_kept(bench):
    bench.scan_by_serial(EAN)
    assert bench._station.read_state().captures[0].source is CodeSource.SERIAL
