"""Use cases say the names of their events themselves: trace, log, figures and replay go by them."""

import json
from pathlib import Path

import pytest

from app.observability.trace.log_lines import known_events
from app.station.feedback import events_of, use_case
from app.station.outcome import OutcomeKind

TRACES = Path(__file__).parents[1] / "traces"


@pytest.fixture
def events(station):
    return events_of(station, station.codes, station.shots, station.gaps)


def test_every_event_that_was_ever_written_is_known(events):
    """The format of traces: a name may be added, never changed."""
    assert set(events) >= {
        *("Station.start", "Station.end", "Station.submit", "Station.undo", "Station.observe"),
        *("Station.begin_shift", "Station.choose_shot_list", "Station.bench_changed"),
        "Station.use_shot_lists",
        *("Codes.scan", "Codes.type_in", "Codes.again", "Codes.quantity", "Codes.pick"),
        *("Codes.next_product", "Codes.look_again", "Codes.look_apart", "Codes.scan_failed"),
        "Codes.take_back_piece",
        *("Shots.pick_type", "Shots.aim", "Shots.shoot", "Shots.replace", "Shots.no_picture"),
        *("Shots.retake", "Shots.retype", "Shots.reorder", "Shots.discard"),
        "Gaps.walk",
    }


def test_every_event_of_the_traces_we_keep_is_known(events):
    for path in TRACES.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("{"):
                what = json.loads(line).get("what")
                assert what is None or what in events, f"{path.name}: {what}"


def test_the_log_has_words_for_every_event(events):
    assert set(events) <= known_events()


def test_a_method_may_be_renamed_and_its_event_stays(station):
    class Renamed:
        notices = station.notices

        @use_case("Codes.next_product")
        def clear_the_bench(self):
            pass

    renamed = Renamed()
    assert events_of(renamed) == {"Codes.next_product": renamed.clear_the_bench}
    assert renamed.clear_the_bench().kind is OutcomeKind.OBEYED
