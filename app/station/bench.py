"""What must be there before a use case can run, or the reason why not."""

from app.domain.errors import NeedsOperator
from app.domain.photo import PhotoChecklist, ProductPhoto
from app.domain.session import Capture, Session
from app.domain.shot_list import ShotList, ShotLists
from app.store.store import Store


class NotNow(NeedsOperator):
    """The step before is missing."""

    title = "Not now"


class Bench:
    """The open session, the product on it, its photos. Raises NotNow for what is not there."""

    def __init__(self, store: Store, shot_lists: ShotLists) -> None:
        self._store = store
        self.shot_lists = shot_lists

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

    def shot_list(self, product: Capture) -> ShotList:
        """The photos that the product wants."""
        return shot_list_of(self._store, self.shot_lists, product, product.session_id)

    def checklist(self, product: Capture) -> PhotoChecklist:
        """What the product wants, and has."""
        taken = self._store.photos.of_capture(product.id)
        return PhotoChecklist(self.shot_list(product).wanted, taken)

    def photo(self, photo_id: str) -> ProductPhoto:
        """A kept photo of the open session, or NotNow."""
        session = self.session()
        photo = self._store.photos.get(photo_id)
        capture = self._store.sessions.capture(photo.capture_id) if photo else None
        if photo is None or not photo.kept or capture is None or capture.session_id != session.id:
            raise NotNow("This photo cannot be changed any more.")
        return photo


def shot_list_of(
    store: Store, lists: ShotLists, product: Capture | None, session_id: str
) -> ShotList:
    """The photos that a product wants; without one, those that most products want."""
    chosen = store.sessions.shot_list(session_id)
    if product is None:
        return lists.for_product(None, chosen=chosen)
    gtin = product.barcode.gtin
    name, category = product.server.product_name, store.categories.of(gtin)
    return lists.for_product(gtin, name, category, chosen)
