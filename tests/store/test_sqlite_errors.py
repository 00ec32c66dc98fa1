"""What SQLite refuses is told by its own codes, and nothing stays half done."""

import os
import shutil
import sqlite3
import sys
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import StationError
from app.store.sqlite.connections import Readers, connect_writer
from app.store.sqlite.database import Database, TransactionOpen
from app.store.sqlite.errors import DatabaseInUse, DatabaseUnusable, NothingKept, trouble_of
from app.store.sqlite.opening import open_database
from app.store.store import open_store
from tests.store import other_program

BEGIN_SESSION = "INSERT INTO session (id, mode, started_at) VALUES (?, 'both', '2026-01-01')"


def insert(database, name):
    with database.transaction() as db:
        db.execute(BEGIN_SESSION, (name,))


def sessions(database):
    return [row["id"] for row in database.rows("SELECT id FROM session ORDER BY id")]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "station.db"


@pytest.fixture
def database(tmp_path):
    with open_database(tmp_path) as opened:
        yield opened


def test_who_lets_go_in_time_is_waited_for(tmp_path, path):
    holder = []

    def on_statement(sql):
        if sql == "BEGIN IMMEDIATE" and holder:
            holder.pop().stdin.close()  # it lets go a moment after we began to wait

    with (
        open_database(tmp_path, on_statement=on_statement) as database,
        other_program.holding(path) as process,
    ):
        holder.append(process)
        insert(database, "kept")
        assert not holder
        assert sessions(database) == ["kept"]


def test_who_never_lets_go_is_told_and_the_next_step_is_kept(database, path):
    with (
        other_program.holding(path) as process,
        pytest.raises(
            DatabaseInUse, match=r"Close that program .* then do the step again"
        ) as caught,
    ):
        insert(database, "refused")
    process.wait()
    assert isinstance(caught.value, StationError)
    assert not isinstance(caught.value, NothingKept), "the next step may be kept: work goes on"
    insert(database, "kept")
    assert sessions(database) == ["kept"]


def test_every_connection_waits_two_seconds_and_no_longer(tmp_path):
    with open_database(tmp_path) as database:
        with database.transaction() as db:
            assert db.execute("PRAGMA busy_timeout").fetchone()[0] == 2000
        assert database.row("PRAGMA busy_timeout")[0] == 2000


