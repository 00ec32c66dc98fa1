"""What must be there before a use case can run, or the reason why not."""

from dataclasses import dataclass

from app.domain.errors import NeedsOperator
from app.domain.photo import PhotoChecklist, ProductPhoto
from app.domain.session import Capture, Session
from app.domain.shot_list import ShotList, ShotLists
from app.store.store import Store
from app.store.work import Work


class NotNow(NeedsOperator):
    """The step before is missing."""

    title = "Not now"


@dataclass(frozen=True, slots=True)
class AtHand:
    """The open session and the product on the bench, read once for one use case."""

    session: Session
    product: Capture | None
    work: Work

    def product_or_refuse(self) -> Capture:
        """The product on the bench, or NotNow."""
        if self.product is None:
            raise NotNow("No product is on the bench. Scan its code first.")
        return self.product


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

    def at_hand(self) -> AtHand:
        """The open session with the product on the bench, or NotNow."""
        work = self._store.work.read()
        if work.session is None or not work.is_open:
            raise NotNow("No session is open. Start one first.")
        on_bench = self._store.sessions.capture(work.on_bench) if work.on_bench else None
        return AtHand(work.session, on_bench if on_bench and on_bench.kept else None, work)

    def product(self) -> Capture:
        """The product on the bench, or NotNow."""
        return self.at_hand().product_or_refuse()

    def shot_list(self, at_hand: AtHand) -> ShotList:
        """The photos that the product on the bench wants."""
        return shot_list_of(self.shot_lists, at_hand.product, at_hand.work)

    def checklist(self, at_hand: AtHand) -> PhotoChecklist:
        """What the product on the bench wants, and has."""
        return PhotoChecklist(
            self.shot_list(at_hand).wanted, photos_of(self._store, at_hand.product)
        )

    def photo(self, photo_id: str) -> ProductPhoto:
        """A kept photo of the open session, or NotNow."""
        session = self.session()
        photo = self._store.photos.get(photo_id)
        capture = self._store.sessions.capture(photo.capture_id) if photo else None
        if photo is None or not photo.kept or capture is None or capture.session_id != session.id:
            raise NotNow("This photo cannot be changed any more.")
        return photo


def photos_of(store: Store, product: Capture | None) -> tuple[ProductPhoto, ...]:
    """The kept photos of *product*, in gallery order; the store is asked only when it has some."""
    if product is None or not product.photo_count:
        return ()
    return store.photos.of_capture(product.id)


def shot_list_of(lists: ShotLists, product: Capture | None, work: Work) -> ShotList:
    """The photos that the *product* on the bench wants; without one, those that most want."""
    if product is None:
        return lists.for_product(None, chosen=work.shot_list)
    name = product.server.product_name
    return lists.for_product(product.barcode.gtin, name, work.category, work.shot_list)
