"""Where a fetched installer waits with its signed news, and what became of the last one.

Nothing that lies here is believed: the news are verified again before the installer is started, and
the installer is copied away and hashed as a copy.
"""

import errno
import hashlib
import json
import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from app.domain.progress import Tell, untold
from app.files.durable import create, make_folder, whole_file, write_whole
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.json_reader import read_json
from app.updates.manifest import Download, NotTrusted, Version

_PIECE = 1 << 20


class Shelf:
    """One installer at most, in *folder*. *launch_folder* is where a copy is started from: a
    folder of this account that nothing else uses."""

    def __init__(self, folder: Path, launch_folder: Path) -> None:
        self._folder, self._launch_folder = folder, launch_folder
        self._news, self._begun = folder / "news.json", folder / "begun.json"

    def put(
        self, document: bytes, download: Download, data: Iterable[bytes], tell: Tell = untold
    ) -> None:
        """Write *data* and the signed *document*, whole and as signed or not at all.

        Raises NotTrusted, OSError.
        """
        self.clear()
        with whole_file(self._folder / download.name) as file:
            found = _write(file, data, download.size, tell)
            if found != (download.sha256, download.size):
                raise NotTrusted(
                    f"Expected the {download.size} bytes of {download.name} as signed, got "
                    f"{found[1]} others. Nothing was changed; it is fetched again tomorrow."
                )
        self.renew(document)

    def renew(self, document: bytes) -> None:
        """Keep newer news of the installer that waits. Raises OSError."""
        write_whole(self._news, document)

    def holds(self, download: Download) -> bool:
        """Whether such an installer seems to wait here; `checked_copy` looks closely."""
        path = self.path(download)
        return self._news.is_file() and path.is_file() and path.stat().st_size == download.size

    def document(self) -> bytes | None:
        """The news of what waits here, not verified; None when nothing waits."""
        try:
            return read_bounded(self._news)
        except (OSError, NotASideFile):
            return None

    def path(self, download: Download) -> Path:
        """Of the installer."""
        return self._folder / download.name

    def checked_copy(self, download: Download) -> Path:
        """A copy of the installer that nobody else knows, hashed after it was copied: what is
        started is what was hashed. Raises NotTrusted, OSError."""
        if self._launch_folder.is_symlink():
            raise OSError(errno.ELOOP, "a link is in its place", str(self._launch_folder))
        self._clear_launch_folder()
        copy = self._launch_folder / secrets.token_hex(16) / download.name
        make_folder(copy.parent)
        with _opened(self.path(download)) as source, create(copy) as file:
            _write(file, iter(lambda: source.read(_PIECE), b""), download.size, untold)
        with copy.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            if (digest, file.tell()) == (download.sha256, download.size):
                return copy
        self._clear_launch_folder()
        self.clear()
        raise NotTrusted(
            f"The installer {download.name} was changed on this disk. It was thrown away; the "
            "installed version goes on."
        )

    def note_begin(self, version: str, installed: str) -> None:
        """The installer of *version* is about to be started by *installed*. Raises OSError."""
        write_whole(self._begun, json.dumps({"version": version, "from": installed}))

    def outcome(self, installed: str) -> str:
        """What became of an installation, in words; "" when none was begun. Said once."""
        wanted = self._begun_version()
        if not wanted:
            return ""
        self.clear()
        self._clear_launch_folder()
        if Version.parse(installed) >= Version.parse(wanted):
            return f"Updated to version {installed}."
        return (
            f"The update to {wanted} did not succeed. Version {installed} goes on as before; "
            "nothing is lost. Tell the administrator."
        )

    def clear(self) -> None:
        """Nothing waits here any more. Raises OSError."""
        _empty(self._folder)

    def _begun_version(self) -> str:
        try:
            version = str(read_json(read_bounded(self._begun))["version"])
            Version.parse(version)
        except (OSError, NotASideFile, ValueError, KeyError, TypeError, RecursionError):
            return ""
        return version

    def _clear_launch_folder(self) -> None:
        """What cannot be removed now, because it runs, is removed next time."""
        if self._launch_folder.is_symlink() or not self._launch_folder.is_dir():
            return
        for folder in self._launch_folder.iterdir():
            with suppress(OSError):
                _empty(folder)
                folder.rmdir()


def _opened(path: Path) -> BinaryIO:
    """Not through a link, and no pipe, which would never answer. Raises OSError."""
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NOFOLLOW", "O_NONBLOCK"):  # each system has some of them
        flags |= getattr(os, name, 0)
    file = open(path, "rb", opener=lambda name, _: os.open(name, flags))  # noqa: SIM115 - returned
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "it is no file", str(path))
    return file


def _empty(folder: Path) -> None:
    """Raises OSError."""
    if folder.is_symlink() or not folder.is_dir():
        return
    for path in folder.iterdir():
        if path.is_symlink() or not path.is_dir():
            path.unlink(missing_ok=True)


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
