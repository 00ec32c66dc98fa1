"""Stub until the store's own is merged."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class BenchState:
    planned_list: str = ""
    locked: bool = False
    badge_wanted: bool = False


class BenchMemory:
    def __init__(self) -> None:
        self._state = BenchState()

    def read(self) -> BenchState:
        return self._state

    def lock(self, locked: bool) -> None:
        self._state = replace(self._state, locked=locked)

    def want_badge(self, wanted: bool) -> None:
        self._state = replace(self._state, badge_wanted=wanted)
