"""Last resort: a bug is logged and told in one calm sentence; the facts are on disk already."""

import faulthandler
import json
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.files.durable import append, make_folder, write_whole
from app.security.redaction import Redactor

log = logging.getLogger(__name__)

WORDS = (
    "Something unexpected happened in the program. What was confirmed is safe. "
    "Go on working; if it comes again, restart and tell support."
)
_KEPT = 20
_A_RUN = 50
"""Reports of one run: a bug in every frame must not fill the disk."""


class CrashReporter(QObject):
    """Hears of every exception that nobody caught, in whatever thread.

    An exception in a slot reaches `sys.excepthook` in that slot's thread and the thread lives
    on; the signal carries the news to the face's thread. A report of each goes to *folder*.
    """

    crashed = Signal(str)
    """Words for the operator."""

    def __init__(self, folder: Path, redactor: Redactor) -> None:
        super().__init__()
        self._folder, self.redactor = folder, redactor
        self._written = 0
        self.last_seconds: Callable[[], Sequence[str]] = tuple
        """The newest lines of the trace, once there is one."""

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Take over the interpreter's hooks for a block."""
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._report
        threading.excepthook = lambda args: self._report(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        try:
            with self._hard_crashes():
                yield
        finally:
            sys.excepthook, threading.excepthook = before

    @contextmanager
    def _hard_crashes(self) -> Iterator[None]:
        """Crashes of libraries below Python are written by a file that is open already."""
        try:
            make_folder(self._folder)
            file = append(self._folder / "hard-crash.txt")
        except OSError as error:
            log.warning("There is no folder for crash reports: %s.", error.strerror)
            yield
            return
        with file:
            faulthandler.enable(file)
            try:
                yield
            finally:
                faulthandler.disable()

    def _report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None or issubclass(kind, KeyboardInterrupt):
            return
        log.critical("A bug: %s", error, exc_info=(kind, error, trace))
        stack = "".join(traceback.format_exception(kind, error, trace))
        self._write(stack)
        self.crashed.emit(WORDS)

    def _write(self, stack: str) -> None:
        now = datetime.now(UTC)
        report = {
            "at": now.isoformat(),
            "thread": threading.current_thread().name,
            "stack": stack.splitlines(),
            "last_seconds": list(self.last_seconds()),
        }
        text = self.redactor.clean(json.dumps(report, ensure_ascii=False, indent=1))
        self._written += 1
        if self._written > _A_RUN:
            return
        try:
            write_whole(self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.json", text)
            for old in sorted(self._folder.glob("crash-*.json"))[:-_KEPT]:
                old.unlink(missing_ok=True)
        except OSError as refusal:
            log.warning("The crash report could not be written: %s.", refusal.strerror)
