"""What must be there before a use case can run, or the reason why not."""

from app.domain.errors import NeedsOperator
from app.domain.photo import ProductPhoto
from app.domain.session import Capture, Session
from app.store.store import Store


class NotNow(NeedsOperator):
    """The step before is missing."""

    title = "Not now"


class Bench:
    """The open session, the product on it, its photos. Raises NotNow for what is not there."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def open_session(self) -> Session | None:
        """The session being worked in."""
        newest = self._store.sessions.newest()
        return newest if newest is not None and newest.closing is None else None

    def session(self) -> Session:
        """The session being worked in, or NotNow."""
        session = self.open_session()
        if session is None:
            raise NotNow("No session is open. Start one first.")
        return session

    def product(self) -> Capture:
        """The product on the bench, or NotNow."""
        capture = self._store.sessions.on_bench(self.session().id)
        if capture is None:
            raise NotNow("No product is on the bench. Scan its code first.")
        return capture

    def photo(self, photo_id: str) -> ProductPhoto:
        """A kept photo of the open session, or NotNow."""
        session = self.session()
        photo = self._store.photos.get(photo_id)
        capture = self._store.sessions.capture(photo.capture_id) if photo else None
        if photo is None or not photo.kept or capture is None or capture.session_id != session.id:
            raise NotNow("This photo cannot be changed any more.")
        return photo
