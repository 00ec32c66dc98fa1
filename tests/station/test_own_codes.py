"""Our own codes, whole, cut, changed or foreign, are never products and never badges."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.config.profile import as_digits
from app.domain.cards import all_commands, encode
from app.domain.gtin import Gtin, InvalidGtin
from app.domain.own_codes import own_code_words
from app.domain.session import CaptureMode
from tests.station.test_router import (  # noqa: F401 - fixtures
    FOREIGN_SECRET,
    SECRET,
    SOURCES,
    new_router,
    router,
)

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
CARDS = st.builds(
    encode, st.sampled_from(all_commands()), st.sampled_from([SECRET, FOREIGN_SECRET])
)
PROFILES = st.sampled_from([{"theme": "light"}, {"api_url": "https://a.example"}, {}]).map(
    as_digits
)
CUT = st.integers(15, 40)


def changed(code, place, digit):
    """Another digit behind the mark."""
    at = 4 + place % (len(code) - 4)
    return f"{code[:at]}{digit}{code[at + 1 :]}"


def damaged(codes):
    """What scanners, cameras and people make of a code."""
    return st.one_of(
        codes,
        st.builds(lambda code, length: code[:length], codes, CUT),
        st.builds(changed, codes, st.integers(0, 2000), st.integers(0, 9)),
        st.builds(lambda code, more: code + more, codes, st.text("0123456789ABC", max_size=8)),
        st.builds(lambda code: f"\t {code[:9]} {code[9:]}\x1d\r", codes),
        st.builds(lambda code: f"]Q1{code}", codes),
        st.builds(lambda code: code.translate(FULL_WIDTH), codes),
    )


@settings(
    max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(code=damaged(CARDS | PROFILES), source=st.sampled_from(sorted(SOURCES)), badge=st.booleans())
def test_none_is_captured_and_none_signs_in(router, code, source, badge):  # noqa: F811
    router.station.notices.locked = False
    if not router.station.is_open:
        router.station.start(CaptureMode.BOTH)
    router.want_badge(badge)
    SOURCES[source](router, code)
    state = router.station.read_state()
    assert state.capture_count == 0
    assert state.operator == ""


@settings(max_examples=300, deadline=None)
@given(st.text("0123456789", min_size=1, max_size=14) | st.integers(0, 10**13).map(str))
def test_no_number_of_a_product_is_taken_for_one(text):
    assert own_code_words(text) == ""
    assert own_code_words(f"9999{text}"[:14]) == ""


@pytest.mark.parametrize("body", range(0, 100_000_000, 999_983))
def test_a_gtin_that_begins_as_a_card_does_is_a_product(body):
    for check in range(10):
        text = f"9999{body:08}{check}"
        try:
            Gtin.parse(text)
        except InvalidGtin:
            continue
        assert own_code_words(text) == ""
