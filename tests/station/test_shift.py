"""Who works here, and what is planned before a session."""

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode
from app.station.state import Verdict
from app.store.sqlite.errors import NothingKept

OATS = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")


def test_the_operator_is_kept_with_the_session_and_its_scans(station, new_station, store):
    station.begin_shift("  Anna  Berg ")
    station.start(CaptureMode.BARCODE_SCAN)
    station.begin_shift("Ben")
    station.codes.scan(OATS, CodeSource.WEDGE)
    state = new_station().read_state()
    assert (state.operator, state.session.operator) == ("Ben", "Anna Berg")
    assert state.captures[0].operator == "Ben"
    assert store.shifts.names(5) == ("Ben", "Anna Berg")


def test_the_next_day_asks_anew(station, clock):
    station.begin_shift("Anna")
    clock.pass_(15 * 3600)
    station.start(CaptureMode.BARCODE_SCAN)
    assert station.read_state().operator == ""
    assert station.read_state().operators == ()
    station.end()
    assert station.read_state().operators == ("Anna",)


def test_a_shot_list_chosen_before_is_the_sessions(station):
    station.choose_shot_list("test")
    assert station.read_state().chosen_list == "test"
    station.start(CaptureMode.BOTH)
    assert station.read_state().chosen_list == "test"


def test_a_scan_that_cannot_be_kept_needs_a_person(station, store):
    station.start(CaptureMode.BARCODE_SCAN)
    with store.sessions._db.transaction() as writer:
        writer.execute("PRAGMA query_only = ON")
    station.codes.scan(OATS, CodeSource.WEDGE)
    assert station.read_state().notice.verdict is Verdict.NEEDS_YOU
    assert station.read_state().notice.headline == NothingKept.title


def test_the_counts_of_a_session_are_kept_not_counted(station, store):
    station.start(CaptureMode.BOTH)
    for number in (18, 25, 32):
        station.codes.scan(Barcode.of(f"95212345000{number}", Symbology.EAN_13), CodeSource.WEDGE)
    station.undo()
    session = station.read_state().session.id
    counted = store.sessions._db.row(
        "SELECT COUNT(*) AS n FROM capture WHERE session_id = ? AND discarded_at IS NULL", session
    )["n"]
    assert store.sessions.count(session) == (counted, 0)
    assert station.read_state().delivery.total == counted
    first = station.captures_before(station.read_state().captures[0])
    assert [one.number for one in first] == list(range(counted - 1, 0, -1))
