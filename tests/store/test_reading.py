"""Reads wait for nobody and hold up nobody, in this process and in others."""

import json
import sqlite3
import threading
from datetime import UTC, datetime

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.history import Search
from app.domain.session import Capture, CaptureMode, ServerCapture, Session
from app.store.contents import digest
from app.store.sqlite.connections import DatabaseClosed
from app.store.sqlite.database import OpenedForReading
from app.store.sqlite.errors import DatabaseUnusable
from app.store.sqlite.opening import NothingThere, open_database
from app.store.store import open_store, open_store_for_reading
from tests.store import other_program
from tests.store.test_formats import FORMATS, put

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CODE = Barcode.of("4006381333931", Symbology.EAN_13, "]E0")


def work(store, name="s"):
    store.sessions.start(Session(name, CaptureMode.BOTH, NOW))
    store.sessions.add_capture(Capture(f"{name}c", name, 1, CODE, CodeSource.CAMERA, NOW))


class SlowReads:
    """Every statement with the word `slow` waits until it is let go."""

    def __init__(self):
        self.begun, self.let_go = threading.Event(), threading.Event()

    def __call__(self, sql):
        if "slow" in sql:
            self.begun.set()
            self.let_go.wait()


@pytest.fixture
def slow():
    reads = SlowReads()
    yield reads
    reads.let_go.set()  # a test that failed leaves no thread behind


@pytest.mark.timeout(30)
def test_a_scan_is_kept_while_another_thread_reads(tmp_path, slow):
    found = []
    with open_store(tmp_path, 0, on_statement=slow) as store:
        database = store.sessions._db
        reader = threading.Thread(
            target=lambda: found.extend(database.rows("SELECT id AS slow FROM session"))
        )
        reader.start()
        slow.begun.wait()
        try:
            work(store)
            assert store.sessions.capture("sc") is not None
        finally:
            slow.let_go.set()
            reader.join()
    assert [row["slow"] for row in found] == ["s"]


def test_a_scan_is_kept_while_another_process_reads(tmp_path):
    with open_store(tmp_path, 0) as store:
        work(store, "before")
        with other_program.reading(tmp_path / "station.db") as process:
            work(store, "meanwhile")
            process.stdin.close()
            assert process.stdout.readline().strip() == b"1", "it saw what was there when it began"
        assert store.sessions.newest().id == "meanwhile"


def test_a_read_inside_a_transaction_sees_what_that_wrote_and_no_other_thread_does(store):
    database, seen = store.sessions._db, []

    def look():
        seen.append(len(database.rows("SELECT * FROM quota")))

    with database.transaction() as db:
        db.execute("INSERT INTO quota VALUES (1, 0, 0)")
        look()
        other = threading.Thread(target=look)
        other.start()
        other.join()
    look()
    assert seen == [1, 0, 1]


def test_a_reader_cannot_write(store):
    with store.sessions._db.reading() as db, pytest.raises(sqlite3.OperationalError):
        db.execute("DELETE FROM session")


def test_threads_that_end_leave_no_connection_behind(store):
    for _ in range(20):
        thread = threading.Thread(target=store.sessions.newest)
        thread.start()
        thread.join()
    assert len(store.sessions._db._readers._free) == 1


@pytest.mark.timeout(30)
def test_a_read_that_outlives_the_store_ends_and_closes_its_connection(tmp_path, slow):
    found = []
    with open_database(tmp_path, on_statement=slow) as database:
        reader = threading.Thread(target=lambda: found.extend(database.rows("SELECT 1 AS slow")))
        reader.start()
        slow.begun.wait()
    slow.let_go.set()
    reader.join()
    assert len(found) == 1
    assert database._readers._free == []
    with pytest.raises(DatabaseClosed):
        database.rows("SELECT 1")


def test_the_same_row_by_two_connections_is_made_into_one_capture(store):
    work(store)
    with store.sessions._db._readers.one():  # the first connection is taken
        first = store.sessions.capture("sc")
    assert store.sessions.capture("sc") is first


def test_a_working_bench_is_read_without_its_lock(tmp_path):
    with open_store(tmp_path, 0) as store:
        work(store)
    with (
        other_program.working(tmp_path / "station.db"),
        open_store_for_reading(tmp_path) as store,
    ):
        assert store.sessions.newest().id == "s"
        assert store.history.page(Search(), 5).sessions[0].products == 1


def test_a_bench_that_was_killed_is_read_as_it_is(tmp_path):
    other_program.killed(tmp_path / "station.db")
    with open_store_for_reading(tmp_path) as store:
        assert store.sessions.newest().id == "s"


def test_reading_changes_nothing(tmp_path):
    with open_store(tmp_path, 0) as store:
        work(store)
    part = tmp_path / "photos" / "ab" / "half.part"
    part.parent.mkdir(parents=True)
    part.write_bytes(b"half")
    before = digest(tmp_path), (tmp_path / "station.db").read_bytes()
    with open_store_for_reading(tmp_path) as store:
        store.history.page(Search(text="4006381333931"), 5)
        with pytest.raises(OpenedForReading):
            work(store, "more")
    assert (digest(tmp_path), (tmp_path / "station.db").read_bytes()) == before
    assert part.exists(), "a bench may be writing it at this moment"


def names(store, text):
    return [one.session.id for one in store.history.page(Search(text=text), 5).sessions]


def test_words_that_nobody_indexed_yet_are_found_by_reading_too(tmp_path):
    with open_store(tmp_path, 0) as store:
        work(store, "old")
        store.shown.capture_seen("oldc", ServerCapture("COMPLETED", "Crème brûlée"))
        assert names(store, "creme") == ["old"]
        work(store, "new")
        store.shown.capture_seen("newc", ServerCapture("COMPLETED", "Creme caramel"))
        due = "SELECT COUNT(*) AS n FROM words_due"
        with open_store_for_reading(tmp_path) as reading:
            assert names(reading, "creme") == names(reading, "creme") == ["new", "old"]
            assert names(reading, "caram") == ["new"]
            assert names(reading, "nothing") == []
        assert store.sessions._db.row(due)["n"] == 1
        assert names(store, "creme") == ["new", "old"]
        assert store.sessions._db.row(due)["n"] == 0


def test_a_folder_without_work_is_named_and_stays_empty(tmp_path):
    with (
        pytest.raises(NothingThere, match="--data-dir"),
        open_store_for_reading(tmp_path / "wrong"),
    ):
        pass
    assert list(tmp_path.iterdir()) == []


def test_an_older_format_is_not_read_and_not_changed(tmp_path):
    put(FORMATS[0], tmp_path)
    before = (tmp_path / "station.db").read_bytes()
    expected = pytest.raises(DatabaseUnusable, match="Start the bench once")
    with expected, open_store_for_reading(tmp_path):
        pass
    assert (tmp_path / "station.db").read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_newer_format_is_not_read(tmp_path):
    with open_database(tmp_path) as database, database.transaction() as db:
        db.execute("PRAGMA user_version = 99")
    expected = pytest.raises(DatabaseUnusable, match="newer Scan Station")
    with expected, open_store_for_reading(tmp_path):
        pass


def test_what_is_no_database_cannot_be_read(tmp_path):
    (tmp_path / "station.db").write_text(json.dumps(["not a database"] * 100))
    expected = pytest.raises(DatabaseUnusable, match="cannot be read")
    with expected, open_store_for_reading(tmp_path):
        pass
