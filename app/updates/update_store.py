"""Where a fetched installer waits, and what became of the last one. In the data folder."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from app.domain.progress import Tell, untold
from app.files.durable import FOR_OTHERS, whole_file, write_whole
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.json_reader import read_json
from app.updates.manifest import Download, NotTrusted, Version


@dataclass(frozen=True, slots=True)
class Waiting:
    """An installer that is whole and only waits for a person."""

    version: str
    words: str
    name: str
    sha256: str
    begun_from: str = ""
    """The version that began to install it; "" as long as nobody did."""


class Shelf:
    """One installer at most, in *folder*."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._note = folder / "waiting.json"

    def put(
        self,
        version: str,
        words: str,
        download: Download,
        data: Iterable[bytes],
        tell: Tell = untold,
    ) -> Waiting:
        """Write *data*, whole and as signed or not at all. Raises NotTrusted, OSError."""
        self.clear()
        # The system's installer may read it as another account.
        with whole_file(self._folder / download.name, mode=FOR_OTHERS) as file:
            digest, size = _write(file, data, download.size, tell)
            if (digest, size) != (download.sha256, download.size):
                raise NotTrusted(
                    f"Expected the {download.size} bytes of version {version} as signed, got "
                    f"{size} others. Nothing was changed; it is fetched again tomorrow."
                )
        waiting = Waiting(version, words, download.name, download.sha256)
        self._write_note(waiting)
        return waiting

    def waiting(self) -> Waiting | None:
        """What waits here; None when nothing does, or it is not as it was put."""
        try:
            waiting = Waiting(**read_json(read_bounded(self._note)))
        except (OSError, ValueError, TypeError, NotASideFile):
            return None
        return waiting if self.path(waiting).is_file() else None

    def path(self, waiting: Waiting) -> Path:
        """Of the installer."""
        return self._folder / Path(waiting.name).name

    def check(self, waiting: Waiting) -> Path:
        """The installer, read again just before it is started. Raises NotTrusted, OSError."""
        path = self.path(waiting)
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() != waiting.sha256:
                self.clear()
                raise NotTrusted(
                    f"The installer of {waiting.version} was changed on this disk. It was thrown "
                    "away; the installed version goes on."
                )
        return path

    def note_begin(self, waiting: Waiting, installed: str) -> None:
        """An installer is about to be started by version *installed*. Raises OSError."""
        self._write_note(Waiting(**{**asdict(waiting), "begun_from": installed}))

    def outcome(self, installed: str) -> str:
        """What became of an installation, in words; "" when none was begun. Said once."""
        waiting = self.waiting()
        if waiting is None or not waiting.begun_from:
            return ""
        done = Version.parse(installed) >= Version.parse(waiting.version)
        self.clear()
        if done:
            return f"Updated to version {installed}."
        return (
            f"The update to {waiting.version} did not succeed. Version {installed} goes on as "
            "before; nothing is lost. Tell the administrator."
        )

    def clear(self) -> None:
        """Nothing waits here any more."""
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                path.unlink(missing_ok=True)

    def _write_note(self, waiting: Waiting) -> None:
        write_whole(self._note, json.dumps(asdict(waiting)))


def _write(file: BinaryIO, data: Iterable[bytes], limit: int, tell: Tell) -> tuple[str, int]:
    """SHA-256 and size of what was written; stops after *limit* bytes."""
    digest, size = hashlib.sha256(), 0
    for piece in data:
        size += len(piece)
        if size > limit:
            break
        digest.update(piece)
        file.write(piece)
        tell(size, limit)
    return digest.hexdigest(), size
