"""A whole job by a hand scanner and printed cards alone: no mouse, and no key but a scanner's."""

import json
import sys
import time
from pathlib import Path

import cv2
import pytest

from app.api.client import ScannerApi
from app.devices.scanners.profile_file import profile_file, save_profile
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.cards import Command, CommandKind, encode
from app.domain.gtin import check_digit
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.store.card_secret import card_secret
from tests.e2e.scanner_keys import Scanner
from tests.e2e.test_operator import PATIENCE_S, ROOT, Bench, eventually, sandbox  # noqa: F401 - a fixture
from tests.e2e.test_wedge import keys
from tests.workers.conftest import drawn_pack

PRODUCTS = 20
SHOTS = (PhotoType.FRONT, PhotoType.BACK, PhotoType.NUTRITION, PhotoType.INGREDIENTS)
KEY_S = 0.003
ATTEMPTS = 15
HEARD_S = 4
"""What came too slowly for a scan may have been no event at all."""
NO_PICTURE = "gives no picture"
"""The band's words when the camera's last picture is too old: its thread got no turn."""
Kind = CommandKind


class Desk(Bench):
    """The program in a window that is read, a hand scanner, and the station's own cards."""

    def __init__(self, folder, sandbox, pictures, environment, xdotool, scanner):  # noqa: F811
        super().__init__(folder, sandbox, pictures, environment, xdotool)
        self.scanner, self.told = scanner, folder.parent / "told.jsonl"
        script = Path(__file__).with_name("told_desk.py")
        arguments = (self.told, folder, sandbox.url, pictures)
        self.command = [sys.executable, str(script), *map(str, arguments)]
        self.environment |= {"PYTHONPATH": str(ROOT)}
        self.secret = card_secret(folder)
        save_profile(profile_file(folder), WedgeProfile(terminated=True, by_place=True))

    def seen(self):
        """What the window shows now."""
        lines = self.told.read_text().splitlines() if self.told.exists() else []
        return json.loads(lines[-1]) if lines else {"number": -1, "band": "", "lamp": ""}

    def card(self, done, kind, **how):
        """Scan a card until *done*."""
        self.scan_until(done, encode(Command(kind, **how), self.secret))

    def scan_until(self, done, text):
        """Once, or again where this computer was too slow for a scanner or for its camera."""
        for _ in range(ATTEMPTS):
            before = self.seen()["number"]
            late = self.scanner.scan(keys(f"{text}\r"), KEY_S)
            self.scanner.rest()
            self.wait_for_event(before, HEARD_S if late else PATIENCE_S)
            if done():
                return
            assert late or NO_PICTURE in self.seen()["band"], f"{text}: {self.seen()}"
        pytest.fail(f"this computer was too busy to act as a scanner: {self.seen()}")

    def wait_for_event(self, before, seconds):
        """Until the band tells of one after *before*: what it tells of is on disk by then."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and self.seen()["number"] == before:
            time.sleep(0.02)

    def kept(self, table, count):
        """A condition: so many are on disk."""
        return lambda: self.count(table) == count

    def bench_is_clear(self):
        return self.rows("SELECT current_capture_id FROM session") == [(None,)]


@pytest.fixture
def desk(tmp_path, sandbox, display, display_environment, xdotool):  # noqa: F811
    pictures = tmp_path / "camera"
    pictures.mkdir()
    cv2.imwrite(str(pictures / "pack.png"), drawn_pack())
    with Scanner(display) as scanner:
        yield Desk(tmp_path / "station", sandbox, pictures, display_environment, xdotool, scanner)


def codes():
    """EAN-13 under the prefix that GS1 keeps for examples."""
    payloads = [f"95212345{number:04d}" for number in range(PRODUCTS)]
    return [payload + str(check_digit(payload)) for payload in payloads]


def test_twenty_products_by_cards_and_scans_alone(desk, sandbox):  # noqa: F811
    with desk.running():
        eventually(lambda: desk.seen()["number"] >= 0, "the bench is shown")
        desk.card(lambda: desk.rows("SELECT id FROM session"), Kind.START, mode=CaptureMode.BOTH)
        for number, code in enumerate(codes()):
            one_product(desk, number, code)
        closed = "SELECT id FROM session WHERE closing = 'submit'"
        desk.card(lambda: desk.rows(closed), Kind.SUBMIT)
        total = PRODUCTS * (1 + len(SHOTS))
        lamp = f"✓ On server: {total} of {total}"
        eventually(lambda: desk.seen()["lamp"] == lamp, lamp)
    compare(desk, sandbox)


def one_product(desk, number, code):
    desk.scan_until(desk.kept("capture", number + 1), code)
    for taken, photo_type in enumerate(SHOTS, start=number * len(SHOTS) + 1):
        desk.card(desk.kept("photo", taken), Kind.SHOOT, photo_type=photo_type)
    desk.card(desk.bench_is_clear, Kind.NEXT)


def compare(desk, sandbox):  # noqa: F811
    """The server has what was done, and no more."""
    ((remote_id,),) = desk.rows("SELECT remote_id FROM session")
    with ScannerApi(sandbox.url, sandbox.api_key) as api:
        there = api.session(remote_id)
    assert there.status == "COMPLETED"
    assert [one.raw_value for one in there.captures] == codes()
    for capture in there.captures:
        photos = [one for one in there.photos if one.capture_id == capture.id]
        photos.sort(key=lambda one: one.sort_order)
        assert [one.photo_type for one in photos] == list(SHOTS)
    assert len(there.photos) == PRODUCTS * len(SHOTS)
