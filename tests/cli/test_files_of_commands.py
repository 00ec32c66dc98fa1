"""Every command with a file or a folder in its words, against what the world does to files.

The commands are found by themselves: who adds one with a path is asked here what it does to a full
disk, a folder that is read-only, a name that is taken by a folder, a pipe, a device, or nothing.
"""

import inspect
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
import typer

from app.cli import app
from app.domain.barcode import Barcode, CodeSource
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.station.station import Station
from app.store.card_secret import card_secret
from app.store.store import open_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no pipes and permission bits")

ROOT = Path(__file__).resolve().parents[2]
FULL = 600
"""Bytes that fit into a file while the disk is "full" (RLIMIT_FSIZE)."""
OTHER_WORDS = {"session": "last", "yes": True, "simulate": True, "pictures": False}
"""What else a command wants, by the name of its parameter."""
INPUTS = {"file", "source", "paths", "trace"}
DOES_NOT_END = {"run", "sandbox"}
"""They work until somebody ends them: tried only where they cannot begin."""
SLOW = {"selftest", "bundle"}
"""They look at the whole station: tried in a few worlds alone."""
DECODE = {"decode"}
"""Ends with 1 for a picture that cannot be read, as its help says."""


def commands(group=None, before=()):
    """(words, command) of every command."""
    for name, one in (group or typer.main.get_command(app)).commands.items():
        if hasattr(one, "commands"):
            yield from commands(one, (*before, name))
        else:
            yield (*before, name), one


def path_parameters():
    for words, one in commands():
        hints = inspect.signature(inspect.unwrap(one.callback)).parameters
        for parameter in one.params:
            if parameter.name in hints and "Path" in str(hints[parameter.name].annotation):
                yield words, one, parameter


@dataclass(frozen=True)
class Case:
    words: tuple[str, ...]
    parameter: str
    world: str
    line: dict


def missing(folder):
    return folder / "is-not-there"


def missing_deep(folder):
    return folder / "no" / "such" / "folder.toml"


def a_folder(folder):
    (folder / "is-a-folder.png").mkdir()
    return folder / "is-a-folder.png"


def a_pipe(folder):
    os.mkfifo(folder / "pipe.png")
    return folder / "pipe.png"


def a_device(_folder):
    return Path("/dev/full")


def below_a_file(folder):
    (folder / "file").write_text("a file")
    return folder / "file" / "below.png"


def a_broken_link(folder):
    (folder / "link").symlink_to(folder / "gone" / "away")
    return folder / "link" / "x.png"


def a_circle(folder):
    (folder / "circle").symlink_to(folder / "circle")
    return folder / "circle" / "x.png"


def too_long(folder):
    return folder / ("n" * 300 + ".png")


def in_a_closed_folder(folder):
    (folder / "closed").mkdir()
    (folder / "closed" / "held.png").write_text("somebody's")
    (folder / "closed").chmod(0o500)
    return folder / "closed" / "new.png"


def unreadable(folder):
    (folder / "secret.png").write_text("somebody's")
    (folder / "secret.png").chmod(0)
    return folder / "secret.png"


def on_a_full_disk(folder):
    return folder / "on-a-full-disk.png"


WORLDS = (
    *(missing, missing_deep, a_folder, a_pipe, a_device, below_a_file, a_broken_link),
    *(a_circle, too_long, in_a_closed_folder, unreadable, on_a_full_disk),
)


def role(words, parameter):
    name = parameter.name
    if name in INPUTS:
        return "input"
    return "folder" if name == "data_dir" or (words[-1], name) == ("export", "to") else "output"


def case_of(words, command, parameter, world, folder, data):
    place = world(folder)
    line = list(words)
    for one in command.params:
        value = OTHER_WORDS.get(one.name)
        if one.name == parameter.name:
            value = str(place)
        elif one.name == "data_dir" and role(words, parameter) != "input":
            value = str(data)
        elif one.required and value is None:
            value = str(folder / f"other-{one.name}")
        if value is None or value is False:
            continue
        option = next((name for name in one.opts if name.startswith("--")), "")
        if not option:
            line.append(value)
        else:
            line += [option] if value is True else [option, value]
    limit = FULL if world is on_a_full_disk else None
    given = {"words": line, "limit": limit, "folder": str(folder)}
    return Case(words, parameter.name, world.__name__, given)


def begins(words, parameter, world):
    """Whether a command that does not end by itself would begin, or takes too long."""
    if words[0] in SLOW and world not in (a_pipe, below_a_file, in_a_closed_folder, on_a_full_disk):
        return True
    made = (missing, missing_deep, a_folder, unreadable, on_a_full_disk)
    return words[0] in DOES_NOT_END and world in made


