"""Photos leave the disk after the days they are kept, sooner only where room is short."""

import pytest

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
