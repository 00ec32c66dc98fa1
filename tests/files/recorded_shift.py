"""A short shift in a process of its own, which `conftest.py` records with strace.

Usage: python -m tests.files.recorded_shift DATA_DIR

Writes a JSON line after each commit of the database and after each step that the station confirmed.
The lines and the writes to the disk then stand in one trace, in their order.
"""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.flaw import Inspection
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.files.durable import write_whole
from app.station.state import Verdict
from app.station.station import Station
from app.store.store import open_store

SETTING = "a-setting.txt"
QUERIES = {
    "sessions": "SELECT id, mode, closing, current_capture_id FROM session ORDER BY rowid",
    "captures": "SELECT id, text, discarded_at IS NULL FROM capture ORDER BY rowid",
    "photos": "SELECT id, type, position, sha256, discarded_at IS NULL, removed_at IS NULL "
    "FROM photo ORDER BY rowid",
    "outbox": "SELECT kind, subject_id, version FROM outbox ORDER BY seq",
    "bench": "SELECT planned_list, locked, badge_wanted FROM bench",
    "actions": "SELECT kind, subject_id FROM action ORDER BY seq",
}
OATS = Barcode.of("4006381333931", Symbology.EAN_13, "]E0")
MINT = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
SHOTS = ShotLists((ShotList.of("short", PhotoType.FRONT, PhotoType.NUTRITION),))


def facts_of(store):
    """All that was confirmed, as rows."""
    rows = store.sessions._db.rows
    return {name: [list(row) for row in rows(sql)] for name, sql in QUERIES.items()}


def photo_bytes(number):
    return f"photo {number} ".encode() * 200


class Shift:
    def __init__(self, folder):
        self.folder = folder
        self.store = None
        self.setting = None
        self._now, self._ids = datetime(2026, 11, 23, 8, tzinfo=UTC), count(1)

    def hear(self, event, **facts):
        if event == "commit" and self.store is not None:
            self.tell("commit")

    def tell(self, moment, step=""):
        line = {
            "moment": moment,
            "step": step,
            "facts": facts_of(self.store),
            "setting": self.setting,
        }
        os.write(1, json.dumps(line).encode() + b"\n")

    def do(self, step, act, *arguments, refused=False):
        act(*arguments)
        notice = self.station.notices.last
        assert (notice.verdict is Verdict.REFUSED) is refused, notice
        self.tell("confirmed", step)

    def open(self):
        self.station = Station(self.store, self.clock, lambda: f"id-{next(self._ids):03}", SHOTS)
        self.tell("confirmed", "open")

    def clock(self):
        self._now += timedelta(seconds=2)
        return self._now

    def first_session(self):
        codes, shots = self.station.codes, self.station.shots
        self.do("start", self.station.start, CaptureMode.BOTH)
        self.do("scan", codes.scan, OATS, CodeSource.WEDGE)
        self.do("photo", shots.shoot, photo_bytes(1))
        with ThreadPoolExecutor(1) as pool:
            staged = pool.submit(shots.stage, photo_bytes(2)).result()
        self.do("staged photo", shots.shoot, staged)
        self.do("retake", shots.retake, self.newest_photo())
        self.do("photo in its place", shots.shoot, photo_bytes(3))
        self.do("undo of a photo", self.station.undo)
        self.do("quantity", codes.quantity, 4)
        self.store.bench.lock(True)
        self.tell("confirmed", "lock")
        self.store.bench.lock(False)
        self.tell("confirmed", "unlock")
        self.keep_setting("one")
        self.do("other product", codes.scan, MINT, CodeSource.WEDGE)
        self.do("the same bytes again", shots.shoot, photo_bytes(1))
        self.do("discard", shots.discard, self.newest_photo())
        dropped = shots.stage(photo_bytes(1))
        seen = Inspection(codes=(OATS,))
        self.do("refused photo", shots.shoot, dropped, seen, refused=True)
        self.do("photo of mint", shots.shoot, photo_bytes(4))
        self.do("retype", shots.retype, self.newest_photo(), PhotoType.BACK)
        self.keep_setting("two")
        self.do("next", codes.next_product)
        self.do("end", self.station.end)
        self.do("undo of the end", self.station.undo)
        self.do("submit", self.station.submit)

    def second_session(self):
        self.do("start again", self.station.start, CaptureMode.BOTH)
        self.do("scan again", self.station.codes.scan, OATS, CodeSource.WEDGE)
        self.do("photo again", self.station.shots.shoot, photo_bytes(5))
        self.do("end again", self.station.end)

    def newest_photo(self):
        return self.station.read_state().photos[-1].id

    def keep_setting(self, text):
        write_whole(self.folder / SETTING, text)
        self.setting = text
        self.tell("confirmed", f"setting {text}")


def main():
    shift = Shift(Path(sys.argv[1]))
    for work in (shift.first_session, shift.second_session):
        with open_store(shift.folder, floor=0, witness=shift.hear) as shift.store:
            shift.open()
            work()
        shift.store = None


if __name__ == "__main__":
    main()
