"""Every check of this station, as its settings have it."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.domain.finding import Finding, warning
from app.health.check import Check
from app.health.devices import device_checks
from app.health.engines import engine_checks
from app.health.memory import memory_checks
from app.health.server import server_checks
from app.sandbox.server import SandboxServer
from app.ui.diagnostics.self_check import face_findings
from app.ui.theme import apply_theme

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@contextmanager
def station_checks(settings: Settings) -> Iterator[list[Check]]:
    """The checks without the face's own, for any thread. A simulated station has its sandbox
    running until the block ends."""
    devices = device_checks(settings.camera, settings.photo_camera, settings.serial_port)
    memory = memory_checks(settings.work_dir, settings.floor)
    before = [*engine_checks(), *devices, *memory]
    if not settings.simulate:
        yield [*before, *server_checks(settings.api_url)]
        return
    with SandboxServer(settings.work_dir / "sandbox") as sandbox:
        yield [*before, *server_checks(sandbox.url, sandbox.api_key)]


def face_alone() -> Iterator[Finding]:
    """The face's findings, where no window is open. Qt itself ends the program when its platform
    cannot start at all, and tells why: so this comes last."""
    if not _has_display(sys.platform, os.environ):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield warning(
            "display",
            "There is none here (DISPLAY and WAYLAND_DISPLAY are not set): looked without one.",
            "Run the self-test on the desktop to know about the window.",
        )
    running = QApplication.instance()
    kept = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    apply_theme(kept)
    yield from face_findings()


def _has_display(platform: str, environment: Mapping[str, str]) -> bool:
    return platform != "linux" or any(environment.get(name) for name in _DISPLAYS)
