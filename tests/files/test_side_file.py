"""One policy for all side files: a bad one is kept aside and told, and the bench has a value."""

import json
import os
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.config.reading import read_for_bench
from app.config.remembered import Remembered, in_force, remember, remembered_file
from app.config.settings import Settings
from app.config.settings_file import change_file
from app.config.shot_list_file import save_shot_lists, shot_list_file
from app.config.startup import kiosk_wanted, settings_file
from app.devices.scanners.profile_file import profile_file, save_profile
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.finding import FindingState
from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists
from app.features.side_files import side_file_findings, side_files
from app.files.side_file import LARGEST, keep_aside, newest_copy
from app.observability.metrics.metrics_files import Numbers, day_file
from app.security.key_host import give, note_file
from app.security.pin_file import PinFile, pin_file, tries_file
from app.store.card_secret import card_secret, card_secret_file, new_card_secret, withdrawn_file
from app.vision.white_balance import WhiteBalance, white_balance_file

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LISTS = ShotLists((ShotList.of("dairy", *PhotoType),))


def _shot_lists(folder):
    file = shot_list_file(folder)
    save_shot_lists(file, LISTS)
    return file


def _profile(folder):
    file = profile_file(folder)
    save_profile(file, WedgeProfile(prefix="]E0", terminated=True, translation={"z": "y"}))
    return file


def _white_balance(folder):
    path = folder / "white-balance.json"
    WhiteBalance(path).keep((1.2, 1.0, 0.9))
    return white_balance_file(path)


def _pin(folder):
    PinFile(folder).set("4711")
    return pin_file(folder)


def _tries(folder):
    _pin(folder)
    PinFile(folder).try_pin("1111")
    return tries_file(folder)


def _numbers(folder):
    numbers = Numbers(folder, lambda: NOW)
    numbers.count("photos", 3)
    numbers.measure("photo.ms", 40.0)
    numbers.save()
    return day_file(folder, NOW.date())


def _remembered(folder):
    remember(folder, {"volume": 3, "muted": True}, {"volume": 7})
    return remembered_file(folder)


def _card_secret(folder):
    card_secret(folder)
    return card_secret_file(folder)


def _withdrawn(folder):
    card_secret(folder)
    new_card_secret(folder)
    return withdrawn_file(folder)


def _key_host(folder):
    give("csb_secret", "https://api.example")
    return note_file()


FILES = {
    "withdrawn cards": _withdrawn,
    "host of the key": _key_host,
    "shot lists": _shot_lists,
    "profile": _profile,
    "white balance": _white_balance,
    "pin": _pin,
    "tries": _tries,
    "numbers": _numbers,
    "remembered": _remembered,
    "card secret": _card_secret,
}
SAMPLES = [
    b"",
    b"\0" * 200,
    b"\xff\xfe{\x00}\x00",
    b"\xef\xbb\xbf",
    b"null",
    b"[]",
    b"{}",
    b"[1, 2",
    b"[NaN, Infinity, 1]",
    b"[1e999, 1, 1]",
    b"[-5, 0]",
    b"[" * 100_000,
    b"{" + b'"a":{' * 50_000,
    b'{"prefix": 5}',
    b'{"longest_gap_ms": NaN}',
    b'{"values": {"volume": {"value": 99, "file_said": null}}, "set_up": false}',
    b'{"values": [], "set_up": 1}',
    b'{"date": "2026-11-24", "counts": {"a": [1]}, "spreads": {}}',
    b'{"date": "2026-11-24", "counts": {}, "spreads": {"a": {"0": {"99999999": 1}}}}',
    b"shot_list = 3",
    b'[[shot_list]]\nname = "a"\n',
    b"scrypt-1-1-1$00$00",
    b"x" * (LARGEST + 1),
]


