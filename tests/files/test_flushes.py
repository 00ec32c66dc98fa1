"""What is flushed when, for each kind of fact, as the system calls of a shift show it."""

import pytest

from tests.files.disk import Disk
from tests.files.recorded_shift import SETTING

FACTS = (
    *("start", "scan", "photo", "staged photo", "retake", "photo in its place"),
    *("undo of a photo", "quantity", "lock", "other product", "the same bytes again", "discard"),
    *("photo of mint", "retype", "next", "end", "undo of the end", "submit", "photo again"),
)
PHOTOS = ("photo", "staged photo", "photo in its place", "photo of mint", "photo again")


class Step:
    """The calls that led to one printed line, and the disk when it was printed."""

    def __init__(self):
        self.log_writes = 0
        self.log_flushed = False
        self.renamed = []
        """(name, was the file flushed, had the log been written) for each file that got a name."""
        self.photos_on_disk = set()
        self.setting = None


def steps(root, calls, lines):
    """Each confirmed step by its name."""
    disk, found, step, printed = Disk(root), {}, Step(), iter(lines)
    log = f"{root}/data/station.db-wal"
    for call in calls:
        if call.name.startswith("rename"):
            file = disk.names[call.paths[0]]
            step.renamed.append((call.paths[1], file.pending == [], step.log_writes > 0))
        before = len(disk.names[log].pending) if log in disk.names else 0
        disk.feed(call)
        now = len(disk.names[log].pending) if log in disk.names else 0
        step.log_writes += now > before
        if call.name == "write" and call.numbers[0] == 1:
            line = next(printed)
            if line["moment"] == "confirmed":
                note(step, disk, log)
                found[line["step"]] = step
                step = Step()
    return found


def note(step, disk, log):
    step.log_flushed = log in disk.names and disk.names[log].pending == []
    left = disk.after_cut(lambda _: [], lambda _: [])
    step.photos_on_disk = {path for path, data in left.items() if path.endswith(".jpg") and data}
    step.setting = left.get(f"{disk.root}/data/{SETTING}")


@pytest.fixture(scope="module")
def found(shift):
    return steps(*shift)


@pytest.mark.parametrize("name", FACTS)
def test_the_database_is_flushed_before_a_fact_is_confirmed(found, name):
    assert found[name].log_writes > 0
    assert found[name].log_flushed


@pytest.mark.parametrize("name", PHOTOS)
def test_a_photo_is_flushed_and_named_on_the_disk_before_its_row_is_written(found, name):
    ((path, flushed, row_written),) = found[name].renamed
    assert path.endswith(".jpg")
    assert flushed, "the bytes come before the name"
    assert not row_written, "the file comes before the row"
    assert path in found[name].photos_on_disk


@pytest.mark.parametrize("text", ["one", "two"])
def test_a_setting_is_flushed_before_it_gets_its_name(found, text):
    ((path, flushed, _),) = found[f"setting {text}"].renamed
    assert path.endswith(SETTING)
    assert flushed
    assert found[f"setting {text}"].setting == text.encode()
