"""What a power cut leaves in the data folder is put in order at the start, and told."""

import hashlib
import os
import shutil
import sqlite3
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture, CaptureMode, Closing, Session
from app.health.check import findings
from app.health.photos import photo_check, photo_trouble
from app.store.healing import Healed
from app.store.photo_audit import UNRECORDED
from app.store.photo_files import PhotoFiles
from app.store.store import open_store

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
CODE = Barcode.of("4006381333931", Symbology.EAN_13, "]E0")
JPEG = b"the bytes of a photo"
SHA256 = hashlib.sha256(JPEG).hexdigest()


class Bench:
    """A data folder with a session of one product, closed again after each use."""

    def __init__(self, folder):
        self.folder = folder
        self.photos = folder / "photos"
        with self.store() as store:
            store.sessions.start(Session("s", CaptureMode.BOTH, NOW))
            store.sessions.add_capture(Capture("c", "s", 1, CODE, CodeSource.CAMERA, NOW))

    def store(self):
        return open_store(self.folder, floor=0)

    def shoot(self, data=JPEG, photo_id="p"):
        with self.store() as store, store.files.held():
            kept = store.files.keep(data)
            front = PhotoType.FRONT
            fact = ProductPhoto(photo_id, "c", front, 0, kept.sha256, kept.size, NOW)
            store.photos.add(fact, replaces=None)
        return self.path(data)

    def path(self, data=JPEG):
        return PhotoFiles(self.photos, 0).path(hashlib.sha256(data).hexdigest())

    def start(self):
        with self.store() as store:
            return store.healed

    def look(self):
        (found,) = findings([photo_check(self.folder)])
        return found

    def run(self, sql):
        with sqlite3.connect(self.folder / "station.db") as connection:
            connection.execute(sql)
        connection.close()


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path / "data")


def test_a_start_after_a_clean_end_finds_nothing(bench):
    bench.shoot()
    assert bench.start() == Healed()
    assert bench.look().state == "ok"


@pytest.mark.parametrize("name", [f"{SHA256}.part", f"{SHA256}.0a0a0a0a.part", "odd.part"])
def test_a_temporary_file_that_is_a_recorded_photo_gets_its_name(bench, name):
    photo = bench.shoot()
    photo.rename(photo.with_name(name))
    assert bench.start() == Healed(adopted=1)
    assert photo.read_bytes() == JPEG
    assert [path.name for path in photo.parent.iterdir()] == [photo.name]
    assert bench.look().state == "ok"


def test_a_cut_photo_is_made_good_by_a_whole_temporary_file(bench):
    photo = bench.shoot()
    photo.rename(photo.with_name("whole.part"))
    photo.write_bytes(JPEG[:5])
    assert bench.start() == Healed(adopted=1)
    assert photo.read_bytes() == JPEG


def test_a_temporary_file_that_nobody_confirmed_is_removed(bench):
    photo = bench.shoot()
    photo.with_name(f"{SHA256}.0a0a0a0a.part").write_bytes(JPEG[:5])
    assert bench.start() == Healed(removed=1)
    assert photo.read_bytes() == JPEG


def test_a_photo_without_a_row_is_set_aside_and_comes_back_when_a_row_wants_it(bench):
    with bench.store() as store:
        store.files.keep(JPEG)  # and the program ended
    assert bench.start() == Healed(set_aside=1)
    aside = bench.photos / UNRECORDED / f"{SHA256}.jpg"
    assert aside.read_bytes() == JPEG
    assert bench.start() == Healed()
    photo = bench.shoot()
    photo.unlink()  # the database of another day is put back: its photo lies aside
    assert bench.start() == Healed(adopted=1)
    assert photo.read_bytes() == JPEG


def test_a_photo_under_a_wrong_name_is_adopted_and_one_of_other_bytes_is_not(bench):
    photo, other = bench.shoot(), b"x" * len(JPEG)
    photo.rename(photo.with_name(f"{'0' * 64}.jpg"))
    photo.with_name(f"{'1' * 64}.jpg").write_bytes(other)
    assert bench.start() == Healed(adopted=1, set_aside=1)
    assert photo.read_bytes() == JPEG


def test_a_photo_that_is_gone_is_told_by_product_at_each_start_and_by_the_self_test(bench):
    bench.shoot().unlink()
    for _ in range(2):
        healed = bench.start()
        (lost,) = healed.lost
        assert (lost.id, lost.type, lost.code) == ("p", PhotoType.FRONT, CODE.text)
        assert f"{CODE.text} front" in photo_trouble(healed)
    found = bench.look()
    assert found.state == "failed"
    assert f"{CODE.text} front" in found.words
    assert "again" in found.what_to_do


