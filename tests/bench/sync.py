"""Photos sent by the station's own errands, against a bare httpx loop doing the same requests.

    python3 packaging/dev.py bench sync [--photos N] [--megabytes M] [--parallel P] [--json]

The sandbox is a process of its own on loopback, its quota far away. One process sends photos of a
real store by the real engine; another sends the same files with nothing but httpx: leave to upload,
the file to the storage, the registering, as many at once. They take turns, so that both have the
same machine. Fails when ours is slower than 0.9 of the bare loop, or when its memory grows by more
than one photo for each upload at once.
"""

import argparse
import json
import multiprocessing
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path
from uuid import uuid4

import cv2
import httpx
import numpy as np
import psutil

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.gtin import check_digit
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.station.station import Station
from app.store.store import open_store
from app.sync.opening import SyncChoices, open_engine

LEAST_OF_BARE = 0.9
ROUNDS = 5
OF_A_PRODUCT = 10
WARM_UP = 10
"""Photos of each before the first round: what is read and connected once."""
V1 = "/scanner/api/v1"
TYPES = tuple(PhotoType)[:OF_A_PRODUCT]


def a_picture(size):
    """A JPEG of about *size* bytes: noise, as large as that takes."""
    dice = np.random.default_rng(11)
    side = int((size / 0.9) ** 0.5)
    _, packed = cv2.imencode(".jpg", dice.integers(0, 256, (side, side, 3), np.uint8))
    side = int(side * (size / len(packed)) ** 0.5)
    _, packed = cv2.imencode(".jpg", dice.integers(0, 256, (side, side, 3), np.uint8))
    return packed.tobytes()


def numbered(picture, number):
    """The same picture with a number in its comment, so that no two files are equal."""
    words = f"photo {number}".encode()
    comment = b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words
    return picture[:2] + comment + picture[2:]


def code_of(number):
    payload = f"952123{number:06d}"
    return payload + str(check_digit(payload))


@contextmanager
def sandbox(folder):
    """Its address and key."""
    program = [sys.executable, "-m", "app", "sandbox", "--port", "0", "--data-dir", str(folder)]
    switches = ("quota_per_minute=100000000", "quota_per_day=100000000", "walk_seconds=0")
    words = [word for switch in switches for word in ("--trouble", switch)]
    with subprocess.Popen([*program, *words], stdout=subprocess.PIPE, text=True) as server:
        try:
            url = server.stdout.readline().split()[-1]
            yield url, server.stdout.readline().split()[-1]
        finally:
            server.terminate()


class Watched:
    """How far the memory of this process rose above where it began, in bytes, while entered."""

    def __enter__(self):
        self.peak = self.base = self._now()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    @property
    def growth(self):
        return self.peak - self.base

    def _now(self):
        return psutil.Process().memory_info().rss

    def _watch(self):
        while not self._over.wait(0.01):
            self.peak = max(self.peak, self._now())


# --- ours ---


def send_ours(pipe, folder, url, key, picture, parallel):
    """A station that is told how many photos to take; it tells how long sending them took."""
    lists = ShotLists((ShotList.of("all", *TYPES),))
    choices = SyncChoices(uploads_in_parallel=parallel)
    with (
        open_store(folder, floor=0) as store,
        open_engine(store, url, key, {"station": "bench"}, choices=choices) as engine,
    ):
        station = Station(store, lambda: datetime.now(UTC), lambda: uuid4().hex, lists)
        station.start(CaptureMode.BOTH)
        numbers, products = count(), count()
        while wanted := pipe.recv():
            shoot(station, engine, wanted, picture, numbers, products)
            assert store.outbox.waiting() == wanted, "none left before its time is taken"
            with Watched() as memory:
                begun = time.perf_counter()
                drain(engine)
                took = time.perf_counter() - begun
            pipe.send((took, memory.base, memory.peak))
        session = store.sessions.newest()
        engine.check()
        delivery = store.shown.delivery(session.id)
        assert delivery.complete, delivery
        pipe.send(next(numbers))


