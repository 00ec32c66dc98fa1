"""What the black box wrote, played again: the same captures, the same order, the same decisions."""

import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.domain.badges import encode_badge
from app.domain.barcode import Symbology
from app.domain.event_sink import nobody
from app.domain.session import CaptureMode
from app.observability.trace.key_recorder import masked
from app.observability.trace.recorder import Recorder
from app.observability.trace.trace_reader import NoTrace, read_trace
from app.replay.player import FolderNotEmpty, Player
from app.replay.script_grammar import WrongLine
from app.store.card_secret import card_secret
from app.store.contents import contents
from app.store.store import open_store
from app.version import version
from app.vision.png import pack
from app.vision.symbol_drawing import draw_symbol
from tests.replay.conftest import EAN, LATE, OTHER, Bench


def play(trace, folder):
    with Player(trace, folder) as player:
        for _ in player.play():
            pass
        return player.outcome


def test_a_recorded_shift_gives_the_same_store_row_by_row(recorded, tmp_path):
    outcome = play(read_trace(recorded), tmp_path / "again")
    assert outcome.differences == []
    then, now = list(contents(recorded)), list(contents(tmp_path / "again"))
    assert [one for one in then if one.startswith('["capture"')]
    assert [one for one in then if one.startswith('["photo"')]
    assert now == then
    assert outcome.decisions >= 20
    assert outcome.read_again >= 1


def test_the_trace_tells_what_counted_and_why(recorded):
    lines = read_trace(recorded).lines
    sights = [one.facts for one in lines if one.kind == "sight"]
    counted = [one for one in sights if one["counted"]]
    assert counted[0]["counted"] == ["gtin:04006381333931"]
    assert any("zxing" in look for look in counted[0]["readings"][0]["looks"])
    assert any(one.get("several") for one in sights)
    done = [one.facts["what"] for one in lines if one.kind == "do"]
    assert done.count("Codes.scan") >= 3
    assert any(one.kind == "commit" for one in lines)
    assert "Codes.type_in" in [one.facts["why"] for one in lines if one.kind == "picture"]


def test_what_a_person_types_cannot_be_read_in_the_trace(recorded):
    keys = [one.facts for one in read_trace(recorded).lines if one.kind == "keys"]
    typed = ["".join(stroke["text"] for stroke in one["strokes"]) for one in keys]
    assert "x" in "".join(typed)
    assert not any(digit in text for text in typed if len(text) < 5 for digit in "1379")
    assert "9521234500018\r" in typed
    assert (LATE, "521234503330\r") in [
        (one.get("code"), text) for one, text in zip(keys, typed, strict=True)
    ]


def test_a_masked_key_is_judged_the_same():
    reader, other = WedgeReader(), WedgeReader()
    for number, letter in enumerate("a1 \tB\x1d"):
        stroke = Stroke(letter, number * 200.0, place=16, shift=letter == "B")
        real, hidden = reader.feed(stroke, 0), other.feed(masked(stroke), 0)
        assert (real.hold, len(real.released)) == (hidden.hold, len(hidden.released))


def test_a_decision_that_changed_is_told(recorded, tmp_path):
    trace = read_trace(recorded)

    def changed(line):
        facts = dict(line.facts)
        if facts.get("what") == "Codes.type_in" and facts["notice"]["verdict"] == "refused":
            facts["args"] = ["9638507"]  # another text than was typed: another refusal
            facts["notice"] = facts["notice"] | {"verdict": "read"}
        return replace(line, facts=facts)

    outcome = play(replace(trace, lines=tuple(map(changed, trace.lines))), tmp_path / "again")
    assert len(outcome.differences) == 1
    assert "Codes.type_in" in outcome.differences[0]


def test_a_trace_whose_pictures_are_gone_still_replays(recorded, tmp_path):
    for picture in (recorded / "trace").glob("*.png"):
        picture.unlink()
    outcome = play(read_trace(recorded), tmp_path / "again")
    assert (outcome.differences, outcome.read_again) == ([], 0)


def test_a_trace_whose_beginning_is_gone_begins_at_the_next_start(recorded, tmp_path):
    trace = read_trace(recorded)
    cut = replace(trace, lines=trace.lines[3:])
    outcome = play(cut, tmp_path / "again")
    assert outcome.differences == []
    then = [one for one in contents(recorded) if one.startswith('["capture"')]
    assert [one for one in contents(tmp_path / "again") if one.startswith('["capture"')] == then


def test_what_else_an_older_version_said_of_the_work_left_does_not_matter(recorded, tmp_path):
    trace = read_trace(recorded)

    def older(line):
        if line.kind != "begin":
            return line
        state = {**line.facts["state"], "undo": "photo back", "gone_since": [1]}
        return replace(line, facts={**line.facts, "state": state})

    trace = replace(trace, lines=tuple(map(older, trace.lines)))
    assert play(trace, tmp_path / "again").differences == []


