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
"""

import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path

PART = ".part"
"""Ending of temporary files. What is left of them after a crash may be removed."""
_OURS_ALONE = 0o600
_MOVEFILE_REPLACE_EXISTING, _MOVEFILE_WRITE_THROUGH = 0x1, 0x8


def write_whole(path: Path, content: bytes | str, *, mode: int = _OURS_ALONE) -> None:
    """Put *content* (text as UTF-8) into *path*: all of it, or the old file stays. Raises OSError.

    The folder is made when it is missing. *mode*: the permissions of a new file; those of the
    account alone unless other people shall read it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    try:
        write_flushed(part, content.encode() if isinstance(content, str) else content, mode=mode)
        publish(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def write_flushed(path: Path, data: bytes, *, mode: int = _OURS_ALONE) -> None:
    """Write *data* and wait for the platter. Not whole by itself: see `publish`. Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(data)
        file.flush()
        flush_file(file.fileno())


def publish(part: Path, path: Path) -> None:
    """Give a flushed file its name, in the place of what had it. On the disk on return.

    Both lie in one folder. Raises OSError.
    """
    replace_through(part, path)
    flush_folder(path.parent)


def flush_file(descriptor: int) -> None:
    """Wait until everything that was written to an open file is on the platter. Raises OSError."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - Unix alone has it

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the platter. Raises OSError.

    Windows opens no folders: there `replace_through` waits for the name.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        flush_file(descriptor)
    finally:
        os.close(descriptor)


def replace_through(source: Path, target: Path) -> None:
    """Rename over *target*; on Windows wait until the rename is on the disk. Raises OSError."""
    if sys.platform != "win32":
        source.replace(target)
        return
    import ctypes  # noqa: PLC0415 - for Windows alone

    move = ctypes.WinDLL("kernel32", use_last_error=True).MoveFileExW
    flags = _MOVEFILE_REPLACE_EXISTING | _MOVEFILE_WRITE_THROUGH
    if not move(str(source), str(target), flags):
        raise ctypes.WinError(ctypes.get_last_error())
