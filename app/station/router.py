"""One way in for every code, card, badge and tap, whatever source the code comes from.

Each arrival goes through the same rules in the same order, and the first rule that has an answer
decides: locked, the page that owns the scanner, card, another code of our own, badge, session; then
the product. A card is a command card, or a badge of this station (`badges.py`), which also opens a
locked bench.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.badges import Badge
from app.domain.barcode import Barcode, CodeSource
from app.domain.cards import ABOUT_A_PHOTO, Command, CommandKind, ForeignCard
from app.domain.evidence import Proof
from app.domain.own_codes import own_code_words
from app.domain.session import CaptureMode
from app.station.outcome import Outcome, OutcomeKind
from app.station.shutter import Shutter
from app.station.station import Station
from app.store.bench_state import BenchStates

ReadCard = Callable[[str], Command | Badge | ForeignCard | None]
"""What a text asks for; None when the text is no card and no badge."""

_OPEN = False
"""Not locked. Events of the trace have their values by place."""
_LIKE_A_PRODUCT = (12, 13, 14)
"""Digits. Eight are many a person's number."""
_LOCKED = "The bench is locked: this scan was not taken. Open the bench, then scan again."
_NO_PHOTO = "The product on the bench has no photo. Shoot one first."
_ONE_PHOTO = "There is only one photo, so there is nothing to move. Shoot another one first."
_UNREADABLE_BADGE = (
    "A badge was expected, and this code holds no name that can be written down. Scan another "
    "badge, or type the name."
)
_NO_BADGE = "A badge was expected, and this is a product's code. Scan the badge, or press Escape."


@dataclass(frozen=True, slots=True)
class _Arrival:
    """What came in, and how a product is captured if no rule decides otherwise."""

    capture: Callable[[], Outcome]
    barcode: Barcode | None = None
    """None where no single code was read."""
    asked: bool = True
    """False for the camera, which sees whatever lies there: it is not answered where nobody works.
    """
    by_scanner: bool = True
    """False for what is typed or tapped at the bench itself: no page owns that."""


