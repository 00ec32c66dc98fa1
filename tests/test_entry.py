"""The window that is up before the program is read, and how it makes way for the real one."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from app.bootstrap.splash import close_first, open_first
from app.config.reading import read_for_bench, read_settings
from app.config.startup import kiosk_wanted, settings_file

ROOT = Path(__file__).resolve().parents[1]


def visible():
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def test_the_first_window_makes_way_for_the_real_one(qtbot):
    first = open_first()
    assert visible() == [first]
    real = QMainWindow()
    qtbot.addWidget(real)
    real.show()
    close_first()
    assert visible() == [real]
    close_first()  # nothing is left to close
    assert visible() == [real]


@pytest.mark.parametrize("text", ["true", "false", "1", "0", "YES", "off", "on", "t", "N", ""])
def test_a_kiosk_is_known_by_the_environment_before_the_settings_are_read(monkeypatch, text):
    monkeypatch.setenv("SCANSTATION_KIOSK", text)
    assert kiosk_wanted(["run"]) == read_settings().kiosk


@pytest.mark.parametrize("value", ["true", "false", "1", "0", '"yes"', '"off"'])
@pytest.mark.parametrize("given", ["", "1", "0"])
def test_a_kiosk_is_known_by_its_file_before_the_settings_are_read(monkeypatch, value, given):
    monkeypatch.setenv("SCANSTATION_KIOSK", given)
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(f"log_mb = 20\nkiosk = {value}\n")
    assert kiosk_wanted(["run"]) == read_settings().kiosk


@pytest.mark.parametrize(
    ("text", "kiosk"),
    [
        (b"kiosk = yes", True),
        (b"kiosk = \xff", True),
        (b'kiosk = "maybe"', True),
        (b"theme = \n  'kiosk' = true", True),
        (b"kiosk\0", True),
        (b"theme = \nkiosk = false", False),
        (b"theme = \n# kiosk = true", False),
        (b"kiosk_screen = 2", False),
        (b"", False),
    ],
)
def test_a_damaged_file_opens_no_desktop_that_was_a_kiosk(text, kiosk):
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_bytes(text)
    assert kiosk_wanted(["run"]) == read_for_bench().kiosk == kiosk
    assert kiosk_wanted(["run", "--kiosk"])


def test_a_settings_file_that_cannot_be_read_may_have_asked_for_a_kiosk():
    settings_file().mkdir(parents=True)
    assert kiosk_wanted(["run"])
    assert read_for_bench().kiosk


def test_a_wrong_variable_asks_for_a_kiosk_too(monkeypatch):
    monkeypatch.setenv("SCANSTATION_KIOSK", "on the left screen")
    assert kiosk_wanted(["run"])
    assert read_for_bench().kiosk


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="asks Linux what is loaded")
def test_the_watchdog_of_a_kiosk_by_setting_has_no_application(qtbot, tmp_path):
    command = [sys.executable, "-m", "app", "run", "--simulate", "--data-dir", str(tmp_path)]
    told = {"SCANSTATION_KIOSK": "1", "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=os.environ | told) as dog:
        try:
            children = psutil.Process(dog.pid).children
            qtbot.waitUntil(lambda: bool(children()), timeout=30_000)
            (window,) = children()
            qtbot.waitUntil(lambda: "libQt6Widgets" in loaded(window.pid), timeout=30_000)
            assert "libQt6" not in loaded(dog.pid)
        finally:
            dog.send_signal(signal.SIGTERM)
            dog.wait(30)


def loaded(pid):
    """What Linux says is in the process."""
    return Path(f"/proc/{pid}/maps").read_text()
