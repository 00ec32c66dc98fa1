"""The API key: in the OS keyring or the environment, never in a file in clear, never in a log."""

import base64
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import keyring
from keyring.errors import NoKeyringError

from app.domain.errors import NeedsOperator
from app.files.side_file import NotASideFile, read_bounded
from app.security.key_host import give, other_host
from app.security.time_limit import PATIENCE_S, ask, in_words

log = logging.getLogger(__name__)

_SERVICE = "scanstation"
KEY_VARIABLE = "SCANSTATION_API_KEY"
"""For roll-outs and for systems without a keyring. At the host that it was given for it wins
over the keyring."""
_PATIENCE_TO_STORE_S = 60.0
"""A person may have to unlock the keyring first."""
_SHORTEST_PART = 12
"""Of a kept hash: shorter parts are its parameters."""


class NoKeyring(NeedsOperator):
    """The system has no place to keep a secret."""

    title = "No keyring"


@dataclass(frozen=True, slots=True)
class FoundKey:
    """What the environment or the keyring gave."""

    key: str | None
    trouble: str = ""
    """Why the keyring did not tell, in a few words; "" when it answered or there is none."""
    for_host: str = ""
    """The host that the key in the environment was given for, where that is another one."""


def api_key(api_url: str, meanwhile: Callable[[], object] = lambda: None) -> str | None:
    """The key for the API at *api_url*; None when none was stored or the keyring does not tell.

    *meanwhile* is called while the keyring takes its time. Raises nothing.
    """
    return find_api_key(api_url, meanwhile).key


def find_api_key(
    api_url: str,
    meanwhile: Callable[[], object] = lambda: None,
    seconds: float = PATIENCE_S,
) -> FoundKey:
    """As `api_key`, and why the keyring does not tell. The answer is waited for so many
    *seconds*."""
    given = os.environ.get(KEY_VARIABLE, "").strip()
    elsewhere = other_host(given, api_url) if given else ""
    if given and not elsewhere:
        return FoundKey(given)
    try:
        found = ask(lambda: keyring.get_password(_SERVICE, api_url), seconds, meanwhile)
    except NoKeyringError:
        return FoundKey(
            None, for_host=elsewhere
        )  # a bare system without keyring has no stored key either
    except Exception as error:
        log.warning("The keyring does not answer.", exc_info=error)
        return FoundKey(None, in_words(error), elsewhere)
    return FoundKey(found, for_host="" if found else elsewhere)


def known_secrets(key: str | None, folder: Path) -> list[str]:
    """Everything that nobody but this station may know, as it may be written somewhere.

    The API *key*, and what signs cards and guards the PIN in the data *folder*.
    """
    found = [key or ""]
    for name in ("card-secret", "supervisor-pin"):
        kept = _content(folder / name)
        found += [kept.hex(), base64.b64encode(kept).decode(), kept.decode("latin-1").strip()]
        found += [part for part in found[-1].split("$") if len(part) >= _SHORTEST_PART]
    return [one for one in found if one]


def _content(path: Path) -> bytes:
    """Nothing where there is none or it cannot be read."""
    try:
        return read_bounded(path)
    except (OSError, NotASideFile):
        return b""


def store_api_key(api_url: str, key: str) -> None:
    """Keep *key* for *api_url* in the OS keyring. The same key in the environment goes to that
    address from now on, too. Raises NoKeyring."""
    if key == os.environ.get(KEY_VARIABLE, "").strip():
        give(key, api_url)
    try:
        ask(lambda: keyring.set_password(_SERVICE, api_url, key), _PATIENCE_TO_STORE_S)
    except Exception as error:
        raise NoKeyring(
            "Expected the system's keyring to keep the key, but it refuses "
            f"({in_words(error)}). Unlock or install one, or set {KEY_VARIABLE} instead."
        ) from error


@dataclass(frozen=True, slots=True)
class KeyringState:
    """Whether the system can keep a key, and in words which keyring does or why none."""

    usable: bool
    words: str


def keyring_state() -> KeyringState:
    """Asks the keyring for a key that nobody stored. Raises nothing."""
    try:
        return ask(_look_at_keyring)
    except Exception as error:  # noqa: BLE001 - backends raise whatever they like
        return KeyringState(usable=False, words=f"No key can be kept ({in_words(error)})")


def _look_at_keyring() -> KeyringState:
    backend = keyring.get_keyring()
    keyring.get_password(_SERVICE, "selftest")
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    if name.startswith("keyring.backends.null"):
        return KeyringState(usable=False, words="The keyring is switched off")
    return KeyringState(usable=True, words=f"Keys are kept by {backend.name}")
