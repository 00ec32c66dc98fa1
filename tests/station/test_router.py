"""Every source of codes crossed with every state of the bench: one table says each outcome."""

from functools import partial

import pytest

from app.domain.badges import encode_badge, read_card
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.cards import Command, CommandKind, encode
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode, Closing
from app.station.outcome import OutcomeKind
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.state import Verdict

EAN, OTHER = "4006381333931", "96385074"
SECRET, FOREIGN_SECRET = b"s" * 32, b"x" * 32
BADGE = "EMP-0042"
Kind = OutcomeKind
NEXT = encode(Command(CommandKind.NEXT), SECRET)
FOREIGN = encode(Command(CommandKind.END), FOREIGN_SECRET)

SOURCES = {
    "camera": lambda router, code: router.scan(camera(code), CodeSource.CAMERA),
    "wedge": lambda router, code: router.scan(Barcode.from_scanner(code), CodeSource.WEDGE),
    "serial": lambda router, code: router.scan(Barcode.from_scanner(code), CodeSource.SERIAL),
    "typed": lambda router, code: router.type_in(code),
    "tap": lambda router, code: router.tap(camera(code)),
}
"""A HID-POS scanner comes by the serial scanner's way, a replay by that of what it recorded."""


def camera(code):
    return Barcode.of(code, Symbology.EAN_13 if code.isdecimal() else Symbology.CODE_128, "]E0")


class Camera:
    """In the place of frames and pipeline: nothing is photographed here."""

    def look_at_camera(self, image):
        pass


@pytest.fixture
def new_router(new_station, store):
    def build():
        station = new_station()
        shutter = Shutter(station, tuple, Camera())
        return Router(station, shutter, store.bench, partial(read_card, secret=SECRET))

    return build


@pytest.fixture
def router(new_router):
    return new_router()


STATES = {
    "no session": lambda router: None,
    "open": lambda router: router.station.start(CaptureMode.BOTH),
    "ended": lambda router: (router.station.start(CaptureMode.BOTH), router.station.end()),
    "locked": lambda router: (router.station.start(CaptureMode.BOTH), router.station.lock(True)),
    "page open": lambda router: (
        router.station.start(CaptureMode.BOTH),
        router.give_scanner_to_page(True),
    ),
    "badge asked for": lambda router: (
        router.station.start(CaptureMode.BOTH),
        router.want_badge(True),
    ),
}

TABLE = {  # state: code: outcome of a camera, of a hand scanner, of what is typed or tapped
    "no session": {
        EAN: (Kind.UNASKED, Kind.REFUSED, Kind.REFUSED),
        NEXT: (Kind.REFUSED, Kind.REFUSED, Kind.REFUSED),
        FOREIGN: (Kind.REFUSED, Kind.REFUSED, Kind.REFUSED),
        BADGE: (Kind.UNASKED, Kind.REFUSED, Kind.REFUSED),
    },
    "open": {
        EAN: (Kind.TAKEN, Kind.TAKEN, Kind.TAKEN),
        NEXT: (Kind.OBEYED, Kind.OBEYED, Kind.OBEYED),
        FOREIGN: (Kind.REFUSED, Kind.REFUSED, Kind.REFUSED),
        BADGE: (Kind.NO_PRODUCT, Kind.NO_PRODUCT, Kind.NO_PRODUCT),
    },
    "ended": {
        EAN: (Kind.UNASKED, Kind.REFUSED, Kind.REFUSED),
        NEXT: (Kind.REFUSED, Kind.REFUSED, Kind.REFUSED),
        FOREIGN: (Kind.REFUSED, Kind.REFUSED, Kind.REFUSED),
        BADGE: (Kind.UNASKED, Kind.REFUSED, Kind.REFUSED),
    },
    "locked": dict.fromkeys(
        (EAN, NEXT, FOREIGN, BADGE), (Kind.UNASKED, Kind.REFUSED, Kind.REFUSED)
    ),
    "page open": {
        EAN: (Kind.PASSED_ON, Kind.PASSED_ON, Kind.TAKEN),
        NEXT: (Kind.PASSED_ON, Kind.PASSED_ON, Kind.OBEYED),
        FOREIGN: (Kind.PASSED_ON, Kind.PASSED_ON, Kind.REFUSED),
        BADGE: (Kind.PASSED_ON, Kind.PASSED_ON, Kind.NO_PRODUCT),
    },
    "badge asked for": {
        EAN: (Kind.UNASKED, Kind.REFUSED, Kind.REFUSED),
        NEXT: (Kind.OBEYED, Kind.OBEYED, Kind.OBEYED),
        FOREIGN: (Kind.REFUSED, Kind.REFUSED, Kind.REFUSED),
        BADGE: (Kind.OBEYED, Kind.OBEYED, Kind.OBEYED),
    },
}
COLUMN = {"camera": 0, "wedge": 1, "serial": 1, "typed": 2, "tap": 2}


