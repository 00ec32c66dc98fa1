"""HID-POS scanners: their reports, and the scanner over a device that plays them.

The reports are written by hand after the layout that makers print; the boarding pass in two
reports is the example of Access-IS (ATR110 Product Manual, appendix A).
"""

import threading

import pytest

from app.devices.cameras.source import DeviceLost, DeviceRefused
from app.devices.scanners.hid_pos import HidPosScanner, ScannedData, hidapi, parse_report
from app.domain.barcode import Barcode, Symbology

NEVER = threading.Event()
FIRST_56 = b"M1GATHERGOOD/MICHAEL YABCDEF LHRDURAK 3542 052Y003D23   "


def report(data, identifier=b"]C0", more=0, maker=b"j\0"):
    return b"\x02" + bytes([len(data)]) + identifier + data.ljust(56, b"\0") + maker + bytes([more])


BOARDING_PASS = [report(FIRST_56, b"]Q0", 1, b"s\0"), report(b"^100", b"]Q0", 0, b"s\0")]
EAN = bytes.fromhex("02 0d 5d4530 34303036333831333333393331") + bytes(43) + b"d\0\0"
TRIGGER_PULLED = b"\x04\x01"


def listed(vid=0x05E0, pid=0x1900, page=0x8C, path=b"/dev/hidraw3", serial="S1"):
    return {
        "vendor_id": vid,
        "product_id": pid,
        "usage_page": page,
        "path": path,
        "serial_number": serial,
        "product_string": "DS2208",
    }


class PlayedHid:
    """hidapi with one scanner: hands out a script of reports, b"" for quiet, then is unplugged."""

    def __init__(self, *script, present=None, opens=True):
        self.script, self.opens, self.log = list(script), opens, []
        self.present = [listed()] if present is None else present

    def enumerate(self):
        return self.present

    def device(self):
        return self

    def open_path(self, path):
        if not self.opens:
            raise OSError("open failed")
        self.log.append(path)

    def read(self, max_length, timeout_ms):
        if not self.script:
            raise OSError("read error")
        step = self.script.pop(0)
        if callable(step):
            step()
            return []
        return list(step[:max_length])

    def close(self):
        self.log.append("close")


def read_all(*script, count=1):
    with HidPosScanner(hid=lambda: PlayedHid(*script)) as scanner:
        return [scanner.read(NEVER).code for _ in range(count)]


def test_a_report_says_symbol_data_and_whether_more_comes():
    assert parse_report(EAN) == ScannedData("]E0", b"4006381333931", more=False)
    assert parse_report(BOARDING_PASS[0]) == ScannedData("]Q0", FIRST_56, more=True)
    assert parse_report(report(b"42", b"\0\0\0")) == ScannedData("", b"42", more=False)


def test_other_reports_of_the_scanner_are_none_of_our_business():
    assert parse_report(TRIGGER_PULLED) is None
    assert parse_report(b"") is None


@pytest.mark.parametrize("wrong", [EAN[:20], b"\x02\x39" + EAN[2:]])
def test_a_report_of_another_layout_is_refused_in_words(wrong):
    with pytest.raises(DeviceRefused, match="Expected a HID-POS report of 64 bytes"):
        parse_report(wrong)


def test_codes_arrive_with_their_symbol():
    first, second = read_all(TRIGGER_PULLED, b"", EAN, b"", report(b"42\r"), count=2)
    assert Barcode.from_scanner(first).symbology is Symbology.EAN_13
    assert Barcode.from_scanner(first).text == "4006381333931"
    assert second == "]C042"


def test_a_code_longer_than_a_report_is_joined():
    assert read_all(*BOARDING_PASS) == ["]Q0" + FIRST_56.decode() + "^100"]


def test_a_letter_cut_by_the_end_of_a_report_is_whole_again():
    whole = ("x" * 55 + "ö").encode()
    assert read_all(report(whole[:56], more=1), report(whole[56:])) == ["]C0" + whole.decode()]


def test_group_separators_stay_and_the_identifier_comes_once():
    assert read_all(report(b"]d20109506000134352\x1d10A1", b"]d2")) == [
        "]d20109506000134352\x1d10A1"
    ]


def test_a_code_cut_by_an_unplug_is_told_and_never_delivered():
    with pytest.raises(DeviceLost, match=r"unplugged.*part of a code, 'M1GATHERGOOD"):
        read_all(BOARDING_PASS[0])


def test_a_code_whose_rest_never_comes_is_not_joined_with_the_next(monkeypatch):
    seconds = iter(range(100))
    monkeypatch.setattr("app.devices.scanners.hid_pos.time.monotonic", lambda: float(next(seconds)))
    with pytest.raises(DeviceLost, match="middle of a code"):
        read_all(BOARDING_PASS[0], b"", b"", EAN)


def test_stop_ends_a_waiting_read():
    stop = threading.Event()
    with HidPosScanner(hid=lambda: PlayedHid(b"", stop.set)) as scanner:
        assert not scanner.read(stop)


def test_a_scanner_plugged_in_again_works_again(supervise_scanner):
    hid, stop, told = PlayedHid(EAN), threading.Event(), []

    def report_trouble(error):
        told.append(error.title)
        hid.script = [report(b"42"), stop.set]

    supervise_scanner(
        HidPosScanner("05E0:1900", lambda: hid),
        stop,
        lambda sent: told.append(sent.code),
        report_trouble,
        lambda: told.append("works"),
        (0.0,),
    )
    assert told == ["works", "]E04006381333931", "Scanner lost", "works", "]C042"]
    assert hid.log == [b"/dev/hidraw3", "close"] * 2


@pytest.mark.parametrize(
    ("wanted", "path"),
    [("", b"A"), ("05E0:1900", b"A"), ("0c2e:0b6a:s2", b"B"), ("1111:2222", b"untold page")],
)
def test_the_wanted_scanner_is_opened(wanted, path):
    hid = PlayedHid(
        present=[
            listed(page=0x01, path=b"its keyboard"),
            listed(path=b"A"),
            listed(0x0C2E, 0x0B6A, path=b"B", serial="S2"),
            listed(0x1111, 0x2222, page=0, path=b"untold page"),
        ]
    )
    with HidPosScanner(wanted, lambda: hid):
        assert hid.log == [path]


@pytest.mark.parametrize("wanted", ["1234:5678", "05E0:1900:S9", "nonsense"])
def test_an_absent_scanner_is_refused_naming_what_is_there(wanted):
    with pytest.raises(DeviceRefused, match="05E0:1900 DS2208"):
        HidPosScanner(wanted, PlayedHid).__enter__()


def test_a_scanner_that_does_not_open_is_refused_in_words():
    with pytest.raises(DeviceRefused, match="Close the other program"):
        HidPosScanner(hid=lambda: PlayedHid(opens=False)).__enter__()


@pytest.mark.parametrize("module", [None, threading])
def test_without_hidapi_it_says_what_to_install(monkeypatch, module):
    monkeypatch.setitem(__import__("sys").modules, "hid", module)
    with pytest.raises(DeviceRefused, match="pip install hidapi"):
        hidapi()
