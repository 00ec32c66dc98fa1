"""A session as files: names, table, and what happens when the disk says no."""

import csv
import hashlib
import io
import json
import os
import unicodedata
from datetime import UTC, datetime
from itertools import count

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import Shot, ShotList, ShotLists
from app.foreign.paths import name_inside
from app.output.export import CannotExport, export, export_last, find_session
from app.output.picture_names import Naming
from app.output.session_table import as_csv
from app.station.station import Station
from app.store.store import open_store

LISTS = ShotLists(
    (ShotList("all", (*map(Shot, list(PhotoType)[:-1]), Shot(PhotoType.OTHER, label="lid, red"))),)
)


def jpeg(width, number):
    picture = np.full((60, width, 3), number, np.uint8)
    return cv2.imencode(".jpg", picture)[1].tobytes()


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "data", floor=0) as opened:
        yield opened


@pytest.fixture
def station(store):
    numbers = count()
    station = Station(store, lambda: datetime.now(UTC), lambda: f"{next(numbers):04}", LISTS)
    station.start(CaptureMode.BOTH)
    return station


def scan(station, text, symbology=Symbology.EAN_13):
    station.codes.scan(Barcode.of(text, symbology), CodeSource.WEDGE)


def exported(store, folder, naming=Naming.GS1):
    export(store, find_session(store, "last"), folder, naming)
    return sorted(one.name for one in folder.iterdir())


def test_pictures_are_named_as_the_standard_has_it_where_it_has_a_name(store, station, tmp_path):
    scan(station, "9521234500018")
    for number, _ in enumerate(PhotoType):
        station.shots.shoot(jpeg(1200, number))
    assert exported(store, tmp_path / "out") == sorted(
        [f"09521234500018_A{face}N1.jpg" for face in (1, 7, 2, 8, 3, 9)]
        + [
            f"09521234500018_{kind}.jpg"
            for kind in ("nutrition", "ingredients", "barcode", "recycling", "certification")
        ]
        + ["09521234500018_other_lid-red.jpg", "session.csv", "session.json"]
    )


@pytest.mark.parametrize(
    ("text", "symbology", "width", "name"),
    [
        ("9521234500018", Symbology.EAN_13, 2400, "09521234500018_A1N1.jpg"),
        ("9521234500018", Symbology.EAN_13, 2401, "09521234500018_C1N1.jpg"),
        ("9521234500018", Symbology.EAN_13, 899, "09521234500018_front.jpg"),
        ("10012345678902", Symbology.ITF, 1200, "10012345678902_A1NA.jpg"),
        ("pallet 7/b", Symbology.CODE_128, 1200, "pallet-7-b_front.jpg"),
    ],
)
def test_size_case_and_number_are_in_the_name(
    store, station, tmp_path, text, symbology, width, name
):
    scan(station, text, symbology)
    station.shots.shoot(jpeg(width, 1))
    assert exported(store, tmp_path / "out")[0] == name


def test_plain_names_say_the_type_and_a_second_one_is_numbered(store, station, tmp_path):
    scan(station, "9521234500018")
    for number in range(2):
        station.shots.pick_type(PhotoType.FRONT)
        station.shots.shoot(jpeg(1200, number))
    assert exported(store, tmp_path / "out", Naming.PLAIN)[:2] == [
        "09521234500018_front.jpg",
        "09521234500018_front_2.jpg",
    ]