class Router:
    """Asked by one thread. *read_card* recognises command cards."""

    def __init__(
        self, station: Station, shutter: Shutter, memory: BenchStates, read_card: ReadCard
    ) -> None:
        self.station, self.shutter = station, shutter
        self._memory, self._read_card = memory, read_card
        self._page_open = False
        self._badge_wanted = memory.read().badge_wanted
        self._rules = (
            self._lock,
            self._page,
            self._card,
            self._own_code,
            self._badge,
            self._session,
        )

    # --- what comes in ---

    def scan(self, barcode: Barcode, source: CodeSource, proof: Proof | None = None) -> Outcome:
        """A code that the camera read, with *proof*, or a hand scanner."""
        return self._route(
            _Arrival(
                lambda: self.station.codes.scan(barcode, source, proof),
                barcode,
                asked=source is not CodeSource.CAMERA,
            )
        )

    def tap(self, barcode: Barcode) -> Outcome:
        """The operator tapped one of the codes in the live picture."""
        return self._route(
            _Arrival(
                lambda: self.station.codes.scan(barcode, CodeSource.CAMERA),
                barcode,
                by_scanner=False,
            )
        )

    def type_in(self, text: str) -> Outcome:
        """The operator typed a code."""
        return self._route(
            _Arrival(
                lambda: self.station.codes.type_in(text),
                Barcode.typed(text),
                by_scanner=False,
            )
        )

    def look_again(self, barcode: Barcode) -> Outcome:
        """The camera's readings of a code disagree."""
        return self._route(_Arrival(lambda: self.station.codes.look_again(barcode), asked=False))

    def look_apart(self, barcodes: Sequence[Barcode]) -> Outcome:
        """The camera sees different products at once."""
        return self._route(_Arrival(lambda: self.station.codes.look_apart(barcodes), asked=False))

    # --- what decides ---

    def want_badge(self, wanted: bool) -> Outcome:  # noqa: FBT001 - the state itself
        """Whether the next code is who works here."""
        self._badge_wanted = wanted
        return self.station.notices.conclude(lambda: self._memory.want_badge(wanted))

    def give_scanner_to_page(self, page_open: bool) -> None:  # noqa: FBT001 - the state itself
        """While a page is open that wants codes itself, they are no products."""
        self._page_open = page_open

    def begin_shift(self, operator: str) -> Outcome:
        """Somebody takes over, by name or by badge."""
        outcome = self.station.begin_shift(operator)
        if outcome.accepted:
            kept = self.want_badge(wanted=False)
            return outcome if kept.accepted else kept
        return outcome

    def press_by_itself(self) -> Outcome:
        """The scene is still. Nobody pressed anything, so a locked bench shoots nothing."""
        return _UNASKED if self._is_locked else self.shutter.press_by_itself()

    @property
    def _is_locked(self) -> bool:
        return self.station.notices.locked

    def _route(self, arrival: _Arrival) -> Outcome:
        for rule in self._rules:
            if (outcome := rule(arrival)) is not None:
                return outcome
        return arrival.capture()

    def _lock(self, arrival: _Arrival) -> Outcome | None:
        """A badge of this station opens the bench, also to the camera; nothing else does."""
        if not self._is_locked:
            return None
        card = self._card_in(arrival) if arrival.by_scanner else None
        if isinstance(card, Badge):
            return self._open_by(card)
        words = card.words if isinstance(card, ForeignCard) else _LOCKED
        return self.station.codes.scan_failed(words) if arrival.asked else _UNASKED

    def _open_by(self, badge: Badge) -> Outcome:
        """Whoever opens the bench works here from then on."""
        opened = self.station.lock(_OPEN)
        if self._is_locked:
            return opened
        return replace(self.begin_shift(badge.name), opened_by=badge.name)

    def _page(self, arrival: _Arrival) -> Outcome | None:
        owned = self._page_open and arrival.by_scanner
        return Outcome(OutcomeKind.PASSED_ON) if owned else None

    def _card(self, arrival: _Arrival) -> Outcome | None:
        match self._card_in(arrival):
            case None:
                return None
            case ForeignCard(words):
                return self.station.codes.scan_failed(words)
            case Badge(name):
                return self.begin_shift(name)
            case command:
                return self._obey(command)

    def _card_in(self, arrival: _Arrival) -> Command | Badge | ForeignCard | None:
        return self._read_card(arrival.barcode.text) if arrival.barcode else None

    def _own_code(self, arrival: _Arrival) -> Outcome | None:
        """A profile, or what is left of a card, is neither a badge nor a product."""
        barcode = arrival.barcode
        words = own_code_words(barcode.text + barcode.add_on) if barcode else ""
        return self.station.codes.scan_failed(words) if words else None

    def _badge(self, arrival: _Arrival) -> Outcome | None:
        """While a badge is asked for, any code but a product's is a badge."""
        if not self._badge_wanted or arrival.barcode is None:
            return None
        if not _looks_like_a_product(arrival.barcode):
            return self._sign_in(arrival.barcode.text)
        return self.station.codes.scan_failed(_NO_BADGE) if arrival.asked else _UNASKED

    def _sign_in(self, badge: str) -> Outcome:
        if not badge.strip() or not badge.isprintable():
            return self.station.codes.scan_failed(_UNREADABLE_BADGE)
        return self.begin_shift(badge)

    def _session(self, arrival: _Arrival) -> Outcome | None:
        """What the camera sees before a session was opened is only outlined."""
        return None if arrival.asked or self.station.is_open else _UNASKED

    def _obey(self, command: Command) -> Outcome:
        """Do what the button of the same name does."""
        if command.kind in ABOUT_A_PHOTO:
            return self._obey_at_photo(command)
        return self._commands[command.kind](command)

    def _obey_at_photo(self, command: Command) -> Outcome:
        """The UI knows which photo is looked at; that there is one is known here."""
        photos = self.station.shots.count_of_product()
        if not photos:
            return self.station.shots.refuse(_NO_PHOTO)
        if photos == 1 and command.kind in (CommandKind.EARLIER, CommandKind.LATER):
            return self.station.shots.refuse(_ONE_PHOTO)
        return Outcome(OutcomeKind.OBEYED, command=command)

    @property
    def _commands(self) -> Mapping[CommandKind, Callable[[Command], Outcome]]:
        station, shots = self.station, self.station.shots
        return {
            CommandKind.START: lambda card: station.start(card.mode or CaptureMode.BOTH),
            CommandKind.NEXT: lambda _: station.codes.next_product(),
            CommandKind.UNDO: lambda _: station.undo(),
            CommandKind.SHOOT: lambda card: self.shutter.press(card.photo_type),
            CommandKind.RETAKE: lambda _: shots.retake_last(),
            CommandKind.END: lambda _: station.end(),
            CommandKind.SUBMIT: lambda _: station.submit(),
            CommandKind.AGAIN: lambda _: station.codes.again(),
            CommandKind.QUANTITY: lambda card: station.codes.quantity(card.quantity),
            CommandKind.MISSING: lambda _: station.gaps.walk(),
        }


def _looks_like_a_product(barcode: Barcode) -> bool:
    """A product's number with a wrong digit is no badge either; a short number may be one."""
    text = barcode.text
    return barcode.gtin is not None or (text.isdecimal() and len(text) in _LIKE_A_PRODUCT)


_UNASKED = Outcome(OutcomeKind.UNASKED)
