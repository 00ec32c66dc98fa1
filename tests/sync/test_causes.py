"""Refusals by their cause: one tries now and then, the others follow when it has healed."""

import re

import httpx
import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from tests.sync._bench import MINT, OATS, begin
from tests.sync.conftest import Bench

HOUR = 3600
REFUSALS = {
    "clock": (403, "<Error><Code>RequestTimeTooSkewed</Code></Error>"),
    "permission": (403, "<Error><Code>AccessDenied</Code><Message>no</Message></Error>"),
    "bucket": (404, "<Error><Code>NoSuchBucket</Code></Error>"),
    "unknown": (400, "<Error><Code>SomethingNew</Code></Error>"),
    "proxy": (413, "<html>413 Request Entity Too Large</html>"),
}


class Refusing:
    """The storage of the fake server; refuses what *refuses* says of a file's size."""

    def __init__(self, server):
        self.take, self.answer, self.tried = server._store, None, 0
        self.refuses = lambda size: True
        server._store = self

    def __call__(self, request):
        content = request.read()
        self.tried += 1
        if self.answer and self.refuses(len(content)):
            return httpx.Response(self.answer[0], text=self.answer[1])
        return self.take(request)


@pytest.fixture
def storage(server):
    return Refusing(server)


def go_on(bench, seconds):
    """Passes as they are due, for so long."""
    until = bench.clock() + seconds
    while True:
        report = bench.engine.run_once()
        wait = max(report.retry_in or 60, 0.01)
        if bench.clock() + wait > until:
            return report
        bench.clock.pass_(wait)


def products(bench, count, size=lambda n: 10):
    begin(
        bench,
        *(
            (Barcode.of(f"LOT {n}", Symbology.CODE_128), b"%d " % n + b"x" * size(n))
            for n in range(count)
        ),
    )


@pytest.mark.parametrize("cause", REFUSALS)
def test_one_for_all_tries_and_all_follow_when_it_heals(bench, server, storage, cause):
    storage.answer = REFUSALS[cause]
    products(bench, 20)
    report = go_on(bench, 200)
    assert (report.parked, report.waiting) == (20, 20)
    first = storage.tried
    assert first <= 4 + 6, "those that were under way together; not each of the twenty"
    go_on(bench, 4 * HOUR)
    assert storage.tried - first <= 9, "now and then"
    bench.station.codes.scan(MINT, CodeSource.WEDGE)
    bench.station.shots.shoot(b"a later one")
    report = go_on(bench, 60)
    assert report.parked == 21, "it waits for the same, and is not tried for it"
    storage.answer = None
    report = go_on(bench, 2 * HOUR)
    assert (report.waiting, report.trouble) == (0, "")
    assert len(server.photos) == 21
    assert len(server.objects) == 21
    if cause != "proxy":  # where the smallest is tried first, and the order is told afterwards
        assert not server.sent("reorder"), "and in their order"


@pytest.mark.parametrize("cause", REFUSALS)
def test_a_new_start_tries_at_once_and_so_does_a_person(quick_folder, server, clock, cause):
    storage = Refusing(server)
    storage.answer = REFUSALS[cause]
    with Bench(quick_folder / "s", server, clock).open() as bench:
        products(bench, 9)
        assert go_on(bench, 100).parked == 9
        before = storage.tried
        bench.engine.try_now()
        assert go_on(bench, 100).parked == 9
        assert storage.tried > before
    before = storage.tried
    with Bench(quick_folder / "s", server, clock).open() as bench:
        bench.engine.run_once()
        assert storage.tried == before + 1
        storage.answer = None
        assert go_on(bench, 2 * HOUR).waiting == 0
    assert len(server.photos) == 9


