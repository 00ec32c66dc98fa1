"""In order, a few at a time, never faster than the key allows, and what is told meanwhile."""

import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx
import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.report import SyncReport, Uploading
from app.sandbox.limits import count_call
from app.ui.bench.sync_words import notes, products_left, under_way
from tests.sync._bench import MINT, OATS, begin
from tests.sync.conftest import Bench

PARALLEL = 3


@pytest.fixture
def threads():
    with ThreadPoolExecutor(PARALLEL) as pool:
        yield pool


class OneByOne(Executor):
    """A thread that takes up the first thing at once, and the others when it is told to."""

    def __init__(self):
        self.began, self.waiting = False, []

    def submit(self, work, /, *args, **kwargs):
        done = Future()
        self.waiting.append((done, lambda: work(*args, **kwargs)))
        if not self.began:
            self.began = True
            self.take()
        return done

    def take(self):
        for done, work in self.waiting:
            try:
                done.set_result(work())
            except Exception as error:  # noqa: BLE001 - as every executor
                done.set_exception(error)
        self.waiting.clear()


def finish(bench):
    return bench.drain(passes=2000)


def eventually(step, reached):
    """Take steps until it is so."""
    return any(reached() for _ in range(50) if step() is not None)


def code(number):
    return Barcode.of(f"LOT {number}", Symbology.CODE_128)


def test_photos_go_three_at_once_and_are_told_in_their_order(quick_folder, server, clock, threads):
    together = threading.Barrier(PARALLEL, timeout=20)
    store = server._store

    def slow_storage(request):
        together.wait()  # nobody goes on before three are here
        return store(request)

    server._store = slow_storage
    with Bench(quick_folder / "s", server, clock).open(threads) as bench:
        begin(bench, *((code(n), b"front %d" % n, b"back %d" % n, b"top %d" % n) for n in range(3)))
        report = finish(bench)
        assert (report.waiting, report.trouble) == (0, "")
        ours = [
            photo.sha256
            for capture in reversed(bench.station.read_state().captures)
            for photo in bench.store.photos.of_capture(capture.id)
        ]
    assert [one["metadata"]["sha256"] for one in server.photos.values()] == ours
    assert not server.sent("reorder"), "sent in order, they need no ordering"


def test_a_big_upload_tells_how_far_it_is_and_holds_up_no_capture(
    quick_folder, server, clock, threads
):
    arrived, go_on = threading.Event(), threading.Event()
    store = server._store

    def slow_storage(request):
        request.read()
        arrived.set()
        assert go_on.wait(20)
        return store(request)

    server._store = slow_storage
    with Bench(quick_folder / "s", server, clock).open(threads) as bench:
        begin(bench, (OATS, b"x" * 1_000_000))
        assert eventually(bench.engine.run_once, arrived.is_set)
        bench.station.codes.scan(MINT, CodeSource.WEDGE)
        report = bench.engine.run_once()
        assert report.uploading.photos == 1
        assert report.uploading.percent > 90, "the storage has not said that it is whole"
        assert report.retry_in == 0
        assert "sending" in under_way(report)
        assert len(server.captures) == 2
        go_on.set()
        assert finish(bench).uploading == Uploading()
    assert len(server.photos) == 1


def test_the_program_ends_in_the_midst_of_an_upload_and_goes_on_with_the_photo(
    quick_folder, server, clock
):
    reading = threading.Event()
    usual = httpx.MockTransport(server)

    class Slowly(httpx.BaseTransport):
        """Takes a file piece by piece."""

        def handle_request(self, request):
            if request.url.host != "api.test":
                for _ in request.stream:
                    reading.set()
                    threading.Event().wait(0.02)
            return usual.handle_request(request)

    picture = b"y" * 4_000_000
    with (
        ThreadPoolExecutor(PARALLEL) as threads,
        Bench(quick_folder / "s", server, clock).open(threads, Slowly()) as bench,
    ):
        begin(bench, (OATS, picture))
        assert eventually(bench.engine.run_once, reading.is_set)
    assert server.objects == {}
    with Bench(quick_folder / "s", server, clock).open() as bench:
        assert bench.drain().waiting == 0
        assert bench.station.read_state().delivery.complete
    assert [one["file_size"] for one in server.photos.values()] == [len(picture)]


def test_captures_go_before_photos_and_photos_in_gallery_order(bench, server):
    begin(bench, (OATS, b"1", b"2"), (MINT, b"3"))
    bench.drain()
    writes = [line.rpartition("/")[2] for line in server.sent("POST .*/(captures|photos)$")]
    assert writes == ["captures", "captures", "photos", "photos", "photos"]


# --- the quota ---


