"""The switches for trouble: what the sandbox does wrong, and how often.

`Trouble` holds for every request until changed. A `Fault` is armed, waits for the requests it is
meant for, and is gone afterwards.
"""

import random
import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

Rate = Annotated[float, Field(ge=0, le=1)]
Seconds = Annotated[float, Field(ge=0, le=315_360_000)]  # ten years


class IdField(StrEnum):
    """Where the id of a new session, capture or photo stands (contract, C1)."""

    ID = "id"
    SHORT_ID = "short_id"
    PUBLIC_ID = "public_id"
    LOCATION = "location"  # only as the last segment of the Location header
    NONE = "none"


class Names(StrEnum):
    """How fields that refer to something are called (contract, C5)."""

    SHORT_ID = "short_id"
    PUBLIC_ID = "public_id"


class Envelope(StrEnum):
    """How an error is wrapped (contract, C4)."""

    CLOSIENT = "closient"
    PROBLEM = "problem"
    NINJA_DETAIL = "ninja_detail"
    NINJA_LIST = "ninja_list"
    HTML = "html"


class FaultKind(StrEnum):
    """What happens to a request instead of the usual."""

    LOST_BEFORE = "lost_before"  # the connection drops, nothing was done
    LOST_AFTER = "lost_after"  # the connection drops, everything was done and kept
    ERROR = "error"  # a 5xx, nothing was done
    GARBAGE = "garbage"  # done, but the answer is bytes that mean nothing
    TRUNCATED = "truncated"  # done, but the answer is the first half
    HTML = "html"  # done, but the answer is a web page with status 200


class Trouble(BaseModel):
    """Every switch, off by default. Times are seconds, rates are 0 to 1."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    latency_seconds: Seconds = 0
    error_rate: Rate = 0
    error_status: Annotated[int, Field(ge=400, le=599)] = 503
    lost_before_rate: Rate = 0
    lost_after_rate: Rate = 0
    broken_rate: Rate = 0
    broken_kind: FaultKind = FaultKind.GARBAGE
    seed: int = 0

    quota_per_minute: Annotated[int, Field(ge=1)] = 300
    quota_per_day: Annotated[int, Field(ge=1)] = 10_000
    presign_seconds: Annotated[int, Field(ge=-3600, le=604_800)] = 3600
    """Validity of an upload permission; negative: expired when handed out."""
    max_upload_bytes: Annotated[int, Field(ge=1)] = 20_000_000
    session_idle_seconds: Seconds = 86_400
    clock_skew_seconds: Annotated[int, Field(ge=-315_360_000, le=315_360_000)] = 0
    """Added to the Date header, and to nothing else."""

    walk_seconds: Seconds = 3
    """From PENDING to COMPLETED; 0: at once."""
    extraction_seconds: Seconds = 4
    """From submit to ready; 0: at once."""

    id_field: IdField = IdField.ID
    names: Names = Names.SHORT_ID
    envelope: Envelope = Envelope.CLOSIENT

    @field_validator("broken_kind")
    @classmethod
    def _breaks_an_answer(cls, kind: FaultKind) -> FaultKind:
        if kind not in {FaultKind.GARBAGE, FaultKind.TRUNCATED, FaultKind.HTML}:
            raise ValueError(f"Expected garbage, truncated or html, got {kind}.")
        return kind

    def changed(self, changes: dict[str, Any]) -> "Trouble":
        """With *changes*, checked. Raises ValidationError."""
        return Trouble.model_validate(self.model_dump() | changes)

    @classmethod
    def from_words(cls, words: Sequence[str]) -> "Trouble":
        """From `name=value` words of a command line. Raises ValueError in plain words.

        >>> Trouble.from_words(["latency-seconds=0.5", "names=public_id"]).latency_seconds
        0.5
        """
        pairs = [word.partition("=") for word in words]
        changes = {name.strip().replace("-", "_"): value.strip() for name, _, value in pairs}
        try:
            return cls.model_validate(changes)
        except ValidationError as error:
            first = error.errors()[0]
            known = ", ".join(cls.model_fields)
            raise ValueError(
                f"Expected switches like error_rate=0.1, got {' '.join(words)!r}: "
                f"{'.'.join(map(str, first['loc']))}: {first['msg']}. Switches: {known}."
            ) from error


class Fault(BaseModel):
    """Trouble for the next requests that fit: skip some, then strike some, then gone."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: FaultKind
    method: str = ".*"
    """Regular expression for the whole method."""
    path: str = ".*"
    """Regular expression to be found in the path."""
    skip: Annotated[int, Field(ge=0)] = 0
    times: Annotated[int, Field(ge=1)] = 1
    status: Annotated[int, Field(ge=400, le=599)] = 503
    """Only for kind `error`."""

    @field_validator("method", "path")
    @classmethod
    def _compiles(cls, pattern: str) -> str:
        try:
            re.compile(pattern)
        except re.error as error:
            raise ValueError(f"Expected a regular expression, got {pattern!r}: {error}.") from error
        return pattern

    def fits(self, method: str, path: str) -> bool:
        return bool(re.fullmatch(self.method, method) and re.search(self.path, path))

    def spent(self) -> "Fault | None":
        """What is left after one fitting request."""
        if self.skip:
            return self.model_copy(update={"skip": self.skip - 1})
        return self.model_copy(update={"times": self.times - 1}) if self.times > 1 else None


class Faults:
    """Decides for each request whether something goes wrong: armed faults first, then chance."""

    def __init__(self, trouble: Trouble) -> None:
        self.armed: tuple[Fault, ...] = ()
        self.follow(trouble)

    def follow(self, trouble: Trouble) -> None:
        """Use the rates of *trouble*; the dice start anew from its seed."""
        self._trouble = trouble
        self._dice = random.Random(trouble.seed)  # noqa: S311 - repeatable, guards nothing

    def arm(self, fault: Fault) -> None:
        self.armed += (fault,)

    def strike(self, method: str, path: str) -> Fault | None:
        """The fault for this request, if any. Counts the request."""
        fault = next((one for one in self.armed if one.fits(method, path)), None)
        if fault is None:
            return self._by_chance()
        left = fault.spent()
        self.armed = tuple(
            kept for one in self.armed if (kept := left if one is fault else one) is not None
        )
        return None if fault.skip else fault

    def _by_chance(self) -> Fault | None:
        trouble = self._trouble
        chances = (
            (trouble.error_rate, FaultKind.ERROR),
            (trouble.lost_before_rate, FaultKind.LOST_BEFORE),
            (trouble.lost_after_rate, FaultKind.LOST_AFTER),
            (trouble.broken_rate, trouble.broken_kind),
        )
        for rate, kind in chances:
            if self._dice.random() < rate:
                return Fault(kind=kind, status=trouble.error_status)
        return None
