"""The day's figures: counted from the trace's facts, kept by the day, bounded."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.barcode import Barcode, CodeSource, Reading, Symbology
from app.observability.metrics.counting import Counting
from app.observability.metrics.day import Day
from app.observability.metrics.histogram import Spread
from app.observability.metrics.metrics_files import Numbers
from app.station.outcome import Outcome
from app.station.state import Notice, Verdict

BOX = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
OATS = Barcode.of("9521234500018", Symbology.EAN_13)


class Clock:
    def __init__(self):
        self.time = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)

    def now(self):
        return self.time

    def seconds(self):
        return self.time.timestamp()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def numbers(tmp_path, clock):
    return Numbers(tmp_path, clock.now, clock.seconds)


def done(what, verdict=Verdict.READ, *args):
    notice = Notice(1, verdict, "")
    outcome = Outcome.said(notice).kind
    return {"what": what, "args": args, "outcome": outcome, "notice": notice, "ms": 4.0}


def test_a_scan_is_timed_from_the_frame_to_the_receipt_on_the_screen(numbers):
    hear = Counting(numbers)
    reading = Reading(OATS, BOX, ("zxing:small", "zbar:flat"), agreed=True)
    sight = {"at": 10_000_000, "ms": 12.0, "counted": [OATS.key], "readings": [reading]}
    hear((10.02, "sight", sight))
    hear((10.04, "do", done("Codes.scan", Verdict.READ, OATS, CodeSource.CAMERA)))
    hear((10.10, "shown", {}))
    hear((10.50, "shown", {}))  # of something else
    day = numbers.day()
    assert day.total("scan.camera") == 1
    assert day.named("look.") == {"zxing:small": 1, "zbar:flat": 1}
    receipt = day.spread("receipt.ms")
    assert receipt.count == 1
    assert 100 <= receipt.quantile(0.5) <= 110


def test_a_scan_by_hand_scanner_begins_at_its_last_key(numbers):
    hear = Counting(numbers)
    hear((5.0, "keys", {"code": "123", "broken": None}))
    hear((5.01, "do", done("Codes.scan", Verdict.ALREADY, OATS, CodeSource.WEDGE)))
    hear((5.03, "shown", {}))
    assert numbers.day().total("scan.already") == 1
    assert 30 <= numbers.day().spread("receipt.ms").quantile(0.5) <= 33


def test_requests_retries_speed_and_stalls(numbers):
    hear = Counting(numbers)
    for status in (200, 0, 503, 429, 404):
        hear((1.0, "request", {"path": "/x", "status": status, "ms": 100.0}))
    hear((1.0, "request", {"path": "storage", "status": 204, "ms": 500.0, "bytes": 1_000_000}))
    hear((1.0, "stall", {"ms": 250.0}))
    hear((1.0, "camera", {"trouble": "Camera lost"}))
    hear((1.0, "camera", {"trouble": ""}))
    hear((1.0, "nobody knows this kind", {}))
    day = numbers.day()
    found = [day.total(one) for one in ("requests", "request.retries", "stalls", "camera.lost")]
    assert found == [6, 3, 1, 1]
    assert 2000 <= day.spread("upload.kB/s").quantile(0.5) <= 2200


def test_every_day_has_its_file_and_old_ones_go(tmp_path, numbers, clock):
    for _ in range(100):
        numbers.count("photos")
        clock.time += timedelta(days=1)
    numbers.count("photos")
    numbers.save()
    assert len(list(tmp_path.glob("*.json"))) == 92
    assert numbers.day(back=1).total("photos") == 1
    assert numbers.day(back=300).total("photos") == 0


def test_a_restart_goes_on_counting(tmp_path, numbers, clock):
    numbers.count("photos", 3)
    clock.time += timedelta(minutes=2)
    numbers.count("photos")  # saved by the way
    again = Numbers(tmp_path, clock.now, clock.seconds)
    again.count("photos")
    assert again.day().total("photos") == 5


def test_who_counted_nothing_writes_nothing(tmp_path, numbers, clock):
    second = Numbers(tmp_path, clock.now, clock.seconds)  # refused a moment later: folder in use
    numbers.count("photos")
    numbers.save()
    second.save()
    assert Numbers(tmp_path, clock.now, clock.seconds).day().total("photos") == 1


def test_a_damaged_day_is_begun_anew(tmp_path, numbers, clock, caplog):
    numbers.count("photos")
    numbers.save()
    path = next(tmp_path.glob("*.json"))
    path.write_text("{")
    assert Numbers(tmp_path, clock.now, clock.seconds).day().counts == {}
    assert "counted anew" in caplog.text
    assert [one.read_text() for one in tmp_path.glob("*.bad-*")] == ["{"]


def test_a_day_does_not_grow_without_end():
    day = Day(datetime(2026, 11, 24, tzinfo=UTC).date())
    for number in range(10_000):
        day.count(f"look.{number}", number % 24)
        day.measure(f"odd.{number % 300}", number % 24, float(number) ** 3)
    assert len(day.counts) <= 201
    assert len(json.dumps(day.as_json())) < 400_000
    assert sum(sum(one) for one in day.counts.values()) == 10_000


@pytest.mark.parametrize("values", [[1], [3, 3, 3], range(1, 1000), [0.2, 7e9]])
def test_quantiles_are_right_to_a_tenth(values):
    spread = Spread()
    for value in values:
        spread.add(value)
    middle = sorted(values)[(len(values) - 1) // 2]
    assert middle <= spread.quantile(0.5) <= max(1.0, middle * 1.1 + 1e-9)
    assert Spread().quantile(0.5) is None
