"""The black box in the house: the recorder, who tells it what, and the pages that look into it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path

from app.bootstrap.workers import Workers
from app.observability.bundle import Bundle, Part, Station, bundle_name
from app.features.day_figures import figures
from app.devices.scanners.keys import Stroke
from app.domain.finding import Finding, ok
from app.domain.progress import Tell
from app.files.side_file import Report
from app.health.check import findings
from app.health.devices import device_checks
from app.health.memory import memory_checks
from app.health.server import server_checks
from app.observability.metrics.counting import Counting, Meter
from app.observability.metrics.metrics_files import Numbers
from app.bootstrap.optional_part import optional_part
from app.security.redaction import Redactor
from app.security.credentials import known_secrets
from app.config.settings import Settings, log_file
from app.health.side_files import side_file_findings, side_file_names
from app.observability.otlp import open_telemetry
from app.observability.trace.recorder import Recorder
from app.observability.trace.log_lines import tell
from app.ui.diagnostics.bundle_page import BundlePage
from app.ui.menu.entries import ENTRIES
from app.ui.diagnostics.health_page import HealthPage
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.diagnostics.figures_page import DayFigures, NumbersPage
from app.ui.diagnostics.stall_watch import StallWatch
from app.ui.window import Window
from app.version import version
from app.vision.png import pack
from app.workers.bundle import BundleWorker
from app.workers.health import HealthWorker
from app.workers.health_tracker import Listening
from app.workers.worker import own_thread

Look = Callable[[], Iterator[Finding]]
"""Gives each finding as soon as it is there."""


@dataclass(frozen=True, slots=True)
class BlackBox:
    """What happens, and how much of it."""

    recorder: Recorder
    numbers: Numbers


def open_black_box(house: ExitStack, settings: Settings, report: Report) -> BlackBox:
    """At work until the house is left. *report* hears of what cannot be used."""
    numbers = Numbers(settings.work_dir / "numbers", report=report)
    house.callback(numbers.save)
    meters: list[Meter] = [numbers]
    if settings.telemetry_url:
        meters += _telemetry(house, settings, report)
    size = settings.trace_mb * 1_000_000
    recorder = Recorder(settings.work_dir / "trace", size, pack, [Counting(*meters), tell])
    return BlackBox(house.enter_context(recorder), numbers)


def _telemetry(house: ExitStack, settings: Settings, report: Report) -> list[Meter]:
    """The collector's meter; none where it cannot be used."""
    opened = optional_part(
        "telemetry",
        lambda: house.enter_context(open_telemetry(settings.telemetry_url, settings.station_name)),
        report,
        without="No figures go to the collector.",
        what_to_do="Correct or remove telemetry_url in the settings.",
    )
    return [] if opened is None else [opened]


def listen(
    window: Window, keyboard: KeyboardFilter[Stroke], workers: Workers, witness: Recorder
) -> Listening:
    """Hear devices, errands and the face. Call it last: the face comes first."""
    ears = Listening(witness, window)
    workers.camera.trouble_changed.connect(ears.camera)
    if workers.photo_camera is not None:
        workers.photo_camera.trouble_changed.connect(ears.photo_camera)
    if workers.scanner is not None:
        workers.scanner.state_changed.connect(ears.scanner)
        workers.scanner.code_scanned.connect(ears.sent)
    if workers.sync is not None:
        workers.sync.reported.connect(ears.pass_made)
    workers.station.state_changed.connect(ears.shown)
    watch = StallWatch(window)
    watch.stalled.connect(ears.stalled)
    watch.start()
    keyboard.code_scanned.connect(ears.typed)
    return ears


def offer_pages(
    house: ExitStack,
    window: Window,
    settings: Settings,
    box: BlackBox,
    look: Look,
    key: str | None,
) -> None:
    """Health, support bundle and the day's numbers, in the menu. *look* takes seconds; *key* is
    kept out of the bundle."""
    _offer_health(house, window, look)
    _offer_bundle(house, window, bundle_of(settings, look, key))
    page = NumbersPage(window, partial(_figures, box.numbers))
    window.menu.offer(ENTRIES["numbers"], page.open)


def looking(
    settings: Settings,
    ears: Listening,
    api_url: str,
    key: str | None,
    at_start: Sequence[Finding] = (),
) -> Look:
    """How everything is while the bench works, as `scanstation selftest` looks at it before.
    *at_start*: what was found wrong when the bench opened."""

    def look() -> Iterator[Finding]:
        heard = ears.findings()
        yield from heard
        known = {one.name for one in heard}
        devices = device_checks(settings.camera, settings.photo_camera, settings.serial_port)
        memory = memory_checks(settings.work_dir, settings.floor)
        checks = [*devices, *memory, *server_checks(api_url, key)]
        yield from findings(one for one in checks if one.name not in known)
        yield from side_file_findings(settings)
        known |= {one.name for one in checks} | side_file_names(settings)
        yield from (one for one in at_start if one.name not in known)
        yield ok("version", f"Scan Station {version()}.")

    return look


def _offer_health(house: ExitStack, window: Window, look: Look) -> None:
    worker, page = HealthWorker(look), HealthPage(window)
    page.look_wanted.connect(worker.look)
    worker.found.connect(page.add)
    worker.done.connect(page.finish)
    window.menu.offer(ENTRIES["health"], page.open)
    house.enter_context(own_thread(worker))


def _figures(numbers: Numbers, back: int) -> DayFigures:
    return figures(numbers.day(back))


def _offer_bundle(house: ExitStack, window: Window, bundle: Bundle) -> None:
    worker = BundleWorker(partial(_parts, bundle), partial(_save, bundle))
    page = BundlePage(window)
    page.look_wanted.connect(worker.look)
    page.save_wanted.connect(worker.save)
    worker.looked.connect(page.display)
    worker.saved.connect(page.show_saved)
    worker.progressed.connect(page.progress.display)
    window.menu.offer(
        ENTRIES["bundle"],
        page.open,
    )
    house.enter_context(own_thread(worker))


def bundle_of(settings: Settings, look: Look, key: str | None) -> Bundle:
    """This station's bundle, without its *key*."""
    redactor = Redactor(known_secrets(key, settings.work_dir))
    return Bundle(
        Station(
            settings.work_dir,
            log_file().parent,
            settings.model_dump(mode="json"),
            version(),
            redactor,
            lambda: [asdict(finding) for finding in look()],
        )
    )


def _parts(bundle: Bundle, pictures: bool) -> Sequence[Part]:  # noqa: FBT001 - a signal's value
    return bundle.parts(pictures=pictures)


def _save(bundle: Bundle, pictures: bool, tell: Tell) -> str:  # noqa: FBT001 - a signal's value
    return str(bundle.write(default_place(), pictures=pictures, tell=tell))


def default_place() -> Path:
    """Where a person finds it."""
    return user_documents_path() / bundle_name(datetime.now().astimezone())
