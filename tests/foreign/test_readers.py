"""JSON, TOML, packed bytes, archives, signed documents: bounded, and one kind of error."""

import base64
import gzip
import io
import json
import struct
import threading
import tracemalloc
import zipfile
import zlib
from contextlib import suppress

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.foreign.archive import ZipBounds, is_zip, open_zip
from app.foreign.errors import BadInput
from app.foreign.json_reader import Bounds, read_json
from app.foreign.packed import Unpacker, unpacked
from app.foreign.signed import NotSigned, signed
from app.foreign.toml_document import editable_toml
from app.foreign.toml_reader import BadToml, read_toml

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.text() | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC = KEY.public_key().public_bytes_raw()


@given(JSON, st.booleans())
def test_json_says_what_it_said(value, ascii_only):
    assert read_json(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


@given(st.binary(max_size=200) | st.text('[]{}",:\\ud8"0123456789eE+-.tfn ', max_size=200))
def test_whatever_is_no_json_is_refused(content):
    with suppress(BadInput):
        json.dumps(read_json(content), allow_nan=False).encode()


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 10**5,
        b'{"a":' * 10**5,
        b"[" * 65 + b"]" * 65,
        b'"' + b"x" * 10**6 + b'"',
        b"[" + b"0," * 10**5 * 4 + b"0]",
        b"9" * 41,
        b"1e999",
        b"-1e999",
        b"NaN",
        b"Infinity",
        b"\xff",
        b"",
        b"[1]2",
        b'"' + b"\\" * 99,
    ],
    ids=lambda content: content[:12],
)
def test_json_bombs_are_refused(content):
    with pytest.raises(BadInput):
        read_json(content)


def test_brackets_and_commas_within_a_text_are_no_structure():
    said = {"a": '[{"\\' * 200 + ",:" * 200, "b": [[[1]]]}
    assert read_json(json.dumps(said), Bounds(deepest=4, most=12)) == said


def test_halves_of_characters_do_not_come_in():
    assert read_json(rb'{"\ud800": ["\udc00a", "\ud83d\ude00"]}') == {"�": ["�a", "😀"]}
    assert read_json('"\ud800"') == "�"


@given(st.text(max_size=200) | st.text("[]{}\"'.=,\\\n#a1 ", max_size=200))
def test_whatever_is_no_toml_is_refused(said):
    for read in (read_toml, editable_toml):
        with suppress(BadToml):
            assert isinstance(read(said), dict)


@pytest.mark.parametrize(
    "said",
    [
        "a = " + "[" * 10**5,
        "a = " + "{a=" * 10**5,
        "a = " + "[" * 40 + "]" * 40,
        ".".join("a" * 200_000) + " = 1",
        "[" + ".".join("a" * 200_000) + "]",
        'a = ["""x"""", {' + ".".join("a" * 200_000) + "=1}]",
        "a = " + '"\\"' * 10**5,
        "a = 0x" + "f" * 10**5,
        "#" + "x" * 10**6,
    ],
    ids=lambda said: said[:12],
)
def test_toml_bombs_are_refused(said):
    with pytest.raises(BadToml):
        read_toml(said)
    with pytest.raises(BadToml):
        editable_toml(said)


def test_dots_and_brackets_that_are_no_depth_are_read():
    numbers = ", ".join(["[1.5]"] * 200)
    text = f"a = [{numbers}]\nb = '''{'[.' * 200}'''\n# {'[.' * 200}\n" + "[[c]]\n" * 200
    assert len(read_toml(text)["c"]) == 200


@given(st.binary(max_size=500), st.integers(1, 50), st.sampled_from(["", "gzip", "deflate"]))
def test_packed_bytes_come_out_whole(content, step, encoding):
    pack = {"": bytes, "gzip": gzip.compress, "deflate": zlib.compress}[encoding]
    packed, unpacker = pack(content), Unpacker(encoding, 500)
    pieces = [packed[at : at + step] for at in range(0, len(packed), step)]
    found = b"".join(b"".join(unpacker.feed(one)) for one in pieces)
    unpacker.end()
    assert found == content


