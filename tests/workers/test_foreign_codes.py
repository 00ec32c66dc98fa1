"""Codes arrive as they were sent, and what is no text is refused in words: never a crash."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.session import CaptureMode
from app.observability.trace.recorder import Recorder
from app.observability.trace.trace_reader import read_trace
from app.station.state import Verdict
from app.store.store import open_store
from app.vision.png import pack
from tests.workers.conftest import station_worker

UNFORESEEN = "Unexpected trouble"
ANY = st.text(
    st.characters(codec=None)
    | st.sampled_from("\x1d\x1e\x04\x1b\0\ud83d\ude00\u202e\ufffd0123456789"),
    max_size=40,
)


@pytest.fixture
def heard(tmp_path, qapp):
    """A station's worker with its trace, and what it says."""
    with (
        Recorder(tmp_path / "trace", 10_000_000, pack) as recorder,
        open_store(tmp_path / "data", floor=0, witness=recorder) as store,
    ):
        worker, said = station_worker(store, tmp_path / "data"), []
        worker.state_changed.connect(lambda state, *_: said.append(state))
        worker.start_session(CaptureMode.BARCODE_SCAN)
        yield worker, said, store


BRIEF = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def notice_of(said):
    return said[-1].notice


@BRIEF
@given(ANY, st.sampled_from(["scan_by_wedge", "scan_by_serial", "type_code", "begin_shift"]))
def test_whatever_a_scanner_or_a_person_sends_is_taken_or_refused_in_words(heard, text, slot):
    worker, said, _ = heard
    getattr(worker, slot)(text)
    notice = notice_of(said)
    assert notice.headline != UNFORESEEN
    f"{notice.headline}{notice.detail}".encode()
    if any("\ud800" <= one <= "\udfff" for one in text.replace("\ud83d\ude00", "")):
        assert notice.verdict is not Verdict.READ, "what could not be read is never green"


@pytest.mark.parametrize(
    "code",
    [
        "\x1d010952123450001810AB\x1d21C",
        "[)>\x1e06\x1dPAB-1\x1dSXY\x1e\x04",
        "a\x1b[2J",
        "x\u202ey",
        "😀 и \u00e9 e\u0301",
    ],
)
def test_a_code_is_kept_as_it_was_sent(heard, code):
    worker, said, store = heard
    worker.scan_by_serial(code)
    assert notice_of(said).verdict in (Verdict.READ, Verdict.NO_PRODUCT)
    (capture,) = store.sessions.captures(store.sessions.newest().id, 9)
    assert capture.barcode.text == code.strip("\x1d")


@pytest.mark.parametrize("slot", ["scan_by_wedge", "scan_by_serial"])
@pytest.mark.parametrize("code", ["A\ud800B", "\udc00"])
def test_half_a_character_is_never_green(heard, slot, code):
    worker, said, store = heard
    getattr(worker, slot)(code)
    assert notice_of(said).verdict is Verdict.REFUSED
    assert store.sessions.count(store.sessions.newest().id)[0] == 0


def test_halves_that_arrive_after_each_other_are_one_character(heard):
    worker, _, store = heard
    worker.scan_by_wedge("A\ud83d\ude00B")
    (capture,) = store.sessions.captures(store.sessions.newest().id, 9)
    assert capture.barcode.text == "A😀B"


def test_the_trace_can_be_read_after_all_of_that(tmp_path, qapp):
    with (
        Recorder(tmp_path / "trace", 10_000_000, pack) as recorder,
        open_store(tmp_path / "data", floor=0, witness=recorder) as store,
    ):
        worker = station_worker(store, tmp_path / "data")
        worker.start_session(CaptureMode.BARCODE_SCAN)
        worker.scan_by_wedge("A\ud800\x1b")
    assert recorder.dropped == 0
    assert read_trace(tmp_path / "trace").torn == ()
