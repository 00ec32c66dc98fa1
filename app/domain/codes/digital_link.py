"""GS1 Digital Link: element strings in a web address (GS1 Digital Link Standard: URI Syntax 1.4).

The address is read, never opened. What the standard forbids is named, and what is intact is kept.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from app.domain.codes.gs1_elements import Elements, gathered
from app.domain.codes.gs1_fields import Broken, judge, name_of, title_of
from app.domain.gs1 import Gs1, meaning_of

_KEYS: dict[str, tuple[tuple[str, ...], ...]] = {
    "01": (("22", "10", "21"), ("235",)),
    "8006": (("22", "10", "21"),),
    "414": (("254",), ("7040",)),
    "415": (("8020",),),
    "417": (("7040",),),
    "8004": (("7040",),),
    "8010": (("8011",),),
    "8017": (("8019",),),
    "8018": (("8019",),),
    **dict.fromkeys(("00", "253", "255", "401", "402", "8003", "8013"), ()),
}
"""Primary keys: AI to the rows of AIs that may follow it in the path, each in this order (4.8)."""
_PATH_ONLY = frozenset(one for rows in _KEYS.values() for row in rows for one in row) - {"10"} | {
    "03",
    "7041",
    "8014",
    "8200",
}
"""AIs that must not be an attribute in the query."""
_SHORT_NAMES = {
    "gtin": "01",
    "itip": "8006",
    "gln": "414",
    "payTo": "415",
    "partyGln": "417",
    "giai": "8004",
    "cpid": "8010",
    "gsrnp": "8017",
    "gsrn": "8018",
    "sscc": "00",
    "gdti": "253",
    "gcn": "255",
    "ginc": "401",
    "gsin": "402",
    "grai": "8003",
    "gmn": "8013",
    "cpv": "22",
    "lot": "10",
    "ser": "21",
    "glnx": "254",
    "refNo": "8020",
    "cpsn": "8011",
    "srin": "8019",
    "exp": "17",
}
"""Names that version 1.1 allowed in place of AIs, and later ones do not."""
_LENGTHS = (12, 13, 14)
"""Digits of a GTIN in a path. Eight are as likely the number of an article on some page, and one in
ten of them has a right check digit."""
_SHORT = "It uses short names such as /gtin/, which GS1 Digital Link no longer allows."
_ORDER = "The order in its path is not the one of GS1 Digital Link."
_STRAY = "More stands in its path than GS1 Digital Link allows."
_Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Address:
    """The parts of an address that may hold AIs."""

    path: tuple[str, ...]
    """From the primary key on, decoded."""
    query: tuple[_Pair, ...]
    """In its order, decoded."""


def is_web_address(text: str) -> bool:
    """Whether *text* is an address of the kind that a Digital Link is."""
    return text[:8].lower().startswith(("http://", "https://"))


def read_digital_link(text: str) -> tuple[Gs1, Elements] | None:
    """What the address says; None for one that is no Digital Link. Never raises."""
    address = _address(text)
    if address is None:
        return None
    path, query = _numbered(address.path[::2]), _numbered(key for key, _ in address.query)
    pairs = list(zip(path, address.path[1::2], strict=False))
    further = [
        (ai, value)
        for ai, (_, value) in zip(query, address.query, strict=True)
        if title_of(ai) or ai.isdecimal()
    ]
    elements = gathered((ai, _filled(ai, value)) for ai, value in (*pairs, *further))
    says = meaning_of(elements)
    flaws = [
        *([_STRAY] if len(address.path) % 2 else []),
        *([_ORDER] if not _in_order(pairs) else []),
        *([_SHORT] if any(one in _SHORT_NAMES for one in _names(address)) else []),
        *(f"{name_of(ai)} must not stand in its query." for ai, _ in further if ai in _PATH_ONLY),
    ]
    return replace(says, flaws=(*flaws, *says.flaws)), elements


def _address(text: str) -> _Address | None:
    """Where the primary key stands: the first that has a value of its kind, or else the last."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    path = [unquote(one) for one in parts.path.rstrip("/").split("/")]
    places = [at for at in range(len(path) - 1) if _is_key(path[at])]
    good = [at for at in places if _names_something(path[at], path[at + 1])]
    if not good and not any(_is_meant(path[at], path[at + 1]) for at in places):
        return None
    start = good[0] if good else places[-1]
    return _Address(tuple(path[start:]), tuple(_pairs(parts.query)))


def _pairs(query: str) -> Iterator[_Pair]:
    """Key and value of each part; a semicolon parts them too (section 4.10)."""
    for part in query.replace(";", "&").split("&"):
        key, equals, value = part.partition("=")
        if equals:
            yield unquote(key), unquote(value)


def _is_key(name: str) -> bool:
    return _SHORT_NAMES.get(name, name) in _KEYS


def _names_something(name: str, value: str) -> bool:
    ai = _SHORT_NAMES.get(name, name)
    judged = judge(ai, _filled(ai, value))
    return not isinstance(judged, Broken) or bool(judged.kind.note)


def _is_meant(name: str, value: str) -> bool:
    """Whether a value that breaks its rules was meant as one: digits as many as a GTIN has."""
    ai = _SHORT_NAMES.get(name, name)
    return ai == "01" and value.isdecimal() and len(value) in _LENGTHS


def _numbered(names: Iterable[str]) -> list[str]:
    return [_SHORT_NAMES.get(name, name) for name in names]


def _names(address: _Address) -> Iterator[str]:
    yield from address.path[::2]
    yield from (key for key, _ in address.query)


def _in_order(pairs: Sequence[_Pair]) -> bool:
    """Whether the AIs after the primary key stand as one of its rows has them."""
    (key, _), *rest = pairs
    given = [ai for ai, _ in rest]
    return not given or any([ai for ai in row if ai in given] == given for row in _KEYS[key])


def _filled(ai: str, value: str) -> str:
    """A GTIN may stand there as on the pack, shorter than 14 digits."""
    short = ai == "01" and value.isdecimal() and len(value) in _LENGTHS
    return value.zfill(14) if short else value
