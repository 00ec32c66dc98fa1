"""What the tests of the errands have in common."""

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
MINT = Barcode.of("95210018", Symbology.EAN_8, "]E4")


def one_product(bench, code, *pictures):
    bench.station.codes.scan(code, CodeSource.WEDGE)
    for picture in pictures:
        bench.station.shots.shoot(picture)
    bench.clock.pass_(2)


def begin(bench, *products):
    """A session with *products*, each a code and its pictures."""
    bench.station.start(CaptureMode.BOTH)
    for code, *pictures in products:
        one_product(bench, code, *pictures)
