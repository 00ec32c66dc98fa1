"""A shift without a window, in a process of its own, so that a test can kill it at any moment.

Usage: shift.py DATA_DIR API_URL API_KEY PRODUCTS. Works through a fixed plan from wherever the
store says it was left, and prints a line for every step *after* it was confirmed.
"""

import random
import sys
import threading
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.gtin import check_digit
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.station.state import Verdict
from app.station.station import Station
from app.store.store import Store, open_store
from app.sync.opening import open_engine

AHEAD = 12
"""Errands that the shift may be ahead of the network, so that kills strike both."""
SHOTS = ShotLists((ShotList.of("short", PhotoType.FRONT, PhotoType.NUTRITION),))


def codes(products: int) -> list[str]:
    payloads = [f"95210{number:07d}" for number in range(products)]
    return [payload + str(check_digit(payload)) for payload in payloads]


def confirm(station: Station, *words: str) -> None:
    verdict = station.read_state().notice.verdict
    assert verdict in (Verdict.READ, Verdict.PHOTO, Verdict.READY), station.read_state().notice
    print(*words, flush=True)


def work(store: Store, plan: list[str]) -> None:
    station = Station(store, lambda: datetime.now(UTC), lambda: uuid4().hex, SHOTS)
    newest = store.sessions.newest()
    if newest is not None and newest.closing is not None:
        return
    if newest is None:
        station.start(CaptureMode.BOTH)
        confirm(station, "started")
    for text in plan:
        one_product(station, store, text)
    station.submit()
    confirm(station, "submitted")


def one_product(station: Station, store: Store, text: str) -> None:
    session = station.read_state().session
    barcode = Barcode.of(text, Symbology.EAN_13, "]E0")
    known = store.sessions.find(session.id, barcode.key)
    if known is None:
        station.codes.scan(barcode, CodeSource.WEDGE)
        confirm(station, "scan", text)
    else:
        station.codes.pick(known.id)
    while store.outbox.waiting() > AHEAD:
        time.sleep(0.002)  # a person is slower than the network, most of the time
    while station.read_state().checklist.next is not None:
        jpeg = f"{text} {station.read_state().checklist.next} {random.random()}".encode() * 200
        station.shots.shoot(jpeg)
        confirm(station, "photo", station.read_state().photos[-1].sha256)


def main() -> None:
    folder, url, key, products = sys.argv[1:]
    with ExitStack() as house:
        store = house.enter_context(open_store(Path(folder), floor=0))
        engine = house.enter_context(open_engine(store, url, key, {"station": "test bench"}))
        worker = threading.Thread(target=work, args=(store, codes(int(products))))
        worker.start()
        while worker.is_alive() or store.outbox.waiting():
            report = engine.run_once()
            worker.join(0.001 if report.retry_in == 0 else 0.02)
            assert not report.needs_operator, report
        report = engine.check()
        assert not report.trouble, report
    print("done", flush=True)


if __name__ == "__main__":
    main()
