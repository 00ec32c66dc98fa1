"""Side files: small files beside the database, which people and the program write. One policy.

A side file is bad when nobody can read it (no permission, a folder in its place, too large, another
encoding) or when its content is wrong. Then

- the bad file is kept aside under the name `NAME.bad-YYYYMMDD-HHMMSS`, and no older one is written
  over. Where the file cannot be renamed, it is left, and nothing is written over it;
- the default holds, and the bench opens;
- a finding says which file is bad, what is wrong, what holds instead and what to do. The finding
  comes again at each start until the file is there again, and in the self-test until the bad copy
  is gone.
"""

import logging
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Generic, TypeVar

from app.domain.errors import StationError
from app.domain.finding import Finding, failed, ok, warning
from app.files.durable import flush_folder, replace_through, write_whole

log = logging.getLogger(__name__)

Value = TypeVar("Value")
Report = Callable[[Finding], None]
"""Takes a finding to where people see it."""

LARGEST = 1_000_000
"""Bytes. A larger file is none of ours, and would only fill the memory."""
_LONGEST_REASON = 160


class NotASideFile(StationError):
    """What lies at the path cannot be used; the message says why."""

    title = "File not usable"


def unreported(_finding: Finding) -> None:
    """A `Report` for where nobody looks: the log has each bad file anyway."""


@dataclass(frozen=True)
class SideFile(Generic[Value]):
    """One side file, and how it is read."""

    name: str
    """What people call the file's content: `shot lists`."""
    path: Path
    parse: Callable[[bytes], Value]
    """Makes the value from the content. May raise whatever it likes for a wrong content."""
    default: Value
    """What holds without the file, and instead of a bad one."""
    instead: str
    """A sentence for people: what holds instead of a bad file."""
    what_to_do: str
    """A sentence for people: what they do about a bad file."""
    stays: bool = False
    """A bad file stays where it is, because the damage itself means something."""

    def read(self, report: Report = unreported) -> Value:
        """The value; the default without a file and for a bad one, which is kept aside. Never
        raises."""
        try:
            return self._value()
        except FileNotFoundError:
            self._report_copy(report)
            return self.default
        except Exception as error:  # noqa: BLE001 - whatever a parser trips over makes a bad file
            report(self._put_aside(error))
            return self.default

    def examine(self) -> Finding:
        """How the file is. Changes nothing, so it may run while the bench works. Never raises."""
        try:
            self._value()
        except FileNotFoundError:
            return self._copy_finding() or ok(self.name, "There is none; the default holds.")
        except Exception as error:  # noqa: BLE001 - as in `read`
            return self._bad(error, self._where(None))
        copy = newest_copy(self.path)
        if copy is None:
            return ok(self.name, f"{self.path.name} is in order.")
        return warning(
            self.name,
            f"{self.path.name} is in order; a bad one is kept as {copy.name}.",
            "Delete the bad file when nobody needs it any more.",
        )

    def write(self, content: bytes | str) -> None:
        """Put *content* into the file: all of it, or the old file stays. A bad file that is in the
        way is kept aside first. Raises OSError, and then nothing was written over."""
        try:
            self._value()
        except FileNotFoundError:
            pass
        except Exception as error:  # noqa: BLE001 - as in `read`
            log.warning("%s is kept aside: %s", self.path, reason_of(error))
            copy_aside(self.path)
        write_whole(self.path, content)

    def _value(self) -> Value:
        return self.parse(read_bounded(self.path))

    def _put_aside(self, error: Exception) -> Finding:
        copy = None
        if not self.stays:
            try:
                copy = keep_aside(self.path)
            except OSError as refused:
                log.warning("%s cannot be kept aside: %s", self.path, refused)
        found = self._bad(error, self._where(copy))
        log.error("%s %s", found.words, found.what_to_do)
        return found

    def _where(self, copy: Path | None) -> str:
        return f"It is kept as {copy.name}." if copy else "It stays as it is."

    def _bad(self, error: Exception, where: str) -> Finding:
        words = f"{self.path} cannot be used ({reason_of(error)})."
        return failed(self.name, f"{words} {where} {self.instead}", self.what_to_do)

    def _copy_finding(self) -> Finding | None:
        """Somebody wrote a file that could not be used, and there is no other one yet."""
        copy = newest_copy(self.path)
        if copy is None or self.stays:
            return None
        words = f"{copy} could not be used when it was {self.path.name}."
        return failed(self.name, f"{words} {self.instead}", self.what_to_do)

    def _report_copy(self, report: Report) -> None:
        if found := self._copy_finding():
            report(found)


def read_bounded(path: Path, largest: int = LARGEST) -> bytes:
    """The content of a regular file of at most *largest* bytes. Raises OSError, NotASideFile.

    What is no regular file is refused before it is opened: a named pipe would never answer.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise NotASideFile("a folder or a device is in its place")
    with path.open("rb") as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        raise NotASideFile(f"it has more than {largest} bytes")
    return content


def keep_aside(path: Path) -> Path:
    """Rename what lies at *path*, so that nothing is written over it; the new path. The new name
    is on the disk on return. Raises OSError."""
    copy = _free_name(path)
    replace_through(path, copy)
    flush_folder(path.parent)
    return copy


def copy_aside(path: Path) -> None:
    """Give what lies at *path* a second name before it is replaced: the first name is never empty,
    so that a failing disk cannot take a damaged PIN away. Raises OSError."""
    if not path.is_file():  # nothing is written over a pipe
        keep_aside(path)
        return
    try:
        _free_name(path).hardlink_to(path)
    except OSError:  # a disk that knows no second names
        keep_aside(path)


def _free_name(path: Path) -> Path:
    stamp = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    names = (f"{path.name}.bad-{stamp}{f'-{n}' if n > 1 else ''}" for n in count(1))
    return next(one for one in map(path.with_name, names) if _is_free(one))


def _is_free(path: Path) -> bool:
    """Raises OSError where nobody can look: no other name would be better."""
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    return False


def newest_copy(path: Path) -> Path | None:
    """The bad file that was kept aside last; None when there is none, or nobody can look."""
    try:
        beside = list(path.parent.iterdir())
    except OSError:
        return None
    return max((one for one in beside if one.name.startswith(f"{path.name}.bad-")), default=None)


def reason_of(error: Exception) -> str:
    """Why a file cannot be used, in a few words of one line.

    What Python says of a value that does not fit is no help for who mends the file.
    """
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    if not isinstance(error, StationError):
        return "its content is damaged, or is not what belongs there"
    words = " ".join(str(error).split()) or type(error).__name__
    return words if len(words) <= _LONGEST_REASON else f"{words[:_LONGEST_REASON]}…"


def is_there(path: Path) -> bool:
    """Whether something lies at *path*; True also where nobody can look."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
