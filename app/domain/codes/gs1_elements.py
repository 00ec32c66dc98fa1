"""GS1 element strings, each judged alone: the intact ones are kept, a broken one is named.

How they stand in a symbol: GS1 General Specifications, section 7.8. Taken apart here and not by
biip, which gives up the whole message for one broken string.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.codes.gs1_fields import Broken, Gs1Field, fixed_length, judge, known_ai, name_of

GROUP_SEPARATOR = "\x1d"


@dataclass(frozen=True, slots=True)
class Elements:
    """What a message holds."""

    fields: tuple[Gs1Field, ...] = ()
    """The intact ones, in their order; one that stands twice with one value only once."""
    broken: tuple[Broken, ...] = ()

    @property
    def text(self) -> str:
        """As an element string with a separator only where one is needed (section 7.8.5)."""
        parts = [(one.ai + one.value, fixed_length(known_ai(one.ai)) == 0) for one in self.fields]
        ends = [GROUP_SEPARATOR if open_ended else "" for _, open_ended in parts]
        text = "".join(part + end for (part, _), end in zip(parts, ends, strict=True))
        return text.removesuffix(GROUP_SEPARATOR)


def split_elements(text: str) -> Elements:
    """The element strings of a message: what a symbol with FNC1 carries, separators as \\x1d."""
    return gathered(pair for part in text.split(GROUP_SEPARATOR) for pair in _split_part(part))


def split_hri(text: str) -> Elements | None:
    """The element strings of a text as printed, each AI in round brackets; None for another text.

    >>> [one.ai for one in split_hri("(01)09521234500018 (10)AB(1)").fields]
    ['01', '10']
    """
    if not re.match(r"\s*\(\d{2,4}\)", text):
        return None
    parts = re.split(r"\((\d{2,4})\)", text.strip())[1:]
    pairs = list(zip(parts[::2], parts[1::2], strict=True))
    if not all(known_ai(ai) for ai, _ in pairs):
        return None
    return gathered((ai, value.strip()) for ai, value in pairs)


def gathered(pairs: Iterable[tuple[str, str]]) -> Elements:
    """Judge each AI with its value; an AI with two values has none that can be believed."""
    fields: dict[str, Gs1Field] = {}
    broken: list[Broken] = []
    for ai, value in pairs:
        judged = judge(ai, value)
        if isinstance(judged, Broken):
            broken.append(judged)
        elif fields.setdefault(ai, judged).value != judged.value:
            broken.append(Broken(ai, f"{name_of(ai)} stands twice with different values."))
    doubted = {one.ai for one in broken}
    return Elements(tuple(one for one in fields.values() if one.ai not in doubted), tuple(broken))


def _split_part(part: str) -> Iterator[tuple[str, str]]:
    """AI and value of the strings between two separators."""
    while part:
        ai = _ai_at(part)
        if not ai:
            yield "", part
            return
        rest = part[len(ai) :]
        length = fixed_length(known_ai(ai)) or _own_length(ai, rest)
        yield ai, rest[:length]
        part = rest[length:]


def _own_length(ai: str, rest: str) -> int:
    """How much of *rest* is the value of an AI that a separator should end.

    Some labels leave the separator out where the value's own format says how long it is.
    """
    known = known_ai(ai)
    if known is None or ".." in known.format or "[" in known.format:
        return len(rest)
    found = re.match(known.pattern.removesuffix("$"), ai + rest)
    return len(found.group()) - len(ai) if found else len(rest)


def _ai_at(text: str) -> str:
    """The AI that *text* begins with; no AI begins like another one."""
    return next((text[:size] for size in (2, 3, 4) if known_ai(text[:size])), "")