def damaged(good, seed):
    """*good* truncated, or with random bytes in it."""
    chance = random.Random(seed)
    if seed % 2:
        return good[: chance.randrange(len(good))]
    content = bytearray(good)
    for _ in range(chance.randrange(1, 9)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def contents_of(folder):
    return {one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.fixture(params=FILES, ids=str)
def file(request, tmp_path):
    return FILES[request.param](tmp_path)


def test_a_good_file_is_read_and_left_alone(file):
    before = file.path.read_bytes()
    told = []
    assert file.read(told.append) not in (file.default, None)
    assert told == []
    assert file.examine().state is FindingState.OK
    assert file.path.read_bytes() == before
    assert newest_copy(file.path) is None


def test_no_bytes_stop_the_bench_and_none_are_lost(file):
    good = file.path.read_bytes()
    cases = [*SAMPLES, *(damaged(good, seed) for seed in range(300))]
    bad = 0
    for content in cases:
        file.path.write_bytes(content)
        told = []
        got = file.read(told.append)
        file.examine()
        if told:
            bad += 1
            assert got == file.default
            assert content in contents_of(file.path.parent), "a bad file is kept"
        else:
            assert file.path.read_bytes() == content, "a good file is left alone"
    assert bad > len(SAMPLES) // 2
    file.write(good)
    assert file.path.read_bytes() == good


def test_a_bad_file_is_told_at_each_start_until_there_is_another(file):
    good = file.path.read_bytes()
    file.path.write_bytes(b"\xff")
    for _ in range(3):
        told = []
        assert file.read(told.append) == file.default
        (found,) = told
        assert found.state is FindingState.FAILED
        assert file.path.name in found.words
        assert found.words.endswith(file.instead)
        assert found.what_to_do
    assert file.examine().state is FindingState.FAILED
    file.write(good)
    told = []
    file.read(told.append)
    assert told == []
    assert file.examine().state is FindingState.WARNING, "the bad one still lies there"
    newest_copy(file.path).unlink()
    assert file.examine().state is FindingState.OK


def test_a_folder_in_the_place_of_a_file(file):
    good = file.path.read_bytes()
    file.path.unlink()
    (file.path / "inside").mkdir(parents=True)
    told = []
    assert file.read(told.append) == file.default
    assert "a folder or a device is in its place" in told[0].words
    file.write(good)
    assert file.path.read_bytes() == good
    assert (newest_copy(file.path) / "inside").is_dir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of Unix")
def test_a_named_pipe_is_not_waited_for(file):
    file.path.unlink()
    os.mkfifo(file.path)
    told = []
    assert file.read(told.append) == file.default
    assert told


def test_nothing_is_written_over_what_cannot_be_kept_aside(tmp_path, monkeypatch):
    file = _shot_lists(tmp_path)
    file.path.write_bytes(b"\xff")

    def refuse(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr("app.files.side_file.replace_through", refuse)
    monkeypatch.setattr(Path, "hardlink_to", refuse)
    told = []
    assert file.read(told.append) == ShotLists()
    assert "It stays as it is." in told[0].words
    with pytest.raises(OSError, match="not permitted"):
        save_shot_lists(file, LISTS)
    assert file.path.read_bytes() == b"\xff"


def test_no_older_bad_file_is_written_over(tmp_path):
    path, kept = tmp_path / "a", set()
    for number in range(5):  # within one second
        path.write_text(str(number))
        kept.add(keep_aside(path))
    assert sorted(one.read_text() for one in kept) == ["0", "1", "2", "3", "4"]


def test_an_unwritable_place_is_no_reason_to_stop(tmp_path):
    (tmp_path / "file").write_text("no folder")
    files = side_files(Settings(data_dir=tmp_path / "file"))
    for file in (one for one in files if one.path.is_relative_to(tmp_path / "file")):
        told = []
        assert file.read(told.append) == file.default
        assert told, "a file where the folder should be"


def test_files_with_the_mark_of_windows_editor_are_read(tmp_path):
    for file in (_shot_lists(tmp_path), _profile(tmp_path), _white_balance(tmp_path)):
        value = file.read()
        file.path.write_bytes(b"\xef\xbb\xbf" + file.path.read_bytes())
        assert file.read() == value


def test_the_figures_go_on_after_a_bad_file(tmp_path):
    _numbers(tmp_path).path.write_bytes(b"{")
    told = []
    numbers = Numbers(tmp_path, lambda: NOW, report=told.append)
    numbers.count("photos")
    numbers.save()
    assert len(told) == 1
    assert Numbers(tmp_path, lambda: NOW).day().total("photos") == 1


def test_the_self_test_looks_and_changes_nothing(tmp_path):
    settings = Settings(data_dir=tmp_path)
    (fine,) = side_file_findings(settings)
    assert (fine.name, fine.state) == ("side files", FindingState.OK)
    _shot_lists(tmp_path).path.write_text("[[shot_list]")
    _pin(tmp_path).path.write_bytes(b"")
    card_secret_file(tmp_path).path.write_bytes(b"short")
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('theme = "blue"\nsurprise = 1\n')
    before = {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()}
    found = list(side_file_findings(settings))
    assert sorted(one.name for one in found) == [
        "card secret",
        "settings",
        "settings",
        "shot lists",
        "supervisor PIN",
    ]
    assert {one.state for one in found} == {FindingState.FAILED}
    assert {one: one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()} == before


def test_no_bytes_in_the_settings_file_stop_the_bench_or_move_it():
    path = settings_file()
    change_file(path, {"theme": "light", "station_name": "Bench 4", "itf_lengths": (6, 10)})
    good = path.read_bytes()
    cases = [*SAMPLES, *(damaged(good, seed) for seed in range(150))]
    for content in cases:
        path.write_bytes(content)
        settings = read_for_bench()
        assert kiosk_wanted(["run"]) == settings.kiosk
        assert path.read_bytes() == content
    path.write_bytes(good)
    assert read_for_bench().findings == ()
    assert read_for_bench().theme == "light"


def test_what_is_remembered_in_another_form_is_no_reason_to_stop(tmp_path):
    remembered_file(tmp_path).path.write_text(json.dumps({"set_up": True, "values": {"x": 1}}))
    assert remembered_file(tmp_path).read() == Remembered(set_up=True)
    assert in_force(remembered_file(tmp_path).read(), {}) == {}


def test_a_new_secret_keeps_the_damaged_one(tmp_path):
    card_secret_file(tmp_path).path.write_bytes(b"half of it")
    assert card_secret(tmp_path) is None
    new_card_secret(tmp_path)
    assert len(card_secret(tmp_path)) == 32
    assert newest_copy(card_secret_file(tmp_path).path).read_bytes() == b"half of it"


@pytest.mark.timeout(20)
@pytest.mark.parametrize("kind", ["circle", "too long"])
def test_where_nobody_can_look_no_free_name_is_sought_for_ever(tmp_path, kind):
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    folder = tmp_path / "circle" if kind == "circle" else tmp_path / ("n" * 300)
    with pytest.raises(OSError, match=r"symbolic links|too long"):
        keep_aside(folder / "x.json")
