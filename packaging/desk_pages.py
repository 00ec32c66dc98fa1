"""The pages of the menu that neither set up nor look back, as `screenshots.py` shows them."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from app.devices.scanners.answers import Answer, check_answer
from app.devices.scanners.calibration import CARDS, Learned, learn
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.codes.explanation import explain_text
from app.domain.day import DayEntry
from app.domain.finding import failed, ok, warning
from app.domain.shot_list import ShotLists
from app.features.cards import as_image, calibration_code
from app.features.day_figures import figures
from app.kiosk.guard import Guard
from app.observability.bundle import Part
from app.observability.metrics.day import Day
from app.output.licences import licences
from app.station.state import Notice, Question, StationState, Verdict
from app.training.course import Course
from app.ui.access.away_page import AwayPage
from app.ui.access.operator_page import OperatorPage
from app.ui.access.pin_pad import PinPad
from app.ui.bench.question_page import QuestionPage
from app.ui.diagnostics.about_page import AboutPage
from app.ui.diagnostics.bundle_page import BundlePage
from app.ui.diagnostics.day_log_page import DayPage
from app.ui.diagnostics.explain_page import ExplainPage
from app.ui.diagnostics.figures_page import NumbersPage
from app.ui.diagnostics.health_page import HealthPage
from app.ui.menu.entries import ENTRIES
from app.ui.settings.language_page import LanguagePage
from app.ui.settings.shot_lists_page import ShotListsPage
from app.ui.setup.calibration_page import CalibrationPage
from app.ui.training.course_panel import CoursePanel
from app.ui.window import Window

NOW = datetime.now(UTC)

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


def fill_menu(window: Window) -> None:
    """Everything that a menu may offer; nothing happens when it is pressed."""
    for entry in ENTRIES.values():
        if window.menu.entry(entry.name) is None:
            window.menu.offer(entry, window.update)


def _menu(window: Window) -> None:
    fill_menu(window)
    window.menu.open()


def _lists(window: Window) -> ShotListsPage:
    page = ShotListsPage(window, ShotLists())
    page.open()
    return page


def _lists_for(window: Window) -> None:
    _lists(window).form.show_products()


def _bundle(window: Window) -> None:
    page = BundlePage(window)
    page.open()
    page.display(PARTS)
    page.show_saved("/home/bench/Documents/scan-station-support-20261124-0805.zip", good=True)


def _health(window: Window) -> None:
    page = HealthPage(window)
    page.open()
    for finding in FINDINGS:
        page.add(finding)
    page.finish()


def _operator(window: Window) -> None:
    page = OperatorPage(window)
    names = ("Maria", "Jean-Baptiste", "Agnieszka", "Tom", "Ines")
    page.display(StationState(notice=Notice(0, Verdict.READY, ""), operators=names))
    page.open()


def _day(window: Window) -> None:
    page = DayPage(window)
    page.open()
    said = (
        (Verdict.READ, "9 521234 500018", ""),
        (Verdict.PHOTO, "Photo front", "Next: back."),
        (Verdict.ALREADY, "9 521234 500018", "Already in this session."),
        (Verdict.REFUSED, "Not a product code", "The last digit should be 8, not 7."),
        (Verdict.LOOK_AGAIN, "Look again", "Turn the QR code to the camera."),
        (Verdict.WEAK, "Photo back", "Glare on the pack. Tilt it away from the lamp."),
    )
    page.display(
        NOW.astimezone().date(),
        [
            DayEntry(NOW - timedelta(seconds=7 * n), verdict.value, headline, detail, "Maria")
            for n, (verdict, headline, detail) in enumerate(said * 6)
        ],
    )


def _explain(window: Window) -> None:
    page = ExplainPage(window)
    page.open()
    text = "]d2010952123450001817260231\x1d10AB12"
    page.display(explain_text(text, CodeSource.SERIAL, NOW.date()))


def _question(window: Window) -> None:
    code = Barcode.from_scanner("01408911")
    asked = Question(code, CodeSource.WEDGE, 1)
    notice = Notice(0, Verdict.LOOK_AGAIN, "Which product is it?")
    QuestionPage(window).display(StationState(notice=notice, question=asked))


def _pin(window: Window) -> None:
    pad = PinPad(window)
    pad.ask("Supervisor's PIN")
    pad.wait("Wrong PIN.", 6)


def _no_pin(window: Window) -> None:
    guard = Guard(PinPad(window), armed=False, closed=True)
    guard.ask("settings")


def _scanner_done(window: Window) -> None:
    words = ("It types a key every 3 ms, at most 9 ms apart.",)
    found = Learned(WedgeProfile(), words, usable=True)
    fits = Answer("✓ Seen: 11 keys, one every 3 ms, then Enter.", fits=True)
    page = CalibrationPage(window, tuple(CARDS), calibration_code, lambda _: found, lambda *_: fits)
    page.open()
    for _ in CARDS:
        page.take(())


def _about(window: Window) -> None:
    page = AboutPage(window, "0.1.0", "6.11")
    page.open()
    page.display(licences())


def _training(window: Window) -> None:
    panel = CoursePanel(Course(), lambda code: as_image(code, Symbology.EAN_13))
    window.show_training(panel)


DESK_PAGES: Mapping[str, Callable[[Window], object]] = {
    "menu": _menu,
    "operator": _operator,
    "day": _day,
    "explain": _explain,
    "question": _question,
    "language": lambda window: LanguagePage(window).open(),
    "lists": _lists,
    "lists-for": _lists_for,
    "scanner": lambda window: CalibrationPage(
        window, tuple(CARDS), calibration_code, learn, check_answer
    ).open(),
    "scanner-done": _scanner_done,
    "pin": _pin,
    "no-pin": _no_pin,
    "away": lambda window: AwayPage(window).display(17),
    "locked": lambda window: AwayPage(window).display(None),
    "numbers": lambda window: NumbersPage(window, lambda _: figures(a_day())).open(),
    "health": _health,
    "bundle": _bundle,
    "about": _about,
    "training": _training,
}