@pytest.mark.parametrize(
    "code", [EAN, NEXT, FOREIGN, BADGE], ids=["product", "card", "foreign card", "badge"]
)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("source", SOURCES)
def test_the_table(router, source, state, code):
    STATES[state](router)
    before = router.station.notices.last.number
    outcome = SOURCES[source](router, code)
    assert outcome.kind is TABLE[state][code][COLUMN[source]]
    said = router.station.notices.last
    silent = outcome.kind in (Kind.PASSED_ON, Kind.UNASKED)
    assert (said.number == before) == silent
    assert outcome.notice is (None if silent else said)
    kept = (Kind.TAKEN, Kind.NO_PRODUCT)
    assert outcome.accepted == (outcome.kind in (*kept, Kind.OBEYED, Kind.UNASKED))
    captured = router.station.read_state().capture_count
    assert captured == (outcome.kind in kept), "what is kept is on disk, and only that"
    assert (said.verdict is Verdict.READ) == (outcome.kind is Kind.TAKEN), "and green is a product"


@pytest.mark.parametrize("source", SOURCES)
def test_the_same_code_again_is_already_there(router, clock, source):
    STATES["open"](router)
    SOURCES[source](router, EAN)
    clock.pass_(5)
    outcome = SOURCES[source](router, EAN)
    assert outcome.kind is Kind.ALREADY
    assert outcome.accepted
    assert router.station.read_state().capture_count == 1


def test_one_code_by_two_sources_at_once_is_one_scan_and_both_are_answered_yes(router):
    STATES["open"](router)
    assert SOURCES["wedge"](router, EAN).kind is Kind.TAKEN
    again = SOURCES["serial"](router, EAN)
    assert (again.kind, again.accepted, again.changes_nothing) == (Kind.ALREADY, True, True)


def test_the_answer_is_about_this_code_and_not_about_the_last_notice(router):
    """What a page may only search for is kept nowhere: a no, also after a green notice."""
    STATES["open"](router)
    assert SOURCES["serial"](router, EAN).accepted
    router.give_scanner_to_page(True)
    assert not SOURCES["serial"](router, OTHER).accepted
    router.give_scanner_to_page(False)
    assert not SOURCES["serial"](router, "4006381333932").accepted
    assert SOURCES["serial"](router, OTHER).accepted


def test_what_the_camera_doubts_is_said_while_somebody_works_and_at_no_other_time(router):
    code = camera(EAN)
    assert router.look_again(code).kind is Kind.UNASKED
    STATES["open"](router)
    assert router.look_again(code).kind is Kind.LOOK_AGAIN
    assert router.look_apart((code, camera(OTHER))).kind is Kind.LOOK_AGAIN
    router.give_scanner_to_page(True)
    assert router.look_again(code).kind is Kind.PASSED_ON
    router.station.lock(True)
    assert router.look_apart((code,)).kind is Kind.UNASKED


def test_a_lock_and_a_wanted_badge_survive_a_kill(router, new_router):
    router.station.start(CaptureMode.BOTH)
    router.station.lock(True)
    assert SOURCES["wedge"](new_router(), EAN).kind is Kind.REFUSED
    router.station.lock(False)
    router.want_badge(True)
    again = new_router()
    assert SOURCES["wedge"](again, BADGE).kind is Kind.OBEYED
    assert again.station.read_state().operator == BADGE
    assert SOURCES["wedge"](new_router(), EAN).kind is Kind.TAKEN, "one badge is enough"


@pytest.mark.parametrize(
    "badge", ["Anna\0Z", "A\x07", "\x1d", "   ", "", "4006381333932", "400638133393", "Anna\u202eZ"]
)
def test_a_badge_that_nobody_can_read_signs_nobody_in_or_out(router, badge):
    router.begin_shift("Berta")
    STATES["badge asked for"](router)
    assert SOURCES["serial"](router, badge).kind is Kind.REFUSED
    assert router.station.read_state().operator == "Berta"


@pytest.mark.parametrize(
    "code",
    [
        *("", "   ", "\x1d", "]E0", "a\0b", "x" * 501, "]E04006381333932"),
        "]C10109506000134353",  # a GTIN with a wrong last digit in AI 01
    ],
)
def test_what_breaks_its_own_rules_or_shows_nothing_is_refused_with_what_to_do(router, code):
    STATES["open"](router)
    outcome = SOURCES["serial"](router, code)
    assert outcome.kind is Kind.REFUSED
    assert router.station.read_state().captures == ()


@pytest.mark.parametrize(
    ("sent", "gtin"),
    [
        (" 4006381333931 ", "4006381333931"),
        ("4006381333931  ", "4006381333931"),
        ("]E3400638133393105", "4006381333931"),
        ("]E3400638133393112345", "4006381333931"),
    ],
)
def test_what_a_scanner_adds_to_a_number_is_not_of_the_number(router, sent, gtin):
    STATES["open"](router)
    assert SOURCES["serial"](router, sent).kind is Kind.TAKEN
    (capture,) = router.station.read_state().captures
    assert capture.barcode.text == gtin
    assert capture.barcode.add_on == sent.strip().partition(gtin)[2]
    assert SOURCES["serial"](router, gtin).kind is Kind.ALREADY


