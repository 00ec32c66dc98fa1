"""What the contract bounds, refused here with the reason before anything is sent."""

from collections.abc import Mapping
from urllib.parse import quote

from app.api.errors import Cause, Rejected

_MOST_KEYS, _LONGEST_KEY, _LONGEST_VALUE = 50, 40, 500


def refused(words: str) -> Rejected:
    """What no server need be asked; it stays so however often it is tried."""
    return Rejected(words, cause=Cause.NONE)


def check_raw_value(raw_value: str, longest: int) -> None:
    """1 to *longest* characters (contract section 2, #6)."""
    if not 1 <= len(raw_value) <= longest:
        raise refused(f"Expected a code of 1 to {longest} characters, got {len(raw_value)}.")
    if not _storable(raw_value):
        raise refused("The code holds characters that no server can keep (NUL or half a letter).")


def check_id(thing_id: str) -> str:
    """*thing_id* as it may stand in a path; the server names it, but not every name is one."""
    if thing_id in ("", ".", ".."):
        raise refused(f"Expected the id of something on the server, got {thing_id!r}.")
    return quote(thing_id, safe="")


def _storable(text: str) -> bool:
    """False for NUL, which databases refuse, and for lone surrogates, which are no text."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def check_metadata(metadata: Mapping[str, str]) -> None:
    """At most 50 keys of 40 characters with values of 500 (contract 3.6)."""
    if len(metadata) > _MOST_KEYS:
        raise refused(f"Expected at most {_MOST_KEYS} metadata keys, got {len(metadata)}.")
    for key, value in metadata.items():
        if not _storable(key + value):
            raise refused(f"The metadata {key!a} holds characters that no server can keep.")
        if len(key) > _LONGEST_KEY or len(value) > _LONGEST_VALUE:
            raise refused(
                f"Expected metadata of {_LONGEST_KEY} characters a key and {_LONGEST_VALUE} a "
                f"value, got {len(key)} and {len(value)} in {key[:40]!r}."
            )
