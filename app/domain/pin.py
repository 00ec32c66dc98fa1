"""The supervisor's PIN: kept as a scrypt hash (RFC 7914), and slower to try after wrong tries."""

import hashlib
import hmac
import math
import re
from dataclasses import dataclass
from typing import Self

from app.domain.errors import NeedsOperator

_N, _R, _P = 2**15, 8, 1  # 32 MiB and about a tenth of a second on a bench's machine
_MEMORY = 64 * 1024 * 1024
SHORTEST, LONGEST = 4, 12
SALT_BYTES = 16
_FREE_TRIES = 3
_FIRST_WAIT_S, _LONGEST_WAIT_S = 5.0, 60.0
"""A guesser of four digits needs days, and the supervisor waits for a minute at most."""


class BadPin(NeedsOperator):
    """A PIN that cannot be used, or a kept one that cannot be read."""

    title = "PIN not usable"


@dataclass(frozen=True, slots=True)
class PinHash:
    """A PIN that can be compared but not read."""

    salt: bytes
    digest: bytes

    @classmethod
    def of(cls, pin: str, salt: bytes) -> Self:
        """Hash *pin*, 4 to 12 digits. Raises BadPin.

        >>> PinHash.of("12a4", b"salt")
        Traceback (most recent call last):
        app.domain.pin.BadPin: Expected 4 to 12 digits, got 4 characters. Choose another PIN.
        """
        if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
            raise BadPin(
                f"Expected {SHORTEST} to {LONGEST} digits, got {len(pin)} characters. "
                "Choose another PIN."
            )
        return cls(salt, _scrypt(pin, salt))

    @classmethod
    def parse(cls, text: str) -> Self:
        """What `str` gave. Raises BadPin.

        A changed cost makes a changed word at the front, so that old ones are told apart.
        """
        found = _KEPT.fullmatch(text.strip())
        if found is None:
            raise BadPin("Expected a kept PIN, found something else. Set it anew: scanstation pin")
        return cls(bytes.fromhex(found["salt"]), bytes.fromhex(found["digest"]))

    def __str__(self) -> str:
        return f"{_WORD}${self.salt.hex()}${self.digest.hex()}"

    def matches(self, pin: str) -> bool:
        """Whether *pin* is the one. Takes about a tenth of a second: never in the face's thread."""
        return hmac.compare_digest(self.digest, _scrypt(pin, self.salt))


_WORD = f"scrypt-{_N}-{_R}-{_P}"
_KEPT = re.compile(rf"{_WORD}\$(?P<salt>(?:[0-9a-f]{{2}})+)\$(?P<digest>[0-9a-f]{{64}})")


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=_MEMORY, dklen=32)


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a try."""

    words: str = ""
    """Why the PIN was not taken; "" when it was right."""
    wait_s: int = 0
    """Whole seconds from now on in which no PIN is looked at; never less than the true time."""

    @property
    def right(self) -> bool:
        """Whether the PIN was the one."""
        return not self.words


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, and when the last one was (seconds since the epoch)."""

    wrong: int = 0
    last_at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try is looked at.

        >>> [Tries(n, 0.0).wait(0.0) for n in (0, 2, 3, 4, 5, 30)]
        [0.0, 0.0, 5.0, 10.0, 20.0, 60.0]
        """
        if self.wrong < _FREE_TRIES:
            return 0.0
        pause = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2.0 ** min(self.wrong - _FREE_TRIES, 16))
        return min(pause, max(0.0, self.last_at + pause - now))

    def by_clock(self, now: float) -> "Tries":
        """The same tries for a clock that may have been turned back: then the wait begins anew,
        once, instead of lasting until the clock is where it was."""
        return Tries(self.wrong, now) if self.last_at > now else self

    def one_more(self, now: float) -> "Tries":
        """After another wrong one."""
        return Tries(self.wrong + 1, now)


def whole_seconds(wait: float) -> int:
    """*wait* as it is shown: a PIN that is typed when so much has passed is looked at.

    >>> whole_seconds(0.0), whole_seconds(0.2), whole_seconds(5.0)
    (0, 1, 6)
    """
    return math.floor(wait) + 1 if wait else 0
