"""The guides say what is so: the program knows every command in them, every picture is there."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from typer.testing import CliRunner

from app.cli import app
from app.config.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))
import chores  # noqa: E402 - found only now
import release  # noqa: E402
from print_guide import print_guide  # noqa: E402

DOCS = ROOT / "docs"
GUIDES = [DOCS / f"{name}.md" for name in ("operator", "administrator", "developer")]
RUN_AS_THEY_ARE = {
    "scanstation selftest --simulate",
    "scanstation sessions",
    "scanstation autostart show",
    "scanstation cards --out cards.pdf",
    "python3 packaging/dev.py bench",
    "python3 packaging/dev.py run --help",
    "python -P packaging/sign_update.py --help",
}
"""They end by themselves, and need neither key, network nor a person."""
ON_A_NEW_MACHINE = {"scanstation sessions": 4}
"""Exit codes other than 0: there is no work to list yet, and the command says so."""
OTHER_SYSTEMS = ("scanstation-1.0.0-windows", '"C:', "msiexec", "sudo ", "spctl", "codesign")


def commands():
    for path in GUIDES:
        text = path.read_text(encoding="utf-8")
        blocks = re.findall(r"^```(?:\w*)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        inline = re.findall(r"`((?:scanstation|python3?) [^`]+)`", text)
        for line in [*"".join(blocks).splitlines(), *inline]:
            if line.strip() and not line.startswith(OTHER_SYSTEMS):
                yield line.strip()


COMMANDS = sorted(set(commands()))


def run(words, folder):
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    if words[0] == "scanstation":
        words = [sys.executable, "-m", "app", *words[1:]]
        environment["PYTHONPATH"] = str(ROOT)
    else:
        words = [sys.executable, *(str(ROOT / one) if "/" in one else one for one in words[1:])]
    return subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, text=True, timeout=90, check=False
    )


def test_the_commands_that_are_run_are_in_the_guides():
    assert set(COMMANDS) >= RUN_AS_THEY_ARE


@pytest.mark.parametrize("command", sorted(RUN_AS_THEY_ARE))
def test_what_ends_by_itself_is_run(command, tmp_path):
    done = run(shlex.split(command), tmp_path)
    expected = ON_A_NEW_MACHINE.get(command, 0)
    assert done.returncode == expected, f"{done.stdout[-500:]}{done.stderr[-1500:]}"


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.startswith("scanstation")])
def test_the_program_knows_the_command_and_its_options(command):
    words = shlex.split(command)[1:]
    done = CliRunner().invoke(app, [*words, "--help"], terminal_width=200)
    assert done.exit_code == 0, done.output
    for option in re.findall(r"(?<= )--[a-z-]+", command):
        assert option in done.output, f"{option} is no option any more"


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.startswith("python")])
def test_the_chore_or_script_is_there(command):
    words = shlex.split(command)
    script = next(one for one in words if one.endswith(".py"))
    assert (ROOT / script).is_file()
    if script == "packaging/dev.py":
        assert words[2] in chores.CHORES
    if script == "packaging/release.py":
        assert words[words.index(script) + 1] in release.STEPS


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_every_link_and_picture_is_there(path):
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
        assert (DOCS / target).exists(), target


def test_every_picture_is_one_that_the_script_makes():
    made = (ROOT / "packaging" / "shown_states.py").read_text(encoding="utf-8")
    for path in GUIDES:
        for picture in re.findall(r"images/(\w+)-\d+x\d+\.jpg", path.read_text(encoding="utf-8")):
            assert f'"{picture}":' in made, picture


def test_the_operators_guide_prints_on_two_pages(tmp_path, qapp):
    out = tmp_path / "operator.pdf"
    assert print_guide(DOCS / "operator.md", out) == 2
    assert out.read_bytes().startswith(b"%PDF")
    assert len(out.read_bytes()) > 50_000, "with its pictures"


def test_the_pictures_are_no_larger_than_they_must_be():
    for path in (DOCS / "images").glob("*.jpg"):
        assert QImage(str(path)).width() <= 1280
        assert path.stat().st_size < 400_000, path.name


KEYS = ("API_KEY", "SIGN_KEY", "SIGN_CERTIFICATE")
"""Secrets, which are no settings."""


def test_every_setting_that_a_guide_names_exists():
    for path in GUIDES:
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"SCANSTATION_([A-Z_]+)", text):
            assert name.lower() in Settings.model_fields or name in KEYS, name
