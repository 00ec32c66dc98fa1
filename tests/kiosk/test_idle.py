"""When a bench counts down and locks."""

from app.kiosk.idle import Idle, Presence


def test_it_counts_down_and_locks():
    idle = Idle(after=300, countdown=20, last_at=0)
    assert idle.look(299) == (Presence.HERE, 0)
    assert idle.look(300) == (Presence.LEAVING, 20)
    assert idle.look(319.5) == (Presence.LEAVING, 1)
    assert idle.look(320) == (Presence.AWAY, 0)


def test_a_touch_in_the_countdown_begins_anew():
    idle = Idle(after=300, countdown=20, last_at=0)
    idle.touched(310)
    assert idle.look(600) == (Presence.HERE, 0)


def test_a_touch_does_not_open_what_is_locked():
    idle = Idle(after=300, countdown=20, last_at=0)
    idle.look(400)
    idle.touched(401)
    assert idle.look(402) == (Presence.AWAY, 0)
    idle.unlock(403)
    assert idle.look(404) == (Presence.HERE, 0)


def test_zero_never_locks():
    assert Idle(after=0, countdown=20, last_at=0).look(1e9) == (Presence.HERE, 0)
