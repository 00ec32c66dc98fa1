from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from app.domain.photo import PhotoType
from app.domain.shot_list import ShotList, ShotLists
from app.station.station import Station
from app.store.store import open_store

SHOTS = ShotLists((ShotList.of("test", PhotoType.FRONT, PhotoType.BACK),))


class Clock:
    """Stands still until a test moves it."""

    def __init__(self):
        self.now = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def pass_(self, seconds):
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "data", floor=0) as opened:
        yield opened


@pytest.fixture
def new_station(store, clock):
    numbers = count()

    def build():
        return Station(store, clock, lambda: f"id{next(numbers)}", SHOTS)

    return build


@pytest.fixture
def station(new_station):
    return new_station()
