"""In words, what a host's own contract has otherwise than the station expects."""

from collections.abc import Iterator

from app.api.field_names import ALIASES
from app.api.host_contract import LONGEST_RAW_VALUE, OPERATIONS, HostContract
from app.domain.photo import PhotoType

_SENT = {
    "create_session": ("capture_mode", "user_agent", "device_context", "metadata"),
    "create_capture": (
        *("session_short_id", "capture_type", "raw_value", "gtin", "gs1_dl_data", "metadata"),
    ),
    "register_photo": (
        *("s3_key", "photo_type", "capture_short_id", "original_filename", "file_size"),
        "metadata",
    ),
    "order_photos": ("photo_short_ids",),
    "change_photo": ("photo_type", "metadata"),
}
"""The fields of each body (contract section 2)."""
_CAPTURE_TYPES = ("BARCODE", "MANUAL")


def differences(contract: HostContract) -> list[str]:
    """Each in one plain sentence, with what the station does about it."""
    return [*_of_operations(contract), *_of_fields(contract), *_of_values(contract)]


def _of_operations(contract: HostContract) -> Iterator[str]:
    for name, (expected, path) in OPERATIONS.items():
        what = name.replace("_", " ")
        found = contract.operations.get(name)
        if found is None:
            yield f"The server has no {expected} {path} ({what}). Ask Closient what replaces it."
        elif (method := contract.method(name)) != expected:
            used = "The station uses that." if name == "end_session" else "Ask Closient."
            yield f"The server takes {path} by {method}, not {expected}. {used}"


def _of_fields(contract: HostContract) -> Iterator[str]:
    for name, sent in _SENT.items():
        what = name.replace("_", " ")
        found = contract.operations.get(name)
        if found is None or not found.fields:
            continue
        known = {one for ours in sent for one in (ours, *ALIASES.get(ours, ()))}
        for ours in sent:
            theirs = [one for one in (ours, *ALIASES.get(ours, ())) if one in found.fields]
            if not theirs:
                yield f"The server does not know the field {ours} ({what}). What it says is lost."
            elif theirs[0] != ours:
                yield f"The server calls {ours} {theirs[0]} ({what}). The station does so too."
        for needed in found.required:
            if needed not in known:
                yield (
                    f"The server needs a field {needed} ({what}), which this station does not "
                    "know. A newer version may: ask the administrator for an update."
                )


def _of_values(contract: HostContract) -> Iterator[str]:
    limit = contract.longest_raw_value
    if limit != LONGEST_RAW_VALUE:
        yield (
            f"The server takes codes of up to {limit} characters, not {LONGEST_RAW_VALUE}. The "
            "station keeps to that."
        )
    for kind, ours, theirs in (
        ("photo type", tuple(PhotoType), contract.photo_types),
        ("capture type", _CAPTURE_TYPES, contract.capture_types),
    ):
        unknown = [one for one in ours if theirs and one not in theirs]
        if unknown:
            yield f"The server does not know the {kind} {', '.join(unknown)}. It may refuse them."
    new = [one for one in contract.photo_types if one not in tuple(PhotoType)]
    if new:
        yield f"The server knows photo types that are new to this station: {', '.join(new)}."
