"""The host for which the key in the environment was given. The key goes to no other one.

A key in the keyring belongs to the address it was stored for. A variable knows no address: whoever
changes `api_url`, by a profile for instance, would be sent the key. So the first host is noted,
beside the settings file; another host has the key only when a person gives it anew, or when the
address comes from the environment too, which is the same hand.
"""

import hashlib
import hmac
import json
import logging
import os
import secrets
from collections.abc import Mapping
from urllib.parse import urlsplit

from platformdirs import user_config_path

from app.files.side_file import SideFile
from app.foreign.json_reader import read_json

log = logging.getLogger(__name__)

_URL_VARIABLE = "SCANSTATION_API_URL"
_PORTS = {"http": 80, "https": 443}


def note_file() -> SideFile[dict[str, str] | None]:
    """Which key was given for which host; the key itself is not in it."""
    return SideFile(
        "host of the API key",
        user_config_path("scanstation", appauthor=False) / "api-key-host.json",
        _parse,
        None,
        "The next host that is asked with the key is noted.",
        "Delete the bad file.",
    )


def host_of(url: str) -> str:
    """The part of an address that decides who hears a request.

    >>> host_of("https://API.example/scanner"), host_of("http://127.0.0.1:8700/x")
    ('https://api.example:443', 'http://127.0.0.1:8700')
    """
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}:{parts.port or _PORTS.get(parts.scheme, 0)}"


def other_host(key: str, api_url: str, environment: Mapping[str, str] = os.environ) -> str:
    """The host that *key* was given for, where that is not the one of *api_url*; "" where the key
    may go there. A first host is noted. Raises nothing."""
    host, noted = host_of(api_url), note_file().read()
    same_hand = host_of(environment.get(_URL_VARIABLE, "")) == host
    known = noted is not None and _is_of(noted, key)
    before = noted["host"] if noted is not None and known else ""
    if before == host:
        return ""
    if known and not same_hand:
        return before
    give(key, api_url)
    return ""


def give(key: str, api_url: str) -> None:
    """A person gave *key* for the host of *api_url*. Raises nothing."""
    salt = secrets.token_hex(16)
    note = {"host": host_of(api_url), "salt": salt, "mark": _mark(salt, key)}
    try:
        note_file().write(json.dumps(note))
    except OSError as error:
        log.warning("The host of the API key cannot be noted: %s", error)


def _is_of(noted: Mapping[str, str], key: str) -> bool:
    return hmac.compare_digest(noted["mark"], _mark(noted["salt"], key))


def _mark(salt: str, key: str) -> str:
    return hmac.digest(salt.encode(), key.encode(), hashlib.sha256).hex()


def _parse(content: bytes) -> dict[str, str]:
    """Raises ValueError, KeyError, TypeError, NotASideFile."""
    found = read_json(content)
    return {name: str(found[name]) for name in ("host", "salt", "mark")}
