"""A first piece of a code that was taken for a product: nothing of it stays, or it is said."""

import pytest

from app.domain.barcode import Barcode, CodeSource
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.station.state import Verdict

PIECE, OTHER = Barcode.of("96385074"), Barcode.of("4006381333931")
WORDS = "The code was cut in two. Scan it again."


@pytest.fixture
def bench(station):
    station.start(CaptureMode.BOTH)
    return station


def test_the_piece_is_taken_back_and_what_lay_there_before_lies_there_again(bench):
    bench.codes.scan(OTHER, CodeSource.WEDGE)
    bench.codes.scan(PIECE, CodeSource.WEDGE)
    bench.codes.take_back_piece(PIECE, WORDS)
    state = bench.read_state()
    assert (state.capture_count, state.capture.barcode.text) == (1, OTHER.text)
    assert state.notice.verdict is Verdict.REFUSED
    assert "taken back" in state.notice.detail


def test_a_piece_that_was_in_the_session_before_stays(bench, clock):
    bench.codes.scan(PIECE, CodeSource.WEDGE)
    clock.pass_(60)
    bench.codes.scan(PIECE, CodeSource.WEDGE)  # "already in this session"
    bench.codes.take_back_piece(PIECE, WORDS)
    state = bench.read_state()
    assert (state.capture_count, state.notice.detail) == (1, WORDS)


def test_what_cannot_be_taken_back_is_said(bench):
    bench.codes.scan(PIECE, CodeSource.WEDGE)
    bench.shots.pick_type(PhotoType.BACK)
    bench.codes.scan(OTHER, CodeSource.WEDGE)
    bench.codes.take_back_piece(PIECE, WORDS)
    state = bench.read_state()
    assert state.capture_count == 2
    assert "discard that product" in state.notice.detail


def test_without_a_session_it_is_only_said(station):
    station.codes.take_back_piece(PIECE, WORDS)
    assert station.read_state().notice.detail == WORDS
