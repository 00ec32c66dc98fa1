"""Starting at sign-in: the entry that each system reads."""

import plistlib
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.kiosk.autostart import DesktopEntry, LaunchAgent

COMMAND = ['/opt/Scan "Station"/scan station', "run", "--kiosk", "100%", "a\\b", "$HOME"]


@pytest.mark.parametrize("kind", [DesktopEntry, LaunchAgent])
def test_it_is_put_found_and_taken_away(tmp_path, kind):
    entry = kind(tmp_path)
    assert not entry.exists
    entry.put(["scanstation", "run"])
    entry.put(["scanstation", "run", "--kiosk"])
    assert entry.exists
    entry.remove()
    entry.remove()
    assert not entry.exists


def test_linux_starts_exactly_that_command(tmp_path):
    DesktopEntry(tmp_path).put(COMMAND)
    text = (tmp_path / "autostart" / "scanstation.desktop").read_text()
    line = next(one for one in text.splitlines() if one.startswith("Exec="))
    # First the value's escapes, then the quoting, then the field codes: as the standard reads it.
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    parts = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', value)
    read = [re.sub(r"\\(.)", r"\1", quoted) or plain for quoted, plain in parts]
    assert [part.replace("%%", "%") for part in read] == COMMAND


def test_macos_starts_exactly_that_command(tmp_path):
    where = LaunchAgent(tmp_path).put(COMMAND)
    with Path(where).open("rb") as file:
        facts = plistlib.load(file)
    assert facts["ProgramArguments"] == COMMAND
    assert facts["RunAtLoad"] is True


def test_the_command_line_switches_it():
    act = CliRunner().invoke
    assert act(app, ["autostart"]).output == "Does not start by itself.\n"
    assert "Starts at sign-in: " in act(app, ["autostart", "on", "--kiosk"]).output
    assert act(app, ["autostart"]).output == "Starts at sign-in.\n"
    act(app, ["autostart", "off"])
    assert act(app, ["autostart", "show"]).output == "Does not start by itself.\n"
    assert act(app, ["autostart", "maybe"]).exit_code == 2


def test_the_pin_is_set_and_taken_away_by_command(tmp_path):
    act = CliRunner().invoke
    where = ["--data-dir", str(tmp_path)]
    done = act(app, ["pin", *where], input="4711\n")
    assert done.output == "The PIN is set.\n"
    assert "4711" not in done.output
    assert (tmp_path / "supervisor-pin").exists()
    assert act(app, ["pin", "--remove", *where]).output == "There is no PIN any more.\n"
    assert not (tmp_path / "supervisor-pin").exists()
