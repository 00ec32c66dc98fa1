"""A serial line's bytes and their times: endings make codes, silence makes none."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.devices.scanners.code_stream import CodeStream
from app.domain.gtin import check_digit

EAN, SHORT = "4006381333931", "96385074"
SILENCE_S = 0.6


def play(*sent, ends=False):
    """Feed (bytes, seconds before); what came of them: codes, and broken things as ""."""
    stream, now, told = CodeStream(SILENCE_S, ends=ends), 100.0, []
    for data, before in [*sent, (b"", 10)]:
        until = now + before
        while now < until:  # as often as the device is looked at
            now = min(until, now + 0.05)
            told += stream.feed(b"", now)
        told += stream.feed(data, now)
    codes = []
    for one in told:
        if one.retracted:
            assert codes.pop() == one.retracted
        codes.append(one.code)
        assert bool(one.code) != bool(one.broken)
    assert not stream.part
    return codes


LEARNED = (f"{SHORT}\r".encode(), 0.0)


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\t", b"\x03", b"\t\r"])
@pytest.mark.parametrize("cut", range(1, 14))
@pytest.mark.parametrize("pause_s", [0.01, 0.2, 0.5])
def test_a_code_with_a_pause_within_is_one_code(end, cut, pause_s):
    code = EAN.encode() + end
    assert play(LEARNED, (code[:cut], 2), (code[cut:], pause_s)) == [SHORT, EAN]


@pytest.mark.parametrize("cut", range(1, 13))
@pytest.mark.parametrize("pause_s", [0.7, 1.0, 1.4])
def test_a_code_with_a_longer_pause_is_no_code(cut, pause_s):
    code = f"{EAN}\r".encode()
    found = play(LEARNED, (code[:cut], 2), (code[cut:], pause_s))
    assert found[0] == SHORT
    assert not any(found[1:])
    assert found[1:]


@pytest.mark.parametrize("part", [b"40123450", b"4006381333931", b"AB-12"])
def test_without_its_end_a_code_of_a_scanner_that_sends_one_is_cut(part):
    assert play(LEARNED, (part, 2)) == [SHORT, ""]


def test_a_first_piece_that_was_kept_is_taken_back_when_its_rest_comes():
    rest = "1234" + str(check_digit(f"{SHORT}1234"))
    assert play((SHORT.encode(), 1), (rest.encode(), 1)) == [""]


@pytest.mark.parametrize("text", ["123456", "AB-12/7", "0109521234500018" + "10AB"])
def test_what_may_be_a_piece_is_no_code_while_no_end_was_seen(text):
    assert play((text.encode(), 1)) == [""]


@pytest.mark.parametrize(
    "sent",
    [
        *(b"\x06\r", b"\x15\r", b"\x1b[A\r", b"NR\r", b"ERROR\r", b"no read\r", b"Err 12\r"),
        *(b"06\r", b"?\r", b"line one\r\nline two\r\nline three\r\n", b"\xff\xfe\x80\r"),
        *(b"Gr\xf6\xdfe\r", f"{EAN}{SHORT}\r".encode(), f"{EAN}{EAN}\r".encode(), b"AB\x07C\r"),
    ],
)
def test_what_is_no_code_is_said(sent):
    assert play((sent, 1)) == [""]


@pytest.mark.parametrize(
    "sent", [b"Gr\xc3\xb6\xc3\x9fe\r", b"[)>\x1e06\x1d1T7\x1e\x04\r", b"NR-7\r"]
)
def test_what_looks_strange_and_is_a_code(sent):
    assert play((sent, 1)) == [sent[:-1].decode()]


def test_numbers_from_a_scanners_memory_come_at_once():
    assert play((f"{EAN}\r{SHORT}\r{EAN}\r".encode(), 1)) == [EAN, SHORT, EAN]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from([EAN, SHORT, "AB-12/7", "9521234500018"]), min_size=1, max_size=4),
    st.lists(st.integers(0, 60), max_size=6),
    st.sampled_from([b"\r", b"\n", b"\r\n", b"\x03"]),
    st.lists(st.floats(0, 0.55), min_size=6, max_size=6),
)
def test_however_the_bytes_are_cut_up_each_code_comes_once(codes, cuts, end, pauses):
    whole = [code.encode() + end for code in codes]
    sent = [LEARNED]
    for code in whole:
        marks = [0, *sorted({one % len(code) for one in cuts} - {0}), len(code)]
        parts = [code[a:b] for a, b in pairwise(marks)]
        sent += [
            (part, 2.0 if place == 0 else pauses[place % 6]) for place, part in enumerate(parts)
        ]
    assert play(*sent) == [SHORT, *codes]
