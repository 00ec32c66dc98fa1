"""Every parser of foreign bytes: its documented error, or a value that can be kept and sent."""

import csv
import io
import json
import re
import zlib
from datetime import date

import cv2
import httpx
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from app.config.profile import NoProfile, as_digits, from_digits, from_file, from_toml
from app.config.settings import WrongSetting
from app.config.settings_file import change_file, read_file
from app.config.shot_list_file import WrongShotLists, parse_shot_lists, shot_list_file
from app.config.startup import kiosk_in_file
from app.config.validation import check_file
from app.config.values import WrongValue, checked
from app.devices.scanners.hid_pos import parse_report
from app.devices.scanners.profile_file import profile_file
from app.devices.scanners.scanner import ScannerRefused
from app.devices.scanners.serial import CodeStream
from app.domain.errors import StationError
from app.observability.day_log import Diary
from app.output.session_table import as_csv
from app.sandbox.server import SandboxServer
from app.security.redaction import Redactor
from app.updates.manifest import NotTrusted, read_manifest
from app.updates.update_store import Shelf
from app.vision.picture_loading import PictureUnreadable, load_picture
from app.workers.thumbnails import ThumbnailWorker
from tests.foreign.test_readers import JSON, PUBLIC, document

ODD = (
    "\ud800",
    "\x1b[2J",
    "\0",
    "\u202e",
    "nan",
    "0x" + "f" * 5000,
    "9" * 30,
    "[" * 200,
    "a." * 99,
)
TOML = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "theme",
                "kiosk",
                "rearm_ms",
                "api_url",
                "[[shot_list]]\nname",
                "shots",
                "prefixes",
                "x",
            ]
        ),
        st.sampled_from(['"dark"', "true", "1", "1e999", "nan", "[]", "{}", "{a=[{}]}", *ODD]),
    ),
    max_size=5,
).map(lambda lines: "\n".join(f"{name} = {value}" for name, value in lines))
CONTENT = (
    st.binary(max_size=120)
    | TOML.map(lambda said: said.encode(errors="surrogatepass"))
    | JSON.map(json.dumps).map(str.encode)
    | st.sampled_from([b"[" * 10**5, b"a=" + b"[" * 10**5, b"a." * 10**5, b"\xef\xbb\xbf", b"\0"])
)
BRIEF = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def tried(call, *expected):
    """What it gives, or the words of an *expected* refusal, which everybody can print."""
    try:
        found = call()
    except expected as error:
        str(error).encode()
        return None
    repr(found).encode()
    return found


@BRIEF
@given(CONTENT)
def test_files_of_people_and_of_other_stations(tmp_path, content):
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    tried(lambda: read_file(path), WrongSetting)
    tried(lambda: change_file(path, {"theme": "light"}), WrongSetting)
    path.write_bytes(content)
    tried(lambda: check_file(path))
    tried(lambda: kiosk_in_file(path))
    tried(lambda: from_file(path), NoProfile, WrongValue)
    tried(lambda: parse_shot_lists(content), WrongShotLists)


@BRIEF
@given(CONTENT)
def test_files_beside_the_database(tmp_path, content):
    for file in (profile_file(tmp_path), shot_list_file(tmp_path)):
        file.path.write_bytes(content)
        tried(file.examine)
        tried(file.read)
    (tmp_path / "2026-11-24.jsonl").write_bytes(content + b"\n" + content)
    for name in ("news.json", "begun.json"):
        (tmp_path / name).write_bytes(content)
    tried(lambda: Diary(tmp_path).read(date(2026, 11, 24)))
    shelf = Shelf(tmp_path, tmp_path / "launch")
    tried(shelf.document)
    tried(lambda: shelf.outcome("1.0.0"))


@BRIEF
@given(
    st.binary(max_size=60) | TOML.map(lambda said: said.encode(errors="replace")), st.integers(0, 2)
)
def test_scanned_profiles(content, way):
    number = int.from_bytes(b"\x01" + zlib.compress(content))
    digits = f"9998{len(content):04d}{0:012d}{number}"
    tried(lambda: from_digits(digits[: len(digits) - way]), NoProfile, WrongValue)
    tried(lambda: from_toml(content.decode(errors="replace")), NoProfile, WrongValue)


def test_a_scanned_bomb_is_no_profile():
    number = int.from_bytes(b"\x01" + zlib.compress(b"\0" * 600_000, 9))
    with pytest.raises(NoProfile):
        from_digits(f"9998{4000:04d}{0:012d}{number}")
    assert from_digits(as_digits({"theme": "light"})) == {"theme": "light"}


@BRIEF
@given(CONTENT | JSON.map(document))
def test_news_of_updates(content):
    tried(lambda: read_manifest(content, PUBLIC), NotTrusted)


@BRIEF
@given(st.binary(max_size=200), st.integers(1, 9))
def test_what_hand_scanners_send(received, step):
    stream = CodeStream(0.1)
    codes = [
        code
        for place in range(0, len(received), step)
        for code in stream.feed(received[place : place + step], 0.0)
    ]
    for code in codes:
        assert code.encode()
    tried(lambda: parse_report(b"\x02" + received), ScannerRefused)