def test_a_photo_that_was_cut_short_is_told(bench):
    photo = bench.shoot()
    photo.write_bytes(JPEG[:-1])
    assert [one.id for one in bench.start().lost] == ["p"]
    assert bench.look().state == "failed"
    assert photo.read_bytes() == JPEG[:-1], "nothing is thrown away"


def test_a_discarded_photo_that_an_undo_brings_back_is_told_too(bench):
    bench.shoot().unlink()
    with bench.store() as store:
        store.photos.discard("p", NOW)
    assert [one.id for one in bench.start().lost] == ["p"]
    with bench.store() as store:
        store.sessions.close("s", Closing.END, NOW)
    assert bench.start().lost == (), "no undo reaches it any more"


def test_a_photo_that_the_server_has_is_no_loss_but_the_self_test_tells(bench):
    bench.shoot().unlink()
    bench.run("UPDATE photo SET on_server = 1, remote_id = 'there'")
    healed = bench.start()
    assert [one.on_server for one in healed.lost] == [True]
    assert photo_trouble(healed) == ""
    assert bench.look().state == "warning"


def test_a_photo_that_was_removed_on_purpose_is_not_missed(bench):
    bench.shoot().unlink()
    bench.run("UPDATE photo SET removed_at = '2026-11-23T08:00:00+00:00'")
    assert bench.start() == Healed()


def test_many_lost_photos_are_told_in_one_line(bench):
    for number in range(6):
        bench.shoot(f"photo {number}".encode(), f"p{number}").unlink()
    words = photo_trouble(bench.start())
    assert words.count("front") == 4
    assert " …. Take them again" in words


def test_a_file_that_cannot_be_read_stays_and_the_bench_opens(bench):
    part = bench.shoot().with_suffix(".part")
    part.symlink_to(part.name)
    assert bench.start() == Healed()
    assert part.is_symlink()


def test_photos_whose_folder_is_gone_are_told_and_the_bench_opens(bench):
    bench.shoot()
    bench.photos.rename(bench.folder / "elsewhere")
    bench.photos.write_text("a file where the folder should be")
    assert [one.id for one in bench.start().lost] == ["p"]


def test_a_database_that_cannot_be_read_here_does_not_keep_the_bench_from_opening(bench):
    bench.run("ALTER TABLE photo RENAME TO gone")
    healed = bench.start()
    assert "photo" in healed.trouble
    assert "Work goes on" in photo_trouble(healed)
    assert bench.look().state == "failed"


def test_half_made_copies_and_old_temporary_files_go(bench):
    (bench.folder / "backups").mkdir()
    for name in (".station-format-003.db.0a0a.part", "station-format-003.part-journal"):
        (bench.folder / "backups" / name).touch()
    (bench.folder / "backups" / "station-format-003.db").touch()
    (bench.folder / "numbers").mkdir()
    for name in (".pin.0a0a.part", "numbers/.day.json.0a0a.part"):
        (bench.folder / name).touch()
        os.utime(bench.folder / name, (time.time() - 120,) * 2)
    assert bench.start() == Healed(removed=4)
    left = [path.name for path in (bench.folder / "backups").glob("station-format*")]
    assert left == ["station-format-003.db"]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells which file is flushed")
def test_what_a_killed_program_wrote_last_is_flushed_before_it_is_shown(
    bench, tmp_path, monkeypatch
):
    flushed, fsync = [], os.fsync
    with bench.store() as store:
        store.sessions.close("s", Closing.END, NOW)
        shutil.copytree(bench.folder, tmp_path / "killed")

    def flush(descriptor):
        flushed.append(Path(f"/proc/self/fd/{descriptor}").readlink())
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", flush)
    with open_store(tmp_path / "killed", floor=0):
        assert tmp_path / "killed" / "station.db-wal" in flushed


def test_equal_bytes_staged_at_once_do_not_touch_each_other(tmp_path):
    files = PhotoFiles(tmp_path, floor=0)
    with ThreadPoolExecutor(4) as pool:
        staged = list(pool.map(files.stage, [JPEG] * 8))
    assert {one.sha256 for one in staged} == {SHA256}
    files.drop(staged[0])
    files.keep(staged[1])
    assert files.read(SHA256) == JPEG
    files.drop(staged[2])
    assert files.read(SHA256) == JPEG
    for one in staged[3:]:
        files.keep(one)
    assert [path.name for path in files.path(SHA256).parent.iterdir()] == [f"{SHA256}.jpg"]


def test_a_photo_folder_that_was_taken_away_is_made_again(tmp_path):
    files = PhotoFiles(tmp_path, floor=0)
    files.keep(JPEG)
    files.path(SHA256).unlink()
    files.path(SHA256).parent.rmdir()
    files.keep(JPEG)
    assert files.read(SHA256) == JPEG
