"""The black box: bounded, never in the way, whole after a kill."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from app.observability.trace.recorder import Recorder
from app.observability.trace.trace_reader import NoTrace, read_trace
from app.vision.png import pack, unpack

ROOT = Path(__file__).resolve().parents[3]


def kinds(folder):
    return [line.kind for line in read_trace(folder).lines if line.kind != "clock"]


def test_what_was_told_is_read_back_in_order(tmp_path):
    with Recorder(tmp_path, 10_000_000, pack) as witness:
        for number in range(300):
            witness("fact", number=number, text="ä\n\x1d")
    lines = [line for line in read_trace(tmp_path).lines if line.kind == "fact"]
    assert [line.facts["number"] for line in lines] == list(range(300))
    assert lines[0].facts["text"] == "ä\n\x1d"
    assert [line.at for line in lines] == sorted(line.at for line in lines)


def test_a_picture_comes_back_bit_by_bit(tmp_path):
    image = np.random.default_rng(1).integers(0, 255, (120, 160), dtype=np.uint8)
    with Recorder(tmp_path, 10_000_000, pack) as witness:
        witness("sight", image=image)
    trace = read_trace(tmp_path)
    name = next(line.facts["image"] for line in trace.lines if line.kind == "sight")
    assert np.array_equal(unpack(trace.picture(name)), image)


def test_the_ring_stays_in_its_size_and_keeps_the_newest(tmp_path):
    size = 400_000
    noise = np.random.default_rng(1).integers(0, 255, (100, 100), dtype=np.uint8)
    for start in range(3):  # the ring goes on where the last run left it
        clock = iter(range(start * 100_000, 10_000_000, 3)).__next__  # pictures may come at once
        with Recorder(tmp_path, size, pack, clock=clock) as witness:
            for number in range(60):
                witness("sight", number=start * 60 + number, pad="x" * 900, image=noise)
                time.sleep(0.001)
    held = sum(one.stat().st_size for one in tmp_path.iterdir())
    assert held <= size * 1.1
    assert list(tmp_path.glob("*.png"))
    assert read_trace(tmp_path).lines[-1].facts["number"] == 179


def test_what_the_disk_cannot_follow_is_dropped_counted_and_said(tmp_path):
    go_on, packing = threading.Event(), threading.Event()

    def slow(_image):
        packing.set()
        assert go_on.wait(10)
        return b"png"

    with Recorder(tmp_path, 10_000_000, slow) as witness:
        witness("sight", image=np.zeros((2, 2), np.uint8))
        assert packing.wait(10)
        for _ in range(6_000):
            witness("fact")
        dropped = witness.dropped
        go_on.set()
    assert dropped > 0
    said = [line.facts["facts"] for line in read_trace(tmp_path).lines if line.kind == "dropped"]
    assert sum(said) == dropped


def test_a_disk_that_refuses_stops_nothing(tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with Recorder(blocked, 10_000_000, pack) as witness:
        witness("fact")
    assert witness.dropped == 1
    assert "Work goes on" in caplog.text


def test_after_a_kill_every_line_but_the_last_is_whole(tmp_path):
    script = (
        "import sys, pathlib, itertools, threading\n"
        "from app.observability.trace.recorder import Recorder\n"
        "ahead = threading.Semaphore(1_000)\n"  # never so far that facts are dropped
        "written = [lambda fact: ahead.release()]\n"
        "with Recorder(pathlib.Path(sys.argv[1]), 10_000_000, bytes, written) as witness:\n"
        "    for number in itertools.count():\n"
        "        ahead.acquire()\n"
        "        witness('fact', number=number)\n"
        "        if number == 3000: print('enough', flush=True)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        process.stdout.readline()
        deadline = time.monotonic() + 20
        while not any(one.stat().st_size for one in tmp_path.glob("*.jsonl")):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
    segment = max(tmp_path.glob("*.jsonl"))
    with segment.open("ab") as file:
        file.write(b'{"t":1,"kind":"fa')  # as torn as a kill may leave it
    trace = read_trace(tmp_path)
    assert len(trace.torn) == 1
    numbers = [line.facts["number"] for line in trace.lines if line.kind == "fact"]
    assert numbers == list(range(len(numbers)))
    with Recorder(tmp_path, 10_000_000, pack) as witness:
        witness("begin")
    assert kinds(tmp_path)[-1] == "begin"


@pytest.mark.parametrize("content", [None, b"", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_trace_is_named(tmp_path, content):
    path = tmp_path / "bundle.zip"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NoTrace, match="Expected"):
        read_trace(path)


def test_the_last_seconds_are_at_hand(tmp_path):
    now = [100.0]
    with Recorder(tmp_path, 10_000_000, pack, clock=lambda: now[0]) as witness:
        witness("old")
        now[0] = 200.0
        witness("new")
        deadline = time.monotonic() + 10
        while not witness.last_seconds() and time.monotonic() < deadline:
            time.sleep(0.01)
        assert [json.loads(one)["kind"] for one in witness.last_seconds()] == ["new"]
