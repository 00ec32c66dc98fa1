"""What a server session shows that is not ours, or is not here any more."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.api.schemas import RemoteCapture, RemotePhoto, RemoteSessionDetail
from app.store.delivery import SentCapture, SentPhoto
from app.sync.matching import STATION_ID

KeptHere = Callable[[Sequence[str]], Mapping[str, bool]]
"""Of some ids those of this station; False where it was undone here."""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Each in one plain sentence."""

    foreign: tuple[str, ...] = ()
    """Of another program or person: nobody here knows why it is there."""
    undone: tuple[str, ...] = ()
    """Undone here after it was sent. The API has no way to take it back."""


def left_over(
    detail: RemoteSessionDetail,
    captures: Mapping[str, Sequence[RemoteCapture]],
    photos: Mapping[str, Sequence[RemotePhoto]],
    kept_here: KeptHere,
) -> LeftOver:
    """What in *detail* is none of the *captures* and *photos* that were found for ours.

    A thing with our id that is here, but was sent to another session since, is no news. Without an
    id nobody can say whose it is, unless the server shows ids of others: then it is foreign.
    """
    ours = {id(one) for found in (captures, photos) for same in found.values() for one in same}
    everything: list[RemoteCapture | RemotePhoto] = [*detail.captures, *detail.photos]
    rest = [one for one in everything if id(one) not in ours]
    shows_ids = any(STATION_ID in one.metadata for one in everything)
    known = kept_here([one.metadata[STATION_ID] for one in rest if STATION_ID in one.metadata])
    foreign, undone = [], []
    for one in rest:
        kept = known.get(one.metadata.get(STATION_ID, ""))
        if kept is None and shows_ids:
            foreign.append(_not_ours(one))
        elif kept is False:
            undone.append(_undone(one))
    return LeftOver(tuple(foreign), tuple(undone))


def undone_here(captures: Iterable[SentCapture], photos: Iterable[SentPhoto]) -> tuple[str, ...]:
    """Ours that the server shows and that were undone here since."""
    codes = [_code_undone(one.text) for one in captures if not one.kept]
    return (*codes, *(_photo_undone(one.type) for one in photos if not one.kept))


def _not_ours(one: RemoteCapture | RemotePhoto) -> str:
    if isinstance(one, RemotePhoto):
        return f"The server has a photo ({one.photo_type}) that this station did not send."
    return f"The server has the code {one.raw_value} that this station did not send."


def _undone(one: RemoteCapture | RemotePhoto) -> str:
    if isinstance(one, RemotePhoto):
        return _photo_undone(one.photo_type)
    return _code_undone(one.raw_value)


def _code_undone(text: str) -> str:
    return f"The server still has the code {text}, which was undone here. It stays there."


def _photo_undone(photo_type: str) -> str:
    return f"The server still has a photo ({photo_type}), which was undone here. It stays there."