def test_a_locked_bench_shoots_nothing_by_itself(router):
    router.station.lock(True)
    assert router.press_by_itself().kind is Kind.UNASKED


@pytest.mark.parametrize("source", SOURCES)
def test_cards_do_the_whole_job_from_any_source(router, clock, store, source):
    def card(kind, **how):
        clock.pass_(5)
        return SOURCES[source](router, encode(Command(kind, **how), SECRET))

    def state():
        return router.station.read_state()

    assert card(CommandKind.START, mode=CaptureMode.BOTH).kind is Kind.OBEYED
    session = state().session
    SOURCES[source](router, EAN)
    assert card(CommandKind.SHOOT).kind is Kind.REFUSED, "there is no camera"
    assert card(CommandKind.SHOOT, photo_type=PhotoType.TOP).kind is Kind.REFUSED
    assert state().picked is PhotoType.TOP
    assert card(CommandKind.RETAKE).kind is Kind.REFUSED, "there is no photo"
    assert card(CommandKind.AGAIN).kind is Kind.TAKEN
    assert card(CommandKind.QUANTITY, quantity=12).kind is Kind.TAKEN
    assert state().capture_count == 12
    assert card(CommandKind.UNDO).kind is Kind.OBEYED
    assert state().capture_count == 2, "a quantity is one step"
    assert card(CommandKind.NEXT).kind is Kind.OBEYED
    assert card(CommandKind.MISSING).kind is Kind.OBEYED
    assert card(CommandKind.LOOK).kind is Kind.REFUSED, "there is no photo"
    router.station.shots.shoot(b"a photo")
    looked = card(CommandKind.LOOK)
    assert looked.command == Command(CommandKind.LOOK)
    assert card(CommandKind.LATER).kind is Kind.REFUSED, "there is only one"
    assert card(CommandKind.SUBMIT).kind is Kind.OBEYED
    assert store.sessions.get(session.id).closing is Closing.SUBMIT
    assert card(CommandKind.UNDO).kind is Kind.OBEYED
    assert card(CommandKind.END).kind is Kind.OBEYED
    assert store.sessions.get(session.id).closing is Closing.END


def test_every_command_is_obeyed(router):
    from app.domain.cards import all_commands

    for command in all_commands():
        outcome = SOURCES["wedge"](router, encode(command, SECRET))
        assert outcome.kind in (Kind.OBEYED, Kind.REFUSED, Kind.TAKEN), command
        if outcome.kind is Kind.REFUSED:
            assert outcome.notice.verdict is Verdict.REFUSED


ANNA = encode_badge("Anna Nowak", SECRET)
STRANGERS = {
    "another station's": encode_badge("Anna Nowak", FOREIGN_SECRET),
    "altered": f"{ANNA[:-1]}{(int(ANNA[-1]) + 1) % 10}",
    "a command card": NEXT,
    "free text": BADGE,
    "the name": "Anna Nowak",
    "a product": EAN,
}


@pytest.mark.parametrize("source", ["camera", "wedge", "serial"])
def test_a_badge_of_this_station_opens_a_locked_bench_and_signs_in(new_router, store, source):
    router = new_router()
    STATES["locked"](router)
    outcome = SOURCES[source](router, ANNA)
    assert outcome.accepted
    assert outcome.opened_by == "Anna Nowak"
    assert outcome.notice.verdict is Verdict.READY
    state = router.station.read_state()
    assert (state.locked, state.operator, state.captures) == (False, "Anna Nowak", ())
    assert not store.bench.read().locked
    assert not new_router().station.notices.locked, "also after a restart"


@pytest.mark.parametrize("source", ["typed", "tap"])
def test_digits_that_are_typed_or_touched_open_nothing(router, source):
    STATES["locked"](router)
    assert not SOURCES[source](router, ANNA).accepted
    assert router.station.notices.locked


@pytest.mark.parametrize("source", ["camera", "wedge", "serial"])
@pytest.mark.parametrize("code", STRANGERS.values(), ids=STRANGERS)
def test_nothing_else_opens_a_locked_bench(router, source, code):
    STATES["locked"](router)
    outcome = SOURCES[source](router, code)
    assert outcome.kind in (Kind.REFUSED, Kind.UNASKED)
    assert not outcome.opened_by
    state = router.station.read_state()
    assert (state.locked, state.operator, state.captures) == (True, "", ())


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("state", [one for one in STATES if one not in ("locked", "page open")])
def test_a_badge_signs_in_at_any_time_and_is_never_a_product(router, source, state):
    STATES[state](router)
    assert SOURCES[source](router, ANNA).accepted
    after = router.station.read_state()
    assert (after.operator, after.captures) == ("Anna Nowak", ())
    assert not SOURCES[source](router, STRANGERS["another station's"]).accepted
    assert router.station.read_state().operator == "Anna Nowak"
