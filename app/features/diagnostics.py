"""How the station is and what happened: health, support bundle, the day's figures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path

from app.config.settings import Settings, log_file
from app.config.startup import settings_file
from app.domain.finding import Finding, ok
from app.domain.progress import Tell
from app.features.context import Context
from app.features.day_figures import figures
from app.features.side_files import side_file_findings, side_file_names
from app.health.check import findings
from app.health.devices import device_checks
from app.health.memory import memory_checks
from app.health.server import server_checks
from app.observability.bundle import Bundle, Part, Station, bundle_name
from app.observability.metrics.metrics_files import Numbers
from app.security.credentials import known_secrets
from app.security.redaction import Redactor
from app.security.secret_sources import secrets_around
from app.ui.diagnostics.bundle_page import BundlePage
from app.ui.diagnostics.figures_page import DayFigures, NumbersPage
from app.ui.diagnostics.health_page import HealthPage
from app.ui.diagnostics.stall_watch import StallWatch
from app.ui.menu.entries import ENTRIES
from app.version import version
from app.workers.bundle import BundleWorker
from app.workers.health import HealthWorker
from app.workers.health_tracker import Listening

Look = Callable[[], Iterator[Finding]]
"""Gives each finding as soon as it is there."""


def install(context: Context) -> None:
    """Health, support bundle and the day's figures, in the menu. Install this feature last: what
    the window shows comes before what is written down about it."""
    heard = _listen(context)
    look = looking(context.settings, heard, context.api_url, context.key, context.found)
    _offer_health(context, look)
    _offer_bundle(context, bundle_of(context.settings, look, context.key))
    page = NumbersPage(context.window, partial(_figures, context.metrics))
    context.window.menu.offer(ENTRIES["numbers"], page.open)


def _listen(context: Context) -> Listening:
    """Hear devices, sending and the window."""
    window, workers = context.window, context.workers
    heard = Listening(context.recorder, window)
    workers.camera.trouble_changed.connect(heard.camera)
    if workers.photo_camera is not None:
        workers.photo_camera.trouble_changed.connect(heard.photo_camera)
    if workers.scanner is not None:
        workers.scanner.state_changed.connect(heard.scanner)
        workers.scanner.code_scanned.connect(heard.sent)
    if workers.sync is not None:
        workers.sync.reported.connect(heard.pass_made)
    workers.station.state_changed.connect(heard.shown)
    watch = StallWatch(window)
    watch.stalled.connect(heard.stalled)
    watch.start()
    context.keyboard.code_scanned.connect(heard.typed)
    return heard


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


def _offer_health(context: Context, look: Look) -> None:
    worker, page = HealthWorker(look), HealthPage(context.window)
    page.look_wanted.connect(worker.look)
    worker.found.connect(page.add)
    worker.done.connect(page.finish)
    context.window.menu.offer(ENTRIES["health"], page.open)
    context.start(worker)


def _figures(numbers: Numbers, back: int) -> DayFigures:
    return figures(numbers.day(back))


def _offer_bundle(context: Context, bundle: Bundle) -> None:
    worker = BundleWorker(partial(_parts, bundle), partial(_save, bundle))
    page = BundlePage(context.window)
    page.look_wanted.connect(worker.look)
    page.save_wanted.connect(worker.save)
    worker.looked.connect(page.display)
    worker.saved.connect(page.show_saved)
    worker.progressed.connect(page.progress.display)
    context.window.menu.offer(ENTRIES["bundle"], page.open)
    context.start(worker)


def bundle_of(settings: Settings, look: Look, key: str | None) -> Bundle:
    """This station's bundle, without its *key*."""
    said = secrets_around(settings.model_dump(), settings_file())
    redactor = Redactor([*known_secrets(key, settings.work_dir), *said])
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
