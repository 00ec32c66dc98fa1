"""A session as files that other programs take: pictures, a CSV and a JSON."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PIL import Image

from app.domain.errors import NeedsOperator
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.progress import Tell, untold
from app.domain.session import Capture, Session
from app.files.durable import make_folder, write_whole
from app.foreign.paths import name_inside
from app.foreign.text import exact
from app.store.store import Store

_FACES = {
    PhotoType.FRONT: 1,
    PhotoType.LEFT: 2,
    PhotoType.TOP: 3,
    PhotoType.BACK: 7,
    PhotoType.RIGHT: 8,
    PhotoType.BOTTOM: 9,
}
"""GS1 Product Image Specification, file naming: the face of the product."""
_LEAST_PX, _HIGH_PX = 900, 2400
"""Of the longest side: below the one the standard takes no picture, above the other it is C."""
_NO_PLUNGE, _PACKAGED, _CASE = "N", "1", "A"
_CASE_DIGITS = "12345678"
"""First digit of the GTIN-14 of a grouping of one item (GS1 General Specifications, 2.1.6)."""
_FORMULA = re.compile("[\\s\0-\x1f]*[-=+@\uff0b\uff0d\uff1d\uff20]|[\\s\0-\x1f]*[\t\r\n]")
"""What spreadsheets take for the beginning of a formula (OWASP, CSV injection), also in full width
and behind blanks."""


class Naming(StrEnum):
    """How pictures are called."""

    GS1 = "gs1"
    """As the GS1 standard has it where it has a code; plain otherwise."""
    PLAIN = "plain"


class CannotExport(NeedsOperator):
    """The session cannot be written there."""

    title = "Export failed"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where."""

    folder: Path
    products: int
    photos: int


def find_session(store: Store, wanted: str) -> Session:
    """The session whose id begins so; `last` is the newest. Raises CannotExport."""
    found = store.sessions.starting_with(wanted) if wanted else []
    if wanted == "last":
        newest = store.sessions.newest()
        found = [newest] if newest is not None else []
    if len(found) != 1:
        raise CannotExport(
            f"Expected the id of one session, or last; {wanted!r} fits {len(found)} sessions. "
            "Look at the list: scanstation sessions"
        )
    return found[0]


def export_last(store: Store, folder: Path, tell: Tell = untold) -> str:
    """Write the newest session into a new folder in *folder*; tells where. Raises likewise."""
    return export_named(store, "last", folder, tell)


def export_named(store: Store, wanted: str, folder: Path, tell: Tell = untold) -> str:
    """Write the session that `find_session` finds into a new folder in *folder*; tells where."""
    session = find_session(store, wanted)
    name = f"scan-station-{session.started_at.astimezone():%Y-%m-%d-%H%M}-{session.id[:8]}"
    done = export(store, session, name_inside(folder, name), Naming.GS1, tell)
    return (
        f"{done.products} products, {done.photos} photos are in {done.folder}. "
        "Only this account can read them."
    )


def export(
    store: Store, session: Session, folder: Path, naming: Naming, tell: Tell = untold
) -> Exported:
    """Write *session* into *folder*, which is made if needed. Raises CannotExport, and CannotRead
    for a file that is not the photo that was taken.

    *tell* hears how many products are written. Pictures are copied as they are, each whole or not
    at all; exporting again writes the same files again.
    """
    captures = store.sessions.captures(session.id, store.sessions.count(session.id)[0])[::-1]
    names: Counter[str] = Counter()
    told: list[dict[str, Any]] = []
    try:
        make_folder(folder)
        for done, capture in enumerate(captures):
            tell(done, len(captures))
            photos = []
            for photo in store.photos.of_capture(capture.id):
                source = store.files.path(photo.sha256)
                name = _unique(names, _name(capture, photo, naming, _longest_side(photo, source)))
                write_whole(folder / name, store.files.read(photo.sha256))
                photos.append(_told_of_photo(photo, name))
            told.append(_told_of_capture(capture, photos))
        as_json = json.dumps(_told(session, told), indent=1, ensure_ascii=False)
        write_whole(folder / "session.json", as_json)
        write_whole(folder / "session.csv", _as_csv(told))
    except OSError as error:
        raise CannotExport(
            f"Could not write {error.filename or folder}: {error.strerror}. Choose another folder, "
            "or free some space; the session is unchanged."
        ) from error
    return Exported(folder, len(told), names.total())


