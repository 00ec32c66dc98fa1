"""Why nothing opens is said in a window where there is a display, and on stderr if there is one."""

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.bootstrap.fatal_error import show, somebody_looks, told_in_window, write
from app.domain.errors import NeedsOperator


class WrongSetting(NeedsOperator):
    title = "Wrong setting"


ERROR = WrongSetting("camera_width: expected 320 or more, got 12.")


def test_the_window_says_what_is_wrong_and_what_to_do(qtbot, face_restored):
    said = []

    def read():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append((box.windowTitle(), box.text()))
        box.accept()

    QTimer.singleShot(0, read)
    show(ERROR)
    assert said == [("Wrong setting", str(ERROR))]


def test_without_a_display_there_is_no_window_and_the_trouble_goes_on(qapp):
    assert not somebody_looks(), "the tests run offscreen"
    with pytest.raises(WrongSetting), told_in_window():
        raise ERROR


@pytest.mark.parametrize(
    ("system", "variables", "seen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
        ("win32", {"QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_who_can_see_a_window(monkeypatch, system, variables, seen):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", system)
    assert somebody_looks() is seen


def test_a_program_without_error_stream_does_not_fall_over_it(monkeypatch, capsys):
    write(ERROR)
    assert capsys.readouterr().err == f"Wrong setting: {ERROR}\n"
    monkeypatch.setattr(sys, "stderr", None)
    write(ERROR)
