"""Puts a backup of the database back. Nothing is thrown away: what lay there is kept aside."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.files.durable import whole_file
from app.files.side_file import is_there, keep_aside
from app.store.sqlite.backup import Backup, backups_in
from app.store.sqlite.errors import CannotSave
from app.store.sqlite.opening import NAME, sole_user


class NoBackup(NeedsOperator):
    """There is nothing that could be put back."""

    title = "No backup"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done."""

    backup: Backup
    kept_aside: tuple[Path, ...]
    """The files that lay there, under their new names."""

    @property
    def words(self) -> str:
        """For people."""
        aside = ", ".join(one.name for one in self.kept_aside)
        kept = f" What lay there is kept as {aside}." if aside else ""
        return (
            f"The database of {self.backup.made_at:%Y-%m-%d %H:%M} is back, with "
            f"{self.backup.sessions} sessions.{kept} Photos taken since then stay in the photo "
            "folder; those that the backup does not know are moved to photos/unrecorded at the "
            "next start. Scan and shoot again what is missing from the newest session."
        )


def newest_backup(folder: Path) -> Backup:
    """What `restore` would put back. Raises NoBackup."""
    found = backups_in(folder)
    if not found:
        raise NoBackup(
            f"There is no backup in {folder / 'backups'} that is whole. Put station.db back from "
            "a backup of your own, or call support. Nothing was touched."
        )
    return found[0]


def restore(folder: Path) -> Restored:
    """Put the newest backup that is whole in the place of the database in *folder*.

    Raises NoBackup, FolderInUse, CannotSave; then what lay there still lies there, or beside it.
    """
    backup = newest_backup(folder)
    path = folder / NAME
    with sole_user(folder):
        try:
            lying = [path.with_name(f"{NAME}{end}") for end in ("-wal", "-shm", "")]
            aside = tuple(keep_aside(one) for one in lying if is_there(one))
            with whole_file(path) as file, backup.path.open("rb") as copy:
                shutil.copyfileobj(copy, file)
        except OSError as error:
            raise CannotSave(
                f"The backup cannot be put back into {folder}: {error.strerror}. What lay there "
                "is still there, perhaps with .bad- in its name. Free some space or ask for write "
                "access, then try again."
            ) from error
    return Restored(backup, aside)
