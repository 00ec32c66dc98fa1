"""A bundle from somebody else is played inside its own folder, or refused in words."""

import copy
import json
import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import StationError
from app.observability.trace.trace_reader import NoTrace, read_trace
from app.replay.player import Player
from app.replay.script_grammar import WrongLine

OUTSIDE = ("../../outside/x", "/outside/x", "..\\..\\x", "C:\\x", "\\\\host\\share\\x", "a/../../x")
HOSTILE = (
    *OUTSIDE,
    *("\ud800", "\x1b[2J", "\0", "x" * 10_000, "", "nan", "9" * 400),
    *(None, True, -1, 0, 2**62, 10**17, 1e308, -1e308, 0.5),
    *([], {}, [[]], {"a": 1}, ["x"] * 5),
)
CALLS = ("Codes.scan", "Station.begin_shift", "__init__", "notices", "Codes.__class__", "")


def play(path, folder):
    with Player(read_trace(path), folder) as player:
        for _ in player.play():
            pass
        return player.outcome


def everything_in(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else b""
        for path in folder.rglob("*")
    }


def lines_of(folder):
    texts = [one.read_text(encoding="utf-8") for one in sorted((folder / "trace").glob("*.jsonl"))]
    return [json.loads(line) for text in texts for line in text.splitlines()]


def written(lines, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "00000001.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def places(value, path=()):
    """Where a value may be changed."""
    yield path
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, one in inner:
        yield from places(one, (*path, name))


def changed(lines, path, value):
    lines = copy.deepcopy(lines)
    inner = lines
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = value
    return lines


def with_key(lines, key):
    return [path for path in places(lines) if path and path[-1] == key]


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("key", ["sha256", "part", "image"])
def test_no_name_in_a_trace_leads_out_of_the_folder(recorded, tmp_path, key, name):
    lines = lines_of(recorded)
    for path in with_key(lines, key):
        lines = changed(lines, path, name)
    trace = written(lines, tmp_path / "hostile")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "x.jpg").write_bytes(b"mine")
    before = everything_in(tmp_path)
    try:
        play(trace, tmp_path / "work" / "inner")
    except StationError as error:
        assert str(error)  # noqa: PT017 - with or without an error
    after = everything_in(tmp_path)
    new = {one for one in after if one not in before}
    assert all(one == "work" or one.startswith("work/inner") for one in new), new
    assert {one: after[one] for one in before} == before


@pytest.mark.parametrize("name", [*OUTSIDE, "b.png"])
def test_a_picture_of_a_script_lies_beside_it(tmp_path, name):
    (tmp_path / "b.png").symlink_to("/etc/hostname")
    path = tmp_path / "t.jsonl"
    path.write_text(json.dumps({"frame": name}), encoding="utf-8")
    with pytest.raises(WrongLine, match="Expected a picture"):
        play(path, tmp_path / "work")


@pytest.mark.parametrize(
    "content",
    [
        {"trace/1.jsonl": b"\0" * 300_000_000},
        {f"trace/{number}.jsonl": b" " * 60_000_000 for number in range(5)},
        {"trace/1.jsonl": b"[" * 10_000_000},
        {"trace/1.jsonl": b'{"a":' * 100_000 + b"\n" + b"[" * 100_000},
    ],
    ids=["large", "many", "one line", "deep"],
)
def test_a_bundle_that_unpacks_to_a_flood_is_refused(tmp_path, content):
    with zipfile.ZipFile(tmp_path / "b.zip", "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in content.items():
            bundle.writestr(name, data)
    with pytest.raises(NoTrace):
        read_trace(tmp_path / "b.zip")


def test_whatever_is_changed_in_a_trace_it_is_played_or_refused(recorded, tmp_path):
    lines = lines_of(recorded)
    few = [one for one in lines if one.get("kind") in ("begin", "do", "keys", "sight", "tuned")][
        :30
    ]
    found = [path for path in places(few) if path]

    @settings(
        max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck)
    )
    @given(st.sampled_from(found), st.sampled_from([*HOSTILE, *CALLS]))
    def each(path, value):
        trace = written(changed(few, path, value), tmp_path / "hostile")
        work = tmp_path / "work"
        shutil.rmtree(work, ignore_errors=True)
        try:
            play(trace, work)
        except StationError as error:
            str(error).encode()

    each()
    assert not Path("/outside").exists()
