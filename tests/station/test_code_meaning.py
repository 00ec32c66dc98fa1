"""Green is only what names a product: what is kept in another colour, asked about, or refused."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.codes.explanation import explain_text
from app.domain.codes.retail_numbers import EightDigits
from app.domain.session import CaptureMode
from app.station.outcome import OutcomeKind as Kind
from app.station.state import Verdict

EAN, QR = "4006381333931", "https://brand.example/win"
BOTH = "12345656"
"""An EAN-8, and a UPC-E."""
AS_UPC_E = "123456000056"


@pytest.fixture
def codes(station):
    station.start(CaptureMode.BARCODE_SCAN)
    return station.codes


def scan(codes, text, source=CodeSource.SERIAL):
    return codes.scan(Barcode.from_scanner(text), source)


@pytest.mark.parametrize(
    "text",
    [
        *("SHELF 7", QR, "(10)AB", "0212345012994", "]C100106141412345678908"),
        *("]C100106141412345678908020061414112345237125", "]E205", "425261", "271828182845904523"),
    ],
)
def test_what_names_no_product_is_kept_and_never_green(station, codes, text):
    outcome = scan(codes, text)
    assert outcome.kind is Kind.NO_PRODUCT
    assert outcome.accepted, "it is on disk: a scanner is told so"
    assert outcome.notice.verdict is Verdict.NO_PRODUCT
    assert outcome.notice.detail, "why, in words"
    assert station.read_state().capture_count == 1
    assert scan(codes, text).kind is Kind.ALREADY


@pytest.mark.parametrize(
    "text", ["-27580899", "+A123BJC5D6E71G", "[)>\x1e06\x1d9N110375286414\x1e\x04", EAN]
)
def test_what_names_a_product_is_green(codes, text):
    assert scan(codes, text).notice.verdict is Verdict.READ


def test_a_label_with_a_broken_field_is_kept_with_its_number_and_not_green(station, codes):
    outcome = scan(codes, "]C1010952123450001817260231")
    assert (outcome.kind, outcome.notice.verdict) == (Kind.TAKEN, Verdict.FLAWED)
    assert "Field 17 (USE BY or EXPIRY): 260231 is no date." in outcome.notice.detail
    (capture,) = station.read_state().captures
    assert capture.barcode.gs1.elements == {"01": "09521234500018"}


@pytest.mark.parametrize(
    "text", ["]C10109521234500018010400638133393110AB", "010952123450001810A\x1d0104006381333931"]
)
def test_two_products_in_one_label_are_refused(station, codes, text):
    assert scan(codes, text).kind is Kind.REFUSED
    assert station.read_state().captures == ()


def test_the_camera_takes_no_artwork_for_a_product_that_is_photographed(station):
    station.start(CaptureMode.BOTH)
    scan(station.codes, EAN)
    outcome = station.codes.scan(Barcode.of(QR, Symbology.QR, "]Q1"), CodeSource.CAMERA)
    assert outcome.kind is Kind.ALREADY
    assert station.read_state().capture.barcode.text == EAN
    assert scan(station.codes, QR).kind is Kind.NO_PRODUCT, "a hand scanner was pointed at it"


@pytest.mark.parametrize("source", [CodeSource.WEDGE, CodeSource.SERIAL])
@pytest.mark.parametrize(
    ("meant", "text"), [(EightDigits.EAN_8, BOTH), (EightDigits.UPC_E, AS_UPC_E)]
)
def test_eight_digits_of_two_products_are_asked_for_once(
    station, store, clock, codes, source, meant, text
):
    outcome = scan(codes, BOTH, source)
    assert (outcome.kind, outcome.accepted) == (Kind.LOOK_AGAIN, False)
    state = station.read_state()
    assert state.captures == ()
    assert (state.question.ean_8.short, state.question.upc_e.short) == (BOTH, AS_UPC_E)
    assert codes.say_which(meant).kind is Kind.TAKEN
    state = station.read_state()
    assert state.question is None
    assert state.capture.barcode.text == text
    assert store.bench.read().eight_digits(source) is meant
    clock.pass_(5)
    assert scan(codes, BOTH, source).kind is Kind.ALREADY, "it is learned"
    other = CodeSource.SERIAL if source is CodeSource.WEDGE else CodeSource.WEDGE
    clock.pass_(5)
    assert scan(codes, BOTH, other).kind is Kind.LOOK_AGAIN, "another scanner is asked for itself"


def test_a_question_is_over_when_something_else_happens(station, codes):
    scan(codes, BOTH)
    scan(codes, EAN)
    assert station.read_state().question is None
    assert codes.say_which(EightDigits.UPC_E).kind is Kind.REFUSED
    assert codes.type_in(BOTH).kind is Kind.LOOK_AGAIN, "what is typed is asked for as well"
    assert codes.say_which(EightDigits.UPC_E).kind is Kind.TAKEN
    assert codes.type_in(BOTH).kind is Kind.LOOK_AGAIN, "and each time: a person is no scanner"


def test_a_case_with_a_symbol_asks_nothing(station, codes):
    assert scan(codes, f"]E4{BOTH}").kind is not Kind.LOOK_AGAIN
    assert scan(codes, f"]E0{BOTH}").kind is Kind.TAKEN
    assert station.read_state().capture.barcode.gtin.short == AS_UPC_E


TEXTS = st.one_of(
    st.text(max_size=30),
    st.text("0123456789", min_size=6, max_size=20),
    st.builds(lambda a, b: f"]{a}{b}", st.sampled_from(["C1", "E0", "d2", "Q3"]), st.text()),
    st.text("0123456789AB()\x1d", max_size=40).map(lambda text: f"0109521234500018{text}"),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(text=TEXTS, source=st.sampled_from([CodeSource.WEDGE, CodeSource.SERIAL, CodeSource.TYPED]))
def test_explain_says_what_the_bench_does(new_station, text, source):
    station = new_station()
    station.start(CaptureMode.BARCODE_SCAN)
    told = explain_text(text, source, station.notices.last.at.date())
    typed = source is CodeSource.TYPED
    codes = station.codes
    outcome = codes.type_in(text) if typed else scan(codes, text, source)
    assert outcome.notice.verdict.value == told.standing.value
    captures = station.read_state().captures
    assert bool(captures) == bool(told.sent)
    for capture in captures:
        assert capture.barcode.text == told.sent["raw_value"]
        assert capture.barcode.gs1.elements == told.sent["gs1_dl_data"]
        assert (capture.barcode.gtin.value if capture.barcode.gtin else "") == told.sent["gtin"]
    station.end()
