"""What an operator does, in the real window: scan, shoot, order, crash, go on, submit."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import cv2
import httpx
import numpy as np
import pytest

from app.api.client import ScannerApi
from app.domain.barcode import Symbology
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Trouble
from app.store.store import open_store
from app.vision.symbol_drawing import draw_symbol

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30
AGAIN_S = 3


def eventually(condition, what, seconds=PATIENCE_S):
    """Wait for *condition*, which reads what the program put on disk."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return
        time.sleep(0.02)
    pytest.fail(f"not within {seconds} s: {what}")


class Bench:
    """The program in a window, and the keyboard and scanner before it."""

    def __init__(self, folder, sandbox, pictures, environment, xdotool):
        self.folder, self.xdotool = folder, xdotool
        self.command = [
            *(sys.executable, "-m", "app", "--verbose", "run"),
            *("--camera", str(pictures), "--data-dir", str(folder), "--api-url", sandbox.url),
        ]
        self.environment = environment | {"SCANSTATION_API_KEY": sandbox.api_key}

    @contextmanager
    def running(self):
        """The program from start to end; a polite end gives exit code 0."""
        log = (self.folder.parent / "program.log").open("a")
        with (
            log,
            subprocess.Popen(
                self.command, env=self.environment, cwd=ROOT, stderr=log, stdout=log
            ) as self.process,
        ):
            try:
                self.wait_for_window()
                yield self
            finally:
                if self.process.poll() is None:
                    self.process.send_signal(signal.SIGTERM)
        assert self.process.returncode in (0, -signal.SIGKILL)

    def wait_for_window(self):
        search = ["search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)]
        window = self.xdotool(*search).split()[0]
        self.xdotool("windowactivate", "--sync", window)

    def wait_until_it_listens(self, opened=1, seconds=PATIENCE_S):
        """Until the event loop turns, for the so manieth time: a loaded machine shows the window
        long before."""
        log = self.folder.parent / "program.log"
        eventually(lambda: log.read_text().count("opened in") >= opened, "it is open", seconds)

    def press_until(self, key, condition, what, seconds=PATIENCE_S):
        """Again and again: the program may not listen yet, or refuse for now."""
        self._act_until(lambda: self.key(key), condition, what, seconds)

    def scan_until_kept(self, text):
        """On a loaded machine the keys of a scan come too far apart, and are refused as cut."""
        kept = f"SELECT id FROM capture WHERE text = '{text}'"
        self._act_until(lambda: self.scan(text), lambda: self.rows(kept), f"{text} is on disk")

    def _act_until(self, act, condition, what, seconds=PATIENCE_S):
        acted_at = [0.0]

        def acted():
            if time.monotonic() - acted_at[0] > AGAIN_S and not condition():
                act()
                acted_at[0] = time.monotonic()
            return condition()

        eventually(acted, what, seconds)

    def kill(self):
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def key(self, *keys):
        self.xdotool("key", *keys)

    def scan(self, text):
        """As a hand scanner does: quick keys and Return."""
        self.xdotool("type", "--delay", "10", text)
        self.xdotool("key", "Return")

    def rows(self, sql):
        """What is on disk now; nothing before the program made its database."""
        try:
            db = sqlite3.connect(f"file:{self.folder / 'station.db'}?mode=ro", uri=True)
        except sqlite3.OperationalError:
            return []
        try:
            return db.execute(sql).fetchall()
        except sqlite3.OperationalError:
            return []
        finally:
            db.close()

    def count(self, table):
        return len(self.rows(f"SELECT id FROM {table} WHERE discarded_at IS NULL"))

    def shoot(self):
        """Press the shutter and wait until the photo is safe."""
        before = self.count("photo")
        self.key("space")
        eventually(lambda: self.count("photo") == before + 1, "the photo is on disk")


@pytest.fixture
def pictures(tmp_path):
    """What the camera sees: one pack, for ever."""
    folder = tmp_path / "camera"
    folder.mkdir()
    page = np.full((720, 1280, 3), 190, np.uint8)
    symbol = draw_symbol("012345678905", Symbology.UPC_A, 3)
    page[260 : 260 + symbol.shape[0], 450 : 450 + symbol.shape[1]] = symbol[..., None]
    cv2.imwrite(str(folder / "pack.png"), page)
    return folder


@pytest.fixture
def sandbox(tmp_path):
    with SandboxServer(tmp_path / "server", trouble=Trouble(walk_seconds=0.5)) as server:
        yield server


@pytest.fixture
def bench(tmp_path, sandbox, pictures, display_environment, xdotool):
    return Bench(tmp_path / "station", sandbox, pictures, display_environment, xdotool)


def test_a_shift_with_a_crash_in_the_middle_arrives_whole(bench, sandbox):
    with bench.running():
        bench.key("F4")
        eventually(lambda: bench.count("capture") == 1, "the camera read the pack")
        bench.shoot()
        bench.shoot()
        bench.scan("10012345678902")
        eventually(lambda: bench.count("capture") == 2, "the hand scanner was heard")
        bench.shoot()
        bench.shoot()
        bench.key("alt+Left")
        eventually(
            lambda: bench.rows("SELECT position FROM photo ORDER BY rowid")[2:] == [(1,), (0,)],
            "the order is on disk",
        )
        bench.kill()
    with bench.running():
        bench.shoot()
        bench.key("F6")
        bench.xdotool("type", "--delay", "120", "pallet 7")
        bench.key("Return")
        eventually(lambda: bench.count("capture") == 3, "the typed code was taken")
        bench.shoot()
        bench.key("F3")
        eventually(lambda: bench.count("photo") == 5, "the last photo was taken back")
        bench.key("F10")
        bench.key("F10")
        eventually(
            lambda: (
                bench.rows("SELECT closing FROM session") == [("submit",)]
                and bench.rows("SELECT 1 FROM outbox") == []
            ),
            "all errands are done",
        )
    compare(bench, sandbox)


def told_captures(sandbox, session_id):
    """The captures as the server tells them, by id."""
    answer = httpx.get(
        f"{sandbox.url}/scanner/api/v1/sessions/{session_id}",
        headers={"X-API-Key": sandbox.api_key},
    )
    return {one["id"]: one for one in answer.json()["captures"]}


def compare(bench, sandbox):
    """Every field of the session, here and on the server."""
    with (
        open_store(bench.folder, floor=0) as store,
        ScannerApi(sandbox.url, sandbox.api_key) as api,
    ):
        (session,) = store.sessions.starting_with("")
        there = api.session(session.remote_id)
        assert there.status == "COMPLETED"
        assert there.metadata["station_id"] == session.id
        captures = store.sessions.captures(session.id, 100)[::-1]
        assert [one.barcode.text for one in captures] == [
            "012345678905",
            "10012345678902",
            "pallet 7",
        ]
        assert [one.source for one in captures] == ["camera", "wedge", "typed"]
        told = told_captures(sandbox, session.remote_id)
        by_id = {one.metadata["station_id"]: one for one in there.captures}
        assert sorted(one.metadata["station_id"] for one in there.captures) == sorted(by_id)
        assert set(by_id) == {one.id for one in captures}
        for ours in captures:
            theirs = by_id[ours.id]
            assert theirs.raw_value == ours.barcode.text
            gtin = told[theirs.id]["gtin"] or ""
            assert gtin == (ours.barcode.gtin.value if ours.barcode.gtin else "")
            assert theirs.capture_type == ("MANUAL" if ours.source == "typed" else "BARCODE")
            assert theirs.metadata["symbology"] == ours.barcode.symbology
            assert datetime.fromisoformat(theirs.metadata["scanned_at"]) == ours.scanned_at
        ours = [
            (by_id[one.id].id, photo.id, photo.type, photo.file_size, photo.sha256)
            for one in captures
            for photo in store.photos.of_capture(one.id)
        ]
        kept = {row[1] for row in ours}
        theirs = [
            (
                photo.capture_id,
                photo.metadata["station_id"],
                photo.photo_type,
                photo.file_size,
                photo.metadata["sha256"],
            )
            for photo in sorted(there.photos, key=lambda one: one.sort_order)
            if photo.metadata["station_id"] in kept
        ]
        assert theirs == ours
        assert all(
            photo.photo_type == "other"
            for photo in there.photos
            if photo.metadata["station_id"] not in kept
        ), "what was taken back after it was sent is 'other', last"


def test_a_second_start_in_the_same_folder_says_so(bench):
    with bench.running():
        second = subprocess.run(
            [*(sys.executable, "-m", "app", "sync"), *bench.command[-4:]],
            env=bench.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert second.returncode == 4
        assert "Another Scan Station works in" in second.stderr


def test_camera_typing_and_sending_scanner_work_together(bench, tmp_path):
    far, near = os.openpty()
    port = tmp_path / "scanner"
    port.symlink_to(os.ttyname(near))
    bench.environment |= {
        "SCANSTATION_SERIAL_PORT": str(port),
        "SCANSTATION_SERIAL_ACK": "\\x06",
        "SCANSTATION_SERIAL_NAK": "\\x15",
    }
    with bench.running():
        bench.key("F2")
        eventually(lambda: bench.count("capture") == 1, "the camera read the pack")
        os.write(far, b"]E09521234500018\r")
        assert os.read(far, 1) == b"\x06", "the scanner is told that its code was taken"
        assert bench.count("capture") == 2
        bench.scan("95210018")
        eventually(lambda: bench.count("capture") == 3, "the typing scanner was heard")
        os.write(far, b"9521234500019\r")
        assert os.read(far, 1) == b"\x15", "a wrong check digit is not taken"
    os.close(near)
    os.close(far)
    assert [one for (one,) in bench.rows("SELECT source FROM capture ORDER BY number")] == [
        "camera",
        "serial",
        "wedge",
    ]
