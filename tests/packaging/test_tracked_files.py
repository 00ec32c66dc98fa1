"""What is committed works anywhere: it names no place that only one machine has."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Written so that this file does not find itself.
REGISTRY_HOSTS = r"pypi\.org|pythonhosted\.org|registry\.npmjs\.|deb\.debian\."
MACHINE_PATHS = r"/work/(main|shared)|/[r]oot/|\.[l]ibrary/"


def tracked():
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a clone: nothing is tracked")
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True)
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("forbidden", [REGISTRY_HOSTS, MACHINE_PATHS])
def test_no_file_names_a_registry_or_a_machines_path(forbidden):
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path in tracked()
        if (match := re.search(forbidden, path.read_bytes().decode("utf-8", "replace")))
    ]
    assert found == []


def test_no_other_lock_file_and_no_environment_is_tracked():
    names = {path.name for path in tracked()}
    assert names.isdisjoint({"uv.lock", "poetry.lock", "Pipfile.lock", "pip.conf", "pyvenv.cfg"})
