"""What the contract bounds, refused here with the reason before anything is sent."""

from collections.abc import Mapping

from app.api.errors import Rejected

_LONGEST_RAW_VALUE = 500
_MOST_KEYS, _LONGEST_KEY, _LONGEST_VALUE = 50, 40, 500


def check_raw_value(raw_value: str) -> None:
    """1 to 500 characters (contract section 2, #6)."""
    if not 1 <= len(raw_value) <= _LONGEST_RAW_VALUE:
        raise Rejected(
            f"Expected a code of 1 to {_LONGEST_RAW_VALUE} characters, got {len(raw_value)}."
        )


def check_metadata(metadata: Mapping[str, str]) -> None:
    """At most 50 keys of 40 characters with values of 500 (contract 3.6)."""
    if len(metadata) > _MOST_KEYS:
        raise Rejected(f"Expected at most {_MOST_KEYS} metadata keys, got {len(metadata)}.")
    for key, value in metadata.items():
        if len(key) > _LONGEST_KEY or len(value) > _LONGEST_VALUE:
            raise Rejected(
                f"Expected metadata of {_LONGEST_KEY} characters a key and {_LONGEST_VALUE} a "
                f"value, got {len(key)} and {len(value)} in {key[:40]!r}."
            )
