"""Which keys are down, so that a finger's key is told from a scanner's: by how long it is held."""

_FORGOTTEN_MS = 1500.0
"""A release that another window got never comes: after that time it is taken for done."""
_FIRST_REPEAT_MS = 180.0
"""No system repeats a key that was held for less, and no scanner holds one so long."""


class PressedKeys:
    """Told of every key by its number on the keyboard. Times are those of the system's events."""

    def __init__(self) -> None:
        self._count = 0
        self._down: dict[int, tuple[int, float]] = {}
        self._up_at: dict[int, tuple[float, float]] = {}
        self._repeating: set[int] = set()

    def press(self, key: int, at_ms: float, *, auto: bool = False) -> tuple[int, bool]:
        """How many keys ago the longest held key went down that is still down, 0 when none is; and
        whether the system made this press of the held *key*.

        *auto*: the toolkit takes it for such a repetition. On X11 it does so for every key that
        goes up and down within one millisecond, as a scanner's double digit may.
        """
        since = min(
            (number for number, began in self._down.values() if at_ms - began < _FORGOTTEN_MS),
            default=self._count,
        )
        beside = self._count - since
        before = self._down.get(key)
        began, ended = (before[1], at_ms) if before else self._up_at.get(key, (at_ms, at_ms - 1))
        held_long = at_ms - began >= _FIRST_REPEAT_MS or key in self._repeating
        repeat = (auto or ended == at_ms) and bool(at_ms) and held_long
        (self._repeating.add if repeat else self._repeating.discard)(key)
        self._down[key] = (self._count, at_ms)
        self._count += 1
        return beside, repeat

    def release(self, key: int, at_ms: float) -> None:
        """It went up."""
        began = self._down.pop(key, None)
        if began is not None:
            self._up_at[key] = (began[1], at_ms)

    def forget(self) -> None:
        """Another program has the keyboard."""
        self._down.clear()
