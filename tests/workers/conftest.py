"""A bench whose camera shows a drawn pack."""

import time
from datetime import UTC, datetime, timedelta
from itertools import count

import cv2
import numpy as np
import pytest

from app.devices.cameras.source import Frame
from app.devices.recent import Recent
from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.station import Station
from app.store.store import open_store
from app.vision.photo_pipeline import Darkroom
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader
from app.vision.white_balance import WhiteBalance
from app.workers.station import StationWorker

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path, floor=0) as opened:
        yield opened


def drawn_pack():
    """BGR, 480 x 640: a blue pack with a white label on a grey bench."""
    image = np.full((480, 640, 3), 110, np.uint8)
    cv2.rectangle(image, (120, 60), (520, 420), (170, 90, 30), -1)
    cv2.rectangle(image, (180, 120), (460, 240), (235, 235, 235), -1)
    cv2.putText(image, "OATS", (200, 210), cv2.FONT_HERSHEY_SIMPLEX, 2.5, (20, 20, 20), 8)
    return image


def station_worker(
    store, folder, read_card=lambda _: None, image=None, frame_age=-3600.0, *, camera=True
):
    """The station's worker, driven directly; its camera has one frame, new for an hour."""
    numbers, seconds = count(), count()
    lists = ShotLists(
        (ShotList.of("test", PhotoType.FRONT, PhotoType.BACK), ShotList.of("lid", PhotoType.TOP))
    )
    station = Station(store, lambda: datetime.now(UTC), lambda: f"id{next(numbers)}", lists)
    frames = Recent[Frame](4)
    shown = drawn_pack() if image is None else image
    if camera:
        frames.put(Frame(shown, time.monotonic() - frame_age, 0))
    darkroom = Darkroom(
        Inspector(Reader.thorough()),
        90,
        "bench",
        "test",
        WhiteBalance(folder / "balance.json"),
        lambda: START + timedelta(seconds=next(seconds)),
    )
    router = Router(station, Shutter(station, frames.all, darkroom), store.bench, read_card)
    return StationWorker(router, darkroom)
