"""A station that worked for months is brought up to date: its old sessions are read back calmly."""

import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from app.api.client import ScannerApi
from app.domain.barcode import Barcode, CodeSource
from app.domain.history import Search, Standing
from app.domain.session import CaptureMode
from app.store.sqlite.migrations import MIGRATIONS
from app.store.sqlite.opening import define_functions
from tests.sync.in_process import CALM, Line, a_world
from tests.sync.test_drain import offline_station

OLD_FORMAT = 7
"""The last one that did not know when a session was verified."""
SESSIONS = 400


@pytest.fixture
def world():
    with a_world() as world:
        world.begin(CALM)
        yield world


def a_server_with_old_sessions(world, known):
    """*known* sessions of one code each, as an older program had sent them; their ids."""
    world.sandbox.make_trouble(CALM.changed({"quota_per_minute": 10**6, "quota_per_day": 10**6}))
    line, key = Line(world.application, world.loop), world.sandbox.api_key
    with ScannerApi("http://sandbox.test", key, transport=line, clock=world.clock) as api:
        for number in range(known):
            session = api.create_session("both", device_context={}, metadata={}).id
            about = {"station_id": f"c{number}"}
            capture = api.create_capture(
                session,
                capture_type="BARCODE",
                raw_value=f"LOT {number}",
                gtin="",
                gs1_dl_data={},
                metadata=about,
            )
            api.end(session)
            yield session, capture.id
    world.memory._db.execute("DELETE FROM setting WHERE name = 'quota'")
    world.sandbox.make_trouble(CALM)
    world.sandbox.seen.clear()


def write_old_database(world, sent):
    """What the older program left: all sent, and seen on the server one by one."""
    folder = world.folder / "station"
    folder.mkdir()
    with closing(sqlite3.connect(folder / "station.db", isolation_level=None)) as db:
        define_functions(db)
        for script in MIGRATIONS[:OLD_FORMAT]:
            db.executescript(script)
        db.execute(f"PRAGMA user_version = {OLD_FORMAT}")
        for number, (session, capture) in enumerate(sent):
            at = datetime.fromtimestamp(world.clock(), UTC) - timedelta(days=30, minutes=-number)
            db.execute(
                "INSERT INTO session (id, mode, started_at, closing, closed_at, remote_id) "
                "VALUES (?, 'both', ?, 'end', ?, ?)",
                (f"s{number}", at.isoformat(), at.isoformat(), session),
            )
            db.execute(
                "INSERT INTO capture (id, session_id, number, key, text, symbology, identifier, "
                "source, scanned_at, remote_session_id, remote_id, on_server, status) "
                "VALUES (?1, ?2, 1, ?3, ?3, 'Code 128', '', 'camera', ?4, ?5, ?6, 1, 'NOT_FOUND')",
                (f"c{number}", f"s{number}", f"LOT {number}", at.isoformat(), session, capture),
            )


@contextmanager
def upgraded(world, sent):
    write_old_database(world, list(sent))
    line = Line(world.application, world.loop)
    with offline_station(world, line) as (store, station, engine):
        yield store, station, engine, line


def standings(store):
    return {one.standing for one in store.history.page(Search(), SESSIONS + 1).sessions}


def test_a_scan_after_the_upgrade_waits_for_no_old_session(world):
    with upgraded(world, a_server_with_old_sessions(world, SESSIONS)) as bench:
        _, station, engine, line = bench
        assert engine.run_once().trouble == ""
        station.start(CaptureMode.BOTH)
        station.codes.scan(Barcode.of("NEW"), CodeSource.WEDGE)
        engine.run_once()
        asked = [one.startswith("GET") and "openapi" not in one for one in line.requests]
        assert line.requests[-6:].count("POST /scanner/api/v1/captures") == 1
        assert sum(asked) <= 10, "a few questions at a time"


def test_all_old_sessions_are_on_the_server_in_the_end_and_nobody_is_alarmed(world):
    with upgraded(world, a_server_with_old_sessions(world, SESSIONS)) as bench:
        store, _, engine, _ = bench
        assert standings(store) == {Standing.SENDING}
        begun = world.clock()
        while (report := engine.run_once()).retry_in is not None:
            assert report.trouble == ""
            world.clock.pass_(report.retry_in)
        assert standings(store) == {Standing.ON_SERVER}
        assert world.clock() - begun < 600
        assert {one.status for one in world.sandbox.seen} == {200}


def test_old_sessions_leave_half_of_the_days_calls_to_the_day(world):
    with upgraded(world, a_server_with_old_sessions(world, SESSIONS)) as bench:
        store, _, engine, line = bench
        world.sandbox.make_trouble(CALM.changed({"quota_per_day": 5100}))
        while (report := engine.run_once()).retry_in is not None:
            world.clock.pass_(report.retry_in)
        assert 90 <= len(line.requests) <= 110
        assert standings(store) == {Standing.SENDING, Standing.ON_SERVER}


def test_old_sessions_that_the_server_forgot_are_told_in_the_history_alone(world):
    gone = [("2" * 18 + f"{number + 2222}", "c") for number in range(3)]
    with upgraded(world, gone) as bench:
        store, _, engine, line = bench
        for _ in range(10):
            assert engine.run_once().trouble == ""
            world.clock.pass_(30)
        assert standings(store) == {Standing.NEEDS_YOU}
        told = store.history.one("s0").different
        assert "does not show the session" in told
        assert len(line.requests) == 3, "asked once, not again and again"
