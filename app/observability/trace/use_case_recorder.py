"""What the station's clock and ids gave goes with each use case: a replay gives the same."""

from collections.abc import Callable
from datetime import datetime

from app.domain.event_sink import Witness

_FAILED = ("Codes.type_in", "Codes.scan_failed", "Codes.look_again", "Codes.look_apart")
"""Then the camera or a scanner did not do its work: the picture says why."""


class Tape:
    """The station's witness, clock and ids. For the station's thread.

    *keep_picture* has what the camera sees kept, with a word why.
    """

    def __init__(
        self,
        witness: Witness,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        keep_picture: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._witness, self._clock, self._new_id = witness, clock, new_id
        self._keep_picture = keep_picture
        self._times: list[datetime] = []
        self._ids: list[str] = []

    def clock(self) -> datetime:
        """The time."""
        self._times.append(self._clock())
        return self._times[-1]

    def new_id(self) -> str:
        """An id."""
        self._ids.append(self._new_id())
        return self._ids[-1]

    def begin(self, state: object, version: str, **setup: object) -> None:
        """The program starts; *state* is where the work was left, *setup* what decides."""
        self._times, self._ids = [], []
        told = {"state": state, "version": version, "setup": setup}
        self._witness("begin", utc=self._clock(), **told)

    def __call__(self, kind: str, /, **facts: object) -> None:
        """Note a use case with its times and ids."""
        times, ids = tuple(self._times), tuple(self._ids)
        self._times, self._ids = [], []
        self._witness(kind, **facts, times=times or None, ids=ids or None)
        if facts.get("what") in _FAILED:
            self._keep_picture(str(facts["what"]))
