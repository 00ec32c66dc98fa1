"""A hand scanner on a serial port, played by the other end of a pseudo terminal."""

import os
import sys
import threading

import pytest

from app.devices.cameras.source import DeviceLost, DeviceRefused
from app.devices.scanners.ports import PortListed, find_port, serial_ports
from app.devices.scanners.serial import SerialScanner
from app.domain.barcode import Barcode, Symbology

if sys.platform == "win32":
    pytest.skip("Windows has no pseudo terminals", allow_module_level=True)

PATIENCE_S = 5
NEVER = threading.Event()


class Device:
    """The scanner's end of the cable."""

    def __init__(self):
        self.end, self._other = os.openpty()
        self.port = os.ttyname(self._other)
        self.plugged = True

    def send(self, data):
        os.write(self.end, data)

    def heard(self, count):
        return b"".join(os.read(self.end, 1) for _ in range(count))

    def unplug(self):
        if self.plugged:
            self.plugged = False
            os.close(self.end)
            os.close(self._other)


@pytest.fixture
def plug_in():
    devices = []

    def plug():
        devices.append(Device())
        return devices[-1]

    yield plug
    for device in devices:
        device.unplug()


@pytest.fixture
def device(plug_in):
    return plug_in()


@pytest.fixture
def supervised(supervise_scanner):
    """Starts a supervised scanner; `told` holds what it did, in order."""
    stop, told, threads = threading.Event(), [], []
    changed = threading.Condition()

    def tell(what):
        with changed:
            told.append(what)
            changed.notify_all()

    def start(scanner):
        hooks = (
            lambda sent: tell(sent.code),
            lambda error: tell(f"{error.title}: {error}"),
            lambda: tell("works"),
        )
        threads.append(
            threading.Thread(target=supervise_scanner, args=(scanner, stop, *hooks, (0.01,)))
        )
        threads[-1].start()

    def wait_for(what, since=0):
        """Until *what* is told after the first *since* things; how many were told then."""
        with changed:
            found = changed.wait_for(lambda: any(what in one for one in told[since:]), PATIENCE_S)
            assert found, f"waited for {what!r}, got {told}"
            return len(told)

    yield start, wait_for, told
    stop.set()
    for thread in threads:
        thread.join(PATIENCE_S)


def read_all(device, sent, count, **kwargs):
    with SerialScanner(device.port, **kwargs) as scanner:
        device.send(sent)
        return [scanner.read(NEVER).code for _ in range(count)]


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\x03"])
def test_every_usual_end_ends_a_code(device, end):
    sent = b"4006381333931" + end + b"96385074" + end
    assert read_all(device, sent, 2, silence_ms=60_000) == ["4006381333931", "96385074"]


def test_silence_ends_only_a_number_of_a_scanner_that_never_sent_an_end(device):
    with SerialScanner(device.port, silence_ms=30) as scanner:
        device.send(b"4006381333931")
        assert scanner.read(NEVER).code == "4006381333931"


def test_start_signs_and_empty_lines_are_no_codes(device):
    sent = b"\r\n\r\n\x024006381333931\x03\r\x0296385074\x03"
    assert read_all(device, sent, 2) == ["4006381333931", "96385074"]


def test_group_separators_and_the_aim_identifier_reach_the_barcode(device):
    (text,) = read_all(device, b"]d20109506000134352\x1d10A1\r", 1)
    assert text == "]d20109506000134352\x1d10A1"
    assert Barcode.from_scanner(text).symbology is Symbology.GS1_DATAMATRIX


def test_a_code_with_letters_beyond_ascii(device):
    assert read_all(device, "Größe".encode() + b"\r", 1) == ["Größe"]


def test_a_code_that_comes_in_pieces_is_one_code(device):
    with SerialScanner(device.port, silence_ms=60_000) as scanner:
        device.send(b"40063")
        reader, codes = in_thread(scanner, NEVER)
        device.send(b"81333931\r")
        reader.join(PATIENCE_S)
    assert codes == ["4006381333931"]


def in_thread(scanner, stop):
    codes = []
    reader = threading.Thread(target=lambda: codes.append(scanner.read(stop).code))
    reader.start()
    return reader, codes


def test_a_waiting_read_ends_soon_after_stop(device):
    stop = threading.Event()
    with SerialScanner(device.port) as scanner:
        reader, codes = in_thread(scanner, stop)
        stop.set()
        reader.join(0.2)
        assert codes == [""]


