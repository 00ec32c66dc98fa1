"""Which data folders of this account hold work: noted outside of them, because a disk that is not
plugged in takes its own notes along."""

from pathlib import Path
from typing import NoReturn

from app.domain.errors import NeedsOperator
from app.files.durable import write_whole
from app.files.side_file import SideFile, is_there
from app.store.sqlite.integrity import has_work
from app.store.sqlite.opening import NAME

_WHAT_TO_DO = "Nothing: the station notes its data folder again."
_INSTEAD = "Until the next start nobody would notice that the data folder is another one."


class WorkGone(NeedsOperator):
    """A data folder held work, and is empty now."""

    title = "The station's work is not there"


def known_folders_file(beside: Path) -> SideFile[frozenset[str]]:
    """A line for each folder; *beside*: the folder of the settings file."""
    path = beside / "known-data-folders.txt"
    return SideFile(
        "known data folders", path, _parse, frozenset(), _INSTEAD, _WHAT_TO_DO, stays=False
    )


def _parse(content: bytes) -> frozenset[str]:
    return frozenset(filter(None, content.decode("utf-8").splitlines()))


def refuse_lost_folder(folder: Path, beside: Path) -> None:
    """Raises WorkGone where *folder* held work when it was seen last and holds no database now.
    Makes nothing."""
    known = known_folders_file(beside)
    if str(folder.resolve()) in known.read() and not is_there(folder / NAME):
        _refuse(folder, known.path)


def note_folder(folder: Path, beside: Path) -> None:
    """Remember *folder* once it holds work. Raises OSError."""
    known = known_folders_file(beside)
    before, name = known.read(), str(folder.resolve())
    if name not in before and name.isprintable() and has_work(folder):
        write_whole(known.path, "".join(f"{one}\n" for one in sorted({*before, name})))


def _refuse(folder: Path, known: Path) -> NoReturn:
    raise WorkGone(
        f"{folder} held the work of this station, and holds none now. Nothing was made there. "
        "Plug the disk in or bring the folder back, then start again. To begin anew, name another "
        f"data folder, or take its line out of {known}."
    )
