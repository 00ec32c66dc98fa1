"""What is secret because of where it comes from: addresses with a password or a token, variables
of the proxy, lines of the settings file that give a key.

What has the look of a secret is found by `redaction.py`, too; but a password may hold any sign, and
a token in a path looks like a path. Here each is known by heart.
"""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from app.files.side_file import NotASideFile, read_bounded

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\s'\"<>]+")
_NAMED = re.compile(
    r"""(?im)^[\s"']*[\w-]*?(?:key|secret|pin|token|password|passwd)["']?\s*=\s*["']?([^"'#\s]+)"""
)
"""A line of the settings file that should not be there."""
_PROXY = re.compile(r"(?i)_proxy$")
_SECRET_VARIABLE = re.compile(r"(?i)(token|secret|passwd|password|api_?key)")
_SECRET_FIELD = re.compile(r"(?i)(tok|key|sig|auth|pass|pwd|pw$|pin$|secret|cred|user|session)")
_SHORTEST, _SHORTEST_VALUE, _SHORTEST_TOKEN, _SURELY_TOKEN = 4, 8, 8, 20
"""Characters: of any secret, of a nameless field, of a part of a path with letters and digits, and
of one without digits."""


def secrets_around(
    settings: Mapping[str, object],
    file: Path | None = None,
    environment: Mapping[str, str] = os.environ,
) -> list[str]:
    """All secrets in the *settings* in force, in the text of the settings *file*, be it right or
    wrong, and in the *environment*. Raises nothing."""
    said = _text(file)
    found = [match[1] for match in _NAMED.finditer(said)]
    for name, value in environment.items():
        ours = name.upper().startswith("SCANSTATION_")
        if _SECRET_VARIABLE.search(name) and (ours or len(value) >= _SHORTEST_VALUE):
            found.append(value.strip())
        if ours or _PROXY.search(name):
            found += secrets_in_addresses([value if "://" in value else f"//{value}"])
    found += secrets_in_addresses([*map(str, settings.values()), said])
    return [one for one in dict.fromkeys(found) if len(one) >= _SHORTEST]


def secrets_in_addresses(texts: Iterable[str]) -> list[str]:
    """The passwords, fields and tokens of all addresses in *texts*."""
    addresses = [one for text in texts for one in _addresses(text)]
    found = [secret for address in addresses for secret in _secrets_of(address)]
    return [*found, *(unquote(one) for one in found)]


def _addresses(text: str) -> Iterator[str]:
    if text.startswith("//"):
        yield text[2:]
    yield from (match[0].partition("://")[2] for match in _ADDRESS.finditer(text))


def _secrets_of(address: str) -> Iterator[str]:
    """*address* without its scheme. A password may hold a slash or an @, so the name of the host
    begins behind the last @ that something like a host follows."""
    person, at, place = address.rpartition("@")
    if at and ("/" not in person.partition(":")[0]):
        yield from _of_person(person)
    else:
        place = address
    path, _, fields = place.partition("?")
    yield from _of_path(path.partition("/")[2])
    yield from _of_fields(fields)


def _of_person(person: str) -> Iterator[str]:
    """`name:password`, or a token alone."""
    name, colon, password = person.partition(":")
    yield person
    yield password if colon else name
    if _is_token(name):
        yield name


def _of_path(path: str) -> Iterator[str]:
    for part in re.split(r"[/;=:,]", path):
        if _is_token(part):
            yield part


def _of_fields(fields: str) -> Iterator[str]:
    query, _, fragment = fields.partition("#")
    for name, value in [*parse_qsl(query), *parse_qsl(fragment)]:
        if len(value) >= _SHORTEST_VALUE or _SECRET_FIELD.search(name):
            yield value
    if "=" not in query and _is_token(query):
        yield query


def _is_token(part: str) -> bool:
    kinds = [any(map(test, part)) for test in (str.isdigit, str.islower, str.isupper)]
    mixed = kinds[0] and (kinds[1] or kinds[2])
    return (len(part) >= _SHORTEST_TOKEN and mixed) or len(part) >= _SURELY_TOKEN


def _text(file: Path | None) -> str:
    try:
        return read_bounded(file).decode(errors="replace") if file else ""
    except (OSError, NotASideFile):
        return ""
