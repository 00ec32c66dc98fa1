"""Last resort: a bug is logged and told in one calm sentence; the facts are on disk already."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)

WORDS = (
    "Something unexpected happened in the program. What was confirmed is safe. "
    "Go on working; if it comes again, restart and tell support."
)


class CrashReporter(QObject):
    """Hears of every exception that nobody caught, in whatever thread.

    An exception in a slot reaches `sys.excepthook` in that slot's thread and the thread lives
    on; the signal carries the news to the face's thread.
    """

    crashed = Signal(str)
    """Words for the operator."""

    def install(self) -> None:
        """Take over the interpreter's hooks."""
        sys.excepthook = self._report
        threading.excepthook = lambda args: self._report(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def _report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        log.critical("bug: %s", error, exc_info=(kind, error, traceback))
        self.crashed.emit(WORDS)
