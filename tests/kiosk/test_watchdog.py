"""A window that falls or freezes is started again, but not for ever. Real processes."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.kiosk.heartbeat import Beat, Ear, Heart, Phase
from app.kiosk.heartbeat_sender import Pulse
from app.kiosk.watchdog import GAVE_UP, Budget, End, watch

ROOT = Path(__file__).resolve().parents[2]
BEATING = """
import os, sys, time
sys.path.insert(0, {root!r})
from app.kiosk.heartbeat import Heart, Phase
lives = open({lives!r}, "a+"); lives.write("x"); lives.flush(); lives.seek(0)
life = len(lives.read())
heart = Heart.from_environment()
heart.beat(Phase({phase!r}))
{then}
"""


def window(tmp_path, then, phase="working"):
    """A process that beats once, and then does as told; *life* counts its starts from 1."""
    script = tmp_path / "window.py"
    lives = str(tmp_path / "lives")
    script.write_text(BEATING.format(root=str(ROOT), lives=lives, then=then, phase=phase))
    return [sys.executable, str(script)]


def lives(tmp_path):
    path = tmp_path / "lives"
    return len(path.read_text()) if path.exists() else 0


def test_a_crashed_window_comes_back_and_a_closed_one_does_not(tmp_path):
    command = window(tmp_path, "os._exit(0 if life == 3 else 70)")
    assert watch(command, Budget(5, 600)).code == 0
    assert lives(tmp_path) == 3


def test_a_killed_window_comes_back(tmp_path):
    command = window(tmp_path, "life == 2 or os.kill(os.getpid(), 9)")
    assert watch(command, Budget(5, 600)).code == 0
    assert lives(tmp_path) == 2


def test_a_frozen_window_is_ended_and_started_again(tmp_path):
    command = window(tmp_path, "life == 2 or time.sleep(600)")
    assert watch(command, Budget(5, 600), frozen_after=0.6).code == 0
    assert lives(tmp_path) == 2


def test_a_window_that_beats_is_left_alone(tmp_path):
    then = (
        "end = time.monotonic() + 2\n"
        "while time.monotonic() < end: heart.beat(Phase.WORKING); time.sleep(.1)"
    )
    assert watch(window(tmp_path, then), Budget(5, 600), frozen_after=1.0).code == 0
    assert lives(tmp_path) == 1


def test_what_falls_again_and_again_needs_a_person(tmp_path, caplog):
    end = watch(window(tmp_path, "os._exit(70)"), Budget(2, 600))
    assert end.code == GAVE_UP
    assert "fell more than 2 times in 10 minutes" in end.why
    assert lives(tmp_path) == 3
    assert "What was confirmed is on disk." in caplog.text


@pytest.mark.parametrize("code", [2, 4])
def test_an_end_that_needs_a_person_is_an_end(tmp_path, code):
    then = f"heart.beat(Phase.REFUSED, 'The disk is full.'); os._exit({code})"
    assert watch(window(tmp_path, then), Budget(5, 600)) == End(code, "The disk is full.")
    assert lives(tmp_path) == 1


@pytest.mark.parametrize("phase", ["starting", "migrating", "reopening", "closing"])
def test_a_window_that_is_not_at_work_may_be_silent(tmp_path, phase):
    command = window(tmp_path, "time.sleep(2)", phase)
    assert watch(command, Budget(5, 600), frozen_after=0.1).code == 0
    assert lives(tmp_path) == 1


def test_who_ends_the_watchdog_ends_the_window(tmp_path):
    command = window(
        tmp_path, "end = time.time() + 60\nwhile time.time() < end: heart.beat(Phase.WORKING)"
    )
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from app.kiosk.watchdog import Budget, watch\n"
        f"sys.exit(watch({command!r}, Budget(5, 600)).code)"
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
        stranger.beat(Phase.WORKING)
        assert ear.hears(1) is None
        heart.beat(Phase.REFUSED, "No room: 0 MB")
        assert ear.hears(1) == Beat(Phase.REFUSED, "No room: 0 MB")
    finally:
        for one in (ear, stranger, heart):
            one.close()


def test_what_is_no_beat_is_not_heard():
    ear = Ear()
    port, token = ear.words.split(":")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        for said in (b"", token.encode(), f"{token} nonsense x".encode(), b"\xff" * 5000):
            stranger.sendto(said, ("127.0.0.1", int(port)))
            assert ear.hears(1) is None
    ear.close()


def test_a_watchdog_that_was_killed_is_noticed_and_said(qapp, qtbot):
    listening = (
        f"import sys, time; sys.path.insert(0, {str(ROOT)!r})\n"
        "from app.kiosk.heartbeat import Ear\n"
        "ear = Ear(); print(ear.words, flush=True); time.sleep(600)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", listening], stdout=subprocess.PIPE, text=True
    ) as dog:
        pulse = Pulse(
            Heart.from_environment({"SCANSTATION_WATCHDOG": dog.stdout.readline().strip()})
        )
        said = []
        pulse.unwatched.connect(said.append)
        beats = []
        pulse._timer.timeout.connect(lambda: beats.append(said[:]))
        qtbot.waitUntil(lambda: len(beats) > 3)
        assert said == []
        dog.kill()
        dog.wait()
        qtbot.waitUntil(lambda: len(said) == 1)
    qtbot.waitUntil(lambda: beats[-4:-1] == [said] * 3)
    assert "watchdog is gone" in said[0]
    pulse.stop()


def test_without_a_watchdog_there_is_no_heart():
    assert Heart.from_environment({}) is None
    assert Heart.from_environment({"SCANSTATION_WATCHDOG": "nonsense"}) is None
