"""A label that an older program kept is found when it is scanned again after the update."""

import sqlite3
from contextlib import closing

import pytest

from app.domain.barcode import Barcode, Symbology
from app.store.sqlite.migrations import MIGRATIONS
from app.store.sqlite.opening import define_functions
from app.store.store import open_store

BEFORE = 16
LOT = "010952123450001810AB\x1d21X"


@pytest.mark.parametrize(
    ("text", "symbology", "identifier", "key", "again"),
    [
        (LOT, "GS1 DataMatrix", "]d2", f"text:{LOT}", "(01)09521234500018(10)AB(21)X"),
        (f"\x1d{LOT}\x1d", "code", "", f"text:\x1d{LOT}\x1d", f"]C1{LOT}"),
        ("4006381333931", "EAN-13", "]E3", "gtin:04006381333931", "]E3400638133393105"),
        ("400638133393105", "code", "", "text:400638133393105", "4006381333931"),
        ("0212345012994", "code", "", "text:0212345012994", "]E00212345012994"),
        ("04252614", "code", "", "gtin:00042100005264", "042100005264"),
        ("SHELF 7", "Code 128", "]C0", "text:SHELF 7", "SHELF 7"),
    ],
)
def test_a_code_of_an_older_program_is_there_already(
    tmp_path, text, symbology, identifier, key, again
):
    with closing(sqlite3.connect(tmp_path / "station.db", isolation_level=None)) as old:
        define_functions(old)
        for script in MIGRATIONS[:BEFORE]:
            old.executescript(script)
        old.execute("INSERT INTO session (id, mode, started_at) VALUES ('s', 'both', '2026-01-02')")
        old.execute(
            "INSERT INTO capture (id, session_id, number, key, text, symbology, identifier, source,"
            " scanned_at) VALUES ('c', 's', 1, ?, ?, ?, ?, 'wedge', '2026-01-02T03:05:00+00:00')",
            (key, text, symbology, identifier),
        )
        old.execute(f"PRAGMA user_version = {BEFORE}")
    with open_store(tmp_path, floor=0) as store:
        found = store.sessions.find("s", Barcode.from_scanner(again).key)
        assert found is not None
        assert (found.barcode.text, found.barcode.symbology) == (text, Symbology(symbology)), (
            "as it was sent"
        )
