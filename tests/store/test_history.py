"""All sessions: found by product, words, day and standing, a page at a time, by indexes alone."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.action import Action, ActionKind
from app.domain.barcode import Barcode, CodeSource
from app.domain.gtin import Gtin
from app.domain.history import Search, Standing
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture, CaptureMode, Closing, ServerCapture, Session
from app.store.sqlite import migrations
from app.store.store import open_store

START = datetime(2026, 11, 1, 8, tzinfo=UTC)
OATS, RICE = "9521234500018", "9521234505563"


class Past:
    """A store with sessions of the past."""

    def __init__(self, store):
        self.store = store
        self.ids = []

    def add(self, *codes, closed=True, sent=True, name="", status="COMPLETED", photo=False):
        number = len(self.ids)
        session = f"s{number:03}"
        at = START + timedelta(days=number)
        self.ids.append(session)
        self.store.sessions.start(Session(session, CaptureMode.BOTH, at))
        for place, code in enumerate(codes, start=1):
            capture = f"{session}c{place}"
            barcode = Barcode.from_scanner(code if code[0] == "]" else f"]E0{code}")
            scan = Capture(capture, session, place, barcode, CodeSource.WEDGE, at)
            self.store.sessions.add_capture(scan)
            if photo:
                shot = ProductPhoto(f"{capture}p", capture, PhotoType.FRONT, 0, "ab", 1, at)
                self.store.photos.add(shot)
            if sent:
                seen = ServerCapture(status, name)
                self.store.server.capture_is(capture, f"there{number}", f"{capture}there")
                self.store.shown.capture_seen(capture, seen)
                self.store.shown.photos_seen([f"{capture}p"])
        if closed:
            self.store.sessions.close(session, Closing.SUBMIT, at + timedelta(hours=1))
        if sent:
            for item in self.store.outbox.items(session):
                self.store.outbox.settle(item)
        return session

    def found(self, search=Search(), limit=10):  # noqa: B008 - frozen
        """Ids over all pages."""
        found, after = [], None
        while True:
            page = self.store.history.page(search, limit, after)
            assert len(page.sessions) <= limit
            found += [one.session.id for one in page.sessions]
            after = page.more
            if after is None:
                return found


@pytest.fixture
def past(tmp_path):
    with open_store(tmp_path, floor=0) as store:
        yield Past(store)


@pytest.mark.parametrize("limit", [1, 3, 10])
def test_pages_hold_every_session_once_newest_first(past, limit):
    for _ in range(10):
        past.add(OATS)
    assert past.found(limit=limit) == past.ids[::-1]
    assert past.found(Search(gtin=Gtin.parse(OATS)), limit) == past.ids[::-1]
    assert past.found(Search(text="9521"), limit) == past.ids[::-1]


def test_a_product_is_found_by_its_number_whatever_code_said_it(past):
    first = past.add("]d2010952123450001817281231", RICE)
    past.add(RICE)
    last = past.add(OATS)
    assert past.found(Search(gtin=Gtin.parse(OATS))) == [last, first]


def test_words_of_a_name_are_found_by_how_they_begin_in_any_order(past):
    first = past.add(OATS, name="Rolled Oats, wholegrain 500 g")
    past.add(RICE, name="Crème brûlée")
    for words in ("oat", "OATS rol", "500 whole", "95212345000"):
        assert past.found(Search(text=words)) == [first], words
    assert past.found(Search(text="creme")) == [past.ids[1]]
    assert past.found(Search(text="oats creme")) == []
    assert past.found(Search(text='"*) OR')) == []


def test_a_name_that_the_server_changed_is_found_by_the_new_one_alone(past):
    session = past.add(OATS, name="Oats")
    past.store.shown.capture_seen(f"{session}c1", ServerCapture("COMPLETED", "Porridge"))
    assert past.found(Search(text="oats")) == []
    assert past.found(Search(text="porridge")) == [session]


def test_an_undone_scan_is_not_found(past):
    session = past.add(OATS, name="Oats")
    capture = past.store.sessions.captures(session, 1)[0]
    past.store.undo.take_back(Action(0, ActionKind.SCAN, session, capture.id), START)
    assert past.found(Search(gtin=Gtin.parse(OATS))) == []
    assert past.found(Search(text="oats")) == []


def test_a_day(past):
    for _ in range(5):
        past.add(OATS)
    search = Search.of_words("2026-11-03", UTC)
    assert past.found(search) == ["s002"]
    assert past.found(Search(since=START + timedelta(days=3))) == ["s004", "s003"]
    assert past.found(Search.of_words(f"2026-11-03 {OATS}", UTC)) == ["s002"]


def test_where_they_stand(past):
    done = past.add(OATS, photo=True)
    sending = past.add(OATS, sent=False)
    failed = past.add(OATS, status="FAILED")
    to_review = past.add(OATS)
    past.store.following.extraction_is(to_review, "ready")
    parked = past.add(OATS, sent=False)
    item = past.store.outbox.items(parked)[0]
    past.store.outbox.park(item, "Refused: too odd")
    opened = past.add(OATS, closed=False)
    unseen = past.add(OATS, photo=True)
    expected = {
        Standing.OPEN: [opened],
        Standing.PARKED: [parked],
        Standing.NEEDS_YOU: [parked, to_review, failed],
        Standing.SENDING: [parked, sending],
        Standing.ON_SERVER: [unseen, to_review, failed, done],
    }
    for standing, sessions in expected.items():
        assert past.found(Search(standing=standing)) == sessions, standing
        with_product = Search(gtin=Gtin.parse(OATS), standing=standing)
        assert past.found(with_product) == sessions, standing
    told = {one.session.id: one for one in past.store.history.page(Search(), 10).sessions}
    assert told[parked].parked == "Refused: too odd"
    assert told[parked].standing is Standing.PARKED
    assert told[failed].standing is Standing.NEEDS_YOU
    assert told[to_review].standing is Standing.NEEDS_YOU
    assert told[sending].standing is Standing.SENDING
    assert (told[done].products, told[done].photos, told[done].unseen) == (1, 1, 0)
    assert told[done].standing is Standing.ON_SERVER


def test_on_the_server_means_read_back_and_found_the_same(past):
    session = past.add(OATS)
    past.store.server.session_is(session, "there0")

    def standing():
        return past.store.history.one(session).standing

    assert standing() is Standing.SENDING
    assert past.found(Search(standing=Standing.ON_SERVER)) == []
    past.store.shown.session_checked("there0", ("A photo is missing.",), START.isoformat())
    assert standing() is Standing.NEEDS_YOU
    assert past.store.history.one(session).different == "A photo is missing."
    assert past.found(Search(standing=Standing.NEEDS_YOU)) == [session]
    past.store.shown.session_checked("there0", (), START.isoformat())
    assert standing() is Standing.ON_SERVER
    assert past.found(Search(standing=Standing.ON_SERVER)) == [session]


def test_what_is_counted_is_what_is_there_whatever_happened(past):
    """The counts are kept by the database itself: every way a fact can change is gone once."""
    session = past.add(OATS, RICE, OATS, photo=True)
    kept, undone, _ = past.store.sessions.captures(session, 3)
    store = past.store
    again = ProductPhoto("again", kept.id, PhotoType.BACK, 1, "cd", 1, START)
    store.photos.add(again)
    store.photos.add(replace(again, id="better"), replaces="again")
    store.shown.photos_seen(["better"])
    store.shown.photos_seen(["better"])
    store.photos.discard(f"{undone.id}p", START)
    store.undo.take_back(Action(0, ActionKind.SCAN, session, undone.id), START)
    store.photos.add(replace(again, id="more", capture_id=kept.id))
    told = store.history.one(session)
    assert (told.products, told.photos) == store.sessions.count(session)
    delivery = store.shown.delivery(session)
    assert told.unseen == delivery.total - delivery.on_server == 1


def test_sessions_kept_before_there_was_a_history_are_found_in_it(tmp_path):
    """The store of an older program, with a code that says more than its GTIN."""
    scripts = migrations.MIGRATIONS
    before = next(n for n, one in enumerate(scripts) if "capture_words" in one)
    path = tmp_path / "station.db"
    with sqlite3.connect(path) as old:
        for number, script in enumerate(scripts[:before], start=1):
            old.executescript(f"{script}; PRAGMA user_version = {number};")
        old.execute(
            "INSERT INTO session (id, mode, started_at) VALUES ('s', 'both', ?)",
            (START.isoformat(),),
        )
        old.execute(
            "INSERT INTO capture (id, session_id, number, key, text, symbology, identifier, source,"
            " scanned_at, product_name) VALUES ('c', 's', 1, 'k', '010952123450001817281231', "
            "'GS1 DataMatrix', ']d2', 'camera', ?, 'Oats')",
            (START.isoformat(),),
        )
    old.close()
    with open_store(tmp_path, floor=0) as store:
        for search in (Search(gtin=Gtin.parse(OATS)), Search(text="oats")):
            assert [one.session.id for one in store.history.page(search, 5).sessions] == ["s"]


SEARCHES = {
    "newest": Search(),
    "a day": Search(since=START, until=START + timedelta(days=1)),
    "a product": Search(gtin=Gtin.parse(OATS)),
    "words": Search(text="oats"),
    "both": Search(text="oats", gtin=Gtin.parse(OATS)),
    **{one.value: Search(standing=one) for one in Standing},
}


SMALL = (
    "INDEX session_",
    "SCAN outbox",
    "SCAN words_due",
    "SCAN (subquery",
    "INDEX capture_failed",
    "INDEX capture_under_way",
    "INDEX capture_to_retry",
    "INDEX server_session_to_verify",
)
"""Indexes of what is little: walking through them is no walk through everything."""


@pytest.fixture
def plans(past, monkeypatch):
    """The steps of every query from now on."""
    past.add(OATS, name="Oats")
    steps = []
    database = past.store.history._db
    rows = database.rows

    def explained(sql, *values):
        steps.extend(row["detail"] for row in rows(f"EXPLAIN QUERY PLAN {sql}", *values))
        return rows(sql, *values)

    monkeypatch.setattr(database, "rows", explained)
    return steps


def walks(plans):
    """Steps through a whole table. The FTS5 table is searched, though SQLite calls it a scan."""
    scans = [step for step in plans if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
    return [step for step in scans if not any(index in step for index in SMALL)]


@pytest.mark.parametrize("name", SEARCHES)
def test_no_search_walks_through_the_captures_or_photos(past, plans, name):
    """10,000 sessions of 100 captures open in the time of one page: by indexes alone."""
    past.store.history.page(SEARCHES[name], 10)
    assert plans
    assert walks(plans) == []
    sorts = [step for step in plans if "FOR ORDER BY" in step]
    assert not sorts or name == "parked", "what is parked is little"


def test_a_pass_of_errands_walks_through_nothing_either(past, plans):
    store = past.store
    store.shown.sessions_to_follow(START.isoformat(), START.isoformat())
    store.shown.sessions_to_catch_up(START.isoformat(), 5)
    store.following.under_way()
    store.following.wanted_lookups()
    store.following.extracting()
    store.shown.delivery("s000")
    assert plans
    assert walks(plans) == []