def test_a_size_that_does_not_pass_holds_up_nothing_smaller(bench, server, storage):
    storage.answer = REFUSALS["proxy"]
    storage.refuses = lambda size: size > 5000
    products(bench, 12, lambda n: 9000 if n % 3 == 0 else 20)
    report = go_on(bench, 3 * HOUR)
    assert len(server.photos) == 8
    assert report.parked == 4
    assert storage.tried <= 8 + 4 + 12
    storage.refuses = lambda size: False
    assert go_on(bench, 12 * HOUR).waiting == 0
    assert len(server.photos) == 12


def test_one_odd_photo_does_not_hold_up_the_others_for_ever(bench, server, storage):
    """What looks like a common cause is this one's own, as soon as another comes through."""
    storage.answer = REFUSALS["unknown"]
    odd = []

    def refuses(size):
        return bool(odd)

    take = storage.take

    def only_the_odd(request):
        content = request.read()
        storage.tried += 1
        if b"7 xxxxxxxxxx" in content:
            return httpx.Response(400, text=REFUSALS["unknown"][1])
        return take(request)

    server._store = only_the_odd
    products(bench, 12)
    report = go_on(bench, 3 * HOUR)
    assert (len(server.photos), report.parked) == (11, 1)
    assert storage.tried <= 11 + 2 + 8
    server._store = take
    assert go_on(bench, 3 * HOUR).waiting == 0


def test_a_refusal_of_the_api_is_tried_again_now_and_then(bench, server):
    body = {"detail": [{"loc": ["body"], "msg": "a bug there"}]}
    server.trouble("POST .*/captures$", "400", times=5, body=body)
    begin(bench, (OATS,), (MINT,))
    assert go_on(bench, 10).parked == 2
    report = go_on(bench, 12 * HOUR)
    assert (report.waiting, len(server.captures)) == (0, 2)
    assert len(server.sent("POST .*/captures$")) == 7


def test_what_would_do_harm_is_left_to_a_person(bench, server):
    """Each try of a session that gets no id leaves one more empty session on the server."""
    made = server._made

    def nameless(where, thing):
        answer = made(where, thing)
        return httpx.Response(201, json={}) if where is server.sessions else answer

    server._made = nameless
    begin(bench, (OATS,))
    go_on(bench, 24 * HOUR)
    assert len(server.sessions) == 1
    server._made = made
    bench.engine.try_now()
    assert go_on(bench, 60).waiting == 0


def test_an_altered_photo_is_parked_and_leaves_when_its_file_is_back(bench, server):
    begin(bench, (OATS, b"front of the oats", b"back of the oats"))
    sha = bench.station.read_state().photos[0].sha256
    path = bench.store.files.path(sha)
    good = path.read_bytes()
    path.write_bytes(good[:-1] + b"X")
    report = go_on(bench, 60)
    assert re.search("not the photo that was taken", report.trouble)
    assert (report.parked, len(server.photos), len(server.objects)) == (1, 1, 1)
    path.write_bytes(good)
    assert go_on(bench, 2 * HOUR).waiting == 0
    assert len(server.photos) == 2


def test_a_probe_that_is_taken_back_leaves_its_place_to_another(bench, server, storage):
    storage.answer = REFUSALS["clock"]
    products(bench, 3)
    go_on(bench, 100)
    bench.clock.pass_(HOUR)
    server.trouble("GET .*presigned", "503", times=1)
    bench.engine.run_once()  # one is trying, and waits for its time
    bench.station.undo()
    bench.station.undo()
    storage.answer = None
    assert go_on(bench, 6 * HOUR).waiting == 0
    assert len(server.photos) == 2


def test_a_file_that_the_server_misses_is_uploaded_again(bench, server):
    """It took the file, and says later that there is none: the next try begins with the file."""
    body = {"detail": [{"loc": ["body", "s3_key"], "msg": "No such object in the storage."}]}
    server.trouble("POST .*/photos$", "422", times=2, body=body)
    begin(bench, (OATS, b"front"))
    assert go_on(bench, 60).parked == 1
    assert go_on(bench, 3 * HOUR).waiting == 0
    assert (len(server.photos), len(server.sent("POST /bucket"))) == (1, 3)
