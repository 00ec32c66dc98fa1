"""The data folder: whether it can be written, has room, and its database is whole."""

from functools import partial
from pathlib import Path
from uuid import uuid4

from app.domain.finding import Finding, failed, ok, warning
from app.files.durable import write_whole
from app.health.check import Check
from app.health.photos import photo_check
from app.store.photo_files import PhotoFiles
from app.store.sqlite.integrity import examine

_COMFORT = 3
"""Times the floor of free space below which a person should know."""


def memory_checks(folder: Path, floor: int) -> list[Check]:
    """*folder*: where the work lies. *floor*: bytes below which no photo is taken."""
    return [
        Check("data folder", partial(_folder, folder=folder)),
        Check("free space", partial(_space, folder=folder, floor=floor)),
        Check("database", partial(_database, folder=folder)),
        photo_check(folder),
    ]


def _folder(name: str, *, folder: Path) -> Finding:
    probe = folder / f".probe-{uuid4().hex}"
    try:
        write_whole(probe, b"probe")
        probe.unlink()
    except OSError as error:
        return failed(
            name,
            f"{folder} cannot be written: {error.strerror}.",
            "Give this person write access, or choose another folder with data_dir.",
        )
    return ok(name, f"{folder} can be written.")


def _space(name: str, *, folder: Path, floor: int) -> Finding:
    free = PhotoFiles(folder, floor).free_bytes
    words = f"{free / 1e9:.1f} GB free, no photo is taken below {floor / 1e9:.1f} GB."
    if free < floor:
        return failed(name, words, "Free some space on this disk; what is taken is safe.")
    if free < floor * _COMFORT:
        return warning(name, words, "Free some space on this disk soon.")
    return ok(name, words)


def _database(name: str, *, folder: Path) -> Finding:
    found = examine(folder)
    if found is None:
        return ok(name, "None yet: it is made at the first start.")
    if found.trouble:
        return failed(
            name,
            f"{found.path} is not whole: {found.trouble}.",
            "Copy the data folder to a safe place as it is, then call support.",
        )
    return ok(name, f"Whole; format {found.version}, {found.size / 1e6:.1f} MB.")
