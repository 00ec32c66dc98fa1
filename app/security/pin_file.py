"""Where the supervisor's PIN and its wrong tries are kept: hashed, in the data folder.

Not in the keyring: a kiosk must come up locked also where there is none, and a roll-out copies one
file. Whoever can write here has left the kiosk already.
"""

import json
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.pin import SALT_BYTES, Answer, PinHash, Tries, whole_seconds
from app.files.durable import flush_folder
from app.files.side_file import SideFile, is_there, keep_aside
from app.foreign.json_reader import read_json, utf8

_NO_FREE_TRY = 3
"""Wrong tries that damaged ones count as: the next one has to wait."""
_MOST_TRIES = 1_000_000


class PinFile:
    """The file `supervisor-pin` in *folder*. *clock* gives seconds since the epoch."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._pin = pin_file(folder)
        self._tries = tries_file(folder)
        self._clock = clock

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; one that cannot be read counts, so that damage opens nothing."""
        return is_there(self._pin.path)

    def set(self, pin: str) -> None:
        """Keep a new PIN, also in the place of one that cannot be read. Raises BadPin, OSError."""
        self._pin.write(str(PinHash.of(pin, secrets.token_bytes(SALT_BYTES))))
        _remove(self._tries.path)

    def remove(self) -> None:
        """No PIN any more. Raises OSError."""
        _remove(self._pin.path)
        _remove(self._tries.path)

    def try_pin(self, pin: str) -> Answer:
        """Whether *pin* is right. Takes a tenth of a second.

        The wrong try is on disk before the answer is given: a restart makes nobody faster. Raises
        OSError where the try cannot be noted.
        """
        tries, now = self._read_tries(), self._clock()
        if wait := tries.wait(now):
            return Answer("Too many wrong tries.", whole_seconds(wait))
        kept = self._pin.read()
        if kept is None:
            return Answer(
                "The kept PIN cannot be read. An administrator sets it anew: scanstation pin"
            )
        if kept.matches(pin):
            _remove(self._tries.path)
            return Answer()
        tries = tries.one_more(now)
        self._write_tries(tries)
        wait = whole_seconds(tries.wait(now))
        return Answer("Wrong PIN." if wait else "Wrong PIN. Try again.", wait)

    def wait(self) -> int:
        """Whole seconds in which no PIN is looked at yet. Raises OSError as `try_pin` does."""
        return whole_seconds(self._read_tries().wait(self._clock()))

    def _read_tries(self) -> Tries:
        """Damaged ones are as slow as three wrong ones from now on. Raises OSError where that
        cannot be noted: a damage that stayed would otherwise begin the wait anew for ever."""
        damaged: list[object] = []
        kept, now = self._tries.read(damaged.append), self._clock()
        tries = Tries(_NO_FREE_TRY, now) if damaged else kept.by_clock(now)
        if tries != kept:
            self._write_tries(tries)
        return tries

    def _write_tries(self, tries: Tries) -> None:
        self._tries.write(json.dumps([tries.wrong, tries.last_at]))


def pin_file(folder: Path) -> SideFile[PinHash | None]:
    """The hashed PIN in *folder*. A damaged one stays: as a PIN that nobody knows it opens nothing,
    and a kiosk without it would be open to everybody."""
    return SideFile(
        "supervisor PIN",
        folder / "supervisor-pin",
        lambda content: PinHash.parse(utf8(content)),
        None,
        "No PIN opens this bench now.",
        "An administrator sets the PIN anew: scanstation pin",
        stays=True,
    )


def tries_file(folder: Path) -> SideFile[Tries]:
    """The wrong tries in *folder*."""
    return SideFile(
        "PIN tries",
        folder / "supervisor-pin-tries",
        _parse_tries,
        Tries(),
        "The next PIN has to wait as after three wrong ones.",
        "Nothing needs to be done; delete the bad file when nobody needs it.",
    )


def _parse_tries(content: bytes) -> Tries:
    """Raises ValueError, TypeError, BadInput."""
    wrong, last_at = read_json(content)
    if not 0 <= int(wrong) <= _MOST_TRIES:
        raise ValueError(f"{wrong} is no number")
    return Tries(int(wrong), float(last_at))


def _remove(path: Path) -> None:
    """On the disk on return; a folder in the file's place is kept aside. Raises OSError."""
    if path.is_dir() and not path.is_symlink():
        keep_aside(path)
    elif is_there(path):
        path.unlink(missing_ok=True)
        flush_folder(path.parent)
