"""What the station says, in other languages: read from Qt Linguist's files, found by its English.

Inner rooms know nothing of languages: they make whole English sentences. A sentence with values in
it is found by its template ("Photo {0} taken back"), and its values are put into the translation.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Self

Plural = Callable[[int], int]
"""Which form a number takes, in the order of Qt Linguist."""

_ONE_OR_MORE: Plural = lambda n: 0 if n == 1 else 1  # noqa: E731
_FEW = range(2, 5)
_TEENS = range(12, 15)
PLURALS: Mapping[str, Plural] = {
    "en": _ONE_OR_MORE,
    "de": _ONE_OR_MORE,
    "es": _ONE_OR_MORE,
    "fr": lambda n: 0 if n in (0, 1) else 1,
    "pl": lambda n: 0 if n == 1 else 1 if n % 10 in _FEW and n % 100 not in _TEENS else 2,
}
"""Unicode CLDR, Language Plural Rules; the languages that the station speaks."""

_VALUE = re.compile(r"\{(\d+)\}")
_BETWEEN = (
    re.compile(r"\n|\s+·\s+|\s{3,}"),
    re.compile(r"(?<=^[✓✗!△↑●○▶=?–])\s+"),
    re.compile(r"(?<=[.!?…])\s+"),
)
"""Between the parts of a line, after a sign, between sentences: what is tried first."""
_PARTED = " · "


@dataclass(frozen=True)
class Catalogue:
    """All texts of one language."""

    language: str
    texts: Mapping[str, str | Sequence[str]]
    """English to this language; several forms where there is a number."""
    _known: dict[str, str] = field(default_factory=dict, compare=False)

    @classmethod
    def read(cls, path: Path) -> Self:
        """From a .ts file (Qt Linguist, version 2.1). Raises OSError, ET.ParseError."""
        root = ET.parse(path).getroot()  # noqa: S314 - our own file
        texts: dict[str, str | Sequence[str]] = {}
        for message in root.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts[source] = tuple(forms) if forms else translation.text or ""
        return cls(root.get("language", "en")[:2], texts)

    def say(self, text: str, number: int | None = None) -> str:
        """*text* in this language; as it is where nothing is known of it.

        %n in a text with a *number* becomes that number.
        """
        if number is not None:
            return self._counted(text, number)
        known = self._known.get(text)
        if known is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            known = self._known[text] = self._found(text)
        return known

    def _counted(self, text: str, number: int) -> str:
        forms = self.texts.get(text, text)
        if not isinstance(forms, str):
            plural = PLURALS.get(self.language, _ONE_OR_MORE)
            forms = forms[min(plural(number), len(forms) - 1)]
        return forms.replace("%n", str(number))

    def _found(self, text: str) -> str:
        exact = self.texts.get(text)
        if isinstance(exact, str):
            return exact
        filled = None if self.language == "en" else self._filled(text)
        if filled is not None:
            return filled
        for between in _BETWEEN:
            parts = between.split(text)
            if len(parts) > 1:
                return _rejoined(text, parts, [self.say(one) for one in parts])
        return text

    def _filled(self, text: str) -> str | None:
        """The translation of the first template that fits, its values said too. A value is no
        row of parts."""
        for shape, translation in self._templates:
            fit = shape.fullmatch(text)
            if fit is not None and not any(_PARTED in value for value in fit.groups()):
                return _fill(translation, [self.say(value) for value in fit.groups()])
        return None

    @cached_property
    def _templates(self) -> list[tuple[re.Pattern[str], str]]:
        """The ones with most letters first: they say most."""
        found = [
            (source, translation)
            for source, translation in self.texts.items()
            if isinstance(translation, str) and _VALUE.search(source)
        ]
        found.sort(key=lambda pair: -len(_VALUE.sub("", pair[0])))
        return [(_shape(source), translation) for source, translation in found]


_KEPT = 2000


def _shape(source: str) -> re.Pattern[str]:
    """What texts a template makes.

    >>> _shape("Photo {0} taken back").fullmatch("Photo back taken back").groups()
    ('back',)
    """
    parts = _VALUE.split(source)[::2]
    return re.compile("(.+?)".join(re.escape(part) for part in parts), re.DOTALL)


def _fill(translation: str, values: Sequence[str]) -> str:
    return _VALUE.sub(lambda place: values[int(place[1])], translation)


def _rejoined(text: str, parts: Sequence[str], said: Sequence[str]) -> str:
    """The parts said, with what stood between them."""
    made, place = [], 0
    for part, one in zip(parts, said, strict=True):
        here = text.index(part, place)
        made += [text[place:here], one]
        place = here + len(part)
    return "".join(made) + text[place:]