def pictures():
    picture = np.random.default_rng(1).integers(0, 255, (40, 40, 3), dtype=np.uint8)
    return [cv2.imencode(kind, picture)[1].tobytes() for kind in (".jpg", ".png", ".bmp", ".webp")]


PICTURES = pictures()


@BRIEF
@given(
    st.sampled_from(PICTURES),
    st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 255)), max_size=9),
)
def test_pictures(tmp_path, whole, spoiled):
    content = bytearray(whole)
    for place, byte in spoiled:
        content[place % len(content)] = byte
    path = tmp_path / "a.jpg"
    path.write_bytes(content[: 9999 - (spoiled[0][0] if spoiled else 0)])
    tried(lambda: load_picture(path).shape, PictureUnreadable)


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/hostname", "a\\..\\b", "C:\\x.png", "out.png", ""]
)
def test_an_outline_is_shown_from_the_stations_own_folder_only(qtbot, tmp_path, name):
    inside = tmp_path / "data"
    inside.mkdir()
    (tmp_path / "secret.png").write_bytes(PICTURES[1])
    (inside / "own.png").write_bytes(PICTURES[1])
    (inside / "out.png").symlink_to(tmp_path / "secret.png")
    worker, heard = ThumbnailWorker(lambda one: tmp_path / one, inside), []
    worker.outline_loaded.connect(lambda name, picture: heard.append((name, picture.isNull())))
    worker.load_outline(name)
    worker.load_outline("own.png")
    assert heard == [(name, True), ("own.png", False)]
    assert isinstance(worker, QObject)


@given(
    st.text(" \t\r\n\x0b\0\x1d", max_size=3),
    st.sampled_from("=+-@\uff1d\uff0b\uff0d\uff20\t\r"),
    st.text(max_size=5),
)
def test_no_cell_of_an_export_is_a_formula(before, sign, after):
    code = before + sign + after
    names = ("number", "gtin", "code", "symbology", "source", "scanned_at", "product_name")
    capture = dict.fromkeys(names, "") | {"code": code, "product_name": code, "photos": []}
    rows = csv.DictReader(io.StringIO(as_csv([capture])[1:], newline=""))
    for row in rows:
        for cell in (row["code"], row["product_name"]):
            assert cell.startswith("'")
            assert cell.replace("'", "") == code.replace("'", "")
            for piece in re.split("[;,\t|\r\n\v\f]", cell):
                assert not re.match("[=+@\uff1d\uff0b\uff0d\uff20-]", piece)


@pytest.mark.parametrize(
    "piece",
    [
        "x-amz-",
        "x-amz-a ",
        "http://",
        "https://a?",
        "policy ",
        "signature=",
        "a://",
        "csb_A",
        "authorization: ",
    ],
)
def test_redaction_takes_time_in_proportion(piece):
    """Ten times the text of the finding: half a minute where it is quadratic, then nobody waits."""
    said = piece * (100_000 // len(piece))
    assert Redactor(["hunter22"]).clean(said)


def test_redaction_still_takes_out_what_it_must():
    said = Redactor().clean(
        "https://s3.test/a?X-Amz-Signature=1 x-amz-security-token: abc, X-Amz-Credential=AK/1"
    )
    assert all(secret not in said for secret in ("Signature=1", "abc", "AK/1"))


def test_the_sandboxs_control_pages_are_asked_as_this_computer_only(tmp_path):
    with SandboxServer(tmp_path) as server, httpx.Client(base_url=server.url) as client:
        for path in (
            "/sandbox/trouble",
            "/sandbox/requests",
            "/sandbox/faults",
            "/sandbox/objects/a",
        ):
            for host in ("evil.test", "127.0.0.1.evil.test", "localhost.evil.test:80", "[::2]"):
                assert client.get(path, headers={"Host": host}).status_code in (400, 403), host
        port = server.url.rpartition(":")[2]
        for host in (f"127.0.0.1:{port}", f"localhost:{port}", "localhost"):
            assert client.get("/sandbox/trouble", headers={"Host": host}).is_success
        assert (
            client.patch("/sandbox/trouble", json={}, headers={"Host": "a.test"}).status_code == 403
        )


def test_every_refusal_is_one_of_ours():
    for kind in (
        NoProfile,
        WrongValue,
        WrongSetting,
        WrongShotLists,
        NotTrusted,
        PictureUnreadable,
    ):
        assert issubclass(kind, StationError)


@pytest.mark.parametrize("value", ["x" + "\n" * 60 + "api_url", "a\x1b[2J", "a\u202eb", "a\ud800"])
def test_a_setting_hides_nothing_behind_its_first_line(tmp_path, value):
    with pytest.raises(WrongValue, match="one line"):
        checked("station_name", value)
    path = tmp_path / "p.toml"
    path.write_bytes(f"station_name = {json.dumps(value)}".replace("\\ud800", "?\\u0007").encode())
    with pytest.raises(WrongValue, match="one line"):
        from_file(path)


def test_the_words_of_shot_lists_are_shown_as_they_are():
    said = b'[[shot_list]]\nname = "a\\u001b[2J"\nshots = [{type = "front", hint = "b\\u202e\\n"}]'
    (one,) = parse_shot_lists(said).lists
    assert (one.name, one.shots[0].hint) == ("a␣[2J", "b␣ ")
