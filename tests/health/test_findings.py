"""What the looks at the station say, of things as they should be and as they should not."""

import shutil
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from types import SimpleNamespace

import pytest

from app.domain.finding import FindingState, ok
from app.health.check import Check, findings
from app.health.devices import device_checks
from app.health.engines import engine_checks
from app.health.memory import memory_checks
from app.health.server import server_checks
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Trouble
from app.store.sqlite.integrity import examine
from app.store.sqlite.migrations import MIGRATIONS
from app.store.store import open_store
from app.vision.zbar import ZbarDecoder

OK, WARNING, FAILED = FindingState


def look(checks):
    return {one.name: one for one in findings(checks)}


def test_every_engine_of_this_machine_reads_what_is_drawn():
    found = look(engine_checks())
    assert set(found) == {"decoder zxing", "decoder opencv", "decoder zbar", "reading"}
    assert {one.state for one in found.values()} == {OK}, found


def test_without_zbar_the_station_can_work_and_says_what_is_missing(monkeypatch):
    monkeypatch.setattr(ZbarDecoder, "__init__", absent)
    found = look(engine_checks())
    assert found["decoder zbar"].state is WARNING
    assert "libzbar0" in found["decoder zbar"].what_to_do
    assert found["reading"].state is OK


def absent(*_, **__):
    raise ImportError


@pytest.mark.parametrize("error", [RuntimeError("odd"), OSError("gone")])
def test_a_look_that_breaks_is_a_finding_and_the_others_go_on(error):
    def breaks(name):
        raise error

    checks = [Check("odd", breaks), Check("fine", lambda name: ok(name, "Fine."))]
    found = look(checks)
    assert found["odd"].state is FAILED
    assert str(error) in found["odd"].words
    assert found["fine"].state is OK


def test_a_fresh_folder_is_fine(tmp_path):
    found = look(memory_checks(tmp_path / "new", floor=0))
    assert {one.state for one in found.values()} == {OK}
    assert list((tmp_path / "new").iterdir()) == [], "the look leaves nothing behind"


def test_a_folder_that_is_a_file_cannot_be_written(tmp_path):
    (tmp_path / "file").touch()
    found = look(memory_checks(tmp_path / "file", floor=0))
    assert found["data folder"].state is FAILED
    assert "data_dir" in found["data folder"].what_to_do


@pytest.mark.parametrize(("free", "state"), [(999, FAILED), (2000, WARNING), (3000, OK)])
def test_free_space_against_the_floor(tmp_path, monkeypatch, free, state):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert look(memory_checks(tmp_path, floor=1000))["free space"].state is state


def test_a_database_in_use_is_looked_at_and_left_alone(tmp_path):
    with open_store(tmp_path, floor=0):
        found = look(memory_checks(tmp_path, floor=0))["database"]
    assert (found.state, examine(tmp_path).version) == (OK, len(MIGRATIONS))


def test_a_broken_database_needs_support(tmp_path):
    with open_store(tmp_path, floor=0):
        pass
    path = tmp_path / "station.db"
    bytes_ = bytearray(path.read_bytes())
    bytes_[4096:9000] = b"\xff" * (9000 - 4096)
    path.write_bytes(bytes_)
    found = look(memory_checks(tmp_path, floor=0))["database"]
    assert found.state is FAILED
    assert "support" in found.what_to_do


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("PRAGMA user_version = 999", "newer Scan Station"),
        ("INSERT INTO proof VALUES ('nobody', x'00', '', 1, 1)", "1 rows point to nothing"),
    ],
)
def test_a_database_of_another_program_or_with_rows_to_nothing(tmp_path, sql, words):
    with open_store(tmp_path, floor=0):
        pass
    with closing(sqlite3.connect(tmp_path / "station.db")) as connection:
        connection.execute(sql)
        connection.commit()
    found = look(memory_checks(tmp_path, floor=0))["database"]
    assert found.state is FAILED
    assert words in found.words


def test_a_camera_that_is_not_there_is_named(tmp_path):
    found = look(device_checks("No such camera", str(tmp_path), ""))
    assert found["camera"].state is WARNING
    assert "No such camera" in found["camera"].words
    assert found["photo camera"].state is OK
    assert found["serial ports"].state is OK


def test_a_scanner_that_is_not_there_needs_a_person():
    found = look(device_checks("synthetic", "", "/dev/no-such-port"))
    assert found["serial ports"].state is FAILED
    assert "/dev/no-such-port" in found["serial ports"].what_to_do


@pytest.fixture
def sandbox(tmp_path):
    with SandboxServer(tmp_path, trouble=Trouble(walk_seconds=0)) as server:
        yield server


def test_a_server_that_takes_the_key(sandbox):
    found = look(server_checks(sandbox.url, sandbox.api_key))
    assert (found["API"].state, found["clock"].state) == (OK, OK)
    assert found["quota"].state is OK
    assert "requests are left" in found["quota"].words


def test_a_refused_key_needs_a_person_and_no_key_does_not(sandbox):
    refused = look(server_checks(sandbox.url, "wrong"))
    assert refused["API"].state is FAILED
    none = look(server_checks(sandbox.url))
    assert none["API"].state is WARNING
    assert "scanstation key" in none["API"].what_to_do
    assert none["clock"].state is OK, "the clock is known all the same"


def test_no_server_is_no_reason_to_stop_work():
    found = look(server_checks("http://127.0.0.1:9", "key"))
    assert (found["API"].state, found["clock"].state) == (WARNING, WARNING)


def test_an_address_that_is_none_needs_a_person():
    assert look(server_checks("nonsense", "key"))["API"].state is FAILED


@pytest.mark.parametrize(("minutes", "state"), [(1, OK), (5, WARNING), (20, FAILED), (-20, FAILED)])
def test_clocks_that_differ(sandbox, minutes, state):
    ahead = timedelta(minutes=minutes).total_seconds()
    checks = server_checks(sandbox.url, sandbox.api_key, lambda: time.time() + ahead)
    assert look(checks)["clock"].state is state
