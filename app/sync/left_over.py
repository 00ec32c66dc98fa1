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
            foreign.append(f"The server has {_called(one)} that this station did not send.")
        elif kept is False:
            undone.append(_undone(_called(one)))
    return LeftOver(tuple(foreign), tuple(undone))


def undone_here(captures: Iterable[SentCapture], photos: Iterable[SentPhoto]) -> tuple[str, ...]:
    """Ours that the server shows and that were undone here since."""
    codes = [_undone(f"the code {one.text}") for one in captures if not one.kept]
    return (*codes, *(_undone("a photo, as other,") for one in photos if not one.kept))


def _undone(what: str) -> str:
    return f"The server still has {what} that was undone here. Nobody can remove it from here."


def _called(one: RemoteCapture | RemotePhoto) -> str:
    if isinstance(one, RemotePhoto):
        return f"a photo ({one.photo_type or 'of no type'})"
    return f"the code {one.raw_value or 'without a value'}"
