"""How long it will still take is told by how fast it was."""

import pytest

from app.domain.progress import Meter, Progress


def far(done, total=100, what="export"):
    return Progress(what, done, total)


def test_it_tells_after_it_has_seen_some_of_it():
    meter = Meter()
    assert meter.seconds_left(far(0), 0.0) is None
    assert meter.seconds_left(far(1), 1.0) is None, "a second tells nothing"
    assert meter.seconds_left(far(10), 10.0) == pytest.approx(90)


def test_what_stands_still_is_not_told_as_fast():
    meter = Meter()
    meter.seconds_left(far(0), 0.0)
    meter.seconds_left(far(50), 10.0)
    assert meter.seconds_left(far(51), 69.0) == pytest.approx(49 * 59)
    assert meter.seconds_left(far(51), 130.0) is None


def test_other_work_and_work_begun_anew_are_measured_anew():
    meter = Meter()
    meter.seconds_left(far(0), 0.0)
    meter.seconds_left(far(50), 10.0)
    assert meter.seconds_left(far(60, what="bundle"), 11.0) is None
    assert meter.seconds_left(far(10, what="bundle"), 30.0) is None


def test_nothing_to_do_is_no_hundredth_of_it():
    assert Progress("export").percent == 0
    assert far(300).percent == 100