@given(
    st.binary(max_size=200), st.sampled_from(["gzip", "deflate", "br", "gzip, gzip", "identity"])
)
def test_whatever_is_not_packed_is_refused(content, encoding):
    with suppress(BadInput):
        unpacker = Unpacker(encoding, 1000)
        assert len(b"".join(unpacker.feed(content))) <= 1000
        unpacker.end()


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_bomb_takes_no_more_memory_than_was_allowed(pack):
    bomb = pack(b"\0" * 200_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(BadInput):
            unpacked(bomb, 1_000_000)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_what_was_cut_is_refused():
    with pytest.raises(BadInput):
        unpacked(zlib.compress(b"a" * 1000)[:-3], 1000)


def zipped(members, way=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def test_an_archive_is_read(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"trace/1.jsonl": b"{}", "b": b"\0" * 1000}))
    assert is_zip(path)
    with open_zip(path) as archive:
        assert archive.names == ("trace/1.jsonl", "b")
        assert archive.read("b") == b"\0" * 1000
        with pytest.raises(BadInput):
            archive.read("c")


@pytest.mark.parametrize("way", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_bombs_in_an_archive_are_refused(tmp_path, way):
    path = tmp_path / "a.zip"
    path.write_bytes(
        zipped({"a": b"\0" * 3_000_000, "b": b"\0" * 600_000, "c": b"\0" * 600_000}, way)
    )
    with open_zip(path, ZipBounds(largest=1_000_000, all=1_000_000)) as archive:
        with pytest.raises(BadInput):
            archive.read("a")
        if way == zipfile.ZIP_DEFLATED:
            archive.read("b")
        with pytest.raises(BadInput):
            archive.read("c")


def test_an_archive_that_lies_about_its_sizes_gives_no_more_than_it_said(tmp_path):
    packed = bytearray(zipped({"a": b"\0" * 50_000_000}))
    place = packed.rfind(b"PK\x01\x02")
    packed[place + 24 : place + 28] = struct.pack("<I", 10)
    path = tmp_path / "a.zip"
    path.write_bytes(packed)
    with open_zip(path) as archive, pytest.raises(BadInput):
        archive.read("a")


def test_archives_of_too_many_files_are_not_even_opened(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({str(number): b"" for number in range(3000)}))
    with pytest.raises(BadInput), open_zip(path, ZipBounds(directory=10_000)):
        pass


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_archives_are_refused_or_read(tmp_path, data):
    whole = bytearray(zipped({"trace/1.jsonl": b"{}" * 50, "b": b"b"}))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=8)):
        whole[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    path = tmp_path / "a.zip"
    path.write_bytes(whole[:cut] if data.draw(st.booleans()) else whole)
    is_zip(path)
    with suppress(BadInput, OSError), open_zip(path) as archive:
        for name in archive.names:
            assert len(archive.read(name)) <= 10_000


def document(told, key=KEY, **more):
    inner = told if isinstance(told, str) else json.dumps(told)
    signature = base64.b64encode(key.sign(inner.encode())).decode()
    return json.dumps({"manifest": inner, "signature": signature, **more}).encode()


def test_a_signed_document_is_read():
    assert signed(document({"version": "1.2.3"}), PUBLIC) == {"version": "1.2.3"}


def test_nothing_is_parsed_before_the_signature_was_looked_at():
    other = Ed25519PrivateKey.from_private_bytes(b"o" * 32)
    for inner in ("[" * 50_000, "no json", '{"version": "9"}'):
        with pytest.raises(NotSigned):
            signed(document(inner, other), PUBLIC)
        if inner[0] != "{":
            with pytest.raises(BadInput) as told:
                signed(document(inner), PUBLIC)
            assert not isinstance(told.value, NotSigned)


@given(st.binary(max_size=100) | JSON.map(json.dumps).map(str.encode), st.binary(max_size=40))
def test_whatever_is_not_signed_is_refused(content, key):
    for one in (PUBLIC, key):
        with pytest.raises(BadInput):
            signed(content, one)


@pytest.mark.parametrize("place", range(0, 120, 7))
def test_one_changed_byte_is_enough(place):
    whole = bytearray(document({"version": "1.2.3"}))
    whole[place] ^= 1
    with pytest.raises(BadInput):
        signed(bytes(whole), PUBLIC)


def test_a_thread_with_a_small_stack_reads_what_is_within_the_bounds():
    read = []
    before = threading.stack_size(256 * 1024)  # of a thread that Qt makes on macOS: twice as much
    try:
        for bomb in ("[" * 64 + "]" * 64, "[" * 10**5):
            thread = threading.Thread(target=lambda bomb=bomb: read.append(outcome(bomb)))
            thread.start()
            thread.join()
    finally:
        threading.stack_size(before)
    assert read == ["read", "refused"]


def outcome(content):
    try:
        read_json(content)
    except BadInput:
        return "refused"
    return "read"
