"""The API key: in the OS keyring or the environment, never in a file in clear, never in a log."""

import base64
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

import keyring
from keyring.errors import KeyringError

from app.domain.errors import NeedsOperator

_SERVICE = "scanstation"
KEY_VARIABLE = "SCANSTATION_API_KEY"
"""For roll-outs and for systems without a keyring. It wins over the keyring."""
_SECRET_BYTES = 32
_SHORTEST_PART = 12
"""Of a kept hash: shorter parts are its parameters."""


class NoKeyring(NeedsOperator):
    """The system has no place to keep a secret."""

    title = "No keyring"


def api_key(api_url: str) -> str | None:
    """The key for the API at *api_url*; None when none was stored."""
    from_environment = os.environ.get(KEY_VARIABLE, "").strip()
    if from_environment:
        return from_environment
    try:
        return keyring.get_password(_SERVICE, api_url)
    except KeyringError:
        return None  # a bare system without keyring has no stored key either


def known_secrets(key: str | None, folder: Path) -> list[str]:
    """Everything that nobody but this station may know, as it may be written somewhere.

    The API *key*, and what signs cards and guards the PIN in the data *folder*.
    """
    found = [key or ""]
    for name in ("card-secret", "supervisor-pin"):
        path = folder / name
        kept = path.read_bytes() if path.is_file() else b""
        found += [kept.hex(), base64.b64encode(kept).decode(), kept.decode("latin-1").strip()]
        found += [part for part in found[-1].split("$") if len(part) >= _SHORTEST_PART]
    return [one for one in found if one]


def store_api_key(api_url: str, key: str) -> None:
    """Keep *key* in the OS keyring. Raises NoKeyring."""
    try:
        keyring.set_password(_SERVICE, api_url, key)
    except KeyringError as error:
        raise NoKeyring(
            "Expected the system's keyring to keep the key, but it refuses "
            f"({type(error).__name__}). Unlock or install one, or set {KEY_VARIABLE} instead."
        ) from error


@dataclass(frozen=True, slots=True)
class KeyringState:
    """Whether the system can keep a key, and in words which keyring does or why none."""

    usable: bool
    words: str


def keyring_state() -> KeyringState:
    """Asks the keyring for a key that nobody stored."""
    backend = keyring.get_keyring()
    try:
        keyring.get_password(_SERVICE, "selftest")
    except KeyringError as error:
        return KeyringState(usable=False, words=f"No key can be kept ({type(error).__name__})")
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    if name.startswith("keyring.backends.null"):
        return KeyringState(usable=False, words="The keyring is switched off")
    return KeyringState(usable=True, words=f"Keys are kept by {backend.name}")


def card_secret(folder: Path) -> bytes:
    """What signs this station's command cards: 32 bytes, made once.

    In the data folder and not in the keyring: cards must work on a kiosk without one, and whoever
    can read the folder can do more than a card can. Raises OSError.
    """
    path = folder / "card-secret"
    try:
        kept = path.read_bytes()
    except FileNotFoundError:
        kept = b""
    if len(kept) == _SECRET_BYTES:
        return kept
    made = secrets.token_bytes(_SECRET_BYTES)
    folder.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.touch(mode=0o600)
    part.write_bytes(made)
    part.replace(path)
    return made
