"""A picture is of now, or it is not used and that is said: whatever stream a camera sends."""

from itertools import pairwise

from hypothesis import given, seed, settings
from hypothesis import strategies as st

from app.devices.cameras.liveness import Liveness
from app.devices.cameras.rhythm import Rhythm
from app.devices.cameras.source import LIVE_S
from tests.devices.cameras.network_camera import noisy

NEW, SAME, NOTHING = "new", "same", "nothing"
SAID_AFTER_S = 2.0
STREAMS = st.lists(
    st.tuples(st.sampled_from([NEW, SAME, NOTHING]), st.floats(0.01, 3.0), st.integers(1, 40)),
    max_size=8,
)
"""So many times the same event, so many seconds apart."""
PICTURES = [noisy(number, (64, 48)) for number in range(2)]


def steps(stream):
    """Each event and the time of it; between two of them the stream is looked at, too."""
    now = 100.0
    for event, apart, times in stream:
        for _ in range(times):
            looks = max(1, round(apart / 0.2))
            for _ in range(looks):
                now += apart / looks
                yield NOTHING, now
            yield event, now


@seed(23)
@settings(max_examples=300, deadline=None)
@given(STREAMS)
def test_what_is_used_is_new_and_what_is_old_is_said(stream):
    liveness, turn = Liveness(100.0, recorded=False), 0
    changed, news = 100.0, [100.0]
    for event, now in steps(stream):
        if event != NOTHING:
            turn += event == NEW
            was_new = liveness.take(PICTURES[turn % 2], now)
            assert was_new == (event == NEW or changed == 100.0)
            if was_new:
                changed = now
                news.append(now)
        seen = liveness.look(now)
        gaps = [after - before for before, after in pairwise(news[1:])][-4:]
        if seen.live:
            assert now - changed < SAID_AFTER_S, "no picture of then counts as one of now"
            assert len(gaps) == 4, "a driver's old pictures are past"
            assert all(gap <= LIVE_S for gap in gaps)
        if now - changed > SAID_AFTER_S:
            assert seen.trouble is not None, "it is said"
        if len(gaps) == 4 and all(gap <= LIVE_S for gap in gaps) and now - changed < LIVE_S:
            assert seen.live, "it comes back by itself"
        assert not (seen.live and seen.trouble)


@seed(23)
@settings(max_examples=100, deadline=None)
@given(STREAMS)
def test_what_is_recorded_may_repeat_itself_but_not_stop(stream):
    liveness, came = Liveness(100.0, recorded=True), None
    for event, now in steps(stream):
        if event != NOTHING:
            liveness.take(PICTURES[0], now)
            came = now
        seen = liveness.look(now)
        if came is not None and now - came < LIVE_S:
            assert seen.live
        if now - (came or 100.0) > SAID_AFTER_S:
            assert seen.trouble is not None


def words_after(seconds, picture, apart):
    """What is said of a stream that was good for three seconds and then gives *picture*(number)."""
    liveness, now = Liveness(0.0, recorded=False), 0.0
    for number in range(90):
        now += 1 / 30
        liveness.take(noisy(number, (64, 48)), now)
    end, number = now + seconds, 0
    while now < end:
        now += apart
        image = picture(number)
        if image is not None:
            liveness.take(image, now)
        seen = liveness.look(now)
        number += 1
    return str(seen.trouble or ""), seen


def test_each_trouble_has_its_own_words():
    frozen = noisy(0, (64, 48))
    assert "the same picture again" in words_after(2, lambda _: frozen, 0.03)[0]
    assert "sends no picture" in words_after(2, lambda _: None, 0.2)[0]
    assert "Too few pictures" in words_after(6, lambda number: noisy(number, (64, 48)), 1.3)[0]
    assert "dark" in words_after(2, lambda number: noisy(number, (64, 48), level=0), 0.03)[0]
    assert words_after(2, lambda number: noisy(number, (64, 48)), 0.03)[0] == ""


def test_a_dark_camera_is_live_at_once_when_it_sees_again():
    _, seen = words_after(2, lambda number: noisy(number, (64, 48), level=0), 0.03)
    assert not seen.live
    _, seen = words_after(2, lambda number: noisy(number, (64, 48), 0 if number < 60 else 90), 0.03)
    assert seen.live


def test_a_stream_that_stands_for_five_seconds_is_opened_anew():
    frozen = noisy(0, (64, 48))
    assert not words_after(4, lambda _: frozen, 0.03)[1].lost
    assert words_after(5.5, lambda _: frozen, 0.03)[1].lost


def remarks(rates_and_sizes):
    """What is said at the end of each stretch of *seconds* with pictures of *size* at *rate*."""
    rhythm, now, said = Rhythm(), 0.0, []
    for seconds, rate, size in rates_and_sizes:
        end = now + seconds
        while now < end:
            now += 1 / rate
            rhythm.take(size, now)
            words = rhythm.remark(now)
        said.append(words)
    return said


BIG, SMALL = (1920, 1080), (640, 480)


def test_half_as_many_pictures_are_said_within_two_seconds_and_taken_back():
    good, half, again = remarks([(5, 30, BIG), (2, 15, BIG), (3, 30, BIG)])
    assert good == again == ""
    assert "15 pictures a second instead of 30" in half


def test_a_little_fewer_pictures_are_not_worth_a_word():
    assert remarks([(5, 30, BIG), (5, 24, BIG)]) == ["", ""]


def test_another_size_is_said_and_after_a_minute_it_is_how_things_are():
    good, other, later = remarks([(5, 10, BIG), (1, 10, SMALL), (61, 10, SMALL)])
    assert (good, later) == ("", "")
    assert "640 x 480 now, before 1920 x 1080" in other


def test_a_size_that_changes_with_every_picture_is_not_said_thirty_times_a_second():
    rhythm, said = Rhythm(), []
    for number in range(300):
        now = number / 30
        rhythm.take(BIG if number % 2 else SMALL, now)
        said.append(rhythm.remark(now))
    changes = sum(one != other for one, other in pairwise(said))
    assert changes <= 20
