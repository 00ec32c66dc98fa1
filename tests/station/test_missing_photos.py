"""Photos that are missing, for the session as a whole, and the way through them."""

import random

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotList, ShotLists
from app.station.state import NO_GAPS, Missing, Verdict

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")
TEA = Barcode.of("9521234505563", Symbology.EAN_13, "]E0")
# The test's list wants front and back.


@pytest.fixture
def bench(station):
    station.start(CaptureMode.BOTH)
    return station


def scan(station, *codes):
    for code in codes:
        station.codes.scan(code, CodeSource.WEDGE)


def on_bench(station):
    return station.read_state().capture.barcode


def test_they_are_counted_over_all_products(bench):
    assert bench.read_state().missing == NO_GAPS
    scan(bench, OATS)
    assert bench.read_state().missing == Missing(1, 2)
    bench.shots.shoot(b"front")
    scan(bench, MINT)
    assert bench.read_state().missing == Missing(2, 3)
    bench.shots.shoot(b"front")
    bench.shots.shoot(b"back")
    assert bench.read_state().missing == Missing(1, 1)
    bench.shots.discard(bench.read_state().photos[0].id)
    assert bench.read_state().missing == Missing(2, 2)
    bench.undo()
    assert bench.read_state().missing == Missing(1, 1)


def test_a_product_counted_twice_wants_its_photos_once(bench):
    scan(bench, OATS)
    bench.shots.shoot(b"front")
    bench.shots.shoot(b"back")
    bench.codes.again()
    assert bench.read_state().missing == NO_GAPS


def test_an_undone_scan_misses_nothing(bench):
    scan(bench, OATS, MINT)
    bench.undo()
    assert bench.read_state().missing == Missing(1, 2)


def test_a_restart_counts_the_same(bench, new_station):
    scan(bench, OATS, MINT)
    bench.shots.shoot(b"front")
    assert new_station().read_state().missing == bench.read_state().missing == Missing(2, 3)


def test_another_choice_of_photos_counts_anew(bench):
    scan(bench, OATS, MINT)
    more = ShotList.of("more", PhotoType.FRONT, PhotoType.BACK, PhotoType.TOP)
    bench.use_shot_lists(ShotLists((ShotList.of("test", PhotoType.FRONT), more)))
    assert bench.read_state().missing == Missing(2, 2)
    bench.choose_shot_list("more")
    assert bench.read_state().missing == Missing(2, 6)


def test_the_walk_goes_from_gap_to_gap_and_around(bench):
    scan(bench, OATS, MINT)
    bench.shots.shoot(b"front")
    bench.shots.shoot(b"back")
    scan(bench, TEA)
    bench.shots.shoot(b"front")
    bench.gaps.walk()
    assert on_bench(bench) == OATS
    assert bench.read_state().notice.verdict is Verdict.READY
    assert bench.read_state().notice.detail == "It lacks front, back."
    bench.gaps.walk()
    assert on_bench(bench) == TEA
    bench.codes.next_product()
    bench.gaps.walk()
    assert on_bench(bench) == OATS
    bench.undo()
    assert bench.read_state().capture is None, "the walk is taken back like any other change"


def test_where_nothing_is_missing_it_says_so(bench):
    bench.gaps.walk()
    assert bench.read_state().notice.headline == "No photo is missing"
    scan(bench, OATS)
    bench.gaps.walk()
    assert bench.read_state().notice.headline == "Only the product on the bench misses photos."
    assert on_bench(bench) == OATS


def test_codes_alone_miss_no_photos(station):
    station.start(CaptureMode.BARCODE_SCAN)
    scan(station, OATS)
    assert station.read_state().missing == NO_GAPS
    station.gaps.walk()
    assert station.read_state().notice.verdict is Verdict.REFUSED


@pytest.mark.parametrize("seed", range(8))
def test_what_is_counted_as_it_grows_is_what_is_there(bench, new_station, seed):
    dice = random.Random(seed)
    codes = [Barcode.of(f"REF-{number:03}", Symbology.CODE_128) for number in range(6)]
    acts = [
        *[lambda: scan(bench, dice.choice(codes))] * 3,
        *[lambda: bench.shots.shoot(b"%d" % dice.randrange(10**9))] * 4,
        *[bench.undo] * 3,
        bench.codes.again,
        bench.gaps.walk,
        bench.codes.next_product,
        lambda: bench.read_state().photos and bench.shots.discard(bench.read_state().photos[0].id),
        lambda: (
            bench.read_state().photos
            and bench.shots.retype(bench.read_state().photos[0].id, PhotoType.TOP)
        ),
    ]
    for _ in range(60):
        dice.choice(acts)()
        assert bench.read_state().missing == new_station().read_state().missing
