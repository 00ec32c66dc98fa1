"""Which capture and which photo on the server is which of ours."""

import pytest

from app.api.schemas import RemoteCapture, RemotePhoto
from app.store.delivery import SentCapture
from app.sync.matching import STATION_ID, match_captures, match_photos

CODE = "9521234500018"


def ours(name, remote_id="", text=CODE, typed=False):
    return SentCapture(name, text, remote_id, typed)


def theirs(name, carries=None, text=CODE, kind="BARCODE"):
    metadata = {} if carries is None else {STATION_ID: carries}
    return RemoteCapture(id=name, raw_value=text, capture_type=kind, metadata=metadata)


def matched(our_captures, their_captures):
    found = match_captures(our_captures, their_captures)
    return {name: [one.id for one in some] for name, some in found.items()}


def test_our_id_decides_before_the_servers_id():
    assert matched([ours("a", "1")], [theirs("1"), theirs("2", "a")]) == {"a": ["2"]}


def test_two_that_carry_one_id_are_both_told():
    assert matched([ours("a")], [theirs("1", "a"), theirs("2", "a")]) == {"a": ["1", "2"]}


@pytest.mark.parametrize("remote_id", ["", "1"])
def test_what_carries_an_id_of_another_station_is_none_of_ours(remote_id):
    """The same product, scanned at another bench into the same session on the server."""
    assert matched([ours("a", remote_id)], [theirs("1", "of another station")]) == {"a": []}


def test_what_carries_no_id_is_known_by_the_servers_id():
    there = [theirs("1"), theirs("2")]
    assert matched([ours("a", "2"), ours("b", "1")], there) == {"a": ["2"], "b": ["1"]}


def test_what_the_server_gave_no_id_is_known_by_value_and_place():
    there = [theirs("1"), theirs("2", text="other"), theirs("3")]
    assert matched([ours("a"), ours("b")], there) == {"a": ["1"], "b": ["3"]}


def test_what_is_known_by_id_is_no_others_by_value():
    assert matched([ours("a"), ours("b", "1")], [theirs("1")]) == {"a": [], "b": ["1"]}


def test_a_typed_code_is_no_scanned_one():
    there = [theirs("1", kind="MANUAL"), theirs("2", kind="")]
    assert matched([ours("a"), ours("b", typed=True)], there) == {"a": ["2"], "b": ["1"]}


def photo(name, carries=None, key=""):
    metadata = {} if carries is None else {STATION_ID: carries}
    return RemotePhoto(id=name, s3_key=key, metadata=metadata)


def test_photos_are_known_by_our_id_or_their_key():
    there = [photo("1", "p"), photo("2", key="key"), photo("3", "of another station", "key")]
    found = match_photos({"p": "no such key", "q": "key", "r": None}, there)
    assert {name: [one.id for one in some] for name, some in found.items()} == {
        "p": ["1"],
        "q": ["2"],
        "r": [],
    }
