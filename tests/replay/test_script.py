"""Traces written by hand: a shift as a text file."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import cv2
import pytest
from PySide6.QtWidgets import QLabel

from app.observability.trace.trace_reader import read_trace
from app.replay.player import Player
from app.replay.script_grammar import WrongLine
from app.store.contents import contents, digest

ROOT = Path(__file__).resolve().parents[2]
BY_HAND = sorted((ROOT / "tests" / "traces").glob("*.jsonl"))


def written(path, *lines):
    path.write_text("# by hand\n" + "\n".join(json.dumps(one) for one in lines), encoding="utf-8")
    return path


def play(path, folder):
    with Player(read_trace(path), folder) as player:
        for _ in player.play():
            pass
        return player.outcome


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.stem)
def test_traces_of_mended_bugs_and_of_the_contract_with_the_operator(path, tmp_path, qapp):
    assert play(path, tmp_path / "a").differences == []


def test_a_replay_is_the_same_twice(tmp_path, qapp):
    for name in ("a", "b"):
        for path in BY_HAND:
            play(path, tmp_path / name / path.stem)
    for path in BY_HAND:
        assert digest(tmp_path / "a" / path.stem) == digest(tmp_path / "b" / path.stem)


def test_the_traces_time_is_what_counts(tmp_path, qapp):
    lines = [
        {"trace": 1, "start": "2026-03-01T08:00:00+00:00"},
        {"press": "start", "mode": "barcode_scan"},
        {"wait": 3600},
        {"keys": "4006381333931\r"},
    ]
    play(written(tmp_path / "t.jsonl", *lines), tmp_path / "a")
    (capture,) = [json.loads(one) for one in contents(tmp_path / "a") if '"capture"' in one[:12]]
    assert any(str(one).startswith("2026-03-01T09:00:00") for one in capture)


def test_what_is_expected_and_not_found_is_told(tmp_path, qapp):
    path = written(
        tmp_path / "t.jsonl",
        {"press": "start"},
        {"keys": "4006381333931\r"},
        {"expect": {"captures": 2, "bench": "4006381333931"}},
    )
    assert play(path, tmp_path / "a").differences == ["line 3: expected captures 2, found 1"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ({"presss": "start"}, "Line 2 .*Expected one of keys, frame, .* got {'presss'"),
        ({"press": "fly"}, "Line 2 .*Expected as press: next, .* got 'fly'"),
        ({"press": "start", "mode": "all"}, "Expected as mode: .*both; got 'all'"),
        ({"press": "type"}, "Expected what is typed"),
        ({"wait": "long"}, "Expected a number .* as wait, got 'long'"),
        ({"keys": 4006381333931}, "Expected what the scanner types"),
        ({"code": "4006381333931"}, "Expected a code such as"),
        ({"code": {"text": "123"}}, "Line 2 .*EAN-13 can say, got '123': it has 13 digits. Mend"),
        ({"code": {"text": "4006381333930"}}, "should be 1, not 0. Mend the text"),
        ({"code": {"text": "12", "symbology": "EAN-8"}}, "EAN-8 can say, got '12': it has 8"),
        ({"code": {"text": "ä", "symbology": "Code 39"}}, "Code 39 can say, got 'ä': Invalid char"),
        ({"code": {"text": "12", "symbology": "MaxiCode"}}, "as symbology: .*; got 'MaxiCode'"),
        ({"code": {"text": "96385074", "symbology": "EAN-8", "scale": 0}}, "as scale .* got 0"),
        ({"network": "slow"}, "Expected as network: up, down, deaf, portal; got 'slow'"),
        ({"expect": {"product": 1}}, "Expected as expect: captures, .* got 'product'"),
        ({"trace": 2}, "Expected a trace of format 1, got 2.* newer Scan Station"),
        ({"frame": "none.png"}, "Expected a picture in .*none.png"),
    ],
)
def test_a_line_that_cannot_be_played_is_named(tmp_path, qapp, line, told):
    with pytest.raises(WrongLine, match=told):
        play(written(tmp_path / "t.jsonl", {"press": "start"}, line), tmp_path / "a")


def test_a_line_that_is_no_json_is_named_before_anything_is_played(tmp_path, qapp):
    path = written(tmp_path / "t.jsonl", {"press": "start"})
    path.write_text(path.read_text() + '\n{"press": "next"\n')
    with pytest.raises(WrongLine, match=r"Line 2 .* is no JSON object"):
        play(path, tmp_path / "a")


def test_going_on_behind_the_end_is_refused(tmp_path, qapp):
    trace = read_trace(written(tmp_path / "t.jsonl", {"press": "start"}))
    with pytest.raises(WrongLine, match="up to 1 to go on with, got 7"):
        Player(trace, tmp_path / "a", from_line=7)


def test_what_never_reaches_the_server_is_told_at_the_end(tmp_path, qapp):
    path = written(
        tmp_path / "t.jsonl",
        {"network": "deaf"},
        {"press": "start"},
        {"keys": "4006381333931\r"},
        {"wait": 30},
        {"expect": {"on_server": 0}},
        {"network": "up"},
    )
    assert play(path, tmp_path / "a").differences == []
    lost = written(tmp_path / "l.jsonl", {"network": "down"}, {"press": "start"})
    told = play(lost, tmp_path / "b").differences
    assert len(told) == 1
    assert "1 errands are still owed" in told[0]


def test_a_frame_from_a_file_is_read_and_becomes_the_photo(tmp_path, qapp):
    from tests.replay.conftest import table

    cv2.imwrite(str(tmp_path / "pack.png"), table("4006381333931"))
    path = written(
        tmp_path / "t.jsonl",
        {"press": "start"},
        {"frame": "pack.png", "for": 0.6},
        {"press": "shoot"},
        {"expect": {"captures": 1, "photos": 1, "bench": "4006381333931"}},
    )
    assert play(path, tmp_path / "a").differences == []


@pytest.fixture
def replay():
    def run(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "app", "replay", *map(str, arguments)],
            cwd=ROOT,
            env=os.environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_a_replay_that_is_killed_goes_on_where_it_was(tmp_path, qapp, replay):
    lines = [
        {"press": "start"},
        {"keys": "4006381333931\r"},
        {"wait": 60},
        {"keys": "9521234500018\r"},
    ]
    killed = [*lines[:2], {"kill": True}, *lines[2:]]
    play(written(tmp_path / "whole.jsonl", *lines[:2], {"wait": 0}, *lines[2:]), tmp_path / "whole")
    path = written(tmp_path / "killed.jsonl", *killed)
    first = replay(path, "--data-dir", tmp_path / "killed")
    assert first.returncode == -signal.SIGKILL, first.stderr
    second = replay(path, "--data-dir", tmp_path / "killed", "--from-line", 4)
    assert second.returncode == 0, second.stdout + second.stderr
    assert list(contents(tmp_path / "killed")) == list(contents(tmp_path / "whole"))


def test_the_command_tells_each_line_and_stops_where_it_is_told(tmp_path, replay):
    path = written(
        tmp_path / "t.jsonl",
        {"press": "start"},
        {"wait": 10},
        {"keys": "4006381333931\r"},
        {"expect": {"captures": 7}},
    )
    short = replay(path, "--until", 5, "--lines")
    assert "press start" in short.stdout
    assert "keys" not in short.stdout
    whole = replay(path)
    assert whole.returncode == 1
    assert "expected captures 7, found 1" in whole.stdout


def test_what_is_no_trace_ends_in_a_sentence(tmp_path, replay):
    done = replay(tmp_path / "nothing")
    assert done.returncode == 4
    assert "No trace" in done.stderr


def test_a_replay_is_shown_in_the_window(tmp_path, qtbot):
    from app.replay.replay_window import Showing
    from app.ui.window import Window

    lines = [{"press": "start"}, {"code": {"text": "4006381333931"}, "for": 0.4}, {"wait": 60}]
    path = written(tmp_path / "t.jsonl", *lines, {"press": "next"})
    window = Window()
    qtbot.addWidget(window)
    window.show()
    with Player(read_trace(path), tmp_path / "a") as player:
        showing = Showing(player, window, speed=1000.0, until=float("inf"))
        with qtbot.waitSignal(showing.over, timeout=10_000):
            showing.play_on()
        assert window.bench.isVisible()
        assert player.desk.station.read_state().capture_count == 1


@pytest.mark.parametrize(("first", "sends"), [({"wait": 1}, False), ({"network": "down"}, True)])
def test_the_window_says_of_the_server_what_is_true_of_the_replay(tmp_path, qtbot, first, sends):
    from app.replay.replay_window import Showing
    from app.ui.window import Window

    scanned = ({"press": "start"}, {"keys": "4006381333931\r"}, {"press": "end"})
    path = written(tmp_path / "t.jsonl", first, *scanned)
    window = Window()
    qtbot.addWidget(window)
    window.show()
    with Player(read_trace(path), tmp_path / "a") as player:
        showing = Showing(player, window, speed=1000.0, until=1.5)
        with qtbot.waitSignal(showing.over, timeout=10_000):
            showing.play_on()
        said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    about = [text for text in said if "server" in text and "not on the server yet" not in text]
    assert bool(about) is sends
    assert ("– Nothing is sent" in said) is not sends


def test_a_picture_that_is_missing_is_told_in_the_window(tmp_path, qtbot):
    from app.replay.replay_window import Showing
    from app.ui.window import Window

    path = written(tmp_path / "t.jsonl", {"press": "start"}, {"frame": "none.png"})
    window = Window()
    qtbot.addWidget(window)
    window.show()
    with Player(read_trace(path), tmp_path / "a") as player:
        showing = Showing(player, window, speed=1000.0, until=float("inf"))
        with qtbot.waitSignal(showing.over, timeout=10_000):
            showing.play_on()
    assert any("none.png" in one.text() for one in window.findChildren(QLabel))
