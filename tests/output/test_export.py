"""A session as files: names, table, and what happens when the disk says no."""

import csv
import hashlib
import io
import json
import os
from datetime import UTC, datetime
from itertools import count

import cv2
import numpy as np
import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.domain.shot_list import Shot, ShotList, ShotLists
from app.output.export import CannotExport, Naming, export, export_last, find_session
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
    assert (one["gtin"], one["type"], one["file"]) == ("09521234500018", "front", photo["file"])
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


def test_a_photo_whose_file_is_broken_is_named(store, station, tmp_path):
    scan(station, "9521234500018")
    station.shots.shoot(jpeg(1200, 1))
    path = store.files.path(station.read_state().photos[0].sha256)
    path.write_bytes(b"no picture")
    with pytest.raises(CannotExport, match=f"photo front in .*{path.name} is gone or broken"):
        exported(store, tmp_path / "out")


@pytest.mark.parametrize("wanted", ["", "x", "0"])
def test_a_session_must_be_meant_clearly(store, station, wanted):
    station.end()
    station.start(CaptureMode.BOTH)
    with pytest.raises(CannotExport, match="Expected the id of one session"):
        find_session(store, wanted)
