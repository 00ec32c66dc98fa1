"""What a newer version is, as its makers signed it. Nothing unsigned is ever believed.

The document is JSON with two texts: `manifest`, itself JSON, and `signature`, the Ed25519 signature
of the manifest's UTF-8 bytes in base64.

A signature does not say when: old news stay signed for ever. So a manifest says when it was issued,
and until when it holds. A station refuses what was issued before the newest that it has seen, and
what has expired. A manifest of the first makers says neither: there the version alone decides.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import NeedsOperator
from app.foreign.signed import NotSigned, signed
from app.foreign.text import text

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,100}")
_LONGEST_WORDS = 4000
_LARGEST = 2_000_000_000
_NEVER_SAID = datetime.min.replace(tzinfo=UTC)


_VERSION = re.compile(
    r"(\d{1,9}(?:\.\d{1,9}){0,3})((?:a|b|rc|\.dev)\d{1,9})?(\+\w{1,40})?", re.ASCII
)


class NotTrusted(NeedsOperator):
    """The news of an update is not the makers', or not in one piece."""

    title = "Update not trusted"


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Numbers of a release, compared one by one. One that leads up to a release comes before it.

    >>> Version.parse("1.10.0") > Version.parse("1.9.3")
    True
    >>> Version.parse("1.0rc1") < Version.parse("1.0")
    True
    """

    numbers: tuple[int, ...]
    final: bool = True

    @classmethod
    def parse(cls, text: str) -> "Version":
        """Raises ValueError."""
        found = _VERSION.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"Expected a version such as 1.2.3, got {text[:40]!r}.")
        numbers = [int(part) for part in found[1].split(".")]
        while len(numbers) > 1 and numbers[-1] == 0:
            numbers.pop()
        return cls(tuple(numbers), found[2] is None)


@dataclass(frozen=True, slots=True)
class Download:
    """An installer for one kind of system."""

    url: str
    name: str
    """Of the file."""
    sha256: str
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A version and its installers."""

    version: str
    words: str
    """What is new, for people."""
    downloads: dict[str, Download]
    """By system; see `app.updates.system.this_system`."""
    issued: datetime = _NEVER_SAID
    expires: datetime | None = None

    @property
    def rank(self) -> tuple[datetime, Version]:
        """News with a lower rank than other news are the older ones."""
        return self.issued, Version.parse(self.version)

    def newer_than(self, installed: str) -> bool:
        """Whether it is worth telling."""
        return Version.parse(self.version) > Version.parse(installed)


def read_manifest(document: bytes, public_key: bytes) -> Manifest:
    """The manifest in a signed document. *public_key*: 32 bytes. Raises NotTrusted."""
    try:
        return _manifest(signed(document, public_key))
    except NotSigned:
        raise NotTrusted(
            "The news of an update is not signed by the makers of this program. Nothing was "
            "changed. Check update_url; if it is right, tell support."
        ) from None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise NotTrusted(
            f"Expected signed news of an update, got something else ({type(error).__name__}). "
            "Nothing was changed. Check update_url."
        ) from error


def _manifest(told: dict[str, object]) -> Manifest:
    version = str(told["version"])
    Version.parse(version)
    files = told["downloads"]
    if not isinstance(files, dict):
        raise TypeError("downloads")
    return Manifest(
        version,
        text(told.get("words", ""), _LONGEST_WORDS, lines=True),
        {str(name): _download(one) for name, one in files.items()},
        _moment(told["issued"]) if "issued" in told else _NEVER_SAID,
        _moment(told["expires"]) if "expires" in told else None,
    )


def _moment(told: object) -> datetime:
    """ISO 8601 with its zone. Raises ValueError."""
    moment = datetime.fromisoformat(str(told))
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment.astimezone(UTC)


def _download(told: dict[str, object]) -> Download:
    made = Download(
        str(told["url"]), str(told["name"]), str(told["sha256"]), int(str(told["size"]))
    )
    if not (
        _SHA256.fullmatch(made.sha256)
        and _NAME.fullmatch(made.name)
        and 0 < made.size <= _LARGEST
        and made.url.startswith(("https://", "http://127.0.0.1:"))
    ):
        raise ValueError("download")
    return made
