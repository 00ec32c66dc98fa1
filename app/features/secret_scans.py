"""What a hand scanner types while a PIN is asked for: a badge is read, every other scan refused."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Signal

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.domain.badges import looks_like_badge
from app.domain.barcode import Barcode
from app.domain.pin import LONGEST
from app.features.context import Context
from app.ui.access.pin_pad import PinPad
from app.ui.input.judged_keys import HeldKey

_REFUSED = "A PIN is asked for here: this scan was not taken. Scan it again when the bench is open."


class SecretScans(QObject):
    """Looks at what was typed between two pauses, and keeps nothing of it.

    A scan is known by its content where that is a badge's. Otherwise no PIN is as long, or it is a
    product's number that came faster than a person types; what may be a PIN is left to the page.
    """

    badge_scanned = Signal(str)
    """As the scanner meant it: whose badge it is, the station finds out."""
    refused = Signal(str)
    """Why a scan was not taken. What was scanned is not told."""

    def __init__(self, pad: PinPad, wedge: WedgeReader[HeldKey]) -> None:
        super().__init__(pad)
        self._pad, self._wedge = pad, wedge

    def take(self, strokes: Sequence[Stroke]) -> bool:
        """True where it was a scan."""
        text = self._wedge.profile.text_of(strokes)
        code = Barcode.from_scanner(text)
        if looks_like_badge(code.text):
            self._pad.forget()
            self.badge_scanned.emit(text)
            return True
        if self._is_fast(strokes) and (len(strokes) > LONGEST or code.gtin is not None):
            self._pad.forget()
            self.refused.emit(_REFUSED)
            return True
        return False

    def _is_fast(self, strokes: Sequence[Stroke]) -> bool:
        longest = self._wedge.profile.longest_gap_ms
        return all(after.at_ms - before.at_ms <= longest for before, after in pairwise(strokes))


def connect_scans(pad: PinPad, context: Context) -> None:
    """While *pad* is open it has every key, and badges come through all the same."""
    keyboard, station = context.keyboard, context.workers.station
    scans = SecretScans(pad, context.wedge)
    keyboard.secret.take = scans.take
    pad.shown.connect(keyboard.keep_secret)
    scans.badge_scanned.connect(station.scan_by_wedge)
    scans.refused.connect(station.scan_failed)
