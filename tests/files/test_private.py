"""What an older version left open is closed; what is not ours stays as it is."""

import os
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.files.private import tighten

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits")

NAMES = st.text("abcdef", min_size=1, max_size=4)
MODES = st.sampled_from([0o755, 0o750, 0o777, 0o700, 0o711])
TREES = st.recursive(MODES, lambda inside: st.tuples(MODES, st.dictionaries(NAMES, inside)))


def grow(path, tree):
    """A file for a mode, a folder for a mode with names."""
    if isinstance(tree, int):
        path.write_text("")
        path.chmod(tree)
        return
    path.mkdir()
    for name, inside in tree[1].items():
        grow(path / name, inside)
    path.chmod(tree[0])


def reachable(path):
    """What another account can read, write or enter, as far as it comes."""
    mode = path.lstat().st_mode
    if not mode & 0o077:
        return []
    inside = list(path.iterdir()) if path.is_dir() else []
    return [path, *(one for name in inside for one in reachable(name))]


@settings(max_examples=60, deadline=None)
@given(tree=TREES)
def test_nothing_is_reached_by_others_afterwards_and_all_stays_ours(tmp_path_factory, tree):
    folder = tmp_path_factory.mktemp("data")
    grow(folder / "photos", tree)
    tighten(folder, ("photos",))
    assert reachable(folder) == []
    assert all(os.access(one, os.R_OK | os.W_OK) for one in folder.rglob("*"))
    assert tighten(folder, ("photos",)) == 0


def test_what_is_not_ours_stays_and_so_does_the_folder_that_holds_it(tmp_path):
    for name in ("photos", "somebody's"):
        (tmp_path / name).mkdir(0o755)
        (tmp_path / name / "one").write_text("")
    tmp_path.chmod(0o755)
    assert tighten(tmp_path, ("photos",)) == 2
    assert (tmp_path / "somebody's").stat().st_mode & 0o055
    assert tmp_path.stat().st_mode & 0o055


def test_a_link_is_not_followed(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir(0o755)
    (outside / "file").write_text("")
    (outside / "file").chmod(0o644)
    data = tmp_path / "data"
    data.mkdir()
    (data / "photos").symlink_to(outside)
    (data / "trace").symlink_to(outside / "file")
    tighten(data)
    assert outside.stat().st_mode & 0o777 == 0o755
    assert (outside / "file").stat().st_mode & 0o777 == 0o644


def test_what_is_no_folder_and_what_is_no_file_are_passed_over(tmp_path):
    assert tighten(tmp_path / "missing") == 0
    os.mkfifo(tmp_path / "pipe", 0o644)
    (tmp_path / "pipe").chmod(0o644)
    tighten(tmp_path)
    assert (tmp_path / "pipe").exists()
