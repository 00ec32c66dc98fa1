"""Where the supervisor's PIN and its wrong tries are kept: hashed, in the data folder.

Not in the keyring: a kiosk must come up locked also where there is none, and a roll-out copies one
file. Whoever can write here has left the kiosk already.
"""

import json
import secrets
import time
from collections.abc import Callable
from pathlib import Path

from app.domain.pin import SALT_BYTES, BadPin, PinHash, Tries


class PinFile:
    """The file `supervisor-pin` in *folder*. *clock* gives seconds since the epoch."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._pin = folder / "supervisor-pin"
        self._tries = folder / "supervisor-pin-tries"
        self._clock = clock

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN; one that cannot be read counts, so that damage opens nothing."""
        return self._pin.exists()

    def set(self, pin: str) -> None:
        """Keep a new PIN. Raises BadPin, OSError."""
        self._write(self._pin, str(PinHash.of(pin, secrets.token_bytes(SALT_BYTES))))
        self._tries.unlink(missing_ok=True)

    def remove(self) -> None:
        """No PIN any more. Raises OSError."""
        self._pin.unlink(missing_ok=True)
        self._tries.unlink(missing_ok=True)

    def try_pin(self, pin: str) -> str:
        """ "" when *pin* is right, otherwise why not, in plain words. Takes a tenth of a second.

        The wrong try is on disk before the answer is given: a restart makes nobody faster.
        """
        tries, now = self._read_tries(), self._clock()
        if wait := tries.wait(now):
            return f"Too many wrong tries. Try again in {round(wait) or 1} s."
        try:
            right = PinHash.parse(self._pin.read_text(encoding="ascii")).matches(pin)
        except (BadPin, OSError, UnicodeDecodeError):
            return "The kept PIN cannot be read. An administrator sets it anew: scanstation pin"
        if right:
            self._tries.unlink(missing_ok=True)
            return ""
        tries = tries.one_more(now)
        self._write(self._tries, json.dumps([tries.wrong, tries.last_at]))
        wait = tries.wait(now)
        return f"Wrong PIN. Try again in {round(wait)} s." if wait else "Wrong PIN. Try again."

    def _read_tries(self) -> Tries:
        try:
            wrong, last_at = json.loads(self._tries.read_text(encoding="ascii"))
            return Tries(int(wrong), float(last_at))
        except FileNotFoundError:
            return Tries()
        except (OSError, ValueError, TypeError):
            return Tries(wrong=3, last_at=self._clock())  # damaged: as slow as after three

    def _write(self, path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.touch(mode=0o600)
        part.write_text(text, encoding="ascii")
        part.replace(path)


class LockMark:
    """A file that says the bench is locked, so that a restart does not open it."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "locked"

    @property
    def is_there(self) -> bool:
        """Whether it was locked when the program ended."""
        return self._file.exists()

    def set(self, locked: bool) -> None:  # noqa: FBT001 - a signal's value
        """Note it. Raises OSError."""
        if locked:
            self._file.touch()
        else:
            self._file.unlink(missing_ok=True)
