"""The hand scanner's thread: codes and troubles come out as signals, and it ends when asked."""

import os
import sys

import pytest

from app.devices.opening import open_scanner
from app.workers.scanner import ScannerWorker
from app.workers.worker import own_thread


@pytest.fixture
def listen():
    """What a worker tells, in order."""

    def to(worker):
        codes, states = [], []
        worker.code_scanned.connect(codes.append)
        worker.state_changed.connect(states.append)
        return codes, states

    return to


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")
def test_codes_and_troubles_are_told_and_the_thread_ends(qtbot, tmp_path, listen):
    far, near = os.openpty()
    port = tmp_path / "scanner"
    worker = ScannerWorker(open_scanner(str(port), ack=r"\x06"))
    codes, states = listen(worker)
    with own_thread(worker):
        qtbot.waitUntil(lambda: len(states) == 1)
        port.symlink_to(os.ttyname(near))
        qtbot.waitUntil(lambda: states[1:] == [""])
        os.write(far, b"]E04006381333931\r")
        qtbot.waitUntil(lambda: codes == ["]E04006381333931"])
        worker.acknowledge(True)
        assert os.read(far, 1) == b"\x06"
        os.close(far)
        qtbot.waitUntil(lambda: len(states) == 3)
    os.close(near)
    assert states[0].startswith(f"Scanner not usable: Expected a scanner at {port}")
    assert states[2].startswith("Scanner lost: ")


def test_an_absent_scanner_is_told_once_and_does_not_keep_the_program_from_ending(qtbot, listen):
    worker = ScannerWorker(open_scanner("FFFF:FFFF"))
    codes, states = listen(worker)
    with own_thread(worker):
        qtbot.waitUntil(lambda: bool(states))
    assert len(states) == 1
    assert codes == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hid", "HID-POS scanner"),
        ("hid:05E0:1900", "HID-POS scanner 05E0:1900"),
        ("COM3", "scanner COM3"),
        ("05E0:1900", "scanner 05E0:1900"),
    ],
)
def test_a_setting_means_a_scanner(text, name):
    assert open_scanner(text).name == name
