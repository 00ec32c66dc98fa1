"""Files belong to the account that made them: no other account may read or write them.

POSIX systems say so with permission bits. Windows has none: there a file inherits the access list
of its folder, and a person's profile is closed to other persons (docs/security.md).
"""

import logging
import os
import stat
import sys
from collections.abc import Collection
from fnmatch import fnmatch
from pathlib import Path

log = logging.getLogger(__name__)

_OF_OTHERS = 0o077
"""Bits of the group and of everybody else."""


def keep_private() -> None:
    """Whatever this process and its children make from now on is the account's alone.

    It holds for libraries too, which open files by themselves: SQLite, Qt, OpenCV, logging.
    """
    os.umask(_OF_OTHERS)


def tighten(folder: Path, names: Collection[str] = ("*",)) -> int:
    """Close what an older version left open to other accounts; how many files and folders.

    *names*: patterns of what is ours in *folder*. The folder itself is closed when nothing else
    lies in it. A closed folder is not walked: nobody reaches what is in it. Links are not followed,
    and what belongs to another account stays as it is. Never raises.
    """
    if sys.platform == "win32":
        return 0
    try:
        inside = list(folder.iterdir())
    except OSError:
        return 0
    ours = [one for one in inside if any(fnmatch(one.name, name) for name in names)]
    closed = sum(map(_close, ours))
    return closed + (_close_one(folder) if len(ours) == len(inside) else 0)


def _close(path: Path) -> int:
    """The file, or the folder with what is in it; the folder last, as a mark that it is done."""
    mode = _mode_of(path)
    if not mode & _OF_OTHERS or stat.S_ISLNK(mode):
        return 0
    inside: list[Path] = []
    if stat.S_ISDIR(mode):
        try:
            inside = list(path.iterdir())
        except OSError:
            return 0
    return sum(map(_close, inside)) + _close_one(path)


def _close_one(path: Path) -> int:
    mode = _mode_of(path)
    if not mode & _OF_OTHERS or not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
        return 0
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            os.fchmod(descriptor, stat.S_IMODE(mode) & ~_OF_OTHERS)
        finally:
            os.close(descriptor)
    except OSError as error:
        log.warning("%s stays open to other accounts: %s", path, error.strerror)
        return 0
    return 1


def _mode_of(path: Path) -> int:
    try:
        return path.lstat().st_mode
    except OSError:
        return 0
