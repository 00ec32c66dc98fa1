"""A kiosk: its window behind a watchdog, and a page where the window does not run any more."""

from collections.abc import Callable, Sequence
from pathlib import Path

from app.bootstrap.fatal_error import somebody_looks
from app.config.settings import Settings
from app.kiosk.watchdog import Budget, End, watch

_ENDED = 0


def keep_running(command: Sequence[str], folder: Path, read: Callable[[], Settings]) -> int:
    """Run *command* in *folder* until it is closed on purpose; its exit code.

    Where it cannot open, or falls again and again, a page over the whole screen says so until
    somebody starts it again: never a bare desktop. *read* gives the settings, anew each time.
    """
    while True:
        settings = read()
        budget = Budget(settings.restarts, settings.restart_minutes * 60)
        end = watch(command, budget, folder)
        if end.code == _ENDED or not somebody_looks() or not _show(end, settings):
            return end.code


def _show(end: End, settings: Settings) -> bool:
    """The page, until somebody presses "Start again". False when the system ends the program."""
    from PySide6.QtCore import QEvent  # noqa: PLC0415 - a watchdog has no window until it needs one

    from app.bootstrap.interruption import interruptible  # noqa: PLC0415
    from app.bootstrap.splash import the_application  # noqa: PLC0415
    from app.kiosk.full_screen import FullScreen  # noqa: PLC0415
    from app.ui.access.stopped_page import StoppedPage  # noqa: PLC0415
    from app.ui.speech import speak  # noqa: PLC0415
    from app.ui.theme import apply_theme  # noqa: PLC0415

    application = the_application()
    speak(application, settings.language)
    apply_theme(application, theme=settings.theme)
    page = StoppedPage(end.why, settings.support_contact)
    page.start_wanted.connect(lambda: application.exit(1))
    FullScreen(page, settings.kiosk_screen).enter()
    with interruptible(application):
        pressed = bool(application.exec())
    page.hide()
    page.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return pressed
