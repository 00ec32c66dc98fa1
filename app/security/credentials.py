"""The API key: in the environment, the OS keyring, or a file that only this account can read; never
in a log. "Stored" is said only of what could be read back."""

import base64
import logging
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import keyring
from keyring.errors import NoKeyringError

from app.domain.errors import NeedsOperator
from app.files.side_file import NotASideFile, read_bounded
from app.security.key_file import forget_key, key_file, read_key, write_key
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
    kept = _in_file(api_url) or _in_keyring(api_url, meanwhile, seconds)
    return kept if kept.key else replace(kept, for_host=elsewhere)


def _in_file(api_url: str) -> FoundKey | None:
    """A key is there only because the keyring refused it."""
    try:
        key = read_key(api_url)
    except NeedsOperator as error:
        return FoundKey(None, str(error))
    return FoundKey(key) if key is not None else None


def _in_keyring(api_url: str, meanwhile: Callable[[], object], seconds: float) -> FoundKey:
    try:
        found = ask(lambda: keyring.get_password(_SERVICE, api_url), seconds, meanwhile)
    except NoKeyringError:
        return FoundKey(None)  # a bare system without keyring has no stored key either
    except Exception as error:
        log.warning("The keyring does not answer.", exc_info=error)
        return FoundKey(None, in_words(error))
    if found is not None and not isinstance(found, str):
        return FoundKey(None, "what it gives is no text")
    return FoundKey(found)


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


def store_api_key(api_url: str, key: str) -> str:
    """Keep *key* in the OS keyring, and where that refuses in a file that only this account can
    read; in words where it is now, and why. The same key in the environment goes to that address
    from now on, too. Raises NoKeyring where neither has it afterwards.
    """
    if key == os.environ.get(KEY_VARIABLE, "").strip():
        give(key, api_url)
    refused = _keyring_refuses(api_url, key)
    if refused is None:
        with suppress(OSError, NeedsOperator):
            forget_key(api_url)
        if find_api_key(api_url).key == key or os.environ.get(KEY_VARIABLE, "").strip():
            return "The keyring has the key."
        refused = "another key is found in its place"
    try:
        path = write_key(api_url, key)
    except (OSError, NeedsOperator) as error:
        why = error.strerror if isinstance(error, OSError) else str(error)
        raise NoKeyring(
            f"The system's keyring does not keep the key ({refused}), and the file {key_file()} "
            f"cannot be written ({why}). Unlock or install a keyring, or set {KEY_VARIABLE} "
            "instead."
        ) from error
    return (
        f"The system's keyring does not keep the key ({refused}). The key is in the file {path}: "
        "only this account and the computer's administrators can read it."
    )


def _keyring_refuses(api_url: str, key: str) -> str | None:
    """Why the keyring does not have the key, in a few words; None when it gives it back."""
    try:
        ask(lambda: keyring.set_password(_SERVICE, api_url, key), _PATIENCE_TO_STORE_S)
        given = ask(lambda: keyring.get_password(_SERVICE, api_url), _PATIENCE_TO_STORE_S)
    except Exception as error:  # noqa: BLE001 - backends raise whatever they like
        return in_words(error)
    return None if given == key else "it does not give back what it was given"


@dataclass(frozen=True, slots=True)
class KeyringState:
    """Whether the system can keep a key, and in words which keyring does or why none."""

    usable: bool
    words: str


def keyring_state() -> KeyringState:
    """Asks the keyring for a key that nobody stored, and whether a file has one. Raises nothing."""
    if key_file().exists():
        words = f"Keys are in {key_file()}, which only this account can read"
        return KeyringState(usable=True, words=words)
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
