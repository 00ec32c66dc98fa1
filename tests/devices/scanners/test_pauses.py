"""Which pauses within a code are survived: measured, and held against the table in the docs."""

from pathlib import Path

import pytest

from app.devices.scanners.code_stream import CodeStream
from app.devices.scanners.keys import Stroke
from tests.devices.scanners.world import new_reader

DOCS = Path(__file__).parents[3] / "docs" / "scanners.md"
CODE, BEFORE = "4006381333931", "9521234500018"
PLACES = {"1st": 1, "2nd": 2, "3rd": 3, "4th to last": 4}
STEP_MS = 5
LONGEST_MS = 1_400
SILENCE_S = 0.6


def typed(place, pause_ms, *, ends, in_field):
    """The codes and keys that came out when *pause_ms* lies behind the key at *place*."""
    reader, codes, acted, now = new_reader(), [], [], 1_000.0

    def note(verdict):
        codes.extend([verdict.code] if verdict.code else [])
        acted.extend(verdict.released)

    def scan(text, at, cut=0, pause=0.0):
        for number, letter in enumerate(text):
            at += 5 + (pause if cut and number == cut else 0)
            stroke = Stroke(letter, at, in_field=in_field)
            verdict = reader.feed(stroke, letter)
            note(verdict)
        return at

    end = "\r" if ends else ""
    now = scan(BEFORE + end, now)
    note(reader.pause())
    scan(CODE + end, now + 5_000, place, pause_ms)
    note(reader.pause())
    return codes[1:], acted


def sent(place, pause_ms, *, ends):
    stream, codes, now = CodeStream(SILENCE_S), [], 10.0
    end = "\r" if ends else ""

    def feed(data, seconds):
        nonlocal now
        until = now + seconds
        while now < until - 1e-9:
            now = min(until, now + 0.005)
            codes.extend(one.code for one in stream.feed(b"", now))
        codes.extend(one.code for one in stream.feed(data, now))

    feed((BEFORE + end).encode(), 1)
    feed(CODE[:place].encode(), 5)
    feed((CODE[place:] + end).encode(), pause_ms / 1000)
    feed(b"", 5)
    return codes[1:], []


def survived(way, place):
    """The longest pause with the whole code; a longer one never makes another code."""
    longest = 0
    for pause_ms in range(0, LONGEST_MS + STEP_MS, STEP_MS):
        codes, _ = way(place, pause_ms)
        assert set(codes) <= {CODE, ""}, f"{codes} with {pause_ms} ms behind key {place}"
        if CODE in codes and longest == max(0, pause_ms - STEP_MS):
            longest = pause_ms
    return longest


WAYS = {
    "types, its ending known": lambda *a: typed(*a, ends=True, in_field=False),
    "types, its ending known, into a field": lambda *a: typed(*a, ends=True, in_field=True),
    "types, never an ending": lambda *a: typed(*a, ends=False, in_field=False),
    "sends, its ending known": lambda *a: sent(*a, ends=True),
    "sends, never an ending": lambda *a: sent(*a, ends=False),
}


def table():
    rows = [f"| the scanner | {' | '.join(f'behind the {one} key' for one in PLACES)} |"]
    rows.append("|---" * (len(PLACES) + 1) + "|")
    for name, way in WAYS.items():
        longest = [str(survived(way, place)) for place in PLACES.values()]
        rows.append(f"| {name} | {' | '.join(longest)} |")
    return "\n".join(rows)


@pytest.mark.parametrize("place", range(1, 13))
@pytest.mark.parametrize("name", WAYS)
def test_no_pause_makes_another_product(name, place):
    survived(WAYS[name], place)


def test_the_docs_have_the_table_as_it_is_measured():
    assert table() in DOCS.read_text(encoding="utf-8"), table()
