"""One value out of the station: everything the face shows. Derived, never stored."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.action import UndoStep
from app.domain.barcode import Barcode, CodeSource
from app.domain.gtin import Gtin
from app.domain.photo import PhotoChecklist, PhotoType, ProductPhoto
from app.domain.report import NOTHING_OWED, Delivery, SyncReport
from app.domain.session import Capture, CaptureMode, Session
from app.domain.shot_list import STANDARD_SHOTS, Shot, ShotList


class Verdict(StrEnum):
    """What the band says about the last event."""

    READY = "ready"
    READ = "read"
    PHOTO = "photo"
    WEAK = "weak"
    """A photo that is safe, but has a flaw."""
    FLAWED = "flawed"
    """A product's code that is safe, but parts of the label break their rules."""
    NO_PRODUCT = "no_product"
    """A code that is safe, but names no product."""
    ALREADY = "already"
    LOOK_AGAIN = "look_again"
    REFUSED = "refused"
    NEEDS_YOU = "needs_you"


class Step(StrEnum):
    """Whose move it is, in the order of the work."""

    START = "start"
    SCAN = "scan"
    PHOTOGRAPH = "photograph"
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class Notice:
    """One event for the band. A new `number` means: flash and sound, even when the words repeat."""

    number: int
    verdict: Verdict
    headline: str
    """Short, for two metres: a code or a few words."""
    detail: str = ""
    """One plain sentence: whose move it is."""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """What the products of a session still lack."""

    products: int = 0
    """So many lack at least one photo."""
    photos: int = 0
    """So many photos in all."""


NO_GAPS = Missing()


@dataclass(frozen=True, slots=True)
class Question:
    """Eight digits that two products have. Nothing is kept until a person says which one it is."""

    barcode: Barcode
    source: CodeSource
    number: int
    """Of the notice that asks it: the same digits may be asked about again."""

    @property
    def ean_8(self) -> Gtin:
        """The product that it is as an EAN-8."""
        return self.barcode.gs1.choices[0]

    @property
    def upc_e(self) -> Gtin:
        """The product that it is as a UPC-E."""
        return self.barcode.gs1.choices[1]


@dataclass(frozen=True, slots=True)
class StationState:
    """What is true at the bench now."""

    notice: Notice
    session: Session | None = None
    """The open session; None at the start screen."""
    last_session: Session | None = None
    """The session closed last, while none is open: its delivery is still shown."""
    captures: tuple[Capture, ...] = ()
    """The session's newest captures, newest first, at most 200."""
    capture_count: int = 0
    photo_count: int = 0
    capture: Capture | None = None
    """The product on the bench."""
    photos: tuple[ProductPhoto, ...] = ()
    """Its photos in gallery order."""
    missing: Missing = NO_GAPS
    """Of all products of the open session."""
    shot_list: ShotList = STANDARD_SHOTS
    """Of the product on the bench."""
    chosen_list: str = ""
    """The list that the operator chose for the session; "" lets the product choose."""
    shot_lists: tuple[str, ...] = ()
    """The names of all lists."""
    picked: PhotoType | None = None
    """The type the operator chose to shoot next; None lets the checklist choose."""
    retake: str = ""
    """The id of the photo that the next shot replaces; "" while none is retaken."""
    locked: bool = False
    """Nothing is done until the bench is opened again."""
    operator: str = ""
    """Who works here; "" when nobody said."""
    operators: tuple[str, ...] = ()
    """Who worked here before, the last ones first; told between sessions."""
    recent: tuple[Notice, ...] = ()
    """The last events about codes, newest first, at most 8."""
    undo: UndoStep | None = None
    """What undo would take back."""
    delivery: Delivery = NOTHING_OWED
    sync: SyncReport | None = None
    free_bytes: int | None = None
    lost_photos: int = 0
    """Confirmed photos whose files were not whole on this disk at the start."""
    question: Question | None = None
    """Which product the last scan was; None while nothing is asked."""
    disk_trouble: str = ""
    """Why photos cannot be taken now; "" when there is room."""

    @property
    def checklist(self) -> PhotoChecklist:
        """What the product on the bench wants and has."""
        return PhotoChecklist(self.shot_list.wanted, self.photos)

    @property
    def next_photo(self) -> PhotoType | None:
        """The type that the shutter takes now."""
        return self.picked or self.checklist.next

    @property
    def next_shot(self) -> Shot | None:
        """What is said of the photo that is next."""
        photo_type = self.next_photo
        if photo_type is None:
            return None
        return self.shot_list.shot(photo_type, len(self.checklist.of_type(photo_type)))

    @property
    def step(self) -> Step:
        """Whose move it is."""
        if self.session is None:
            return Step.START
        if self.capture is None or self.session.mode is CaptureMode.BARCODE_SCAN:
            return Step.SCAN
        return Step.PHOTOGRAPH if self.checklist.next is not None else Step.CONFIRM

    @property
    def shoots_by_itself(self) -> bool:
        """Whether the shutter should go off when the product lies still."""
        return self.shot_list.by_itself and self.step is Step.PHOTOGRAPH
