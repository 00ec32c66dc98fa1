"""How long a watched window may be silent before it counts as frozen."""

from collections import deque

from app.kiosk.heartbeat import Phase

FROZEN_AFTER_S = 3.0
"""A working face that says nothing for so long is frozen, on a machine that keeps time."""
_PATIENCE_S = {
    Phase.STARTING: 300.0,  # a cold disk, a virus scanner, a machine that just came up
    Phase.MIGRATING: 3600.0,  # years of work, on a slow disk: killed half way, it begins anew
    Phase.REOPENING: 300.0,
    Phase.CLOSING: 120.0,
    Phase.REFUSED: 120.0,
}
_BEATS = 120
"""A minute of them."""
_TIMES_LONGER = 4.0
_MOST_S = 60.0
"""No machine is so slow that a working face may be silent for longer."""


class Patience:
    """Counts silence in what the watchdog itself lived through.

    A computer that sleeps for a night adds one look to the silence, not the night. A slow machine
    shows by its slow start and its late beats that a pause means less there.
    """

    def __init__(self, frozen_after: float = FROZEN_AFTER_S) -> None:
        self._frozen_after = frozen_after
        self._phase = Phase.STARTING
        self._silent = self._lived = 0.0
        self._pauses: deque[float] = deque(maxlen=_BEATS)

    def heard(self, phase: Phase) -> None:
        """A beat came."""
        if phase is Phase.WORKING:
            began = self._phase is not Phase.WORKING
            self._pauses.append(self._lived / _TIMES_LONGER if began else self._silent)
        elif self._phase is Phase.WORKING:
            self._lived = 0.0
            self._pauses.clear()
        self._phase, self._silent = phase, 0.0

    def waited(self, seconds: float, look: float) -> None:
        """No beat came for so many *seconds*, in a look that should have taken *look* seconds."""
        self._silent += min(seconds, 2 * look)
        self._lived += min(seconds, 2 * look)

    @property
    def allowed(self) -> float:
        """Seconds of silence that are borne now."""
        if self._phase is not Phase.WORKING:
            return _PATIENCE_S[self._phase]
        slow = min(_TIMES_LONGER * max(self._pauses, default=0.0), _MOST_S)
        return max(self._frozen_after, slow)

    @property
    def over(self) -> bool:
        """Whether the window counts as frozen."""
        return self._silent > self.allowed
