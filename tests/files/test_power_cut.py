"""The power fails at every moment of a shift: what was confirmed is there, whole, and no more.

The shift is recorded once. The data folder is then rebuilt as the disk would have it after a cut at
each system call, in six ways: what was not flushed is lost, or there all the same, or partly. A
folder that was seen before with the same facts confirmed is not opened again; the two ways by
chance are drawn for one call in ten, from a seed. In all about 1,200 folders are opened.
"""

import hashlib
import random
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.store.store import open_store
from tests.files.disk import Disk
from tests.files.recorded_shift import QUERIES, SETTING, facts_of

SEED = 20261130
CHANCES = 0.1
NOTHING = {name: [] for name in QUERIES} | {"bench": [["", 0, 0]]}
BEGIN = {"facts": NOTHING, "setting": None, "step": "", "moment": "begin"}


def none(_):
    return []


def all_of(pending):
    return pending


class AtRandom:
    """Some of what was not flushed, in its order."""

    def __init__(self, source):
        self._source = source

    def __call__(self, pending):
        return [one for one in pending if self._source.random() < 0.5]


WAYS = ((none, none), (all_of, none), (none, all_of), (all_of, all_of))


@dataclass
class Cut:
    """The disk after a cut, and the two states that may be found on it."""

    files: dict
    before: dict
    """The last line that was printed."""
    after: dict
    """The line that would have been next: its commit may be on the disk already."""

    @property
    def key(self):
        found = hashlib.sha256()
        for path, data in self.files.items():
            found.update(f"{path} {len(data)} ".encode() + data)
        return found.digest(), id(self.before["facts"]), id(self.after["facts"])


def cuts(root, calls, lines):
    """Every disk that differs from the others, or is to hold other facts."""
    chance, disk, printed, seen = random.Random(SEED), Disk(root), 0, set()
    lines = [BEGIN, *lines, lines[-1]]
    for call in calls:
        disk.feed(call)
        printed += call.name == "write" and call.numbers[0] == 1
        ways = list(WAYS)
        if chance.random() < CHANCES:
            ways += [(AtRandom(chance), AtRandom(chance)), (all_of, AtRandom(chance))]
        for names, data in ways:
            cut = Cut(disk.after_cut(names, data), lines[printed], lines[printed + 1])
            if cut.key not in seen:
                seen.add(cut.key)
                yield cut


def rebuild(cut, root, folder):
    """Without `-shm`: it is shared memory, and SQLite makes it anew from the log."""
    for path, data in cut.files.items():
        if not path.endswith("-shm"):
            place = folder / Path(path).relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)


def check(cut, folder):
    """Exactly the facts of one of two moments, each photo's file with them, and the setting."""
    with open_store(folder / "data", floor=0) as store:
        facts = facts_of(store)
        assert facts in (cut.before["facts"], cut.after["facts"])
        for *_, sha256, _, is_here in facts["photos"]:
            data = store.files.path(sha256).read_bytes() if is_here else b""
            assert not is_here or hashlib.sha256(data).hexdigest() == sha256
        assert (store.healed.lost, store.healed.trouble) == ((), "")
    setting = folder / "data" / SETTING
    text = setting.read_text() if setting.exists() else None
    assert text in (cut.before["setting"], cut.after["setting"])


@pytest.fixture
def memory(tmp_path):
    """A folder in memory, where there is such a disk: nothing waits for a platter there."""
    place = "/dev/shm" if Path("/dev/shm").is_dir() else tmp_path
    with tempfile.TemporaryDirectory(dir=place) as folder:
        yield Path(folder)


def test_the_model_of_the_disk_is_right(shift):
    """At the end it holds what the real disk holds."""
    root, calls, _ = shift
    disk = Disk(root)
    for call in calls:
        disk.feed(call)
    there = {str(path): path.read_bytes() for path in Path(root).rglob("*") if path.is_file()}
    assert {path: file.now for path, file in disk.names.items() if file is not None} == there


@pytest.mark.slow
def test_what_was_confirmed_survives_a_power_cut_at_every_moment(shift, memory):
    root, calls, lines = shift
    assert [one["step"] for one in lines if one["step"]][-1] == "end again"
    opened = 0
    for opened, cut in enumerate(cuts(root, calls, lines), start=1):
        folder = memory / str(opened)
        rebuild(cut, root, folder)
        try:
            check(cut, folder)
        except BaseException as error:
            error.add_note(f"cut {opened} after {cut.before['step'] or cut.before['moment']}")
            raise
        shutil.rmtree(folder)
    assert opened > 300, "the cuts are made"
