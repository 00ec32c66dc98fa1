"""What the disk refuses a command, as a sentence: what happened, and what to do now."""

import errno
from pathlib import Path

import typer

from app.domain.errors import NeedsOperator

_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NOT_THERE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO}
_WRONG_KIND = {errno.EISDIR, errno.EEXIST}
_WRONG_NAME = {errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL, errno.EILSEQ}


class FileTrouble(NeedsOperator):
    """A file or a folder that cannot be used."""

    title = "File trouble"


def path_of(text: str | Path) -> Path:
    """What a person typed for a file or folder; no word at all would name the folder they are in.

    Raises typer.BadParameter.
    """
    if not str(text).strip():
        raise typer.BadParameter("Expected the name of a file or folder, got nothing.")
    return Path(text)


def in_words(error: OSError) -> FileTrouble:
    """*error* for the person who typed the command."""
    place = f"{error.filename}: " if error.filename is not None else ""
    return FileTrouble(f"{place}{error.strerror or error}. {_what_to_do(error.errno)}")


def _what_to_do(number: int | None) -> str:
    if number in _NO_ROOM:
        return "Nothing was left half written. Free some space, or name another disk."
    if number in _NO_RIGHT:
        return "Ask for the right to use it, or name another place."
    if number in _NOT_THERE:
        return "Look whether the name is right and the disk is there."
    if number in _WRONG_KIND:
        return "Something else has that name, and stays as it is. Name another file."
    if number in _WRONG_NAME:
        return "Name it otherwise."
    return "Check the disk and its cable, then try again."
