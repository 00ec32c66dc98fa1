"""Which name a host has for a field that two generations of the API call differently (C5).

Nothing that was learned is for ever: a host may know the older name of one field and the newer
name of another, and its next release may know others than this one.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from app.api.problem import Problem

ALIASES = {
    "session_short_id": ("session_public_id", "session_id"),
    "capture_short_id": ("capture_public_id", "capture_id"),
    "photo_short_ids": ("photo_public_ids", "photo_ids"),
}
"""Our name of a field, and those that other generations of the API use."""
_REQUIRED = ("session_short_id", "photo_short_ids")
"""Nobody takes a body without them: what was taken had them under the right name."""
_NOT_KNOWN = re.compile(r"\b(extra|unknown|unexpected|unrecogni[sz]ed|not (permitted|allowed))\b")
"""How a refusal says that a field has a name which nobody knows."""


class FieldNames:
    """Our names to those that one host understands, where they were learned."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self.learned: Callable[[Mapping[str, str]], None] = lambda _: None
        """Hears of all of them before a new one is used."""
        self._taken: dict[str, str] = {}

    def spoken(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body in the names that the host understands."""
        return {self._name(name): value for name, value in body.items()}

    def learn(self, problem: Problem, body: Mapping[str, Any], tried: set[str]) -> bool:
        """True when a refusal tells of a field in *body* that it has a name which was not tried.

        *tried* are the names that this body was sent with; they are added to it.
        """
        learned = False
        for ours in ALIASES.keys() & body.keys():
            tried.add(self._name(ours))
            theirs = self._told(ours, problem, tried)
            if theirs:
                self._speak_like(ours, theirs)
                learned = True
        return learned

    def taken(self, body: Mapping[str, Any]) -> None:
        """The host took this body: no guess is better than the names in it."""
        self._taken |= {ours: self._name(ours) for ours in _REQUIRED if ours in body}

    def shown(self, ours: str, theirs: str) -> None:
        """An answer lacks what was sent in the field *ours*, and shows the field as *theirs*."""
        if theirs in (ours, *ALIASES[ours]) and theirs != self._name(ours):
            self._keep({ours: theirs})

    def read_in_contract(self, names: frozenset[str]) -> None:
        """The host's own document has these names of fields."""
        told = {
            ours: next(name for name in (ours, *others) if name in names)
            for ours, others in ALIASES.items()
            if names & {ours, *others}
        }
        if any(self._name(ours) != theirs for ours, theirs in told.items()):
            self._keep(told)

    def _name(self, ours: str) -> str:
        return self.known.get(ours, ours)

    def _told(self, ours: str, problem: Problem, tried: set[str]) -> str:
        """The name that a refusal names, or the next one when it does not know ours; "": none."""
        left = [name for name in (ours, *ALIASES[ours]) if name not in tried]
        text = problem.all_words
        named = next((name for name in left if _stands_in(name, text)), "")
        if named or not left:
            return named
        not_known = _stands_in(self._name(ours), text) and _NOT_KNOWN.search(text.lower())
        return left[0] if not_known else ""

    def _speak_like(self, ours: str, theirs: str) -> None:
        """Use that name, and of fields not learned yet the ones of the same generation.

        An optional field under a wrong name is not refused but silently lost. It is a guess, and
        the first answer that contradicts it takes it back.
        """
        if theirs == ours:
            self._keep({ours: ours})
            return
        generation = ALIASES[ours].index(theirs)
        like_it = {name: others[generation] for name, others in ALIASES.items()}
        self._keep({**like_it, **self._taken, **self.known, ours: theirs})

    def _keep(self, names: Mapping[str, str]) -> None:
        self.known = {**self.known, **names}
        self.learned(self.known)


def _stands_in(name: str, text: str) -> bool:
    return re.search(rf"\b{name}\b", text) is not None
