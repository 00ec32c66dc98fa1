"""A database that was lost is never taken for a new station, nor written into unseen."""

import shutil

import pytest

from app.domain.errors import NeedsOperator
from app.domain.session import CaptureMode, Session
from app.store.photo_files import CannotSave
from app.store.sqlite.database_file import DatabaseGone
from app.store.sqlite.errors import DatabaseUnusable
from app.store.store import open_store, open_store_for_reading
from tests.station.conftest import Clock

NOW = Clock().now


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def session(name):
    return Session(name, CaptureMode.BOTH, NOW)


def truncate(folder):
    (folder / "station.db").write_bytes(b"")


def delete(folder):
    (folder / "station.db").unlink()


def replace(folder):
    shutil.copy(folder / "station.db", folder / "copy.db")
    (folder / "copy.db").replace(folder / "station.db")


def delete_log(folder):
    (folder / "station.db-wal").unlink()


def rename(folder):
    folder.rename(folder.with_name("elsewhere"))


def remove(folder):
    shutil.rmtree(folder)


def pull_out(folder):
    """Its mount point stays, and somebody makes a folder there."""
    rename(folder)
    folder.mkdir()


LOSSES = [truncate, delete, replace, delete_log, rename, remove, pull_out]


@pytest.mark.parametrize("lose", LOSSES, ids=lambda lose: lose.__name__)
def test_nothing_is_confirmed_any_more_once_the_database_is_gone(folder, lose):
    with open_store(folder, floor=0) as store:
        store.sessions.start(session("before"))
        lose(folder)
        for name in ("after", "again"):
            with pytest.raises(DatabaseGone, match="Bring the folder or its disk back"):
                store.sessions.start(session(name))


@pytest.mark.parametrize("lose", [rename, remove, pull_out], ids=lambda lose: lose.__name__)
def test_no_photo_goes_into_a_folder_made_in_the_place_of_a_lost_one(folder, lose):
    with open_store(folder, floor=0) as store:
        lose(folder)
        with pytest.raises(CannotSave, match="was moved or removed"):
            store.files.keep(b"a photo")
    assert not list(folder.rglob("*.jpg"))


def kill(folder, to):
    """A copy of what a killed program leaves."""
    with open_store(folder, floor=0) as store:
        store.sessions.start(session("kept"))
        store.files.keep(b"a photo")
        shutil.copytree(folder, to)
    return to


@pytest.mark.parametrize("lose", [truncate, delete], ids=lambda lose: lose.__name__)
def test_an_empty_or_missing_database_beside_work_is_refused_and_nothing_is_touched(
    folder, tmp_path, lose
):
    left = kill(folder, tmp_path / "left")
    lose(left)
    (left / "station.lock").unlink(missing_ok=True)
    before = {one: one.read_bytes() for one in left.rglob("*") if one.is_file()}
    for opening in (lambda: open_store(left, floor=0), lambda: open_store_for_reading(left)):
        with pytest.raises(NeedsOperator, match=r"Nothing was touched|found none"), opening():
            pass
    after = {
        one: one.read_bytes()
        for one in left.rglob("*")
        if one.is_file() and one.name != "station.lock"
    }
    assert after == before


def test_a_database_without_tables_beside_photos_is_refused(folder, tmp_path):
    left = kill(folder, tmp_path / "left")
    for name in ("station.db", "station.db-wal", "station.db-shm"):
        (left / name).unlink(missing_ok=True)
    with open_store(tmp_path / "fresh", floor=0):
        pass
    with pytest.raises(DatabaseUnusable, match="Nothing was touched"), open_store(left, floor=0):
        pass


def test_the_tables_outlive_the_loss_of_the_log(folder, tmp_path):
    left = kill(folder, tmp_path / "left")
    delete_log(left)
    with open_store(left, floor=0) as store:
        assert store.sessions.newest() is None, "what the log held is gone, the format is known"
