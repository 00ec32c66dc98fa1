"""What the server has and this station has not is named: doubled, foreign, undone here."""

import hashlib
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.session import CaptureMode
from app.output.export import Naming, export
from app.store.photo_files import CannotRead
from app.sync.verify import verify
from tests.sync._bench import MINT, OATS, begin, one_product
from tests.sync.conftest import Bench
from tests.sync.sandboxed import OATS as OATS_TEXT
from tests.sync.sandboxed import open_desk


def differences(bench):
    session = bench.store.sessions.newest()
    with_api = bench.engine._follow._api
    return verify(bench.store, with_api, session.id, bench.clock())


def a_session(bench):
    begin(bench, (OATS, b"front", b"back"), (MINT, b"mint"))
    bench.drain()
    assert differences(bench) == ()


@pytest.mark.parametrize("undone", [1, 2, 3, 5])
def test_what_was_undone_here_after_it_was_sent_is_named(bench, server, undone):
    a_session(bench)
    for _ in range(undone):
        bench.station.undo()
    bench.drain()
    told = differences(bench)
    assert len(told) == undone
    assert all("undone here" in one for one in told)
    assert bench.station.read_state().delivery.complete, "it was to be so: the lamp is no alarm"


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    what=st.sampled_from(["captures", "photos"]),
    how=st.sampled_from(["doubled", "foreign id", "no id"]),
    pick=st.integers(0, 1),
)
def test_what_is_there_and_not_here_is_named(tmp_path_factory, what, how, pick):
    from tests.sync.conftest import FakeServer
    from tests.sync.in_process import Clock

    server, clock = FakeServer(), Clock()
    folder = tmp_path_factory.mktemp("both") / "s"
    with Bench(folder, server, clock).open() as bench:
        a_session(bench)
        things = getattr(server, what)
        copy = dict(list(things.values())[pick]) | {"id": "another"}
        if how != "doubled":
            copy |= {"metadata": {"station_id": "theirs"} if how == "foreign id" else {}}
            copy |= {"s3_key": "their/key"} if what == "photos" else {"raw_value": "THEIRS"}
        things["another"] = copy
        (told,) = differences(bench)
        words = "2 times" if how == "doubled" else "that this station did not send"
        assert words in told
        clock.pass_(700)
        bench.engine.check()
        assert not bench.station.read_state().delivery.complete, "never green"


def test_a_server_that_shows_no_ids_is_not_accused(bench, server):
    server.hides = {"metadata"}
    a_session(bench)
    server.captures["another"] = {
        **next(iter(server.captures.values())),
        "id": "another",
        "raw_value": "THEIRS",
    }
    assert differences(bench) == ()


def test_undo_of_everything_on_the_real_sandbox(tmp_path):
    with open_desk(tmp_path) as desk:
        desk.trouble(walk_seconds=0)
        session = desk.session(OATS_TEXT, photos=1, submit=False)
        desk.pass_(30)
        desk.station.undo()
        desk.station.undo()
        desk.pass_(30)
        told = verify(desk.store, desk.api, session, time.time())
        assert [one for one in told if OATS_TEXT in one and "undone here" in one]


# --- by content ---


def test_nothing_altered_is_exported_edited_or_removed_as_the_photo(tmp_path):
    with open_desk(tmp_path) as desk:
        desk.trouble(walk_seconds=0, extraction_seconds=0)
        session = desk.session(OATS_TEXT, photos=2)
        desk.pass_(60)
        (capture,) = desk.store.sessions.captures(session, 9)
        photos = desk.store.photos.of_capture(capture.id)
        path = desk.store.files.path(photos[0].sha256)
        data = path.read_bytes()
        path.write_bytes(b"?" + data[1:])
        with pytest.raises(CannotRead, match="bytes were changed"):
            desk.store.files.read(photos[0].sha256)
        exported = export(desk.store, desk.store.sessions.newest(), tmp_path / "e", Naming.PLAIN)
        assert exported.left_out
        assert b"?" + data[1:] not in [one.read_bytes() for one in (tmp_path / "e").iterdir()]
        desk.clock.now += 20 * 86_400
        desk.engine.run_once()
        assert not desk.store.files.path(photos[1].sha256).exists(), "the good one may go"
        (aside,) = (tmp_path / "station" / "photos" / "unrecorded").iterdir()
        assert hashlib.sha256(aside.read_bytes()).hexdigest() != photos[0].sha256


def test_a_session_of_codes_alone_is_verified_too(bench):
    bench.station.start(CaptureMode.BARCODE_SCAN)
    one_product(bench, OATS)
    bench.drain()
    assert differences(bench) == ()