def test_a_trace_that_begins_in_the_middle_of_the_work_goes_on_from_there(tmp_path, qapp):
    folder = tmp_path / "bench"
    with open_store(folder, floor=0) as store:  # before the trace was switched on
        bench = Bench(folder, nobody, store)
        bench.station.begin_shift("Mia")
        bench.station.start_session(CaptureMode.BOTH)
        bench.station.scan_by_wedge(EAN)
    with (
        Recorder(folder / "trace", 50_000_000, pack) as recorder,
        open_store(folder, floor=0, witness=recorder) as store,
    ):
        bench = Bench(folder, recorder, store)
        bench.station.next_product()
        bench.station.scan_by_wedge(OTHER)
        bench.station.end_session()
        bench.station.start_session(CaptureMode.BARCODE_SCAN)
    outcome = play(read_trace(folder), tmp_path / "again")
    assert outcome.differences == []
    assert list(contents(tmp_path / "again")) == list(contents(folder))


def bundled(folder, path):
    """The trace as a bundle has it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        for one in sorted((folder / "trace").iterdir()):
            bundle.write(one, f"trace/{one.name}")
    return path


def test_a_bundle_replays_like_its_folder(recorded, tmp_path):
    outcome = play(read_trace(bundled(recorded, tmp_path / "b.zip")), tmp_path / "again")
    assert outcome.differences == []
    assert list(contents(tmp_path / "again")) == list(contents(recorded))


def test_what_is_no_whole_trace_is_told_with_what_to_do(recorded, tmp_path):
    bundle = bundled(recorded, tmp_path / "b.zip")
    whole = bundle.read_bytes()
    broken = bytearray(whole)
    broken[200:220] = bytes(20)
    for content, told in (
        (whole[: len(whole) // 2], "cut on its way. Copy it once more"),
        (bytes(broken), "is damaged: .* Copy it once more"),
        (b"\x89PNG\r\n\x1a\n", "Expected a bundle"),
        (b"Dear support,\nit does not work.\n", "got 2 lines of something else"),
    ):
        bundle.write_bytes(content)
        with pytest.raises(NoTrace, match=told):
            read_trace(bundle)


def test_what_a_newer_version_says_is_told_with_both_versions(recorded, tmp_path):
    trace = read_trace(recorded)

    def newer(line):
        facts = dict(line.facts)
        if line.kind == "begin":
            facts["version"] = "99.0"
        if facts.get("what") == "Codes.type_in":
            facts["what"] = "Codes.foresee"
        return replace(line, facts=facts)

    with pytest.raises(WrongLine, match=f"{version()} does not know.*written by 99.0"):
        play(replace(trace, lines=tuple(map(newer, trace.lines))), tmp_path / "again")


def test_a_bench_at_work_is_never_replayed_over(recorded):
    with pytest.raises(FolderNotEmpty), Player(read_trace(recorded), recorded):
        pass


def test_no_photo_is_in_the_trace(recorded):
    lines = read_trace(recorded).lines
    assert max(len(json.dumps(line.facts)) for line in lines) < 20_000
    shot = [line.facts for line in lines if line.facts.get("what") == "Shots.shoot"]
    photos = [one for facts in shot for one in facts["args"]]
    assert {"sha256", "size", "part"} in [set(one) for one in photos]
    assert len(list((recorded / "trace").glob("*.png"))) <= 4


def test_a_badge_opens_the_bench_again_and_its_digits_are_not_in_the_trace(tmp_path, qapp):
    """Whole, without its Enter, cut in two, before the camera; and behind a scanner's prefix."""
    folder, again = tmp_path / "bench", tmp_path / "again"
    with (
        Recorder(folder / "trace", 50_000_000, pack) as recorder,
        open_store(folder, floor=0, witness=recorder) as store,
    ):
        bench = Bench(folder, recorder, store)
        badge = encode_badge("Anna Nowak", card_secret(folder))
        bench.station.start_session(CaptureMode.BOTH)
        bench.station.lock(True)
        bench.type_keys(f"{badge}\r", gap_ms=8)
        assert not bench.station._station.notices.locked
        bench.type_keys(badge, gap_ms=8)
        bench.type_keys(f"]d1{badge}\r", gap_ms=8)
        bench.type_keys(badge[:20], gap_ms=8)
        bench.look(drawn_badge(badge), 4)
        bench.now += 10  # what comes sooner is the rest of the cut code
        bench.type_keys("9521234505563\r", gap_ms=8)
        state = bench.station._station.read_state()
        assert (state.operator, len(state.captures)) == ("Anna Nowak", 1)
    told = b"".join(path.read_bytes() for path in (folder / "trace").iterdir())
    assert badge[4:14].encode() not in told
    lines = [one.facts for one in read_trace(folder).lines if one.kind == "keys"]
    typed = "".join(stroke["text"] for one in lines for stroke in one["strokes"])
    assert typed.replace("x", "") == "\r\r9521234505563\r"
    pictures = list((folder / "trace").glob("*.png"))
    assert pictures == [], "no picture of the badge"
    outcome = play(read_trace(folder), again)
    assert outcome.differences == []


def drawn_badge(badge):
    image = np.full((480, 640, 3), 190, np.uint8)
    symbol = draw_symbol(badge, Symbology.DATAMATRIX, 6)
    image[100 : 100 + symbol.shape[0], 200 : 200 + symbol.shape[1]] = symbol[..., None]
    return image
