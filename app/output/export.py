"""A session as files that other programs take: pictures, a CSV and a JSON."""

import hashlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from app.domain.errors import NeedsOperator
from app.domain.photo import ProductPhoto
from app.domain.progress import Tell, untold
from app.domain.session import Capture, Session
from app.files.durable import make_folder, write_whole
from app.foreign.paths import name_inside
from app.output.earlier_export import CSV, JSON, Foreign, earlier_pictures, remove_stale
from app.output.picture_names import FreeNames, Naming, stem_of
from app.output.session_table import as_csv, told, told_of_capture, told_of_photo
from app.store.photo_files import CannotRead
from app.store.store import Store

_NAMED = 5
"""Photos that are named one by one."""


class CannotExport(NeedsOperator):
    """The session cannot be written there."""

    title = "Export failed"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A photo that is not in the export."""

    name: str
    words: str
    """Why."""
    on_purpose: bool
    """The server has it, and the file left this station as the settings say."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where."""

    folder: Path
    products: int
    photos: int
    left_out: tuple[LeftOut, ...] = ()

    @property
    def incomplete(self) -> bool:
        """Whether a photo is missing that should be here."""
        return not all(one.on_purpose for one in self.left_out)

    @property
    def words(self) -> str:
        """All of it for people."""
        done = (
            f"{self.products} products, {self.photos} photos are in {self.folder}. "
            "Only this account can read them."
        )
        return " ".join((done, *self.words_left_out))

    @property
    def words_left_out(self) -> tuple[str, ...]:
        """A sentence for each photo that was left out; of many, for the first."""
        named = [f"Left out: {one.name}: {one.words}." for one in self.left_out[:_NAMED]]
        more = len(self.left_out) - _NAMED
        return (*named, *([f"{more} more photos were left out: see {JSON}."] if more > 0 else []))


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
    return export(store, session, name_inside(folder, name), Naming.GS1, tell).words


def export(
    store: Store, session: Session, folder: Path, naming: Naming, tell: Tell = untold
) -> Exported:
    """Write *session* into *folder*, which is made if needed. Raises CannotExport, and CannotRead
    for a file that is not the photo that was taken.

    *tell* hears how many products are written. Pictures are copied as they are, each whole or not
    at all; a photo that is not here, or not what was taken, is left out and told. Exporting again
    writes the same files again, and takes away what is no longer among them.
    """
    captures = store.sessions.captures(session.id, store.sessions.count(session.id)[0])[::-1]
    try:
        make_folder(folder)
        earlier = earlier_pictures(folder, session.id)
        pictures = _Pictures(store, folder, naming, earlier)
        rows = []
        for done, capture in enumerate(captures):
            tell(done, len(captures))
            rows.append(told_of_capture(capture, pictures.of(capture)))
        remove_stale(folder, earlier, pictures.written)
        as_json = json.dumps(told(session, rows), indent=1, ensure_ascii=False)
        write_whole(folder / JSON, as_json.encode(errors="backslashreplace"))
        write_whole(folder / CSV, as_csv(rows).encode(errors="backslashreplace"))
    except Foreign as error:
        raise CannotExport(
            f"{folder} cannot be used: {error}. Nothing there was touched. Name an empty or a new "
            "folder."
        ) from error
    except OSError as error:
        raise CannotExport(
            f"Could not write {error.filename or folder}: {error.strerror}. Choose another folder, "
            "or free some space; the session is unchanged."
        ) from error
    return Exported(folder, len(rows), len(pictures.written), tuple(pictures.left_out))


class _Pictures:
    """Writes the pictures of one export."""

    def __init__(self, store: Store, folder: Path, naming: Naming, earlier: dict[str, str]) -> None:
        self._store, self._folder, self._naming = store, folder, naming
        others = {one.name for one in folder.iterdir()} - earlier.keys()
        self._names = FreeNames(others)
        self.written: set[str] = set()
        self.left_out: list[LeftOut] = []

    def of(self, capture: Capture) -> list[dict[str, Any]]:
        """Write a product's pictures; what is told of each. Raises OSError."""
        return [self._one(capture, photo) for photo in self._store.photos.of_capture(capture.id)]

    def _one(self, capture: Capture, photo: ProductPhoto) -> dict[str, Any]:
        try:
            data = self._read(photo)
            stem = stem_of(capture, photo, self._naming, _longest_side(data))
        except _NotUsable as error:
            name = f"{photo.type} of {capture.barcode.text}"
            self.left_out.append(LeftOut(name, str(error), error.on_purpose))
            return told_of_photo(photo, "", str(error))
        name = self._names.free(stem)
        write_whole(self._folder / name, data)
        self.written.add(name)
        return told_of_photo(photo, name, "")

    def _read(self, photo: ProductPhoto) -> bytes:
        if (gone := self._store.photos.removed_at(photo.id)) is not None:
            day = f"{gone.astimezone():%Y-%m-%d}"
            raise _NotUsable(f"its file left this station on {day} as planned", on_purpose=True)
        path = self._store.files.path(photo.sha256)
        try:
            data = self._store.files.read(photo.sha256)
        except CannotRead as error:
            why = "is gone" if not path.exists() else "cannot be used"
            raise _NotUsable(f"its file {path} {why}; put it back from a backup") from error
        if hashlib.sha256(data).hexdigest() != photo.sha256:
            raise _NotUsable(f"its file {path} was changed since; put it back from a backup")
        return data


class _NotUsable(Exception):
    def __init__(self, words: str, *, on_purpose: bool = False) -> None:
        super().__init__(words)
        self.on_purpose = on_purpose


def _longest_side(data: bytes) -> int:
    """Pixels. Raises _NotUsable."""
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return max(picture.size)
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise _NotUsable("its file is no picture; throw the photo away") from error
