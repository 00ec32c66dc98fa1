"""Files that are whole or not there, and that are still there after a power cut.

The order is always the same: write a temporary file beside the target, flush it to the platter,
rename it over the target, flush the folder. A power cut leaves the old file or the new one, and
perhaps a temporary file, whose name ends in `.part`.

Three systems need three ways to flush:

- Linux: `fsync` of the file and of the folder (fsync(2): "Calling fsync() does not necessarily
  ensure that the entry in the directory containing the file has also reached disk").
- macOS: `fsync` only hands the bytes to the drive; `F_FULLFSYNC` makes the drive write them
  (fsync(2) and fcntl(2) of macOS).
- Windows: folders cannot be opened; `MoveFileExW` with `MOVEFILE_WRITE_THROUGH` returns when the
  rename is on the disk.

`tests/files/test_one_hand.py` fails where another module writes a file by other means.

Each file and folder belongs to the account alone. A link that lies where a file is to be written
is replaced, or refused where lines are added to a file; its target is never touched.
"""

import errno
import os
import secrets
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

PART = ".part"
"""Ending of temporary files. What is left of them after a crash may be removed."""
_OURS_ALONE, _OUR_FOLDER = 0o600, 0o700
"""Permissions of each file and folder: nobody but the account reads or writes them."""
_NOT_THROUGH_A_LINK = getattr(os, "O_NOFOLLOW", 0)
"""Windows has no such flag; there only administrators and developers may make links."""
_LEFTOVER_S = 60.0
"""A temporary file lives for moments; one of this age is nobody's any more."""
_MOVEFILE_REPLACE_EXISTING, _MOVEFILE_WRITE_THROUGH = 0x1, 0x8
_HELD_BY_ANOTHER = {5, 32, 33}
"""ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION (winerror.h)."""
_PAUSES_S = (0.02, 0.05, 0.1, 0.2, 0.3, 0.3)
"""About a second in all: a virus scanner lets a new file go sooner."""
_NOT_HERE = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY}
"""What a file system answers that does not know this way to flush."""


def write_whole(path: Path, content: bytes | str) -> None:
    """Put *content* (text as UTF-8) into *path*: all of it, or the old file stays. Raises OSError.

    The folder is made when it is missing.
    """
    with whole_file(path) as file:
        file.write(content.encode() if isinstance(content, str) else content)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A temporary file to write to, which becomes *path* when the block ends without an error.

    Its `name` is its path, for a library that opens files by itself; the library must have closed
    the file when the block ends. Raises OSError, whose `filename` is *path*; also where a folder, a
    pipe or a device has that name, which then stays.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    try:
        make_folder(path.parent)
        _refuse_what_is_no_file(path)
        with create(part) as file:
            yield file
            file.flush()
            flush_file(file.fileno())
        publish(part, path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if isinstance(error, OSError) and str(error.filename or part) == str(part):
            error.filename, error.filename2 = str(path), None
        raise


def _refuse_what_is_no_file(path: Path) -> None:
    try:
        found = path.lstat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(found):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not (stat.S_ISREG(found) or stat.S_ISLNK(found)):
        raise FileExistsError(errno.EEXIST, "a pipe or a device has that name", str(path))


def write_flushed(path: Path, data: bytes) -> None:
    """Write *data* into a new file and wait for the platter. Not whole by itself: see `publish`.
    Raises OSError."""
    with create(path) as file:
        file.write(data)
        file.flush()
        flush_file(file.fileno())


def create(path: Path) -> BinaryIO:
    """A new file to write to; neither flushed nor whole by itself. Raises OSError.

    FileExistsError where something lies at *path* already, be it a link to elsewhere.
    """
    return open(path, "xb", opener=_private)


def append(path: Path) -> BinaryIO:
    """The file, made when it is missing, to add to its end. Nothing is flushed to the platter.
    Raises OSError, also where a link lies at *path*."""
    return open(path, "ab", opener=_private)


def make_file(path: Path) -> None:
    """An empty file for a library that opens files by itself; one that is there stays as it is.
    Raises OSError, also where a link lies at *path*."""
    append(path).close()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | _NOT_THROUGH_A_LINK, _OURS_ALONE)


def publish(part: Path, path: Path) -> None:
    """Give a flushed file its name, in the place of what had it. On the disk on return.

    Both lie in one folder. Raises OSError.
    """
    replace_through(part, path)
    flush_folder(path.parent)


def move(source: Path, target: Path) -> None:
    """Rename a flushed file into another folder of the same disk. On the disk on return.

    The new name is on the disk before the old one is given up. Raises OSError.
    """
    make_folder(target.parent)
    replace_through(source, target)
    flush_folder(target.parent)
    flush_folder(source.parent)


def remove(path: Path) -> None:
    """Take a file away if there is one. It stays away after a power cut. Raises OSError."""
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        flush_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make *folder* and what is missing above it, each name on the disk on return. Raises OSError.

    A folder that is there already is not flushed again.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in (*reversed(missing), folder):
        one.mkdir(_OUR_FOLDER, exist_ok=True)
    for made in missing:
        flush_folder(made.parent)


def flush_existing(path: Path) -> None:
    """Wait until a file that another program wrote is on the platter. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        flush_file(descriptor)
    finally:
        os.close(descriptor)


def flush_file(descriptor: int) -> None:
    """Wait until everything that was written to an open file is on the platter. Raises OSError."""
    if sys.platform != "darwin":
        os.fsync(descriptor)
        return
    import fcntl  # noqa: PLC0415 - Unix alone has it

    try:
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    except OSError as error:  # a network share has no drive of ours to ask (fcntl(2) of macOS)
        if error.errno not in _NOT_HERE:
            raise
        os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the platter. Raises OSError.

    Windows opens no folders: there `replace_through` waits for the name. Some network file systems
    answer EINVAL when a folder is flushed (older CIFS on Linux, for one). They send a rename to
    the server at once, and refusing to save there would help nobody: the answer is passed over.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        flush_file(descriptor)
    except OSError as error:
        if error.errno not in _NOT_HERE:
            raise
    finally:
        os.close(descriptor)


def replace_through(source: Path, target: Path) -> None:
    """Rename over *target*; on Windows wait until the rename is on the disk. Raises OSError."""
    if sys.platform != "win32":
        source.replace(target)
        return
    patiently(lambda: _move_windows(source, target))


def patiently(act: Callable[[], None], pause: Callable[[float], None] = time.sleep) -> None:
    """*act*, a few times while Windows says that another program holds the file. Raises OSError.

    A virus scanner and a search index open a new file for a moment.
    """
    for seconds in _PAUSES_S:
        try:
            return act()
        except OSError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
        pause(seconds)
    return act()


def _move_windows(source: Path, target: Path) -> None:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - for Windows alone

        move = ctypes.WinDLL("kernel32", use_last_error=True).MoveFileExW
        flags = _MOVEFILE_REPLACE_EXISTING | _MOVEFILE_WRITE_THROUGH
        if not move(str(source), str(target), flags):
            raise ctypes.WinError(ctypes.get_last_error())


def remove_leftovers(folder: Path) -> int:
    """Remove temporary files that a crash left in *folder*; how many. Never raises.

    A file that is younger than a minute stays: another process may be writing it now.
    """
    oldest, removed = time.time() - _LEFTOVER_S, 0
    with suppress(OSError):
        for part in folder.glob(f".*{PART}"):
            with suppress(OSError):
                if part.stat().st_mtime < oldest:
                    part.unlink()
                    removed += 1
    return removed
