"""Which thing on the server is which of ours (contract section 4, C1).

By our id in the metadata; a server that keeps none shows it by its own id, by the storage key, or
by value and place.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from app.api.schemas import RemoteCapture, RemotePhoto
from app.store.delivery import SentCapture

STATION_ID = "station_id"
"""The metadata key that carries our id."""

_T = TypeVar("_T")
_K = TypeVar("_K", bound=Hashable)


def match_captures(
    ours: Sequence[SentCapture], theirs: Sequence[RemoteCapture]
) -> dict[str, list[RemoteCapture]]:
    """Ours, in the order of sending, to what the server has of each; [] when it is missing.

    A capture that carries somebody's id of ours is never another's.
    """
    carrying = _grouped(theirs, lambda one: one.metadata.get(STATION_ID))
    matched = {one.id: carrying.get(one.id, []) for one in ours}
    free = carrying.get(None, [])
    by_their_id = _grouped(free, lambda one: one.id)
    for capture in ours:
        if not matched[capture.id] and capture.remote_id:
            matched[capture.id] = by_their_id.pop(capture.remote_id, [])
    by_value = _grouped((one for one in free if one.id in by_their_id), lambda one: one.raw_value)
    for capture in ours:
        same = by_value.get(capture.text, [])
        place = next((n for n, one in enumerate(same) if _same_type(capture, one)), None)
        if not matched[capture.id] and place is not None:
            matched[capture.id] = [same.pop(place)]
    return matched


def _grouped(things: Iterable[_T], name: Callable[[_T], _K]) -> dict[_K, list[_T]]:
    """In their order: sessions have thousands, so nobody looks through all for each."""
    groups: dict[_K, list[_T]] = {}
    for one in things:
        groups.setdefault(name(one), []).append(one)
    return groups


def _same_type(ours: SentCapture, theirs: RemoteCapture) -> bool:
    return theirs.capture_type in (type_of(ours), "")


def type_of(capture: SentCapture) -> str:
    """The contract's capture type."""
    return "MANUAL" if capture.typed else "BARCODE"


def match_photos(
    ours: Mapping[str, str | None], theirs: Sequence[RemotePhoto]
) -> dict[str, list[RemotePhoto]]:
    """Our ids to what the server has of each; *ours* are ids to storage keys.

    The storage makes a key anew for each upload, so it names one photo.

    A photo that carries somebody's id of ours is never another's.
    """
    carrying = _grouped(theirs, lambda one: one.metadata.get(STATION_ID))
    by_key = _grouped(carrying.get(None, []), lambda one: one.s3_key)
    return {
        our_id: [*carrying.get(our_id, []), *(by_key.get(s3_key, []) if s3_key else [])]
        for our_id, s3_key in ours.items()
    }
