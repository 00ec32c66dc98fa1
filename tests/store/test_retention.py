"""Which photos may leave the disk, found without a walk through all of them."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.barcode import Barcode, CodeSource
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture, CaptureMode, Closing, ServerCapture, Session
from app.store.server_facts import Registered
from app.store.store import open_store

START = datetime(2026, 11, 1, 8, tzinfo=UTC)
CODE = Barcode.from_scanner("]E09521234500018")


class Shop:
    def __init__(self, store):
        self.store = store

    def session(self, number, *files, closed=True, sent=True, verified=True, seen=True):
        """A session of that day with one product and a photo of each of these bytes."""
        store, name, at = self.store, f"s{number}", START + timedelta(days=number)
        store.sessions.start(Session(name, CaptureMode.BOTH, at))
        store.sessions.add_capture(Capture(f"{name}c", name, 1, CODE, CodeSource.WEDGE, at))
        for place, sha256 in enumerate(files):
            photo = ProductPhoto(
                f"{name}p{place}", f"{name}c", PhotoType.FRONT, place, sha256, 1, at
            )
            store.photos.add(photo)
        if closed:
            store.sessions.close(name, Closing.END, at)
        store.server.session_is(name, f"there{number}")
        store.server.capture_is(f"{name}c", f"there{number}", "c")
        store.shown.capture_seen(f"{name}c", ServerCapture("COMPLETED"))
        for place in range(len(files)):
            store.server.photos_are([Registered(f"{name}p{place}", f"there{number}", "p", "key")])
        if seen:
            store.shown.photos_seen([f"{name}p{place}" for place in range(len(files))])
        if sent:
            for item in store.outbox.items(name):
                store.outbox.settle(item)
        if sent and verified:
            store.shown.session_checked(f"there{number}", (), at.isoformat())

    def may_go(self, days, limit=10):
        found = self.store.kept_files.not_needed_since(START + timedelta(days=days), limit)
        return [one.sha256 for one in found]


@pytest.fixture
def shop(tmp_path):
    with open_store(tmp_path, floor=0) as store:
        yield Shop(store)


def test_what_the_server_showed_long_ago_goes_oldest_first(shop):
    shop.session(1, "aa", "ab")
    shop.session(2, "ba")
    shop.session(5, "ca")
    assert shop.may_go(3) == ["aa", "ab", "ba"]
    assert shop.may_go(3, limit=2) == ["aa", "ab"]
    shop.store.kept_files.removed("aa", START)
    assert shop.may_go(3) == ["ab", "ba"]


@pytest.mark.parametrize(
    "short", [{"closed": False}, {"sent": False}, {"verified": False}, {"seen": False}]
)
def test_what_is_not_proved_to_be_there_stays(shop, short):
    shop.session(1, "aa", **short)
    assert shop.may_go(9) == []


def test_what_was_verified_at_the_very_moment_stays(shop):
    shop.session(1, "aa")
    later = START + timedelta(days=5)
    assert shop.store.shown.session_checked("there1", (), later.isoformat())
    assert shop.may_go(5) == []
    assert shop.may_go(6) == ["aa"]


def test_a_file_that_two_photos_are_goes_when_both_may(shop):
    shop.session(1, "aa", "ab")
    shop.session(2, "aa", verified=False)
    assert shop.may_go(9) == ["ab"]


def test_a_file_that_two_photos_are_is_told_once(shop):
    shop.session(1, "aa", "aa")
    assert shop.may_go(9) == ["aa"]


def test_the_search_walks_from_the_oldest_and_stops(shop, monkeypatch):
    shop.session(1, "aa")
    database = shop.store.kept_files._db
    rows, steps = database.rows, []

    def explained(sql, *values):
        steps.extend(row["detail"] for row in rows(f"EXPLAIN QUERY PLAN {sql}", *values))
        return rows(sql, *values)

    monkeypatch.setattr(database, "rows", explained)
    assert shop.may_go(9) == ["aa"]
    assert "SEARCH photo USING INDEX photo_here (taken_at<?)" in steps
    assert {step for step in steps if step.startswith("SCAN")} <= {"SCAN CONSTANT ROW"}
    assert not [step for step in steps if "FOR ORDER BY" in step]