def test_a_code_cut_by_an_unplug_is_told_and_never_delivered(device):
    with SerialScanner(device.port, silence_ms=60_000) as scanner:
        device.send(b"96385074\r40063")
        assert scanner.read(NEVER).code == "96385074"
        device.unplug()
        with pytest.raises(DeviceLost, match="part of a code, '40063', was lost: scan that code"):
            scanner.read(NEVER)


def test_an_unplug_between_codes_speaks_of_no_lost_part(device):
    with SerialScanner(device.port) as scanner:
        device.unplug()
        with pytest.raises(DeviceLost, match="unplugged") as caught:
            scanner.read(NEVER)
    assert "part" not in str(caught.value)


def test_a_scanner_plugged_in_again_works_at_its_new_port(plug_in, supervised):
    start, wait_for, told = supervised
    present = []

    def ports():
        return [PortListed(one.port, "Voyager", 0x0C2E, 0x0B6A, "77") for one in present]

    start(SerialScanner("0C2E:0B6A", ports=ports, silence_ms=60_000))
    wait_for("no such port is there. Present: none")
    present.append(first := plug_in())
    since = wait_for("works")
    first.send(b"96385074\r40063")
    wait_for("96385074")
    present.clear()
    first.unplug()
    wait_for("Scanner lost", since)
    present.append(second := plug_in())
    wait_for("works", since)
    second.send(b"SHELF-43\r")
    wait_for("SHELF-43")
    assert [one for one in told if one in ("96385074", "SHELF-43")] == ["96385074", "SHELF-43"]
    assert any(one.startswith("Scanner lost") and "'40063'" in one for one in told)


def test_the_scanner_hears_whether_its_code_was_taken(device):
    stop = threading.Event()
    with SerialScanner(device.port, ack=r"\x06", nak=r"\x15NO\r") as scanner:
        device.send(b"SHELF-42\r")
        assert scanner.read(NEVER).code == "SHELF-42"
        scanner.acknowledge(True)
        scanner.acknowledge(False)
        reader, _ = in_thread(scanner, stop)
        assert device.heard(5) == b"\x06\x15NO\r"
        stop.set()
        reader.join(PATIENCE_S)


def test_an_answer_to_an_unplugged_scanner_harms_nobody(device):
    scanner = SerialScanner(device.port, ack=r"\x06")
    scanner.acknowledge(True)
    with scanner:
        device.unplug()
        scanner.acknowledge(True)
        with pytest.raises(DeviceLost):
            scanner.read(NEVER)
    scanner.acknowledge(True)


def test_a_port_in_use_is_refused_in_words(device):
    with SerialScanner(device.port), pytest.raises(DeviceRefused, match="Close the other program"):
        SerialScanner(device.port).__enter__()


def test_a_port_without_permission_or_that_is_none_is_refused_in_words(tmp_path):
    (tmp_path / "port").write_text("no port")
    with pytest.raises(DeviceRefused, match="does not open: expected port"):
        SerialScanner(str(tmp_path / "port")).__enter__()


PRESENT = [
    PortListed("/dev/ttyS0"),
    PortListed("COM7", "Voyager", 0x0C2E, 0x0B6A, "A1"),
    PortListed("COM8", "Voyager", 0x0C2E, 0x0B6A, "A2"),
    PortListed("COM9", "DS2208", 0x05E0, 0x1701),
]


@pytest.mark.parametrize(
    ("wanted", "port"),
    [
        ("/dev/ttyS0", "/dev/ttyS0"),
        ("com7", "COM7"),
        ("05e0:1701", "COM9"),
        ("0x05E0:0x1701", "COM9"),
        ("0C2E:0B6A:a2", "COM8"),
    ],
)
def test_a_port_is_found_by_name_or_by_what_is_plugged_into_it(wanted, port):
    assert find_port(wanted, PRESENT) == port


@pytest.mark.parametrize("wanted", ["COM3", "/dev/nothing", "1234:5678", "0C2E:0B6A:A3"])
def test_an_absent_port_is_refused_naming_those_present(wanted):
    with pytest.raises(DeviceRefused, match=r"Present: .*ttyS0; COM7 \(0C2E:0B6A:A1, Voyager\)"):
        find_port(wanted, PRESENT)


def test_two_equal_scanners_are_not_mixed_up():
    with pytest.raises(DeviceRefused, match="choose one by VID:PID:SERIAL"):
        find_port("0C2E:0B6A", PRESENT)


def test_the_two_ports_of_one_scanner_are_one_scanner():
    twice = [PortListed(name, "", 0x0C2E, 0x0B6A, "A1") for name in ("COM7", "COM8")]
    assert find_port("0C2E:0B6A", twice) == "COM7"


def test_the_ports_present_can_be_listed():
    assert all(port.device for port in serial_ports())
