"""What is sent about people and things is what the administrator's guide names."""

import re
from pathlib import Path

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")
GUIDE = Path(__file__).parents[2] / "docs" / "administrator.md"


def test_who_works_goes_along_with_the_session_and_each_scan(bench, server):
    bench.station.begin_shift("Anna Berg")
    bench.station.start(CaptureMode.BOTH)
    bench.station.codes.scan(OATS, CodeSource.WEDGE)
    bench.station.begin_shift("Ben")
    bench.station.codes.scan(MINT, CodeSource.WEDGE)
    bench.drain()
    (session,) = server.sessions.values()
    assert session["metadata"]["operator"] == "Anna Berg"
    assert [one["metadata"]["operator"] for one in server.captures.values()] == ["Anna Berg", "Ben"]


def test_nobodys_name_is_no_name(bench, server):
    bench.station.start(CaptureMode.BOTH)
    bench.station.codes.scan(OATS, CodeSource.WEDGE)
    bench.drain()
    told = [*server.sessions.values(), *server.captures.values()]
    assert not [one for one in told if "operator" in one["metadata"]]


def test_the_guide_names_everything_that_leaves(bench, server):
    bench.station.begin_shift("Anna")
    bench.station.start(CaptureMode.BOTH)
    bench.station.codes.scan(OATS, CodeSource.WEDGE)
    bench.station.shots.shoot(b"front")
    bench.drain()
    server.expire()
    bench.station.codes.scan(MINT, CodeSource.WEDGE)
    bench.drain()
    everything = (*server.sessions.values(), *server.captures.values(), *server.photos.values())
    sent = {name for one in everything for name in one["metadata"]}
    sent |= {name for one in server.sessions.values() for name in one["device_context"]}
    section = GUIDE.read_text(encoding="utf-8").split("## What leaves the machine")[1]
    named = set(re.findall(r"`(\w+)`", section.split("\n## ")[0]))
    assert sent <= named