class Ledger:
    """The sandbox's limiter in front of the fake server; counts what it had to refuse."""

    def __init__(self, clock, per_minute=300, per_day=10_000):
        self.clock, self.limits = clock, (per_minute, per_day)
        self.settings, self.refused, self.calls = {}, 0, 0

    def setting(self, name):
        return self.settings.get(name)

    def keep(self, name, value):
        self.settings[name] = value

    def __call__(self):
        self.clock.pass_(0.02)
        now = datetime.fromtimestamp(self.clock(), UTC)
        standing = count_call(self, *self.limits, now)
        self.calls += 1
        self.refused += not standing.allowed
        refused = {} if standing.allowed else {"refused": "1", "Retry-After": "9"}
        return standing.headers() | refused


def test_a_steady_run_drains_at_the_quotas_rate_and_is_never_refused(bench, server, clock):
    server.limits = ledger = Ledger(clock, per_minute=60)
    begin(bench, *((code(n),) for n in range(300)))
    begun = clock()
    report = finish(bench)
    minutes = (clock() - begun) / 60
    assert (ledger.refused, report.waiting, report.trouble) == (0, 0, "")
    assert minutes < 1.25 * ledger.calls / 60 + 1, "as fast as it may"
    questions = len(server.sent("GET .*/sessions/[^/]+$"))
    assert questions < 0.15 * ledger.calls, "it asks little while it has to send"


def test_photos_leave_the_days_last_calls_to_the_captures(bench, server, clock):
    server.limits = Ledger(clock, per_day=150)
    begin(bench, *((code(n), b"%d" % n) for n in range(40)))
    for _ in range(60):
        report = bench.engine.run_once()
        clock.pass_(min(report.retry_in or 1, 30))
    assert len(server.captures) == 40
    assert len(server.photos) < 40
    assert server.limits.refused == 0
    assert report.quota_wait > 3600
    assert "calls used up, goes on in 2" in under_way(report)
    clock.pass_(86_400)
    assert finish(bench).waiting == 0
    assert len(server.photos) == 40


def test_products_left_today_are_told_and_remembered(quick_folder, server, clock):
    server.limits = Ledger(clock)
    with Bench(quick_folder / "s", server, clock).open() as bench:
        begin(bench, (OATS, b"front", b"back"), (MINT, b"front 2", b"back 2"))
        report = bench.drain()
        left = 10_000 - server.limits.calls
        assert report.products_left_today == left // 5, "a capture and two photos are five calls"
        assert products_left(report) == f"about {left // 5} products left today"
        for n in range(3, 40):
            bench.station.codes.scan(code(n), CodeSource.WEDGE)
        report = bench.drain()
        left = report.products_left_today
    with Bench(quick_folder / "s", server, clock).open() as bench:
        assert abs(bench.engine.run_once().products_left_today - left) <= 20 / 5


def test_a_second_station_on_the_key_is_told(bench, server, clock):
    server.limits = ledger = Ledger(clock)
    begin(bench, *((code(n),) for n in range(20)))
    assert not finish(bench).others_on_key

    def and_another():
        ledger()
        return ledger()

    server.limits = and_another
    for n in range(20, 40):
        bench.station.codes.scan(code(n), CodeSource.WEDGE)
    report = finish(bench)
    assert report.others_on_key
    assert "Give each its own key" in notes(report)


# --- the clock ---


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(0, ""), (100, ""), (300, "5 min behind"), (-1200, "20 min ahead of")],
)
def test_a_wrong_clock_is_told(bench, server, clock, ahead, words):
    server.limits = lambda: {
        "Date": format_datetime(datetime.fromtimestamp(clock() + ahead, UTC), usegmt=True)
    }
    begin(bench, (OATS,))
    report = bench.drain()
    assert abs(report.clock_skew - ahead) <= 1
    assert words in notes(report)
    assert bool(notes(report)) == bool(words)


def test_nothing_special_says_nothing():
    assert (notes(None), under_way(None), products_left(None)) == ("", "", "")
    assert (notes(SyncReport()), under_way(SyncReport()), products_left(SyncReport())) == ("",) * 3


def test_what_failed_while_the_line_was_down_does_not_hold_up_the_next(quick_folder, server, clock):
    """Photos begun before their turn fail a moment later than the one that broke the line off."""
    thread = OneByOne()
    with Bench(quick_folder / "s", server, clock).open(thread) as bench:
        begin(bench, (OATS, b"front", b"back"), (MINT, b"mint"))
        server.trouble("POST /bucket", "lost before", times=3)
        bench.engine.run_once()
        assert bench.engine.run_once().trouble
        thread.take()  # the others' time-out, with the line known to be down
        report = bench.engine.run_once()
        clock.pass_(report.retry_in)
        troubles = []
        for _ in range(20):
            report = bench.engine.run_once()
            thread.take()
            troubles.append(report.trouble)
        assert not any(troubles)
        assert report.waiting == 0
    assert len(server.photos) == 3
