"""Pictures of the window in its states, for the eye and for the docs.

python3 packaging/dev.py screenshots OUTDIR [WIDTHxHEIGHT@INCHES[:THEME] ...]
"""

import math
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.append(str(Path(__file__).resolve().parent))

from past_pages import PAST_PAGES
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from setup_pages import SETUP_PAGES

from app.bundle import Part
from app.day_figures import figures
from app.demo import demo_products, draw_demo_symbol
from app.devices.synthetic import SyntheticBench
from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.finding import failed, ok, warning
from app.domain.flaw import WHOLE, Flaw, FlawKind
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.report import Delivery, SyncReport
from app.domain.session import Capture, CaptureMode, ServerCapture, Session
from app.domain.shot_list import ShotLists
from app.numbers.day import Day
from app.station.state import Notice, StationState, Verdict
from app.ui.bundle_page import BundlePage
from app.ui.health_page import HealthPage
from app.ui.numbers_page import NumbersPage
from app.ui.shot_lists_page import ShotListsPage
from app.ui.theme import apply_theme, fitting
from app.ui.window import Window
from app.vision.reader import Reader

SIZES = ("1280x800@15", "1920x1080@24")
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
    session = Session("s", CaptureMode.BOTH, NOW - timedelta(hours=2))
    work = StationState(
        notice=Notice(3, Verdict.PHOTO, "Photo back", "Next: nutrition.", NOW),
        session=session,
        captures=captures,
        capture_count=3,
        photo_count=12,
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
    welcome = Notice(0, Verdict.READY, "Scan Station", "", NOW)
    stopped = Notice(
        6,
        Verdict.NEEDS_YOU,
        "Cannot save",
        "The disk refuses to save. Free some space or check the disk, then do it again.",
        NOW,
    )
    return {
        "start": StationState(notice=welcome),
        "lists": StationState(notice=welcome),
        **dict.fromkeys((*SETUP_PAGES, *PAST_PAGES), StationState(notice=welcome)),
        "bundle": StationState(notice=welcome),
        "numbers": StationState(notice=welcome),
        "health": StationState(notice=welcome),
        "bench": work,
        "read": replace(work, notice=read, photos=()),
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
        "gallery": replace(work, photos=flawed),
        "help": work,
        "help-start": StationState(notice=welcome),
        "alarm": replace(work, notice=stopped),
        "edit": replace(work, photos=flawed),
        "codes": replace(
            work, notice=read, session=replace(session, mode=CaptureMode.BARCODE_SCAN)
        ),
    }


def press(window: Window, name: str) -> None:
    """What an operator does to see this."""
    keys = {
        "help": (Qt.Key.Key_F1,),
        "help-start": (Qt.Key.Key_F1,),
        "gallery": (Qt.Key.Key_F8, Qt.Key.Key_C),
        "edit": (Qt.Key.Key_F8, Qt.Key.Key_E, *[Qt.Key.Key_Minus] * 4),
    }.get(name, ())
    for key in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            at = window.gallery if window.gallery.isVisible() else window
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(at, event)


def open_pages(window: Window, name: str) -> None:
    """Pages that lie over the window between sessions."""
    if name in SETUP_PAGES:
        SETUP_PAGES[name](window)
    elif name in PAST_PAGES:
        PAST_PAGES[name](window)
    elif name == "lists":
        ShotListsPage(window, ShotLists()).open()
    elif name == "bundle":
        page = BundlePage(window)
        page.open()
        page.display(PARTS)
        page.show_saved("/home/bench/Documents/scan-station-support-20261124-0805.zip", good=True)
    elif name == "numbers":
        NumbersPage(window, lambda _: figures(a_day())).open()
    elif name == "health":
        health = HealthPage(window)
        health.open()
        for finding in FINDINGS:
            health.add(finding)
        health.finish()


FINDINGS = (
    ok("camera", "Works."),
    warning("scanner", "Not heard since the start.", "Scan any code."),
    ok("sending", "12 waiting, 0 of them for a person."),
    ok("serial ports", "No scanner is set up here. Present: none."),
    ok("data folder", "/home/bench/.local/share/scanstation can be written."),
    failed("free space", "0.8 GB free, 1.0 GB needed.", "Free some space; what is taken is safe."),
    ok("database", "Whole."),
    ok("keyring", "SecretService keeps the key."),
    ok("certificates", "The system's trusted certificates are there."),
    ok("API", "https://www.closient.com answers and takes the key."),
    ok("clock", "1 s off the server's clock."),
    ok("quota", "7214 requests are left for today."),
    ok("version", "Scan Station 0.1.0."),
)
PARTS = (
    Part("trace", ("a", "b", "c"), 3_400_000),
    Part("pictures", tuple(map(str, range(52))), 41_000_000, pictures=True),
    Part("log", tuple("abcde"), 2_100_000),
    Part("figures", tuple("abcdefgh"), 96_000),
    Part("settings", ("settings.json",), 0),
    Part("self-test", ("self-test.json",), 0),
    Part("versions", ("about.json",), 0),
)


def a_day() -> Day:
    """A made-up shift with a bad hour."""
    day = Day(NOW.date())
    products = {6: 221, 7: 284, 8: 265, 9: 222, 10: 90, 11: 253, 12: 256, 13: 242, 14: 188}
    for hour, count in products.items():
        bad = hour == min(products) + 3
        day.count("scan.camera", hour, count - 20)
        day.count("scan.wedge", hour, 20)
        day.count("photos", hour, count * 4)
        day.count("request.retries", hour, 40 if bad else hour % 4)
        for number in range(count):
            day.measure("receipt.ms", hour, 60 + number % (90 if bad else 40 + hour))
            day.measure("frame.ms", hour, 8 + number % 12)
            day.measure("request.ms", hour, 80 + number % 250)
            day.measure("upload.kB/s", hour, 1900 + 4 * number)
    day.count("look.zxing:small", 8, 1500)
    day.count("refused", 9, 12)
    day.count("camera.lost", 9)
    day.count("camera.look_again", 9, 31)
    return day


def dress(window: Window, state: StationState) -> None:
    """A live picture with an outlined code, and thumbnails."""
    with SyntheticBench(demo_products(), draw_demo_symbol, fps=0) as bench:
        for number, name in ((100, "p0"), (390, "p1")):
            image = bench.picture(number)
            height, width = image.shape[:2]
            picture = QImage(
                image.data, width, height, image.strides[0], QImage.Format.Format_BGR888
            ).copy()
            window.gallery.show_part(name, WHOLE, picture)
            window.show_thumbnail(
                name, picture.scaled(320, 240, Qt.AspectRatioMode.KeepAspectRatio)
            )
        window.viewfinder.show_picture(picture, width, height)
        flawed = [photo for photo in state.photos if photo.flaws]
        if flawed and not window.gallery.isVisible():
            small = picture.scaled(320, 240, Qt.AspectRatioMode.KeepAspectRatio)
            window.bench.preview.show_flawed(small, flawed[-1].flaws)
        window.viewfinder.show_readings(Reader.thorough().read(image))


def main() -> None:
    """Write every picture."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    sizes = sys.argv[2:] or SIZES
    for one in sizes:
        screen, _, theme = one.partition(":")
        size, _, inches = screen.partition("@")
        mark = f"{size}-{theme}" if theme else size
        width, height = map(int, size.split("x"))
        real = math.hypot(width, height) / (float(inches or 24) * 25.4)
        apply_theme(application, fitting(real, width, height), theme or "dark")
        for name, state in states().items():
            window = Window()
            window.resize(width, height)
            window.show_marked("SIMULATION")
            window.display(state)
            window.show()
            press(window, name)
            open_pages(window, name)
            dress(window, state)
            application.processEvents()
            window.grab().save(str(folder / f"{name}-{mark}.jpg"), quality=88)
            window.close()
    print(f"{len(sizes) * len(states())} pictures in {folder}")


if __name__ == "__main__":
    main()
