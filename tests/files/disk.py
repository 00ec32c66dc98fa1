"""A disk that keeps what was flushed: rebuilt from the system calls of a program.

The rules are those of POSIX, at their strictest: bytes are on the disk after `fsync` or
`fdatasync` of the file, a name is there after `fsync` of its folder. Anything else may be there or
not. A rename within a folder is there as a whole or not at all, as every file system has it that
keeps a journal.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

CALLS = (
    *("openat", "creat", "close", "dup", "dup2", "dup3", "fcntl", "lseek", "read", "pread64"),
    *("write", "writev", "pwrite64", "pwritev", "ftruncate", "truncate", "fallocate"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "unlink", "unlinkat"),
    *("mkdir", "mkdirat", "rmdir", "fsync", "fdatasync", "sync_file_range", "copy_file_range"),
)
UNKNOWN = {"writev", "pwritev", "truncate", "fallocate", "link", "linkat", "copy_file_range"}
"""Calls that the model has no rule for: the program makes none in the recorded folder."""
_LINE = re.compile(r"^(\d+)\s+(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Call:
    """One system call that succeeded."""

    name: str
    arguments: str
    """As strace prints them; texts as hexadecimal digits."""
    result: int

    @property
    def texts(self):
        """The texts among the arguments, as bytes."""
        return [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(self.arguments)]

    @property
    def numbers(self):
        """The other arguments, those that are whole numbers."""
        plain = _TEXT.sub("", self.arguments)
        return [int(one) for one in re.findall(r"(?<![\w])-?\d+(?![\w])", plain)]

    @property
    def paths(self):
        return [one.decode() for one in self.texts]


def calls_of(trace: str) -> Iterator[Call]:
    """The calls of all threads, each where it returned."""
    begun = {}
    for line in trace.splitlines():
        thread, rest = _LINE.match(line).groups()
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest.removesuffix("<unfinished ...>")
            continue
        if rest.startswith("<... "):
            rest = begun.pop(thread) + rest.partition(" resumed>")[2]
        call = _CALL.match(rest)
        if call and int(call[3]) >= 0:
            yield Call(call[1], call[2], int(call[3]))


@dataclass(eq=False)
class File:
    """The bytes of a file: on the disk, and what was written since."""

    on_disk: bytes = b""
    pending: list = field(default_factory=list)
    """(offset, bytes) for a write, (size, None) for a change of length."""

    @property
    def now(self):
        return written(self.on_disk, self.pending)

    def flush(self):
        self.on_disk, self.pending = self.now, []


def written(data: bytes, changes) -> bytes:
    """*data* after some changes."""
    made = bytearray(data)
    for place, new in changes:
        if new is None:
            made = made[:place].ljust(place, b"\0")
        else:
            made = made.ljust(place, b"\0")
            made[place : place + len(new)] = new
    return bytes(made)


@dataclass(frozen=True, eq=False)
class NameChange:
    """A name that came, went or was changed, in one folder."""

    folder: str
    gone: str = ""
    come: str = ""
    what: File | None = None
    """None for a folder."""

    def apply(self, names):
        if self.gone:
            names.pop(self.gone, None)
        if self.come:
            names[self.come] = self.what


class Disk:
    """What lies below *root*, before and after a power cut. Feed it calls in their order."""

    def __init__(self, root: str) -> None:
        self.root = root
        self.names: dict[str, File | None] = {}
        """All that the running program sees; None for a folder."""
        self.names_on_disk: dict[str, File | None] = {}
        self.pending: list[NameChange] = []
        self._open: dict[int, tuple[str, File | None]] = {}
        self._places: dict[int, int] = {}

    def feed(self, call: Call) -> None:
        if call.name in UNKNOWN:
            numbers, paths = call.numbers, call.paths
            touched = (numbers and numbers[0] in self._open) or any(map(self._ours, paths))
            assert not touched, f"the model has no rule for {call}"
            return
        act = getattr(self, f"_{call.name}", None)
        if act is not None:
            act(call)

    def _ours(self, path: str) -> bool:
        return path == self.root or path.startswith(f"{self.root}/")

    def _change(self, change: NameChange) -> None:
        change.apply(self.names)
        self.pending.append(change)

    def _openat(self, call: Call) -> None:
        self._open.pop(call.result, None)
        path = call.paths[0]
        if not self._ours(path):
            return
        if path not in self.names and "O_CREAT" in call.arguments:
            self._change(NameChange(folder_of(path), come=path, what=File()))
        file = self.names.get(path)
        if file is not None and "O_TRUNC" in call.arguments and file.now:
            file.pending.append((0, None))
        self._open[call.result] = path, file
        self._places[call.result] = len(file.now) if "O_APPEND" in call.arguments else 0

    def _close(self, call: Call) -> None:
        self._open.pop(call.numbers[0], None)

    def _fcntl(self, call: Call) -> None:
        if "F_DUPFD" in call.arguments:
            assert call.numbers[0] not in self._open, "the model follows no copied descriptor"

    _dup = _dup2 = _dup3 = lambda self, call: self._fcntl(
        Call("fcntl", f"{call.arguments} F_DUPFD", 0)
    )

    def _lseek(self, call: Call) -> None:
        self._places[call.numbers[0]] = call.result

    def _read(self, call: Call) -> None:
        descriptor = call.numbers[0]
        self._places[descriptor] = self._places.get(descriptor, 0) + call.result

    def _write(self, call: Call) -> None:
        descriptor = call.numbers[0]
        _, file = self._open.get(descriptor, ("", None))
        if file is not None:
            data = call.texts[0][: call.result]
            file.pending.append((self._places[descriptor], data))
            self._places[descriptor] += len(data)

    def _pwrite64(self, call: Call) -> None:
        _, file = self._open.get(call.numbers[0], ("", None))
        if file is not None:
            file.pending.append((call.numbers[-1], call.texts[0][: call.result]))

    def _ftruncate(self, call: Call) -> None:
        _, file = self._open.get(call.numbers[0], ("", None))
        if file is not None:
            file.pending.append((call.numbers[1], None))

    def _rename(self, call: Call) -> None:
        source, target = call.paths
        if not self._ours(source) and not self._ours(target):
            return
        what, folders = self.names[source], (folder_of(source), folder_of(target))
        if folders[0] == folders[1]:
            self._change(NameChange(folders[0], gone=source, come=target, what=what))
        else:
            self._change(NameChange(folders[1], come=target, what=what))
            self._change(NameChange(folders[0], gone=source))

    _renameat = _renameat2 = _rename

    def _unlink(self, call: Call) -> None:
        if self._ours(call.paths[0]):
            self._change(NameChange(folder_of(call.paths[0]), gone=call.paths[0]))

    _unlinkat = _rmdir = _unlink

    def _mkdir(self, call: Call) -> None:
        if self._ours(call.paths[0]):
            self._change(NameChange(folder_of(call.paths[0]), come=call.paths[0]))

    _mkdirat = _mkdir

    def _fsync(self, call: Call) -> None:
        path, file = self._open.get(call.numbers[0], ("", None))
        if file is not None:
            file.flush()
        elif path:
            for change in [one for one in self.pending if one.folder == path]:
                change.apply(self.names_on_disk)
                self.pending.remove(change)

    _fdatasync = _fsync

    def after_cut(self, names, data) -> dict[str, bytes]:
        """The files that are left, by path. *names* and *data* choose, of a list of what was not
        flushed, what reached the disk all the same."""
        left = dict(self.names_on_disk)
        for change in names(self.pending):
            change.apply(left)
        files = {path: one for path, one in left.items() if one is not None}
        return {
            path: written(file.on_disk, data(file.pending))
            for path, file in sorted(files.items())
            if self._is_reached(path, left)
        }

    def _is_reached(self, path: str, left) -> bool:
        folder = folder_of(path)
        return folder == self.root or (folder in left and self._is_reached(folder, left))


def folder_of(path: str) -> str:
    return str(PurePosixPath(path).parent)
