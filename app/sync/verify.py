"""Hold a session of ours against all that the server shows of it, at any time."""

from datetime import UTC, datetime

from app.api.client import ScannerApi
from app.api.errors import Rejected
from app.domain.progress import Tell, untold
from app.store.store import Store
from app.sync import read_back


def verify(
    store: Store,
    api: ScannerApi,
    session_id: str,
    now: float,
    tell: Tell = untold,
    *,
    write_down: bool = True,
) -> tuple[str, ...]:
    """Each difference in one plain sentence; none: the server holds what we hold, and no more.

    *tell* hears how many of its server sessions were read. *now*: seconds since the epoch.
    *write_down*: what was seen goes into the store; False where that is only read.

    Raises RetryLater, SignInNeeded.
    """
    differences: list[str] = []
    there = store.shown.server_sessions(session_id)
    for done, remote_id in enumerate(there):
        tell(done, len(there))
        differences += _of_one(store, api, remote_id, now if write_down else None)
    return (*_unsent(store, session_id), *differences)


def _of_one(store: Store, api: ScannerApi, remote_id: str, at: float | None) -> tuple[str, ...]:
    """*at*: when it was read back, seconds since the epoch; None: nothing is written down."""
    shown = store.shown
    captures, photos = shown.sent_captures(remote_id), shown.sent_photos(remote_id)
    try:
        check = read_back.compare(captures, photos, api.session(remote_id), shown.kept_here)
    except Rejected as error:
        if not captures and not photos:
            return ()  # an orphan, or one that expired while it was empty
        if at is None:
            return (read_back.words_of_refusal(remote_id, error),)
        return (read_back.not_shown(shown, remote_id, error, at),)
    if at is not None:
        read_back.note(check, shown)
        when = datetime.fromtimestamp(at, UTC).isoformat()
        shown.session_checked(remote_id, check.differences, when)
    return (*check.differences, *check.undone)


def _unsent(store: Store, session_id: str) -> list[str]:
    owed = store.outbox.items(session_id)
    parked = [f"Not sent yet: a {one.kind}, parked. {one.parked}" for one in owed if one.parked]
    waiting = len(owed) - len(parked)
    return [*([f"Not sent yet: {waiting} things still wait."] if waiting else []), *parked]
