"""A terminal is never told what to do by what a server, a label or a file says."""

import os
import subprocess
import sys

import pytest

BELL = "\x1b]0;owned\x07\x1b[2J\u202eabc"


@pytest.fixture
def scanstation(tmp_path):
    def call(*arguments):
        """Everything that the command writes, as it is."""
        home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(os.fsencode, arguments)],
            env=os.environ | home | {"PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=False,
        )
        assert b"Traceback" not in done.stderr
        return done.stdout + done.stderr

    return call


def obeyed(said):
    return b"\x1b" in said or b"\x07" in said or "\u202e".encode() in said


def test_a_file_of_settings_is_shown_and_not_obeyed(scanstation, tmp_path):
    (tmp_path / "s.toml").write_text(
        'theme = "\\u001b[2J\\u202e"\nd\u202ea = 1\n', encoding="utf-8"
    )
    said = scanstation("config", "check", "--file", tmp_path / "s.toml")
    assert b"theme" in said
    assert not obeyed(said)


def test_a_trace_is_shown_and_not_obeyed(scanstation, tmp_path):
    line = (
        '{"trace": 1}\n{"press": "type", "text": "\\u001b[2J\\u202e"}\n'
        '{"expect": {"headline": "\\u202e"}}'
    )
    (tmp_path / "t.jsonl").write_text(line, encoding="utf-8")
    said = scanstation("replay", tmp_path / "t.jsonl", "--lines")
    assert b"expected headline" in said
    assert not obeyed(said)


@pytest.mark.parametrize("name", [BELL, os.fsdecode(b"a\xff\x1b[2J")])
def test_a_command_line_is_shown_and_not_obeyed(scanstation, tmp_path, name):
    for arguments in (
        ("replay", tmp_path / name),
        ("export", name),
        ("config", "check", "--file", name),
        (name,),
    ):
        said = scanstation(*arguments)
        assert said
        assert not obeyed(said)