def test_the_wait_for_the_own_turn_counts(tmp_path, path):
    """Two threads that wait for the same other program do not wait one after the other."""
    heard, both = [], threading.Barrier(2)

    def attempt():
        both.wait()
        with pytest.raises(DatabaseInUse):
            insert(database, "refused")

    with (
        open_database(tmp_path, on_statement=heard.append) as database,
        other_program.holding(path),
    ):
        threads = [threading.Thread(target=attempt) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    waits = [int(one.split("= ")[1]) for one in heard if one.startswith("PRAGMA busy_timeout = ")]
    assert len(waits) == 2
    assert waits[0] < 1000, "the second thread has used up its wait"
    assert waits[1] == 2000, "and leaves it as it was"


def test_a_program_that_holds_it_at_the_start_is_told(tmp_path, path):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE other (x)")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseInUse), open_database(tmp_path):
            pass
        other.execute("ROLLBACK")


def test_a_full_disk(database):
    with database.transaction() as db:
        db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(NothingKept, match=r"is full\. .* Free some space"):
        insert(database, "x" * 100_000)
    assert sessions(database) == []
    insert(database, "kept")
    assert sessions(database) == ["kept"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_disk_that_does_not_write(database):
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(NothingKept, match=r"does not read or write .* Check the disk"):
            insert(database, "x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    insert(database, "kept")
    assert sessions(database) == ["kept"]


@pytest.fixture
def open_folder():
    """A folder that every user may go into."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def ordinary_user():
    """Root may do everything: the test goes on as somebody else."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_a_file_that_may_only_be_read(open_folder, ordinary_user):
    made_by_another(open_folder)
    with open_database(open_folder) as database:
        with pytest.raises(NothingKept, match=r"not written\. .* Ask for write access"):
            insert(database, "refused")
        assert sessions(database) == []


def made_by_another(folder):
    """A database that we may not write, in a folder that we may."""
    path = folder / "station.db"
    user = os.geteuid()
    os.seteuid(os.getuid())
    with open_database(folder):
        pass
    (folder / "station.lock").unlink(missing_ok=True)
    folder.chmod(0o777)
    path.chmod(0o444)
    os.seteuid(user)


def test_a_file_that_is_not_there_to_be_opened(tmp_path):
    with closing(Readers(tmp_path / "gone" / "station.db")) as readers:
        database = Database(tmp_path / "gone" / "station.db", None, readers)
        with pytest.raises(NothingKept, match=r"cannot be opened\. .* Check that the folder"):
            database.rows("SELECT 1")


def test_a_database_that_is_damaged_while_it_is_read(tmp_path, path):
    with open_database(tmp_path) as database, database.transaction() as db:
        db.executemany(BEGIN_SESSION, [(f"s{number:0200}",) for number in range(2000)])
    whole = path.read_bytes()
    path.write_bytes(whole[:40_960] + b"\xff" * (len(whole) - 40_960))
    with (
        pytest.raises(DatabaseUnusable, match=r"cannot be read .* call support"),
        open_database(tmp_path) as database,
    ):
        sessions(database)


def test_what_is_no_database_is_refused_at_the_start(tmp_path, path):
    path.write_bytes(b"not a database at all" * 200)
    with pytest.raises(DatabaseUnusable, match="cannot be read"), open_store(tmp_path, 0):
        pass


def test_a_commit_that_fails_leaves_no_transaction_open(database):
    """A deferred foreign key is looked at by COMMIT itself."""
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as db:
        db.executescript(
            "PRAGMA defer_foreign_keys = ON;"
            "INSERT INTO action (kind, session_id, subject_id, before) VALUES (1, 2, 3, 4);"
        )
    assert database.rows("SELECT * FROM action") == []
    insert(database, "kept")
    assert sessions(database) == ["kept"]


def test_a_step_that_fails_in_between_is_rolled_back(database):
    with pytest.raises(sqlite3.IntegrityError), database.transaction() as db:
        db.executemany(BEGIN_SESSION, [("half",), ("half",)])
    assert sessions(database) == []
    insert(database, "kept")


@pytest.mark.parametrize("sql", ["SELECT nothing FROM nowhere", "SELECT"])
def test_a_mistake_of_the_program_stays_one(database, sql):
    with pytest.raises(sqlite3.OperationalError):
        database.rows(sql)
    with pytest.raises(sqlite3.OperationalError), database.transaction() as db:
        db.execute(sql)


def test_a_transaction_in_a_transaction_is_a_mistake_of_the_program(database):
    with database.transaction(), pytest.raises(TransactionOpen):
        insert(database, "inner")
    insert(database, "kept")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DatabaseInUse),
        (sqlite3.SQLITE_LOCKED_SHAREDCACHE, DatabaseInUse),
        (sqlite3.SQLITE_PROTOCOL, DatabaseInUse),
        (sqlite3.SQLITE_IOERR_FSYNC, NothingKept),
        (sqlite3.SQLITE_READONLY_DBMOVED, NothingKept),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, NothingKept),
        (sqlite3.SQLITE_CORRUPT_INDEX, DatabaseUnusable),
        (sqlite3.SQLITE_NOTADB, DatabaseUnusable),
    ],
)
def test_extended_codes_mean_what_their_primary_code_means(tmp_path, code, kind):
    error = sqlite3.OperationalError("words that say nothing")
    error.sqlite_errorcode = code
    assert type(trouble_of(error, tmp_path / "station.db")) is kind


def test_an_error_without_a_code_is_a_mistake_of_the_program(tmp_path):
    assert trouble_of(sqlite3.ProgrammingError("closed"), tmp_path) is None


def test_the_writer_flushes_at_every_commit(tmp_path):
    with open_database(tmp_path) as database, database.transaction() as db:
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 2, "FULL"
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_on_macos_a_flush_reaches_the_disk(path):
    for platform, asked in (("darwin", 1), ("linux", 0)):
        with closing(connect_writer(path, platform=platform)) as writer:
            assert writer.execute("PRAGMA fullfsync").fetchone()[0] == asked
            assert writer.execute("PRAGMA checkpoint_fullfsync").fetchone()[0] == asked
