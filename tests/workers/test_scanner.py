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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")
def test_a_code_cut_by_an_unplug_is_red_and_stays_said_until_the_next_code(qtbot, tmp_path, listen):
    """Trouble that follows must not take away that a code is to be scanned again."""
    port = tmp_path / "scanner"
    worker = ScannerWorker(open_scanner(str(port), ack=r"\x06"))
    codes, states = listen(worker)
    broken = []
    worker.scan_broken.connect(broken.append)
    ends = []

    def plug_in():
        ends[:] = os.openpty()
        port.unlink(missing_ok=True)
        port.symlink_to(os.ttyname(ends[1]))

    with own_thread(worker):
        plug_in()
        qtbot.waitUntil(lambda: states[-1:] == [""])
        os.write(ends[0], b"4006381333931\r")
        qtbot.waitUntil(lambda: codes == ["4006381333931"])
        os.write(ends[0], b"40063")
        qtbot.waitUntil(lambda: bool(worker._scanner._stream.part))
        port.unlink()
        for one in ends:
            os.close(one)
        qtbot.waitUntil(lambda: len(broken) == 1)
        qtbot.waitUntil(lambda: "no such port" in states[-1])
        assert all("'40063', was lost: scan that code" in one for one in states[2:])
        plug_in()
        qtbot.waitUntil(lambda: states[-1].startswith("A part of a code"))
        os.write(ends[0], b"4006381333931\r")
        qtbot.waitUntil(lambda: states[-1] == "")
    for one in ends:
        os.close(one)
    assert codes == ["4006381333931"] * 2


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
