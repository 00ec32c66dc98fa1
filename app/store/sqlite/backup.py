"""Copies of the database beside it: one a day, and one as an older program left it, made before its
format is changed. Each was found whole before it got its name; three of each kind are kept."""

import logging
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.files.durable import remove, whole_file
from app.store.sqlite.migrations import MIGRATIONS

log = logging.getLogger(__name__)

FOLDER = "backups"
_KEPT = 3
_FORMAT, _DAY = "station-format-", "station-day-"


class NotWhole(sqlite3.DatabaseError):
    """What was to be copied is damaged: a copy of it is no backup."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that is whole and that this program reads."""

    path: Path
    made_at: datetime
    """When the copy was written, local time."""
    sessions: int


def back_up(connection: sqlite3.Connection, folder: Path, version: int) -> Path:
    """The copy in *folder*/backups before a change of format: whole or not at all, on the disk on
    return. Raises sqlite3.Error, OSError."""
    return _written(connection, folder, _FORMAT, f"{version:03}")


def back_up_daily(connection: sqlite3.Connection, folder: Path, today: date) -> Path | None:
    """The copy of *today*, made once, and only where there is work to lose. Raises nothing: a bench
    opens without a backup too, and the self-test says how old the newest one is."""
    if not connection.execute("SELECT 1 FROM session LIMIT 1").fetchone():
        return None
    if (folder / FOLDER / f"{_DAY}{today:%Y%m%d}.db").exists():
        return None
    try:
        return _written(connection, folder, _DAY, f"{today:%Y%m%d}")
    except (sqlite3.Error, OSError) as error:
        log.warning("There is no backup of today: %s", error)
        return None


def backups_in(folder: Path) -> list[Backup]:
    """What can be put back into the data *folder*, newest first. Changes and raises nothing."""
    try:
        found = sorted((folder / FOLDER).glob("station-*.db"), key=_written_at, reverse=True)
    except OSError:
        return []
    return [one for one in map(_looked_into, found) if one is not None]


def _written(connection: sqlite3.Connection, folder: Path, kind: str, name: str) -> Path:
    made = folder / FOLDER / f"{kind}{name}.db"
    with whole_file(made) as file, closing(sqlite3.connect(file.name)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, which can be carried away
        check_whole(copy)
    for old in sorted(made.parent.glob(f"{kind}*.db"))[:-_KEPT]:
        remove(old)
    return made


def check_whole(connection: sqlite3.Connection) -> None:
    """Raises NotWhole, sqlite3.Error."""
    said = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)")]
    if said != ["ok"]:
        raise NotWhole("; ".join(said))


def _looked_into(path: Path) -> Backup | None:
    """None for what is damaged, of a newer program, or cannot be read."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as copy:
            check_whole(copy)
            version = copy.execute("PRAGMA user_version").fetchone()[0]
            sessions = copy.execute("SELECT COUNT(*) FROM session").fetchone()[0]
        made_at = datetime.fromtimestamp(_written_at(path)).astimezone()
    except (sqlite3.Error, OSError):
        return None
    return Backup(path, made_at, sessions) if 0 < version <= len(MIGRATIONS) else None


def _written_at(path: Path) -> float:
    """Seconds since the epoch."""
    return path.stat().st_mtime
