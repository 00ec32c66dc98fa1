"""What is true on the bench in each picture of the documentation."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.flaw import Flaw, FlawKind
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.report import Delivery, SyncReport
from app.domain.session import Capture, CaptureMode, Closing, ServerCapture, Session
from app.station.state import Missing, Notice, StationState, Verdict

NOW = datetime.now(UTC)
OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
VITAMIN = Barcode.of("01095212345100001728123110LOT42\x1d210007", Symbology.GS1_DATAMATRIX, "]d2")
RICE = Barcode.of("9521234505563", Symbology.EAN_13, "]E0")


def capture(number: int, code: Barcode, name: str, status: str, photos: int) -> Capture:
    """One made-up product."""
    return Capture(
        f"c{number}",
        "s",
        number,
        code,
        CodeSource.CAMERA,
        NOW,
        photos,
        on_server=status == "COMPLETED",
        server=ServerCapture(status, name),
    )


def between() -> StationState:
    """No session yet."""
    return StationState(notice=Notice(0, Verdict.READY, "Scan Station", "", NOW))


def states() -> dict[str, StationState]:
    """Name of the picture to what is true in it."""
    captures = (
        capture(3, VITAMIN, "Vitamin C 60 tablets", "COMPLETED", 2),
        capture(2, RICE, "", "NOT_FOUND", 5),
        capture(1, OATS, "Rolled Oats, wholegrain 500 g", "COMPLETED", 5),
    )
    photos = tuple(
        ProductPhoto(f"p{n}", "c3", kind, n, "", 0, NOW, on_server=n == 0)
        for n, kind in enumerate((PhotoType.FRONT, PhotoType.BACK))
    )
    glare = Flaw(FlawKind.GLARE, (0.42, 0.3, 0.55, 0.45), "2.1 % burnt out")
    flawed = (photos[0], replace(photos[1], flaws=(glare,)))
    ready = Notice(1, Verdict.READY, "Scan the first product", "", NOW)
    read = Notice(2, Verdict.READ, OATS.gtin.grouped if OATS.gtin else "", "", NOW)
    on_bench = replace(read, headline=VITAMIN.gtin.grouped if VITAMIN.gtin else "")
    session = Session("s", CaptureMode.BOTH, NOW - timedelta(hours=2))
    work = StationState(
        notice=Notice(3, Verdict.PHOTO, "Photo back", "Next: nutrition.", NOW),
        session=session,
        captures=captures,
        capture_count=3,
        photo_count=12,
        missing=Missing(2, 7),
        capture=captures[0],
        photos=photos,
        recent=(read, replace(read, verdict=Verdict.ALREADY), replace(read, headline="9638 5074")),
        undo=UndoStep(ActionKind.PHOTO, "back"),
        shot_lists=("standard", "dairy"),
        delivery=Delivery(15, 13, 2, 0, NOW - timedelta(seconds=40)),
    )
    refused = Notice(
        5, Verdict.REFUSED, "Not a product code", "The last digit should be 8, not 7.", NOW
    )
    offline = SyncReport(waiting=15, trouble="No answer from the server: kept here, trying again.")
    stopped = Notice(
        6,
        Verdict.NEEDS_YOU,
        "Cannot save",
        "The disk refuses to save. Free some space or check the disk, then do it again.",
        NOW,
    )
    return {
        "start": replace(between(), operator="Maria", shot_lists=("standard", "dairy")),
        "ended": replace(
            between(),
            notice=Notice(7, Verdict.READY, "Session submitted", "", NOW),
            last_session=replace(session, closing=Closing.SUBMIT),
            undo=UndoStep(ActionKind.SUBMIT),
            capture_count=37,
            photo_count=148,
            delivery=Delivery(185, 160, 25, 0, NOW - timedelta(seconds=30)),
        ),
        "bench": work,
        "read": replace(work, notice=on_bench, recent=(on_bench, *work.recent), photos=()),
        "crowded": _crowded(work),
        "empty": replace(work, notice=ready, capture=None, photos=()),
        "refused": replace(
            work,
            notice=refused,
            sync=offline,
            delivery=Delivery(15, 0, 15, 0, NOW - timedelta(minutes=22)),
        ),
        "weak": replace(
            work,
            photos=flawed,
            notice=replace(work.notice, verdict=Verdict.WEAK, detail=glare.words),
        ),
        "already": replace(
            work, notice=replace(read, verdict=Verdict.ALREADY, detail="Already in this session.")
        ),
        "look-again": replace(
            work,
            notice=replace(
                read,
                verdict=Verdict.LOOK_AGAIN,
                headline="Another product",
                detail="9 521234 505563 is in view. Press Next product to change to it.",
            ),
        ),
        "disk-full": replace(
            work,
            notice=replace(stopped, number=8, verdict=Verdict.REFUSED, headline="Disk too full"),
            disk_trouble="0.8 GB free, 1.0 GB needed.",
        ),
        "gallery": replace(work, photos=flawed),
        "edit": replace(work, photos=flawed),
        "alarm": replace(work, notice=stopped),
        "help": work,
        "closing": work,
        "type-code": work,
        "menu-working": work,
        "codes": replace(
            work, notice=read, session=replace(session, mode=CaptureMode.BARCODE_SCAN)
        ),
    }


def _crowded(work: StationState) -> StationState:
    """Long names, many photos, and trouble with the server."""
    name = "Fair-trade organic wholegrain rolled oats with hazelnuts and cranberries, 500 g"
    product = replace(capture(1234, OATS, name, "COMPLETED", 9), trouble="not sent")
    kinds = tuple(PhotoType)[:9]
    return replace(
        work,
        operator="Jean-Baptiste Kowalczyk",
        capture=product,
        captures=(product, *work.captures),
        capture_count=1234,
        photo_count=10987,
        missing=Missing(118, 1204),
        photos=tuple(
            ProductPhoto(f"p{n}", product.id, kind, n, "", 0, NOW, on_server=n == 0)
            for n, kind in enumerate(kinds)
        ),
        recent=work.recent * 2,
        sync=SyncReport(waiting=15, trouble="No answer from the server: kept here, trying again."),
        delivery=Delivery(12221, 11987, 230, 4, NOW - timedelta(minutes=22)),
    )
