"""The keyboard is listened to before the window is shown, so that no scan falls between the two."""

from contextlib import ExitStack
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.devices.scanners.keys import Stroke
from app.devices.scanners.profile_file import profile_file
from app.devices.scanners.wedge import WedgeReader
from app.domain.finding import Finding
from app.ui.input.judged_keys import HeldKey
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.input.window_filter import at_windows
from app.ui.window import Window


@dataclass(frozen=True, slots=True)
class EarlyKeys:
    """Who listens while the bench opens, and what was found wrong until then."""

    wedge: WedgeReader[HeldKey]
    keyboard: KeyboardFilter[Stroke]
    found: list[Finding]


def listen_early(
    closing: ExitStack, settings: Settings, application: QApplication, window: Window
) -> EarlyKeys:
    """Scans are kept until `KeyboardFilter.begin`. *closing* ends the listening."""
    found: list[Finding] = list(settings.findings)
    wedge = WedgeReader[HeldKey](profile_file(settings.work_dir).read(found.append))
    keyboard = KeyboardFilter(wedge, Stroke, window, early=True)
    closing.enter_context(at_windows(application, keyboard))
    return EarlyKeys(wedge, keyboard, found)
