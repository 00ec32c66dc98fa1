"""A backlog of many days' scans leaves as fast as the key allows, and is never refused."""

import logging
from collections import Counter
from contextlib import contextmanager
from itertools import count

import pytest

from app.api.client import ScannerApi
from app.api.storage import PhotoStorage
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.sandbox.records import CaptureRecord
from app.station.station import Station
from app.store.store import open_store
from app.sync.opening import assembled
from tests.sync.in_process import CALM, Inline, Line, a_world

CAPTURES, OF_A_SESSION = 10_000, 1000
A_MINUTE, A_DAY = 300, 10_000
"""Calls, as the contract has them (3.3)."""


@contextmanager
def offline_station(world, line):
    """A station that has not sent anything yet, and the errands it will send it with."""
    ids = count(1)
    with (
        open_store(world.folder / "station", floor=0) as store,
        ScannerApi(
            "http://sandbox.test", world.sandbox.api_key, transport=line, clock=world.clock
        ) as api,
        PhotoStorage(transport=line) as storage,
        assembled(store, api, storage, Inline(), {}, world.clock, lambda: 0.5) as engine,
    ):
        station = Station(store, world.clock.date, lambda: f"ours{next(ids)}", ShotLists())
        yield store, station, engine


def scan(station, captures):
    for number in range(captures):
        if number % OF_A_SESSION == 0:
            station.end()
            station.start(CaptureMode.BARCODE_SCAN)
        station.codes.scan(Barcode.of(f"LOT {number}", Symbology.CODE_128), CodeSource.WEDGE)
    station.end()


def drain(world, engine):
    """Passes as they are due until nothing is; yields the report of each."""
    while (report := engine.run_once()).retry_in is not None:
        yield report
        world.clock.pass_(report.retry_in)
    yield report


@pytest.mark.slow
def test_ten_thousand_captures_drain_at_the_quotas_rate_and_none_is_refused(caplog):
    caplog.set_level(logging.WARNING)  # 20,000 lines that nobody reads
    with a_world() as world:
        world.begin(CALM.changed({"quota_per_minute": A_MINUTE, "quota_per_day": A_DAY}))
        line = Line(world.application, world.loop)
        with offline_station(world, line) as (store, station, engine):
            scan(station, CAPTURES)
            begun, answers, minutes = world.clock(), Counter(), 0.0
            for report in drain(world, engine):  # noqa: B007 - the last one is looked at
                answers.update(one.status for one in world.sandbox.seen)
                world.sandbox.seen.clear()
                if answers.total() < A_DAY:
                    minutes = (world.clock() - begun) / 60
            newest = store.sessions.newest()
            delivery = store.shown.delivery(newest.id)
        there = Counter(one.metadata["station_id"] for one in world.all(CaptureRecord))
    assert (report.waiting, report.trouble) == (0, "")
    assert (len(there), max(there.values())) == (CAPTURES, 1), "each once"
    assert delivery.complete, "and shown"
    assert set(answers) == {200, 201}, "the sandbox refused none"
    assert minutes <= 1.05 * A_DAY / A_MINUTE, "the first day's calls, as fast as they may"
    print(f"the sandbox counted {dict(answers)}, the first day's in {minutes:.1f} minutes")
