"""After a day of the real program no other account reads or writes anything of it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap.private_files import OURS
from app.files.private import tighten

ROOT = Path(__file__).resolve().parents[2]
DAY = ROOT / "tests" / "files" / "worked_day.py"
GUESSABLE = re.compile(r"(^|\.)(tmp|temp|part|new|bak)$")

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no permission bits"),
    pytest.mark.timeout(1000),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """Everything that a day's work writes lies below; an open umask is what a desktop gives."""
    home = tmp_path_factory.mktemp("home")
    work_a_day(home)
    return home


def work_a_day(home):
    temporary = home / "tmp"
    temporary.mkdir(exist_ok=True)
    environment = {
        name: text for name, text in os.environ.items() if not name.startswith(("XDG", "SCANST"))
    }
    environment |= {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, str(DAY), str(home)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
        umask=0o000,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def of_others(home):
    """What another account could read or write."""
    return [
        f"{path.relative_to(home)} {path.lstat().st_mode & 0o777:o}"
        for path in home.rglob("*")
        if path != home / "tmp" and not path.is_symlink() and path.lstat().st_mode & 0o077
    ]


def test_nothing_of_a_day_is_open_to_others(home):
    made = {path.name for path in home.rglob("*")}
    wanted = {"station.db", "card-secret", "trace", "diary", "cards.pdf", "bundle.zip"}
    assert wanted | {"session.csv", "training", "again", "scanstation.log", "settings.toml"} <= made
    assert of_others(home) == []


def test_no_temporary_file_is_left_and_none_has_a_name_that_can_be_guessed(home):
    sounds = "pulse-"  # made by Qt's sound library with mkdtemp, empty and closed to others
    left = [one.name for one in (home / "tmp").iterdir() if not one.name.startswith(sounds)]
    assert left == []
    made = [path.name for path in home.rglob("*") if path != home / "tmp"]
    assert [name for name in made if GUESSABLE.search(name)] == []


def test_what_an_older_version_left_open_is_closed_by_the_start(home):
    """It holds the list of names in a data folder, too: what is not on it would stay open."""
    for path in home.rglob("*"):
        if not path.is_symlink() and path.is_relative_to(home / "data"):
            path.chmod(path.stat().st_mode | 0o077)
    tighten(home / "data", OURS)
    assert of_others(home) == []