@pytest.fixture(scope="module")
def walked(tmp_path_factory):
    top = tmp_path_factory.mktemp("walk")
    ids = iter(f"id{number}" for number in range(100))
    with open_store(top / "data", floor=0) as store:
        station = Station(store, lambda: datetime.now(UTC), ids.__next__, ShotLists())
        station.start(CaptureMode.BOTH)
        station.codes.scan(Barcode.of("9521234500018"), CodeSource.WEDGE)
        station.shots.shoot(cv2.imencode(".jpg", np.zeros((9, 9, 3), np.uint8))[1].tobytes())
    card_secret(top / "data")
    cases = []
    for words, command, parameter in path_parameters():
        for world in WORLDS:
            if not begins(words, parameter, world) and words != ("run",):
                folder = top / f"{len(cases):04}"
                folder.mkdir()
                shutil.copytree(top / "data", folder / "data")
                case = case_of(words, command, parameter, world, folder, folder / "data")
                cases.append(case)
    return list(zip(cases, answers(cases, top), strict=True))


def answers(cases, top):
    """As root, without root's right to pass all permission bits."""
    start = [sys.executable, "-m", "tests.cli.walked_commands"]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root passes all permission bits, and there is no setpriv")
        start = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *start]
    home = {name: str(top / "home") for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    done = subprocess.run(
        start,
        input="".join(f"{json.dumps(case.line)}\n" for case in cases),
        cwd=ROOT,
        env=os.environ
        | home
        | {"PYTHONPATH": str(ROOT)}
        | {
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "SCANSTATION_API_URL": "http://127.0.0.1:9",
            "SCANSTATION_API_KEY": "csb_x",
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def told(case, answer):
    return f"{' '.join(case.words)} {case.parameter} {case.world}: {answer}"


def test_the_walk_finds_the_commands_by_itself():
    found = {(" ".join(words), parameter.name) for words, _, parameter in path_parameters()}
    assert {("export", "to"), ("config export", "out"), ("decode", "paths")} <= found
    assert {("cards", "out"), ("bundle", "to"), ("replay", "trace"), ("sync", "data_dir")} <= found


@pytest.mark.timeout(600)
def test_no_command_ends_in_a_traceback_and_none_hangs(walked):
    wrong = [
        told(case, answer)
        for case, answer in walked
        if answer["code"] is None or answer["code"] == -1 or "Traceback" in answer["said"]
    ]
    assert wrong == []


def test_what_the_world_refuses_ends_in_a_sentence_and_exit_code_4(walked):
    wrong = []
    for case, answer in walked:
        allowed = {0, 3, 4} if case.parameter == "data_dir" else {0, 4}
        allowed |= {1} if case.words[0] in DECODE else set()
        words = answer["said"].strip()
        if answer["code"] not in allowed or (answer["code"] and len(words.split()) < 5):
            wrong.append(told(case, answer))
    assert wrong == []


def test_success_is_said_only_of_what_is_there(walked):
    wrong = []
    for case, answer in walked:
        bad = {"a_folder", "a_pipe", "a_device", "below_a_file", "a_circle", "too_long"}
        bad |= {"a_broken_link", "in_a_closed_folder"}
        written = case.parameter in ("out", "to") and case.words != ("export",)
        if written and answer["code"] == 0 and case.world in bad:
            wrong.append(told(case, answer))
        if case.parameter in INPUTS and answer["code"] == 0 and case.world != "a_folder":
            wrong.append(told(case, answer))
    assert wrong == []


def test_no_half_file_is_left(walked):
    """A command that failed leaves its own notes in the data folder at most."""
    wrong = []
    for case, answer in walked:
        new = [one for one in answer["new"] if not one.startswith(f"{case.line['folder']}/data/")]
        if any(one.endswith(".part") for one in answer["new"]):
            wrong.append(told(case, answer))
        if answer["code"] == 4 and case.parameter in ("out", "to") and new:
            wrong.append(told(case, answer))
    assert wrong == []


def test_what_lay_there_still_lies_there(walked):
    for case, _ in walked:
        folder = Path(case.line["folder"])
        for name in ("pipe.png", "is-a-folder.png", "file", "closed/held.png"):
            assert not (folder / name).exists() or not (folder / name).is_symlink()
        if case.world == "a_pipe":
            assert (folder / "pipe.png").is_fifo(), case
    assert Path("/dev/full").is_char_device()
