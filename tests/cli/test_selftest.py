"""`scanstation selftest` as a person types it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = {
    *("decoder zxing", "decoder opencv", "decoder zbar", "reading", "camera", "serial ports"),
    *("data folder", "free space", "database", "photos", "keyring", "certificates"),
    *("API", "contract", "quota", "clock", "side files", "window", "typeface", "pictures", "sound"),
}


@pytest.fixture
def selftest(tmp_path):
    def run(*arguments, **variables):
        environment = {
            **os.environ,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            **variables,
        }
        command = [sys.executable, "-m", "app", "selftest", "--data-dir", tmp_path, *arguments]
        return subprocess.run(
            list(map(str, command)),
            cwd=ROOT,
            env={name: value for name, value in environment.items() if value},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_a_simulated_station_can_work(selftest):
    done = selftest("--simulate", "--json")
    assert done.returncode == 0, done.stdout
    lines = {one["name"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert set(lines) == PARTS
    assert {one["state"] for one in lines.values()} <= {"ok", "warning"}
    for one in lines.values():
        assert set(one) == {"name", "state", "words", "what_to_do"}
        assert bool(one["what_to_do"]) == (one["state"] != "ok")


def test_what_needs_a_person_ends_with_4_and_says_what_to_do(selftest):
    done = selftest("--simulate", SCANSTATION_SERIAL_PORT="/dev/no-such-port")
    assert done.returncode == 4
    lines = done.stdout.splitlines()
    (number,) = [number for number, line in enumerate(lines) if line.startswith("failed")]
    assert lines[number].split()[:3] == ["failed", "serial", "ports"]
    assert lines[number + 1].lstrip().startswith("-> Expected a scanner at /dev/no-such-port")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_looks_without_one(selftest):
    done = selftest("--simulate", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 0, done.stderr
    assert "Qt's offscreen" in done.stdout
