"""What every feature is given when the window opens."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.devices.cameras.source import FrameSource
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.domain.finding import Finding
from app.features.restart import Reopening
from app.kiosk.full_screen import FullScreen
from app.observability.metrics.metrics_files import Numbers
from app.observability.trace.recorder import Recorder
from app.security.redaction import Redactor
from app.store.store import Store
from app.sync.opening import ServerWork
from app.ui.input.judged_keys import HeldKey
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.window import Window
from app.workers.bench_workers import Workers
from app.workers.worker import Worker, own_thread


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of the open application. A feature's `install` connects its page to them."""

    closing: ExitStack
    """Left when the window closes, in reverse order."""
    settings: Settings
    application: QApplication
    window: Window
    keyboard: KeyboardFilter[Stroke]
    wedge: WedgeReader[HeldKey]
    workers: Workers
    store: Store
    recorder: Recorder
    metrics: Numbers
    redactor: Redactor
    restart: Reopening
    camera_source: Callable[[Settings], FrameSource]
    """The first camera that settings name, not opened yet."""
    kiosk: FullScreen | None
    """None outside of a kiosk."""
    api_url: str
    key: str | None
    """The API key, if there is one."""
    server: ServerWork | None
    """What talks with the server; None without a key."""
    found: list[Finding]
    """What was found wrong while the window opened; features add to the list."""

    def start(self, worker: Worker) -> None:
        """Give *worker* a thread until the window closes."""
        self.closing.enter_context(own_thread(worker))
