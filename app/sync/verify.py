"""Hold a session of ours against all that the server shows of it, at any time."""

from datetime import UTC, datetime

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.domain.progress import Tell, untold
from app.store.store import Store
from app.sync import truth


def verify(
    store: Store, api: ScannerApi, session_id: str, now: float, tell: Tell = untold
) -> tuple[str, ...]:
    """Each difference in one plain sentence; none: the server holds what we hold.

    *tell* hears how many of its server sessions were read. *now*: seconds since the epoch. Raises
    RetryLater, SignInNeeded.
    """
    differences: list[str] = []
    there = store.shown.server_sessions(session_id)
    for done, remote_id in enumerate(there):
        tell(done, len(there))
        differences += _of_one(store, api, remote_id, now)
    return (*_unsent(store, session_id), *differences)


def _of_one(store: Store, api: ScannerApi, remote_id: str, now: float) -> tuple[str, ...]:
    shown = store.shown
    captures, photos = shown.sent_captures(remote_id), shown.sent_photos(remote_id)
    if not captures and not photos:
        return ()  # an orphan, or one that expired while it was empty
    try:
        check = truth.compare(captures, photos, api.session(remote_id))
    except Rejected as error:
        return (truth.not_shown(shown, remote_id, error, now),)
    truth.note(check, shown)
    shown.session_checked(
        remote_id, check.differences, datetime.fromtimestamp(now, UTC).isoformat()
    )
    return check.differences


def _unsent(store: Store, session_id: str) -> list[str]:
    owed = store.outbox.items(session_id)
    parked = [f"Not sent yet: a {one.kind}, parked. {one.parked}" for one in owed if one.parked]
    waiting = len(owed) - len(parked)
    return [*([f"Not sent yet: {waiting} things still wait."] if waiting else []), *parked]
