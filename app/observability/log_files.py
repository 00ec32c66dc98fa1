"""The log: a JSON line for each fact, in words, without secrets, bounded on disk."""

import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.files.durable import append, make_folder
from app.security.redaction import Redactor

log = logging.getLogger(__name__)

_FILES = 5


class JsonLines(logging.Formatter):
    """A record as one line of JSON: when, how bad, which room, what; a bug with its stack."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__()
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        """The line, cleaned as a whole, so that no argument and no stack slips through."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": room_of(record.name),
            "says": self._redactor.clean(record.getMessage()),
            "thread": record.threadName,
        }
        if record.exc_info:
            line["stack"] = self._redactor.clean(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def room_of(logger: str) -> str:
    """The room of the house that *logger* stands in.

    >>> room_of("app.sync.engine"), room_of("httpx")
    ('sync', 'httpx')
    """
    parts = logger.split(".")
    return parts[1] if parts[0] == "app" and len(parts) > 1 else parts[0]


class _PrivateFiles(RotatingFileHandler):
    """A log that no other account reads, and that writes through no link."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(append(Path(self.baseFilename)), encoding=self.encoding)


@contextmanager
def log_to(path: Path, size: int, levels: Mapping[str, str], redactor: Redactor) -> Iterator[None]:
    """Keep a log of at most *size* bytes beside what goes to the terminal, for a block.

    *levels* by room; INFO elsewhere. A disk that refuses must not stop the bench.
    """
    try:
        make_folder(path.parent)
        handler = _PrivateFiles(
            path,
            maxBytes=size // _FILES,
            backupCount=_FILES - 1,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as error:
        log.warning("There is no log file: %s. Work goes on.", error)
        yield
        return
    handler.setFormatter(JsonLines(redactor))
    logging.getLogger("app").addHandler(handler)
    logging.getLogger("app").setLevel(logging.INFO)
    for room, level in levels.items():
        logging.getLogger(f"app.{room}").setLevel(level)
    try:
        yield
    finally:
        logging.getLogger("app").removeHandler(handler)
        handler.close()
