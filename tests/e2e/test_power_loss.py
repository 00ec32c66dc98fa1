"""Killed with -9 at fifty random moments: nothing confirmed is lost, nothing is doubled."""

import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from app.api.client import ScannerApi
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Trouble
from app.store.store import open_store

SHIFT = Path(__file__).with_name("shift.py")
KILLS = 50
PRODUCTS = 300
SEED = 20261123


class Killed:
    """One run of the shift that is killed after a while, or finishes before."""

    def __init__(self, folder, sandbox, patience):
        command = [sys.executable, str(SHIFT), str(folder), sandbox.url, sandbox.api_key]
        self.process = subprocess.Popen(
            [*command, str(PRODUCTS)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=SHIFT.parents[2],
        )
        killer = threading.Timer(patience, self.process.kill) if patience is not None else None
        if killer:
            killer.start()
        out, self.errors = self.process.communicate()
        if killer:
            killer.cancel()
            killer.join()
        whole, _, _ = out.rpartition("\n")
        self.confirmed = whole.splitlines()

    @property
    def was_killed(self):
        return self.process.returncode == -signal.SIGKILL


@pytest.mark.slow
def test_nothing_confirmed_is_lost_and_nothing_is_doubled(tmp_path):
    moments = random.Random(SEED)
    confirmed, kills = [], 0
    calm = Trouble(walk_seconds=0, quota_per_minute=1_000_000, quota_per_day=1_000_000)
    with SandboxServer(tmp_path / "server", trouble=calm) as sandbox:
        while kills < KILLS:
            run = Killed(tmp_path / "station", sandbox, 0.6 + moments.random() * 0.9)
            confirmed += run.confirmed
            assert run.was_killed, f"finished or failed after {kills} kills: {run.errors}"
            kills += 1
        last = Killed(tmp_path / "station", sandbox, None)
        assert last.process.returncode == 0, last.errors
        confirmed += last.confirmed
        assert confirmed[-1] == "done"
        compare(tmp_path / "station", sandbox, confirmed)


def compare(folder, sandbox, confirmed):
    """Every confirmed fact is here, and every fact here is on the server exactly once."""
    with open_store(folder, floor=0) as store, ScannerApi(sandbox.url, sandbox.api_key) as api:
        session = store.sessions.newest()
        assert [one.id for one in store.sessions.starting_with("")] == [session.id]
        captures = store.sessions.captures(session.id, 10_000)
        photos = {photo.id: photo for one in captures for photo in store.photos.of_capture(one.id)}
        assert len(captures) == PRODUCTS
        assert len(photos) == 2 * PRODUCTS
        scans = Counter(line.split()[1] for line in confirmed if line.startswith("scan"))
        assert set(scans.values()) <= {1}
        assert set(scans) <= {one.barcode.text for one in captures}
        shot = {line.split()[1] for line in confirmed if line.startswith("photo")}
        assert shot <= {photo.sha256 for photo in photos.values()}

        detail = api.session(session.remote_id)
        assert detail.status == "COMPLETED"
        there = Counter(one.metadata["station_id"] for one in detail.captures)
        assert there == Counter(one.id for one in captures)
        pictures = Counter(one.metadata["station_id"] for one in detail.photos)
        assert pictures == Counter(photos.keys())
        for one in detail.photos:
            ours = photos[one.metadata["station_id"]]
            assert (one.photo_type, one.file_size) == (ours.type, ours.file_size)
        missing = [p for p in photos.values() if not store.files.path(p.sha256).is_file()]
        assert missing == []
