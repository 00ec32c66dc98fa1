"""A backup a day and before each change of format, found whole; and put back."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import NeedsOperator
from app.domain.session import CaptureMode, Session
from app.store.known_folders import WorkGone, note_folder, refuse_lost_folder
from app.store.sqlite.backup import back_up_daily, backups_in
from app.store.sqlite.errors import DatabaseUnusable
from app.store.sqlite.opening import FolderInUse, open_database
from app.store.sqlite.restore import NoBackup, newest_backup, restore
from app.store.store import open_store, open_store_for_reading

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    """A station that worked on two days: the backup holds the first session."""
    for number in range(2):
        with open_store(tmp_path / "data", floor=0) as store:
            store.sessions.start(Session(f"s{number}", CaptureMode.BOTH, NOW))
    return tmp_path / "data"


def names(folder):
    return sorted(one.name for one in (folder / "backups").iterdir())


def test_one_a_day_and_three_stay(folder):
    (kept,) = names(folder)
    assert kept.startswith("station-day-")
    with open_database(folder) as database, database.transaction() as db:
        first = date(2031, 1, 1)
        for day in range(5):
            back_up_daily_of(folder, first + timedelta(days=day))
        assert db.execute("SELECT COUNT(*) FROM session").fetchone()[0] == 2
    days = [f"station-day-2031010{day}.db" for day in (3, 4, 5)]
    assert names(folder) == days


def back_up_daily_of(folder, day):
    with closing(sqlite3.connect(folder / "station.db")) as connection:
        assert back_up_daily(connection, folder, day) is not None
        assert back_up_daily(connection, folder, day) is None, "once a day"


def break_pages(path):
    data = bytearray(path.read_bytes())
    for at in range(4096, len(data), 4096):
        data[at : at + 40] = b"\xff" * 40
    path.write_bytes(data)


def test_a_damaged_database_is_not_backed_up_and_a_damaged_backup_is_not_offered(folder):
    broken = folder.parent / "broken"
    shutil.copytree(folder, broken)
    with closing(sqlite3.connect(broken / "station.db")) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'capture'")
        connection.commit()
    with closing(sqlite3.connect(broken / "station.db")) as connection:
        assert back_up_daily(connection, broken, date(2031, 1, 1)) is None
    assert names(broken) == names(folder), "and no half file"
    break_pages(next((folder / "backups").iterdir()))
    assert backups_in(folder) == []
    with pytest.raises(NoBackup, match="Nothing was touched"):
        newest_backup(folder)


def empty(path):
    path.write_bytes(b"")


def remove(path):
    path.unlink()


def a_folder(path):
    path.unlink()
    path.mkdir()


def no_database(path):
    path.write_bytes(b"this is no database" * 400)


@pytest.mark.parametrize("harm", [empty, remove, break_pages, no_database, a_folder])
def test_whatever_happened_to_the_database_its_backup_is_put_back(folder, harm):
    with open_store(folder, floor=0) as store:
        photo = store.files.keep(b"a photo that the backup does not know")
    harm(folder / "station.db")
    if harm is not break_pages:
        with pytest.raises(NeedsOperator), open_store(folder, floor=0):
            pass
    done = restore(folder)
    assert len(done.kept_aside) == (harm is not remove)
    assert all(".bad-" in one.name for one in done.kept_aside)
    with open_store(folder, floor=0) as store:
        assert store.sessions.newest().id == "s0"
        assert store.healed.set_aside == 1
    aside = folder / "photos" / "unrecorded" / f"{photo.sha256}.jpg"
    assert aside.read_bytes() == b"a photo that the backup does not know"


def test_a_lost_database_names_its_backup(folder):
    (folder / "station.db").unlink()
    with pytest.raises(DatabaseUnusable, match="scanstation restore"), open_store(folder, floor=0):
        pass


def test_no_backup_is_put_under_a_working_bench(folder):
    with open_store(folder, floor=0), pytest.raises(FolderInUse):
        restore(folder)


def test_a_folder_that_held_work_is_no_new_one(folder, tmp_path):
    beside = tmp_path / "settings"
    refuse_lost_folder(folder, beside)
    note_folder(folder, beside)
    note_folder(tmp_path / "nothing", beside)
    refuse_lost_folder(folder, beside)
    folder.rename(tmp_path / "unplugged")
    for there in (False, True):
        if there:
            folder.mkdir()
        with pytest.raises(WorkGone, match="Plug the disk in"):
            refuse_lost_folder(folder, beside)
    assert list(folder.iterdir()) == []
    refuse_lost_folder(tmp_path / "another", beside)


READS = """
import sys
from pathlib import Path
from app.domain.history import Search
from app.store.store import open_store_for_reading
with open_store_for_reading(Path(sys.argv[1])) as store:
    print([one.session.id for one in store.history.page(Search(), 9).sessions])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no permission bits")
@pytest.mark.parametrize("with_log", [False, True])
def test_a_copy_on_a_write_protected_disk_is_read(folder, tmp_path, with_log):
    copy = tmp_path / "copy"
    if with_log:
        with open_store(folder, floor=0) as store:
            store.sessions.start(Session("s2", CaptureMode.BOTH, NOW))
            shutil.copytree(folder, copy)
        (copy / "station.db-shm").unlink()
    else:
        shutil.copytree(folder, copy)
    for one in copy.rglob("*"):
        one.chmod(0o500 if one.is_dir() else 0o400)
    copy.chmod(0o500)
    done = subprocess.run(
        [*without_roots_rights(), sys.executable, "-c", READS, copy],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    copy.chmod(0o700)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{['s2', 's1', 's0'] if with_log else ['s1', 's0']}\n"


def without_roots_rights():
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root passes all permission bits, and there is no setpriv")
    return ["setpriv", "--bounding-set=-dac_override,-dac_read_search"]


def test_reading_makes_nothing_where_there_is_nothing(tmp_path):
    with (
        pytest.raises(NeedsOperator, match="Nothing was made"),
        open_store_for_reading(tmp_path / "typo"),
    ):
        pass
    assert list(tmp_path.iterdir()) == []
