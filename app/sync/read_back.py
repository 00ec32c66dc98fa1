"""Compare the server's session with ours: "on the server" is what it shows us."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.api.schemas import RemoteCapture, RemotePhoto, RemoteSessionDetail
from app.domain.session import ServerCapture
from app.store.delivery import SentCapture, SentPhoto, Shown
from app.sync.left_over import KeptHere, left_over, undone_here
from app.sync.matching import match_captures, match_photos, type_of


@dataclass(frozen=True, slots=True)
class TruthCheck:
    """What a read-back showed. No difference means: the server holds what we hold."""

    captures: tuple[tuple[str, ServerCapture], ...]
    """Our ids of the captures seen, with the server's state of each."""
    photos: tuple[str, ...]
    """Our ids of the photos seen with the right type and size."""
    differences: tuple[str, ...]
    """Each in one plain sentence."""
    undone: tuple[str, ...] = ()
    """What is there and was undone here, each in one plain sentence. It was to be so."""


def read_back(api: ScannerApi, shown: Shown, remote_id: str, now: float) -> TruthCheck:
    """Read one server session, compare, and write down what was seen. Raises what the API raises.

    *now*: seconds since the epoch. While something is owed for it, nothing counts as different.
    """
    detail = api.session(remote_id)
    captures, photos = shown.sent_captures(remote_id), shown.sent_photos(remote_id)
    check = compare(captures, photos, detail, shown.kept_here)
    note(check, shown)
    if not shown.session_checked(remote_id, check.differences, _iso(now)):
        return replace(check, differences=())
    return check


def not_shown(shown: Shown, remote_id: str, error: Rejected, now: float) -> str:
    """The server refuses to show a session: that is a difference, and written down as one."""
    words = words_of_refusal(remote_id, error)
    shown.session_checked(remote_id, (words,), _iso(now))
    return words


def words_of_refusal(remote_id: str, error: Rejected) -> str:
    """What is said of a session that the server refuses to show."""
    return f"The server does not show the session {remote_id} any more: {error}"


def _iso(now: float) -> str:
    return datetime.fromtimestamp(now, UTC).isoformat()


def compare(
    captures: Sequence[SentCapture],
    photos: Sequence[SentPhoto],
    detail: RemoteSessionDetail,
    kept_here: KeptHere,
) -> TruthCheck:
    """Hold what we sent to one server session against all that the session shows, both ways."""
    differences: list[str] = []
    seen_captures = []
    matched = match_captures(captures, detail.captures)
    for capture in captures:
        there = matched[capture.id]
        trouble = _capture_trouble(capture, there)
        differences += trouble
        if there and not trouble:
            seen_captures.append((capture.id, _state(there[0])))
    seen_photos = []
    found_photos = match_photos({one.id: one.s3_key for one in photos}, detail.photos)
    for photo in photos:
        found = found_photos[photo.id]
        trouble = _photo_trouble(photo, found)
        differences += trouble
        if not trouble:
            seen_photos.append(photo.id)
    differences += _order_trouble(photos, detail)
    rest = left_over(detail, matched, found_photos, kept_here)
    undone = undone_here(
        (one for one in captures if matched[one.id]),
        (one for one in photos if found_photos[one.id]),
    )
    return TruthCheck(
        tuple(seen_captures),
        tuple(seen_photos),
        (*differences, *rest.foreign),
        (*undone, *rest.undone),
    )


def note(check: TruthCheck, shown: Shown) -> None:
    """Write down what was seen."""
    for capture_id, state in check.captures:
        shown.capture_seen(capture_id, state)
    if check.photos:
        shown.photos_seen(check.photos)


def _state(remote: RemoteCapture) -> ServerCapture:
    return ServerCapture(remote.status, remote.product_name, remote.error_message)


def _capture_trouble(ours: SentCapture, there: Sequence[RemoteCapture]) -> list[str]:
    if not there:
        return [f"The code {ours.text} is missing on the server."]
    troubles = []
    if len(there) > 1:
        troubles.append(f"The code {ours.text} is {len(there)} times on the server, once here.")
    remote = there[0]
    if remote.raw_value != ours.text:
        troubles.append(f"The code {ours.text} is {remote.raw_value or 'empty'} on the server.")
    if remote.capture_type not in (type_of(ours), ""):
        troubles.append(
            f"The code {ours.text} is {remote.capture_type} on the server, {type_of(ours)} here."
        )
    return troubles


def _photo_trouble(photo: SentPhoto, there: Sequence[RemotePhoto]) -> list[str]:
    if not there:
        return [f"A photo ({photo.type}) is missing on the server."]
    troubles = []
    if len(there) > 1:
        troubles.append(f"A photo ({photo.type}) is {len(there)} times on the server, once here.")
    remote = there[0]
    if remote.photo_type != photo.type:
        there_as = remote.photo_type or "of no type"
        troubles.append(f"A photo is {there_as} on the server, {photo.type} here.")
    if remote.file_size is not None and remote.file_size != photo.file_size:
        troubles.append(
            f"A photo ({photo.type}) has {remote.file_size} bytes there, {photo.file_size} here."
        )
    if remote.capture_id and photo.capture_remote_id not in ("", remote.capture_id):
        troubles.append(f"A photo ({photo.type}) is another product's on the server.")
    return troubles


def _place(told: tuple[int, RemotePhoto]) -> int:
    return told[0]


def _order_trouble(photos: Sequence[SentPhoto], detail: RemoteSessionDetail) -> list[str]:
    """Nothing where the server does not tell the place of each: then nobody can know."""
    ours = [photo.s3_key for photo in photos if photo.kept]
    places = [one.sort_order for one in detail.photos if one.sort_order is not None]
    if len(places) < len(detail.photos):
        return []
    there = [one for _, one in sorted(zip(places, detail.photos, strict=True), key=_place)]
    known = set(ours)
    theirs = [remote.s3_key for remote in there if remote.s3_key in known]
    if len(theirs) == len(ours) and theirs != ours:
        return ["The photos are in another order on the server."]
    return []
