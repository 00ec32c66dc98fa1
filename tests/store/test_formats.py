"""The database of every format that ever left the house opens in this program, and is kept."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.barcode import CodeSource
from app.store.sqlite.backup import back_up
from app.store.sqlite.errors import CannotSave
from app.store.sqlite.migrations import MIGRATIONS
from app.store.sqlite.opening import open_database
from app.store.store import open_store

FORMATS = sorted((Path(__file__).parent / "formats").glob("format-*.db.gz"))
NEWEST = len(MIGRATIONS)


def number_of(path):
    return int(path.name.split("-")[1].split(".")[0])


def version_of(path):
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def put(path, folder):
    (folder / "station.db").write_bytes(gzip.decompress(path.read_bytes()))


def test_the_first_format_is_among_them():
    assert number_of(FORMATS[0]) == 1


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.name)
def test_an_older_database_opens_with_all_that_is_in_it(path, tmp_path):
    put(path, tmp_path)
    with open_store(tmp_path, floor=0) as store:
        session = store.sessions.newest()
        (capture,) = store.sessions.captures(session.id, 9)
        (photo,) = store.photos.of_capture(capture.id)
        owed = sorted(item.kind.value for item in store.outbox.items(session.id))
        past = store.history.one(session.id)
        delivery = store.shown.delivery(session.id)
    assert (capture.barcode.text, capture.source) == ("9521234500018", CodeSource.CAMERA)
    assert photo.file_size == 7
    assert owed == ["capture", "photo", "session"]
    assert (past.products, past.photos, past.unseen) == (1, 1, 2)
    assert (delivery.total, delivery.on_server) == (2, 0)
    assert version_of(tmp_path / "station.db") == NEWEST


@pytest.mark.parametrize("path", FORMATS, ids=lambda path: path.name)
def test_the_older_database_is_kept_beside_it(path, tmp_path):
    put(path, tmp_path)
    with open_database(tmp_path):
        pass
    kept = [one.name for one in (tmp_path / "backups").glob("station-format-*")]
    older = number_of(path) < NEWEST
    assert kept == ([f"station-format-{number_of(path):03}.db"] if older else [])
    for name in kept:
        assert version_of(tmp_path / "backups" / name) == number_of(path)
        with closing(sqlite3.connect(tmp_path / "backups" / name)) as connection:
            assert connection.execute("SELECT count(*) FROM capture").fetchone() == (1,)


def test_a_new_database_has_nothing_to_keep(tmp_path):
    for _ in range(2):
        with open_database(tmp_path):
            pass
    assert not (tmp_path / "backups").exists()


def test_without_room_for_the_copy_nothing_is_changed(tmp_path):
    put(FORMATS[0], tmp_path)
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(CannotSave, match="Nothing was changed"), open_database(tmp_path):
        pass
    assert version_of(tmp_path / "station.db") == 1


def test_only_the_newest_copies_stay(tmp_path):
    with closing(sqlite3.connect(":memory:")) as connection:
        for version in range(1, 6):
            back_up(connection, tmp_path, version)
    kept = sorted(one.name for one in (tmp_path / "backups").iterdir())
    assert kept == [f"station-format-{version:03}.db" for version in (3, 4, 5)]
