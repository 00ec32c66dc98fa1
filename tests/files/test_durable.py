"""The one module that writes files: whole, with the right permissions, on three systems."""

import errno
import os
import sys
import time
from pathlib import Path

import pytest

from app.files import durable
from app.files.durable import (
    append,
    create,
    flush_folder,
    make_file,
    make_folder,
    patiently,
    whole_file,
    write_whole,
)

fcntl = pytest.importorskip("fcntl")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="its calls are answered in its place"
)


class Refuses:
    """A call of the system that answers with *codes*, one after the other, and then works."""

    def __init__(self, *codes):
        self.codes = list(codes)
        self.calls = 0

    def __call__(self, *arguments):
        self.calls += 1
        if self.codes:
            code = self.codes.pop(0)
            raise OSError(code, os.strerror(code))


class HeldByAnother(OSError):
    """As Windows tells it."""

    def __init__(self, winerror):
        super().__init__(winerror, "The process cannot access the file")
        self.winerror = winerror


def write_half(path):
    with whole_file(path) as file:
        file.write(b"half of the ne")
        raise ZeroDivisionError


def written(path):
    write_whole(path, "text ü")


def added(path):
    with append(path) as file:
        file.write("text ü".encode())


WAYS = [written, added]


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request):
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
@pytest.mark.parametrize("write", WAYS)
def test_a_file_and_the_folders_made_for_it_belong_to_the_account(tmp_path, write):
    path = tmp_path / "new" / "folder" / "file"
    make_folder(path.parent)
    write(path)
    assert path.read_text(encoding="utf-8") == "text ü"
    assert path.stat().st_mode & 0o777 == 0o600
    assert {one.stat().st_mode & 0o777 for one in path.parents[:2]} == {0o700}


@pytest.mark.parametrize("there", [True, False])
def test_a_planted_link_is_replaced_or_refused_and_never_followed(tmp_path, there):
    victim = tmp_path / "victim"
    if there:
        victim.write_text("theirs")
    for name in ("whole", "new", "log", "made"):
        (tmp_path / name).symlink_to(victim)
    write_whole(tmp_path / "whole", "ours")
    for open_it, name in ((create, "new"), (append, "log"), (make_file, "made")):
        with pytest.raises(OSError, match=r"exists|symbolic"):
            open_it(tmp_path / name)
    assert (tmp_path / "whole").read_text() == "ours"
    assert not (tmp_path / "whole").is_symlink()
    assert (victim.read_text() if there else "theirs") == "theirs"
    assert victim.exists() == there


def test_a_temporary_file_has_another_name_each_time(tmp_path):
    names = set()
    for _ in range(3):
        with whole_file(tmp_path / "file") as file:
            names.add(file.name)
    assert len(names) == 3


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside(tmp_path):
    write_whole(tmp_path / "file", "old")
    with pytest.raises(ZeroDivisionError):
        write_half(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("code", [errno.EINVAL, errno.ENOTSUP])
def test_a_share_that_cannot_flush_folders_can_be_written(tmp_path, monkeypatch, code):
    monkeypatch.setattr(os, "fsync", Refuses(code))
    flush_folder(tmp_path)


def test_a_folder_that_cannot_be_flushed_for_another_reason_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", Refuses(errno.EIO))
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        flush_folder(tmp_path)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
def test_a_file_that_cannot_be_flushed_is_not_published(tmp_path, monkeypatch, code):
    monkeypatch.setattr(os, "fsync", Refuses(code))
    with pytest.raises(OSError, match=os.strerror(code)):
        write_whole(tmp_path / "file", "new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("codes", "plain"), [([], 0), ([errno.ENOTSUP], 1), ([errno.EINVAL], 1), ([errno.ENOTTY], 1)]
)
def test_a_mac_asks_the_drive_and_falls_back_where_there_is_none(monkeypatch, codes, plain):
    full, fsync = Refuses(*codes), Refuses()
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", full)
    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(sys, "platform", "darwin")
    durable.flush_file(0)
    assert (full.calls, fsync.calls) == (1, plain)


def test_a_mac_whose_drive_fails_is_told(monkeypatch):
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", Refuses(errno.EIO))
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        durable.flush_file(0)


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_a_virus_scanner_holds_is_tried_again(winerror):
    pauses, answers = [], [HeldByAnother(winerror)] * 3

    def act():
        if answers:
            raise answers.pop()

    patiently(act, pauses.append)
    assert len(pauses) == 3
    assert sum(durable._PAUSES_S) <= 1.5, "the operator waits meanwhile"


def test_a_file_that_is_held_for_good_is_told():
    tries = []

    def act():
        tries.append(1)
        raise HeldByAnother(32)

    with pytest.raises(HeldByAnother):
        patiently(act, lambda _: None)
    assert len(tries) > 3


def test_any_other_trouble_is_told_at_once():
    tries = []

    def act():
        tries.append(1)
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(OSError, match="full"):
        patiently(act, pytest.fail)
    assert len(tries) == 1


@pytest.fixture
def flushed(monkeypatch):
    """The paths that were flushed, in their order."""
    found, fsync = [], os.fsync

    def flush(descriptor):
        found.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", flush)
    return found


def test_what_is_removed_stays_away(tmp_path, flushed):
    (tmp_path / "file").touch()
    durable.remove(tmp_path / "file")
    durable.remove(tmp_path / "never" / "there")
    assert flushed == [str(tmp_path)]


def test_what_is_moved_is_on_the_disk_at_its_new_place_first(tmp_path, flushed):
    (tmp_path / "file").touch()
    durable.move(tmp_path / "file", tmp_path / "new" / "file")
    assert flushed == [str(tmp_path), str(tmp_path / "new"), str(tmp_path)]
    assert (tmp_path / "new" / "file").is_file()


def test_each_folder_that_is_made_is_named_on_the_disk(tmp_path, flushed):
    durable.make_folder(tmp_path / "a" / "b")
    assert set(flushed) == {str(tmp_path), str(tmp_path / "a")}


def test_old_leftovers_go_and_what_another_process_writes_now_stays(tmp_path):
    for name, age in ((".a.0f0f.part", 120), (".b.0f0f.part", 0), ("c.part", 120), (".d", 120)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    assert durable.remove_leftovers(tmp_path) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == [".b.0f0f.part", ".d", "c.part"]
    assert durable.remove_leftovers(tmp_path / "no such folder") == 0
