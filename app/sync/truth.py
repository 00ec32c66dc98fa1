"""Compare the server's session with ours: "on the server" is what it shows us."""

from dataclasses import dataclass

from app.api.schemas import RemoteCapture, RemotePhoto, RemoteSessionDetail
from app.domain.session import ServerCapture
from app.store.server_facts import SentCapture, SentPhoto, ServerFacts
from app.sync.errands import by_station_id


@dataclass(frozen=True, slots=True)
class TruthCheck:
    """What a read-back showed. No difference means: the server holds what we hold."""

    captures: tuple[tuple[str, ServerCapture], ...]
    """Our ids of the captures seen, with the server's state of each."""
    photos: tuple[str, ...]
    """Our ids of the photos seen with the right type and size."""
    differences: tuple[str, ...]
    """Each in one plain sentence."""


def compare(
    captures: list[SentCapture], photos: list[SentPhoto], detail: RemoteSessionDetail
) -> TruthCheck:
    """Hold what we sent to one server session against what that session shows."""
    differences: list[str] = []
    seen_captures = []
    for capture in captures:
        remote = _find_capture(capture, detail)
        if remote is None:
            differences.append(f"The code {capture.text} is missing on the server.")
        elif remote.raw_value != capture.text:
            differences.append(f"{capture.text} is {remote.raw_value} on the server.")
        else:
            state = ServerCapture(remote.status, remote.product_name, remote.error_message)
            seen_captures.append((capture.id, state))
    seen_photos = []
    for photo in photos:
        found = _find_photo(photo, detail)
        trouble = _photo_trouble(photo, found)
        if trouble:
            differences.append(trouble)
        else:
            seen_photos.append(photo.id)
    differences += _order_trouble(photos, detail)
    return TruthCheck(tuple(seen_captures), tuple(seen_photos), tuple(differences))


def note(check: TruthCheck, facts: ServerFacts) -> None:
    """Write down what was seen."""
    for capture_id, state in check.captures:
        facts.capture_seen(capture_id, state)
    if check.photos:
        facts.photos_seen(check.photos)


def _find_capture(capture: SentCapture, detail: RemoteSessionDetail) -> RemoteCapture | None:
    """By our id; a server that keeps no metadata shows it by its own id or the value."""
    return by_station_id(detail.captures, capture.id) or next(
        (
            remote
            for remote in detail.captures
            if not remote.metadata
            and (remote.id == capture.remote_id if remote.id else remote.raw_value == capture.text)
        ),
        None,
    )


def _find_photo(photo: SentPhoto, detail: RemoteSessionDetail) -> RemotePhoto | None:
    return by_station_id(detail.photos, photo.id) or next(
        (remote for remote in detail.photos if remote.s3_key == photo.s3_key), None
    )


def _photo_trouble(photo: SentPhoto, remote: RemotePhoto | None) -> str:
    if remote is None:
        return f"A photo ({photo.type}) is missing on the server."
    if remote.photo_type != photo.type:
        return f"A photo is {remote.photo_type} on the server, {photo.type} here."
    if remote.file_size is not None and remote.file_size != photo.file_size:
        return f"A photo ({photo.type}) has {remote.file_size} bytes there, {photo.file_size} here."
    return ""


def _order_trouble(photos: list[SentPhoto], detail: RemoteSessionDetail) -> list[str]:
    ours = [photo.s3_key for photo in photos]
    there = sorted(detail.photos, key=lambda remote: remote.sort_order)
    theirs = [remote.s3_key for remote in there if remote.s3_key in set(ours)]
    if len(theirs) == len(ours) and theirs != ours:
        return ["The photos are in another order on the server."]
    return []
