"""Records the system calls of a short shift, once for all tests."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.files.disk import CALLS, calls_of

ROOT = Path(__file__).resolve().parents[2]
MISSED = "Tests of the disk need strace: sudo apt-get install strace; and the right to trace"


def run_traced(module, folder, trace):
    """Run *module* with *folder*, its calls written to *trace*. What it printed, line by line."""
    options = ["-f", "-xx", "-s", "4000000", "-e", f"trace={','.join(CALLS)}", "-o", trace]
    done = subprocess.run(
        ["strace", *options, sys.executable, "-m", module, folder],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="session")
def strace(tmp_path_factory):
    """Skips where no process may be traced; there CI fails."""
    trace = tmp_path_factory.mktemp("strace") / "trace"
    command = ["strace", "-o", trace, sys.executable, "-c", ""]
    found = shutil.which("strace") is not None
    if not found or subprocess.run(command, check=False, capture_output=True).returncode != 0:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(MISSED)
    return run_traced


@pytest.fixture(scope="session")
def shift(strace, tmp_path_factory):
    """The root, the calls and the printed lines of a shift that nothing disturbed."""
    work = tmp_path_factory.mktemp("shift")
    (work / "disk").mkdir()
    folder = work / "disk" / "data"
    lines = strace("tests.files.recorded_shift", folder, work / "trace")
    calls = list(calls_of((work / "trace").read_text()))
    return str(work / "disk"), calls, [json.loads(line) for line in lines]
