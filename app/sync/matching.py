"""Which thing on the server is which of ours (contract section 4, C1).

By our id in the metadata; a server that keeps none shows it by its own id, by the storage key, or
by value and place.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

from app.api.schemas import RemoteCapture, RemotePhoto
from app.store.server_facts import SentCapture

STATION_ID = "station_id"
"""The metadata key that carries our id."""


class _Sent(Protocol):
    @property
    def metadata(self) -> Mapping[str, str]: ...


_T = TypeVar("_T", bound=_Sent)


def by_station_id(things: Iterable[_T], station_id: str) -> list[_T]:
    """The things on the server that carry our id; more than one were doubled."""
    return [one for one in things if one.metadata.get(STATION_ID) == station_id]


def match_captures(
    ours: Sequence[SentCapture], theirs: Sequence[RemoteCapture]
) -> dict[str, list[RemoteCapture]]:
    """Ours, in the order of sending, to what the server has of each; [] when it is missing.

    A capture that carries somebody's id of ours is never another's.
    """
    matched = {one.id: by_station_id(theirs, one.id) for one in ours}
    free = [one for one in theirs if STATION_ID not in one.metadata]
    for capture in ours:
        if not matched[capture.id] and capture.remote_id:
            same = [one for one in free if one.id == capture.remote_id]
            matched[capture.id] = same
            free = [one for one in free if one not in same]
    for capture in ours:
        if not matched[capture.id]:
            place = next((n for n, one in enumerate(free) if _same_value(capture, one)), None)
            if place is not None:
                matched[capture.id] = [free.pop(place)]
    return matched


def _same_value(ours: SentCapture, theirs: RemoteCapture) -> bool:
    return theirs.raw_value == ours.text and theirs.capture_type in (type_of(ours), "")


def type_of(capture: SentCapture) -> str:
    """The contract's capture type."""
    return "MANUAL" if capture.typed else "BARCODE"


def find_photos(
    photos: Iterable[RemotePhoto], station_id: str, s3_key: str | None
) -> list[RemotePhoto]:
    """What the server has of one photo; the storage key is made anew for each, so it names it."""
    return [
        one
        for one in photos
        if (
            one.metadata[STATION_ID] == station_id
            if STATION_ID in one.metadata
            else s3_key is not None and one.s3_key == s3_key
        )
    ]
