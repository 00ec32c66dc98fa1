"""The data folder of the bench: known again when it is lost, and its backup offered."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.bootstrap.fatal_error import show
from app.config.settings import Settings
from app.config.startup import settings_file
from app.domain.errors import StationError
from app.domain.finding import warning
from app.files.side_file import Report
from app.store.known_folders import note_folder, refuse_lost_folder
from app.store.sqlite.backup import Backup, backups_in
from app.store.sqlite.errors import DatabaseUnusable
from app.store.sqlite.restore import restore
from app.ui.speech import spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

RESTORE = "Put the backup back"
OFFER = (
    "A backup of {when} with {count} sessions is there. Put it back? What lies there now is kept "
    "beside it. What was scanned since then has to be scanned again."
)


@contextmanager
def noted_data_folder(settings: Settings, report: Report) -> Iterator[None]:
    """Around the opening of the store: a folder that lost its work is refused, one that has work is
    noted. Raises WorkGone."""
    if settings.simulate or settings.training:
        yield
        return
    beside = settings_file().parent
    refuse_lost_folder(settings.work_dir, beside)
    yield
    try:
        note_folder(settings.work_dir, beside)
    except OSError as error:
        words = f"The data folder could not be noted in {beside}: {error.strerror}."
        report(warning("data folder", words, "Give this person write access to that folder."))


def offer_backup(error: StationError, settings: Settings, window: "QWidget") -> bool:
    """Tell why the bench cannot open. Where a lost or damaged database is the cause and a backup is
    there, offer that; True when it was put back."""
    found = backups_in(settings.work_dir) if isinstance(error, DatabaseUnusable) else []
    if not found:
        show(error, window)
        return False
    if not _wanted(error, found[0], window):
        return False
    try:
        restore(settings.work_dir)
    except StationError as refused:
        show(refused, window)
        return False
    return True


def _wanted(error: StationError, backup: Backup, window: "QWidget") -> bool:
    kind, words = QMessageBox.Icon.Critical, spoken(str(error))
    box = QMessageBox(kind, spoken(error.title), words, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    when = f"{backup.made_at:%Y-%m-%d %H:%M}"
    box.setInformativeText(spoken(OFFER.format(when=when, count=backup.sessions)))
    put_back = box.addButton(spoken(RESTORE), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(close)
    box.exec()
    return box.clickedButton() is put_back
