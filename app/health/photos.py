"""The photos on this disk: whether each that was confirmed is still there, in words."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from app.domain.finding import Finding, failed, ok, warning
from app.health.check import Check
from app.store.healing import Healed
from app.store.photo_audit import LostPhoto
from app.store.sqlite.integrity import examine_photos

_NAMED = 4
"""Photos named in one line; it has to fit across the window."""


def photo_check(folder: Path) -> Check:
    """*folder*: where the work lies. The look changes nothing and may run beside the bench."""
    return Check("photos", partial(_photos, folder=folder))


def photo_trouble(healed: Healed) -> str:
    """What the operator has to know of the last start; "" when all photos are there."""
    if healed.trouble:
        return (
            f"The photos could not be compared with the station's record: {healed.trouble}. Work "
            "goes on. Tell the administrator: the disk may be failing."
        )
    unsent = [one for one in healed.lost if not one.on_server]
    if not unsent:
        return ""
    return (
        f"Photos that were confirmed are missing or damaged on this disk: {_names(unsent)}. Take "
        "them again, and tell the administrator: the disk may be failing."
    )


def _photos(name: str, *, folder: Path) -> Finding:
    found = examine_photos(folder)
    if found.trouble:
        return failed(
            name,
            f"They could not be compared with the station's record: {found.trouble}.",
            "Copy the data folder to a safe place as it is, then call support.",
        )
    lost, unsent = found.lost, [one for one in found.lost if not one.on_server]
    if unsent:
        return failed(
            name,
            f"{len(unsent)} are missing or damaged and not on the server: {_names(unsent)}.",
            "Take these photos again, and have the disk checked.",
        )
    if lost:
        return warning(
            name,
            f"{len(lost)} are missing here; the server has them: {_names(lost)}.",
            "Nothing is lost. Have the disk checked.",
        )
    return ok(name, "Each photo that is needed here is here.")


def _names(lost: Sequence[LostPhoto]) -> str:
    """Type and code of each, the first few."""
    named = ", ".join(f"{one.code} {one.type}" for one in lost[:_NAMED])
    return f"{named} …" if len(lost) > _NAMED else named
