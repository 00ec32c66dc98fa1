"""What a look at one part of the station found."""

from dataclasses import dataclass
from enum import StrEnum


class FindingState(StrEnum):
    """How it is, from good to bad."""

    OK = "ok"
    WARNING = "warning"
    """The work goes on, with less."""
    FAILED = "failed"
    """The work cannot go on, or what it makes is not safe."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the station, and how it is."""

    name: str
    state: FindingState
    words: str
    """What was found."""
    what_to_do: str = ""
    """The next step of a person; "" when there is none."""


def ok(name: str, words: str) -> Finding:
    """As it should be."""
    return Finding(name, FindingState.OK, words)


def warning(name: str, words: str, what_to_do: str) -> Finding:
    """Good enough to work with."""
    return Finding(name, FindingState.WARNING, words, what_to_do)


def failed(name: str, words: str, what_to_do: str) -> Finding:
    """To be mended first."""
    return Finding(name, FindingState.FAILED, words, what_to_do)
