"""A profile: the settings that a station shares with others. A file, or digits for a QR code.

The digits are `9998`, the length of the profile in bytes (four), twelve of its SHA-256, and the
profile itself, packed, as one large number. Digits alone survive every keyboard layout of a hand
scanner, as with the command cards. The digest finds slips and foreign codes; it is no signature:
what a profile changes is shown to a supervisor and done by their hand (docs/decisions/012).
"""

import hashlib
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from app.config.settings import Settings
from app.config.settings_file import as_toml as toml_of
from app.config.table import default_of, shown
from app.config.values import WrongValue, checked, rows
from app.domain.errors import NeedsOperator
from app.domain.own_codes import PROFILE_MARK
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.errors import BadInput
from app.foreign.json_reader import utf8
from app.foreign.packed import unpacked
from app.foreign.text import text as words_of
from app.foreign.toml_reader import read_toml

_TAG, _SIZE = 12, 4
_HEAD = len(PROFILE_MARK) + _SIZE + _TAG
_LONGEST = 4000
"""Bytes of a profile; all settings at once have half of that."""
_LONGEST_VALUE = 500
"""Characters; the longest of our own is a list of levels."""
_MOST_DIGITS = 2000
"""More are a code that cameras at a bench do not read well."""
CAMERA = frozenset({"camera", "photo_camera"})
_ABOUT = "# Settings of Scan Station for other stations: scanstation config import FILE\n\n"


class NoProfile(NeedsOperator):
    """A code that was to be a profile and is none."""

    title = "No profile"


@dataclass(frozen=True, slots=True)
class Change:
    """What a profile would do to one setting."""

    name: str
    old: str
    new: str
    value: object

    @property
    def is_address(self) -> bool:
        """Whether it decides with whom the station talks."""
        return self.name.endswith("_url")


def shared(settings: Settings, also: Collection[str] = ()) -> dict[str, object]:
    """The values that other stations may have: what is no default, secret or of this station.

    *also*: names of this station's own that are wanted all the same.
    """
    return {
        name: getattr(settings, name)
        for name, row in rows().items()
        if (not row.here or name in also)
        and getattr(settings, name) != default_of(name)
        and not _has_password(str(getattr(settings, name)))
    }


def as_toml(values: Mapping[str, object]) -> str:
    """The profile as a file. It is a settings file too."""
    return _ABOUT + toml_of(values)


def as_digits(values: Mapping[str, object]) -> str:
    """The profile as the content of a QR code. Raises NoProfile for a profile that is too long."""
    toml = toml_of(values).encode()
    packed = zlib.compress(toml, 9)
    if len(toml) > _LONGEST or len(packed) * 2.41 > _MOST_DIGITS:
        raise NoProfile(
            f"This profile of {len(toml)} characters is too long for a code. "
            "Use a file: scanstation config export"
        )
    number = int.from_bytes(b"\x01" + packed)
    return f"{PROFILE_MARK}{len(toml):0{_SIZE}d}{_digest(toml)}{number}"


def is_profile(text: str) -> bool:
    """Whether a scanned text claims to be a profile."""
    fits = _HEAD < len(text) <= _HEAD + _MOST_DIGITS
    return fits and text.startswith(PROFILE_MARK) and text.isascii() and text.isdecimal()


def from_digits(text: str) -> dict[str, object]:
    """The values of a scanned profile, checked. Raises NoProfile, WrongValue."""
    if not is_profile(text):
        raise NoProfile("This is another kind of code. Scan the QR code of a profile.")
    size, tag = int(text[len(PROFILE_MARK) : len(PROFILE_MARK) + _SIZE]), text[_HEAD - _TAG : _HEAD]
    toml = _unpacked(text[_HEAD:])
    if len(toml) != size or _digest(toml) != tag:
        raise NoProfile("The code was not read as a whole, or it is no profile. Scan it again.")
    return from_toml(toml.decode(errors="replace"))


def from_file(path: Path) -> dict[str, object]:
    """The values of a profile that was exported. Raises NoProfile, WrongValue, OSError."""
    try:
        text = utf8(read_bounded(path))
    except (NotASideFile, BadInput) as error:
        raise NoProfile(f"{path} is no profile: {error}. Export it again.") from error
    return from_toml(text)


def from_toml(text: str) -> dict[str, object]:
    """The values of a profile. Raises NoProfile, WrongValue."""
    try:
        keys = read_toml(text)
    except BadInput as error:
        raise NoProfile(f"Expected a profile in TOML, got: {error}. Export it again.") from error
    unknown = sorted(set(keys) - set(rows()))
    if unknown:
        raise NoProfile(
            f"Expected settings that this version has, got {words_of(', '.join(unknown))}. "
            "Update this station, or export the profile again."
        )
    return {name: _readable(name, checked(name, value)) for name, value in keys.items()}


def changes(
    settings: Settings, profile: Mapping[str, object], also: Collection[str] = ()
) -> list[Change]:
    """What *profile* would change here: addresses first, for they say who hears of the work. This
    station's own values stay, but for *also*."""
    found = [
        Change(name, shown(getattr(settings, name)), shown(value), value)
        for name, value in profile.items()
        if value != getattr(settings, name) and (not rows()[name].here or name in also)
    ]
    return sorted(found, key=lambda one: not one.is_address)


def _readable(name: str, value: object) -> object:
    """*value*, which a person can read as a whole before they confirm it. Raises WrongValue."""
    text = shown(value)
    if len(text) > _LONGEST_VALUE or not text.isprintable():
        raise WrongValue(
            f"{name}: expected a text of {_LONGEST_VALUE} characters at most, without line breaks "
            f"and invisible characters, got {text[:40]!a}. Nothing was changed."
        )
    return value


def _unpacked(digits: str) -> bytes:
    """b"" for what is no profile."""
    number = int(digits)
    packed = number.to_bytes((number.bit_length() + 7) // 8)
    try:
        return unpacked(packed[1:], _LONGEST) if packed[:1] == b"\x01" else b""
    except BadInput:
        return b""


def _as_text(toml: bytes) -> str:
    try:
        return toml.decode()
    except UnicodeDecodeError as error:
        raise NoProfile("The code holds no text: it is no profile. Nothing was changed.") from error


def _digest(toml: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(toml).digest())
    return f"{number % 10**_TAG:0{_TAG}d}"


def _has_password(text: str) -> bool:
    try:
        return bool(urlsplit(text).password or urlsplit(text).username)
    except ValueError:
        return False
