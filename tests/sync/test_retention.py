"""Photos leave the disk after the days they are kept, sooner only where room is short."""

import pytest

from app.domain.barcode import Barcode, CodeSource
from app.domain.session import CaptureMode
from tests.sync.sandboxed import OATS, open_desk

DAY = 86_400


@pytest.fixture
def desk(tmp_path):
    with open_desk(tmp_path) as opened:
        opened.trouble(walk_seconds=0, extraction_seconds=0)
        opened.session(OATS, photos=2)
        opened.pass_(60)
        yield opened


def here(desk):
    session = desk.store.sessions.newest()
    (capture,) = desk.store.sessions.captures(session.id, 9)
    photos = desk.store.photos.of_capture(capture.id)
    return sum(desk.store.files.path(one.sha256).exists() for one in photos)


def later(desk, days):
    desk.clock.now += days * DAY
    desk.engine.run_once()


def test_they_stay_for_the_days_and_leave_then(desk):
    later(desk, 13)
    assert here(desk) == 2
    later(desk, 2)
    assert here(desk) == 0


def test_a_full_disk_lets_them_go_at_once(desk):
    desk.store.files.keep_free(10**18)
    later(desk, 1)
    assert here(desk) == 0


# --- thrown away before it was ever sent ---


@pytest.fixture
def offline(tmp_path):
    """A session of three photos of which one was thrown away, and nothing was ever sent."""
    with open_desk(tmp_path) as opened:
        opened.arm("lost_before", ".*", times=10_000)
        opened.session(OATS, photos=3, submit=False)
        session = opened.store.sessions.newest()
        (capture,) = opened.store.sessions.captures(session.id, 9)
        opened.photos = opened.store.photos.of_capture(capture.id)
        opened.station.shots.discard(opened.photos[1].id)
        yield opened


def files(desk):
    return [desk.store.files.path(one.sha256).exists() for one in desk.photos]


def test_a_photo_thrown_away_unsent_stays_while_it_can_be_taken_back(offline):
    offline.store.files.keep_free(10**18)
    later(offline, 40)
    assert files(offline) == [True, True, True], "the session is open"
    offline.store.files.keep_free(0)
    offline.station.undo()
    offline.station.end()
    offline.arm("lost_before", "nothing")
    later(offline, 40)
    assert files(offline) == [True, True, True], "it was taken back"


def test_it_leaves_the_days_after_its_session_was_closed_and_the_others_stay(offline):
    offline.station.end()
    later(offline, 13)
    assert files(offline) == [True, True, True]
    later(offline, 2)
    assert files(offline) == [True, False, True]
    assert offline.store.outbox.waiting() > 0, "the others are still to be sent"


def test_a_full_disk_lets_it_go_at_the_end_of_the_session(offline):
    offline.station.end()
    offline.store.files.keep_free(10**18)
    later(offline, 0.01)
    assert files(offline) == [True, False, True]


def test_the_same_bytes_of_another_photo_keep_the_file(offline):
    same = offline.store.files.read(offline.photos[1].sha256)
    offline.station.end()
    offline.clock.now += 40 * DAY
    offline.station.start(CaptureMode.BOTH)
    offline.station.codes.scan(Barcode.of(OATS), CodeSource.WEDGE)
    offline.station.shots.shoot(same)
    offline.engine.run_once()
    assert files(offline) == [True, True, True]


def test_a_crash_between_file_and_row_is_made_good(offline):
    offline.station.end()
    offline.store.files.remove(offline.photos[1].sha256)  # and the power failed
    later(offline, 15)
    assert files(offline) == [True, False, True]
    before = offline.clock.date()
    assert not offline.store.kept_files.may_go(offline.photos[1].sha256, before), "it is told"


def test_a_photo_that_was_begun_to_be_sent_waits_for_its_errands(tmp_path):
    """Its answer was lost: the server may have it, and then it is to become `other` there."""
    with open_desk(tmp_path) as desk:
        desk.arm("lost_after", "/photos$", method="POST")
        desk.session(OATS, photos=2, submit=False)
        session = desk.store.sessions.newest()
        (capture,) = desk.store.sessions.captures(session.id, 9)
        desk.photos = desk.store.photos.of_capture(capture.id)
        desk.station.shots.discard(desk.photos[0].id)
        desk.station.end()
        desk.store.files.keep_free(10**18)
        desk.engine.run_once()
        assert files(desk)[0]
        desk.pass_(3000)
        assert desk.store.outbox.waiting() == 0
        assert desk.store.server.photo_id(desk.photos[0].id), "it was there"