def _name(capture: Capture, photo: ProductPhoto, naming: Naming, longest_px: int) -> str:
    """Without the ending."""
    gtin = capture.barcode.gtin
    face = _FACES.get(photo.type)
    if naming is Naming.GS1 and gtin and face and longest_px >= _LEAST_PX:
        kind = "C" if longest_px > _HIGH_PX else "A"
        state = _CASE if gtin.value[0] in _CASE_DIGITS else _PACKAGED
        return f"{gtin.value}_{kind}{face}{_NO_PLUNGE}{state}"
    code = gtin.value if gtin else re.sub(r"[^0-9A-Za-z]+", "-", capture.barcode.text)[:40]
    label = re.sub(r"[^0-9A-Za-z]+", "-", photo.label).strip("-")
    return "_".join(filter(None, (code, photo.type.value, label)))


def _unique(names: Counter[str], name: str) -> str:
    """Two photos of a type, or a product scanned twice: numbered from the second on."""
    names[name] += 1
    return f"{name}.jpg" if names[name] == 1 else f"{name}_{names[name]}.jpg"


def _longest_side(photo: ProductPhoto, path: Path) -> int:
    """Pixels. Raises CannotExport."""
    try:
        with Image.open(path) as picture:
            return max(picture.size)
    except OSError as error:
        raise CannotExport(
            f"The photo {photo.type} in {path} is gone or broken. Put the file back, or throw the "
            "photo away; nothing else is lost."
        ) from error


def _told(session: Session, captures: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "session": session.id,
        "server_session": session.remote_id,
        "mode": session.mode,
        "started_at": session.started_at.isoformat(),
        "closing": session.closing,
        "closed_at": session.closed_at.isoformat() if session.closed_at else None,
        "captures": captures,
    }


def _told_of_capture(capture: Capture, photos: list[dict[str, Any]]) -> dict[str, Any]:
    gtin = capture.barcode.gtin
    return {
        "capture": capture.id,
        "number": capture.number,
        "gtin": gtin.value if gtin else "",
        "code": capture.barcode.text,
        "symbology": capture.barcode.symbology,
        "source": capture.source,
        "scanned_at": capture.scanned_at.isoformat(),
        "product_name": capture.server.product_name,
        "server_status": capture.server.status,
        "on_server": capture.on_server,
        "photos": photos,
    }


def _told_of_photo(photo: ProductPhoto, name: str) -> dict[str, Any]:
    return {
        "photo": photo.id,
        "file": name,
        "type": photo.type,
        "label": photo.label,
        "place": photo.position + 1,
        "sha256": photo.sha256,
        "bytes": photo.file_size,
        "taken_at": photo.taken_at.isoformat(),
        "flaws": [flaw.kind for flaw in photo.flaws],
        "photo_on_server": photo.on_server,
    }


def _as_csv(captures: list[dict[str, Any]]) -> str:
    """A row for each photo, and for each product without one (RFC 4180, UTF-8 with a mark)."""
    out = io.StringIO()
    out.write("\ufeff")  # without it a spreadsheet takes the file for its country's old encoding
    writer = csv.writer(out)
    heads = ("number", "gtin", "code", "symbology", "source", "scanned_at", "product_name")
    tails = ("place", "type", "label", "file", "sha256", "taken_at", "flaws")
    writer.writerow((*heads, *tails))
    for capture in captures:
        front = [_harmless(capture[name]) for name in heads]
        for back in _rows(capture["photos"], tails):
            writer.writerow((*front, *back))
    return out.getvalue()


def _rows(photos: list[dict[str, Any]], columns: tuple[str, ...]) -> Iterator[list[str]]:
    for photo in photos:
        told = {**photo, "flaws": ", ".join(photo["flaws"])}
        yield [_harmless(told[column]) for column in columns]
    if not photos:
        yield [""] * len(columns)


def _harmless(value: object) -> str:
    """A code on a pack must not become a formula in a spreadsheet."""
    said = exact(str(value))
    return f"'{said}" if _FORMULA.match(said) else said
