"""A product's category comes from the server's catalogue, and decides on its shot list."""

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import Shot, ShotList, ShotLists

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
ASKED = "GET /products"


@pytest.fixture
def cereals(bench):
    """A bench where cereals want another list."""
    lists = ShotLists(
        (
            ShotList.of("all", PhotoType.FRONT),
            ShotList("cereals", (Shot(PhotoType.NUTRITION),), categories=("cereals",)),
        )
    )
    bench.station.use_shot_lists(lists)
    bench.engine.want_categories(wanted=lists.by_category)
    bench.station.start(CaptureMode.BOTH)
    bench.station.codes.scan(OATS, CodeSource.WEDGE)
    return bench


def test_the_category_chooses_the_list_once_it_is_known(cereals, server):
    assert cereals.station.read_state().shot_list.name == "all"
    cereals.drain()
    assert cereals.station.read_state().shot_list.name == "cereals"
    assert cereals.station.read_state().next_photo is PhotoType.NUTRITION


def test_a_product_is_asked_for_once_a_day_and_known_without_the_network(cereals, server):
    cereals.drain()
    cereals.station.end()
    cereals.drain()
    cereals.station.start(CaptureMode.BOTH)
    server.trouble(".*", "lost before", times=1000)
    cereals.station.codes.scan(OATS, CodeSource.WEDGE)
    assert cereals.station.read_state().shot_list.name == "cereals"
    server.troubles.clear()
    cereals.drain()
    assert len(server.sent(ASKED)) == 1
    cereals.clock.pass_(25 * 3600)
    cereals.drain()
    assert len(server.sent(ASKED)) == 2


def test_nothing_is_asked_while_no_list_is_for_a_category(bench, server):
    bench.station.start(CaptureMode.BOTH)
    bench.station.codes.scan(OATS, CodeSource.WEDGE)
    bench.drain()
    assert server.sent(ASKED) == []


def test_a_key_without_leave_for_the_catalogue_stops_no_errand(cereals, server):
    server.trouble(ASKED, "403", times=1000, body={"detail": "Forbidden"})
    cereals.station.shots.shoot(b"front")
    report = cereals.drain()
    assert (report.waiting, report.trouble) == (0, "")
    assert len(server.photos) == 1
    assert len(server.sent(ASKED)) == 1, "not again with every pass"
