"""A window that falls or freezes is started again, but not for ever. Real processes."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.kiosk.heartbeat import Ear, Heart
from app.kiosk.watchdog import GAVE_UP, Budget, watch

ROOT = Path(__file__).resolve().parents[2]
BEATING = """
import os, sys, time
sys.path.insert(0, {root!r})
from app.kiosk.heartbeat import Heart
lives = open({lives!r}, "a+"); lives.write("x"); lives.flush(); lives.seek(0)
life = len(lives.read())
heart = Heart.from_environment()
heart.beat()
{then}
"""


def window(tmp_path, then):
    """A process that beats once, and then does as told; *life* counts its starts from 1."""
    script = tmp_path / "window.py"
    script.write_text(BEATING.format(root=str(ROOT), lives=str(tmp_path / "lives"), then=then))
    return [sys.executable, str(script)]


def lives(tmp_path):
    path = tmp_path / "lives"
    return len(path.read_text()) if path.exists() else 0


def test_a_crashed_window_comes_back_and_a_closed_one_does_not(tmp_path):
    command = window(tmp_path, "os._exit(0 if life == 3 else 70)")
    assert watch(command, Budget(5, 600)) == 0
    assert lives(tmp_path) == 3


def test_a_killed_window_comes_back(tmp_path):
    command = window(tmp_path, "life == 2 or os.kill(os.getpid(), 9)")
    assert watch(command, Budget(5, 600)) == 0
    assert lives(tmp_path) == 2


def test_a_frozen_window_is_ended_and_started_again(tmp_path):
    command = window(tmp_path, "life == 2 or time.sleep(600)")
    assert watch(command, Budget(5, 600), frozen_after=0.6) == 0
    assert lives(tmp_path) == 2


def test_a_window_that_beats_is_left_alone(tmp_path):
    then = "end = time.monotonic() + 2\nwhile time.monotonic() < end: heart.beat(); time.sleep(.1)"
    assert watch(window(tmp_path, then), Budget(5, 600), frozen_after=1.0) == 0
    assert lives(tmp_path) == 1


def test_what_falls_again_and_again_needs_a_person(tmp_path, capsys):
    assert watch(window(tmp_path, "os._exit(70)"), Budget(2, 600)) == GAVE_UP
    assert lives(tmp_path) == 3
    assert "What was confirmed is on disk." in capsys.readouterr().err


@pytest.mark.parametrize("code", [2, 4])
def test_an_end_that_needs_a_person_is_an_end(tmp_path, code):
    assert watch(window(tmp_path, f"os._exit({code})"), Budget(5, 600)) == code
    assert lives(tmp_path) == 1


def test_who_ends_the_watchdog_ends_the_window(tmp_path):
    command = window(tmp_path, "end = time.time() + 60\nwhile time.time() < end: heart.beat()")
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from app.kiosk.watchdog import Budget, watch\n"
        f"sys.exit(watch({command!r}, Budget(5, 600)))"
    )
    with subprocess.Popen([sys.executable, "-c", program]) as dog:
        while not lives(tmp_path):
            assert dog.poll() is None
            time.sleep(0.02)
        dog.send_signal(signal.SIGTERM)
        assert dog.wait(20) == 0
    assert not [one for one in _processes() if str(tmp_path) in one]


def _processes():
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal() and int(entry.name) != os.getpid():
            try:
                yield (entry / "cmdline").read_text()
            except OSError:
                continue


def test_a_beat_of_somebody_else_is_not_heard():
    ear = Ear()
    port, token = ear.words.split(":")
    stranger, heart = Heart(int(port), b"guess"), Heart(int(port), token.encode())
    try:
        stranger.beat()
        assert not ear.hears(1)
        heart.beat()
        assert ear.hears(1)
    finally:
        for one in (ear, stranger, heart):
            one.close()


def test_without_a_watchdog_there_is_no_heart():
    assert Heart.from_environment({}) is None
    assert Heart.from_environment({"SCANSTATION_WATCHDOG": "nonsense"}) is None