def test_table_and_json_tell_every_product_and_its_pictures(store, station, tmp_path):
    scan(station, "9521234500018")
    station.shots.shoot(jpeg(1200, 1))
    scan(station, '=HYPERLINK("http://x")', Symbology.QR)
    exported(store, tmp_path)
    told = json.loads((tmp_path / "session.json").read_text(encoding="utf-8"))
    (photo,) = told["captures"][0]["photos"]
    data = (tmp_path / photo["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == photo["sha256"]
    assert told["captures"][1]["code"] == '=HYPERLINK("http://x")'
    text = (tmp_path / "session.csv").read_text(encoding="utf-8-sig")
    one, other = csv.DictReader(io.StringIO(text))
    assert (one["gtin"], one["type"]) == ('="09521234500018"', "front")
    assert one["file"] == photo["file"]
    assert other["code"] == '\'=HYPERLINK("http://x")'
    assert other["file"] == ""


def test_exporting_again_writes_the_same_files(store, station, tmp_path):
    scan(station, "9521234500018")
    station.shots.shoot(jpeg(1200, 1))
    assert exported(store, tmp_path / "out") == exported(store, tmp_path / "out")


def test_the_menu_writes_into_a_folder_of_its_own_and_says_where(store, station, tmp_path):
    scan(station, "9521234500018")
    said = export_last(store, tmp_path / "documents")
    (folder,) = (tmp_path / "documents").iterdir()
    assert said == f"1 products, 0 photos are in {folder}. Only this account can read them."


def test_how_far_the_export_is(store, station, tmp_path):
    for code in ("9521234500018", "95210018"):
        scan(station, code)
    told = []
    export_last(store, tmp_path / "documents", lambda *far: told.append(far))
    assert told == [(0, 2), (1, 2)]


@pytest.mark.skipif(os.name == "nt", reason="a folder's permissions do not stop writing there")
def test_a_folder_that_takes_nothing_is_one_clear_message(store, station, tmp_path):
    scan(station, "9521234500018")
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    with pytest.raises(CannotExport, match="Choose another folder"):
        export(store, find_session(store, "last"), blocked, Naming.GS1)


def spoil(path):
    path.write_bytes(b"no picture")


def alter(path):
    data = bytearray(path.read_bytes())
    data[-3] ^= 1
    path.write_bytes(data)


def other_picture(path):
    path.write_bytes(jpeg(1200, 99))


def remove(path):
    path.unlink()


def a_folder(path):
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("harm", [spoil, alter, other_picture, remove, a_folder])
def test_the_rest_is_exported_and_what_is_missing_is_said(store, station, tmp_path, harm):
    scan(station, "9521234500018")
    for number in range(3):
        station.shots.shoot(jpeg(1200, number))
    bad = station.read_state().photos[1]
    harm(store.files.path(bad.sha256))
    done = export(store, find_session(store, "last"), tmp_path / "out", Naming.PLAIN)
    assert (done.photos, done.incomplete, len(done.left_out)) == (2, True, 1)
    assert f"{bad.type} of 9521234500018" in done.words
    said = json.loads((tmp_path / "out" / "session.json").read_text(encoding="utf-8"))
    files = [one["file"] for one in said["captures"][0]["photos"]]
    assert [bool(one) for one in files] == [True, False, True]
    assert {one.name for one in (tmp_path / "out").glob("*.jpg")} == set(filter(None, files))


def test_a_photo_that_left_this_station_as_planned_is_told_and_is_no_trouble(
    store, station, tmp_path
):
    scan(station, "9521234500018")
    for number in range(2):
        station.shots.shoot(jpeg(1200, number))
    gone = station.read_state().photos[0]
    store.files.remove(gone.sha256)
    store.kept_files.removed(gone.sha256, datetime(2026, 11, 2, 12, tzinfo=UTC))
    done = export(store, find_session(store, "last"), tmp_path / "out", Naming.PLAIN)
    assert (done.photos, done.incomplete) == (1, False)
    assert "left this station on 2026-11-02 as planned" in done.words


TEXTS = st.one_of(
    st.text(min_size=1, max_size=12),
    st.sampled_from(
        ["ABC", "abc", "\u00c4", "A\u0308", "CON", "nul", "!!!", "???", "stra\u00dfe", "STRASSE"]
    ),
    st.text("\u30b3\u30fc\u30c9\u00df\u0130\u0131iI", min_size=1, max_size=4),
)


@settings(max_examples=12, deadline=None)
@given(texts=st.lists(TEXTS, min_size=2, max_size=5), labels=st.lists(TEXTS, max_size=3))
def test_no_two_pictures_have_one_name_on_any_system(tmp_path_factory, texts, labels):
    folder = tmp_path_factory.mktemp("export")
    marks = ["2", "", *labels]
    shots = ShotLists((ShotList("all", tuple(Shot(PhotoType.OTHER, label=m) for m in marks)),))
    with open_store(folder / "data", floor=0) as store:
        numbers = count()
        station = Station(store, lambda: datetime.now(UTC), lambda: f"{next(numbers):04}", shots)
        station.start(CaptureMode.BOTH)
        for at, text in enumerate(texts):
            scan(station, text, Symbology.QR)
            for number in range(len(marks)):
                station.shots.shoot(jpeg(1000 + at, 20 * number))
        exported(store, folder / "out", Naming.PLAIN)
        session = find_session(store, "last")
        total = sum(
            len(store.photos.of_capture(one.id)) for one in store.sessions.captures(session.id, 99)
        )
    names = [one.name for one in (folder / "out").glob("*.jpg")]
    told = json.loads((folder / "out" / "session.json").read_text(encoding="utf-8"))
    photos = [photo for one in told["captures"] for photo in one["photos"]]
    assert len(names) == len(photos) == total
    for form in ("NFC", "NFD"):
        assert len({unicodedata.normalize(form, one.casefold()) for one in names}) == len(names)
    for photo in photos:
        data = name_inside(folder / "out", photo["file"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == photo["sha256"]


def test_an_earlier_export_of_the_session_leaves_nothing_behind(store, station, tmp_path):
    out = tmp_path / "out"
    scan(station, "9521234500018")
    for number in range(3):
        station.shots.shoot(jpeg(1200, number))
    before = exported(store, out)
    (out / "notes.txt").write_text("a person's")
    changed = out / before[0]
    changed.write_bytes(b"a person's picture")
    station.undo()
    after = exported(store, out)
    assert len([one for one in after if one.endswith(".jpg")]) == 3, "two of ours, a person's one"
    assert changed.read_bytes() == b"a person's picture"
    assert (out / "notes.txt").exists()
    assert exported(store, out) == after


def test_a_picture_that_lies_there_is_never_written_over(store, station, tmp_path):
    scan(station, "9521234500018")
    station.shots.shoot(jpeg(1200, 1))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "09521234500018_A1N1.JPG").write_bytes(b"another's")
    assert "09521234500018_A1N1_2.jpg" in exported(store, tmp_path / "out")


@pytest.mark.parametrize("name", ["session.json", "session.csv"])
def test_a_folder_with_another_export_is_refused_untouched(store, station, tmp_path, name):
    scan(station, "9521234500018")
    exported(store, tmp_path / "out")
    station.end()
    station.start(CaptureMode.BOTH)
    scan(station, "95210018")
    with pytest.raises(CannotExport, match="another session was exported"):
        exported(store, tmp_path / "out")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / name).write_text("a person's")
    with pytest.raises(CannotExport, match="Nothing there was touched"):
        exported(store, tmp_path / "own")
    assert [one.name for one in (tmp_path / "own").iterdir()] == [name]


@pytest.mark.parametrize(
    ("code", "cell"),
    [
        ("04006381333931", '="04006381333931"'),
        ("4006381333931", "4006381333931"),
        ("376104250021234569", '="376104250021234569"'),
        ("1E5", '="1E5"'),
        ("1-2", '="1-2"'),
        ("12/11", '="12/11"'),
        ("\u200b=1+1", "'\u200b=1+1"),
        ("\ufe66A1", "'\ufe66A1"),
        ("\u2212A1", "'\u2212A1"),
        ("Lid; =A1", "Lid;' =A1"),
        ("a\t@SUM(1)", "a\t'@SUM(1)"),
        ("Lid 1-2", "Lid 1-2"),
    ],
)
def test_a_code_stays_a_text_in_a_spreadsheet(code, cell):
    names = ("number", "gtin", "code", "symbology", "source", "scanned_at", "product_name")
    capture = dict.fromkeys(names, "") | {"code": code, "photos": []}
    (row,) = csv.DictReader(io.StringIO(as_csv([capture])[1:], newline=""))
    assert row["code"] == cell


@pytest.mark.parametrize("wanted", ["", "x", "0"])
def test_a_session_must_be_meant_clearly(store, station, wanted):
    station.end()
    station.start(CaptureMode.BOTH)
    with pytest.raises(CannotExport, match="Expected the id of one session"):
        find_session(store, wanted)