def shoot(station, engine, wanted, picture, numbers, products):
    """Photos of new products, whose codes are sent already: only the photos are timed."""
    scanned = []
    for _ in range(-(-wanted // OF_A_PRODUCT)):
        code = Barcode.of(code_of(next(products)), Symbology.EAN_13, "]E0")
        station.codes.scan(code, CodeSource.WEDGE)
        scanned.append(station.read_state().capture.id)
    drain(engine)
    for place in range(wanted):
        if place % OF_A_PRODUCT == 0:
            station.codes.pick(scanned[place // OF_A_PRODUCT])
        station.shots.shoot(numbered(picture, next(numbers)))


def drain(engine):
    """As the network's thread does it: a pass, then the next when it is due."""
    while (report := engine.run_once()).waiting:
        assert not report.trouble, report
        time.sleep(report.retry_in or 0)


# --- bare ---


def send_bare(pipe, folder, url, key, picture, parallel):
    """The same requests and nothing else."""
    folder.mkdir()
    headers, numbers = {"X-API-Key": key}, count()
    with (
        httpx.Client(base_url=url, headers=headers, timeout=60) as api,
        httpx.Client(timeout=60) as storage,
        ThreadPoolExecutor(parallel) as threads,
    ):
        answer = api.post(f"{V1}/sessions", json={"capture_mode": "both"})
        session = answer.raise_for_status().json()["id"]
        while wanted := pipe.recv():
            about = {"session_short_id": session, "capture_type": "BARCODE", "raw_value": "1"}
            capture = api.post(f"{V1}/captures", json=about).raise_for_status().json()["id"]
            files = []
            for _ in range(wanted):
                number = next(numbers)
                files.append(folder / f"{number}.jpg")
                files[-1].write_bytes(numbered(picture, number))
            begun = time.perf_counter()
            list(threads.map(partial(one_photo, api, storage, session, capture), files))
            pipe.send((time.perf_counter() - begun, 0, 0))
        pipe.send(next(numbers))


def one_photo(api, storage, session, capture, file):
    place = f"{V1}/sessions/{session}"
    params = {"photo_type": "front", "original_filename": file.name}
    ticket = api.get(f"{place}/presigned-upload-url", params=params).raise_for_status().json()
    with file.open("rb") as stream:
        storage.post(
            ticket["upload_url"],
            data=ticket["upload_fields"],
            files={"file": (file.name, stream, "image/jpeg")},
        ).raise_for_status()
    body = {
        "s3_key": ticket["s3_key"],
        "photo_type": "front",
        "capture_short_id": capture,
        "original_filename": file.name,
        "file_size": file.stat().st_size,
        "metadata": {"station_id": file.stem},
    }
    api.post(f"{place}/photos", json=body).raise_for_status()


# --- both ---


@contextmanager
def sender(send, *arguments):
    """The pipe to a process that sends."""
    pipe, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=send, args=(theirs, *arguments))
    process.start()
    theirs.close()
    yield pipe
    process.join()


def measure(folder, photos, size, parallel):
    picture = a_picture(size)
    times, memory = {"ours": [], "bare": []}, []
    with (
        sandbox(folder / "server") as (url, key),
        sender(send_ours, folder / "ours", url, key, picture, parallel) as ours,
        sender(send_bare, folder / "bare", url, key, picture, parallel) as bare,
    ):
        for number in range(ROUNDS + 1):
            wanted = photos // ROUNDS if number else WARM_UP
            for name, pipe in (("ours", ours), ("bare", bare))[:: 1 if number % 2 else -1]:
                pipe.send(wanted)
                took, base, peak = pipe.recv()
                if number:
                    times[name].append(took)
                if number and name == "ours":
                    memory.append((base, peak))
        for pipe in (ours, bare):
            pipe.send(0)
            assert pipe.recv() == photos // ROUNDS * ROUNDS + WARM_UP
    return times, memory, len(picture)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--photos", type=int, default=500)
    options.add_argument("--megabytes", type=float, default=3.0)
    options.add_argument("--parallel", type=int, default=3)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        times, memory, size = measure(
            Path(folder), given.photos, given.megabytes * 1e6, given.parallel
        )
    sent = given.photos // ROUNDS * ROUNDS
    ours, bare = sum(times["ours"]), sum(times["bare"])
    growth = max(peak for _, peak in memory) - memory[0][0]
    line = {
        "photos": sent,
        "megabytes_each": round(size / 1e6, 2),
        "parallel": given.parallel,
        "ours_photos_a_second": round(sent / ours, 2),
        "bare_photos_a_second": round(sent / bare, 2),
        "of_bare": round(bare / ours, 3),
        "rounds_of_bare": [
            round(b / o, 2) for o, b in zip(times["ours"], times["bare"], strict=True)
        ],
        "memory_grew_MB": round(growth / 1e6, 2),
        "memory_may_grow_MB": round(given.parallel * size / 1e6, 2),
    }
    print(json.dumps(line) if given.json else "  ".join(f"{k} {v}" for k, v in line.items()))
    if bare / ours < LEAST_OF_BARE:
        sys.exit(f"Expected at least {LEAST_OF_BARE} of the bare loop's speed.")
    if growth > given.parallel * size:
        sys.exit("Expected memory to grow by at most one photo for each upload at once.")


if __name__ == "__main__":
    main()
