"""A kiosk that is started in a folder with somebody else's `app` runs the program, not that."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from app.kiosk.autostart import own_command, own_folder

ROOT = Path(__file__).resolve().parents[2]
PLANTED = "import pathlib\npathlib.Path({mark!r}).write_text('ran')\nraise SystemExit(0)\n"
PATIENCE_MS = 60_000


@pytest.fixture
def planted(tmp_path):
    """A folder with packages and modules under the names of what the program imports."""
    folder, mark = tmp_path / "planted", tmp_path / "mark"
    for name in ("app", "PySide6", "typer", "pydantic", "httpx"):
        (folder / name).mkdir(parents=True)
        for file in ("__init__.py", "__main__.py"):
            (folder / name / file).write_text(PLANTED.format(mark=str(mark)))
    for name in ("json", "socket", "sitecustomize", "usercustomize", "cv2"):
        (folder / f"{name}.py").write_text(PLANTED.format(mark=str(mark)))
    return folder, mark


def environment(tmp_path, **more):
    """Of a source that is not installed anywhere: only its own place can tell where it is."""
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    return kept | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"} | more


def test_the_own_command_works_in_a_folder_with_planted_packages(planted, tmp_path):
    folder, mark = planted
    done = subprocess.run(
        [*own_command(), "--version"],
        cwd=folder,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith("scanstation "), done.stderr
    assert not mark.exists()


def test_every_part_of_the_own_command_is_a_place_in_full():
    program, switch, script = own_command()
    assert (Path(program).is_absolute(), switch, Path(script).is_absolute()) == (True, "-P", True)
    assert own_folder() == ROOT


@pytest.mark.skipif(sys.platform == "win32", reason="ends the watchdog by a signal")
def test_the_window_of_a_kiosk_runs_nothing_from_the_current_folder(planted, tmp_path, qtbot):
    folder, mark = planted
    options = ["run", "--kiosk", "--simulate", "--data-dir", "data"]
    with subprocess.Popen(
        [*own_command(), *options], cwd=folder, env=environment(tmp_path)
    ) as watchdog:
        try:
            database = folder / "data" / "simulation" / "station.db"
            qtbot.waitUntil(database.exists, timeout=PATIENCE_MS)
            (window,) = psutil.Process(watchdog.pid).children()
            assert Path(window.cwd()) == own_folder()
            assert window.cmdline()[1] == "-P"
        finally:
            watchdog.send_signal(signal.SIGTERM)
            watchdog.wait(60)
    assert not mark.exists()


def test_autostart_writes_the_isolated_command(planted, tmp_path):
    folder, mark = planted
    done = subprocess.run(
        [*own_command(), "autostart", "on", "--kiosk"],
        cwd=folder,
        env=environment(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "config")),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not mark.exists()
    if sys.platform == "linux":
        entry = (tmp_path / "config" / "autostart" / "scanstation.desktop").read_text()
        assert f" -P {own_folder() / 'app' / '__main__.py'} run --kiosk" in entry
