"""The plan of the house, held against every import, also those inside functions."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[1] / "app"

FOR_ALL = {"files"}
"""Every room writes and reads files, by one hand and one policy."""
PLAN = {  # room: rooms it may import
    "domain": "",
    "files": "domain",
    "assets": "",
    "version": "",
    "devices": "domain",
    "store": "domain",
    "api": "domain",
    "vision": "domain devices",
    "sync": "domain store api",
    "station": "domain store",
    "updates": "domain",
    "workers": "domain devices vision station sync",
    "config": "domain settings early",
    "patience": "",
    "optional_part": "domain",
    "card_secret": "domain store",
    "ui": "domain station settings config assets catalogue",
    "kiosk": "domain settings ui",
    "sandbox": "assets",
    "demo": "domain devices vision assets",
    "settings": "domain",
    "early": "",
    "secrets": "domain patience",
    "health": "domain devices vision store api secrets",
    "shot_list_file": "domain",
    "export": "domain store",
    "licences": "assets",
    "trace": "domain devices",
    "numbers": "",
    "day_figures": "numbers ui",
    "bundle": "domain redaction trace",
    "telemetry": "domain version",
    "redaction": "",
    "logs": "redaction",
    "crash": "redaction",
    "pin_file": "domain",
    "catalogue": "",
    "garbage": "",
    "going_first": "",
    "refusal": "domain start ui",
    "training": "domain station",
    "__init__": "",
    "__main__": "start",
}
EVERYWHERE = {
    "main",
    "assembly",
    "doors",
    "tuning",
    "first_run",
    "guarding",
    "recalling",
    "reopening",
    "start",
    "schooling",
    "cli",
    "printing",
    "blackbox",
    "replay",
    "selftest",
    "upkeep",
    "server_access",
    "side_files",
}  # they build the house, so they know it

DOORS = {  # library: rooms it may enter by
    "PySide6": "start workers replay ui kiosk main assembly "
    "doors tuning first_run guarding recalling "
    "reopening schooling printing crash day_figures selftest upkeep garbage refusal "
    "going_first server_access",
    "cv2": "devices vision",
    "cv2_enumerate_cameras": "devices",
    "serial": "devices",
    "hid": "devices",
    "zxingcpp": "vision",
    "pyzbar": "vision",
    "sqlite3": "store sandbox",
    "filelock": "store",
    "httpx": "api",
    "truststore": "api",
    "pydantic": "api settings config sandbox shot_list_file",
    "fastapi": "sandbox",
    "uvicorn": "sandbox",
    "keyring": "secrets",
    "typer": "cli",
    "wakepy": "kiosk",
    "cryptography": "updates",
    "biip": "domain",
    "opentelemetry": "telemetry",
}
# A room may see this much of another, and no more.
ONLY = {
    ("ui", "config"): {"app.config.table", "app.config.sources", "app.config.titles"},
    ("ui", "station"): {"app.station.state"},
    ("training", "station"): {"app.station.state"},
    ("vision", "devices"): {"app.devices.cameras.source"},
}


def room_of(path: Path) -> str:
    return path.relative_to(APP).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write app.room.module, not a relative import"
            yield node.module or ""


def complaints(path: Path) -> Iterator[str]:
    room = room_of(path)
    if room not in PLAN and room not in EVERYWHERE:
        yield f"{room} is no room of the plan"
        return
    for name in imports(path):
        top, *rest = name.split(".")
        if top in DOORS and room not in DOORS[top].split():
            yield f"{top} does not enter through {room}"
        if top != "app" or not rest or room in EVERYWHERE:
            continue
        if rest[0] != room and rest[0] not in FOR_ALL | set(PLAN[room].split()):
            yield f"{room} may not import {name}"
        allowed = ONLY.get((room, rest[0]))
        if allowed is not None and name not in allowed:
            yield f"{room} may see only {', '.join(sorted(allowed))} of {rest[0]}, not {name}"


@pytest.mark.parametrize("path", sorted(APP.rglob("*.py")), ids=lambda p: str(p.relative_to(APP)))
def test_every_import_keeps_to_the_plan(path):
    assert list(complaints(path)) == []


@pytest.mark.parametrize(
    ("room", "line", "complaint"),
    [
        ("sync", "import httpx", "httpx does not enter through sync"),
        ("ui", "from app.store import files", "ui may not import app.store"),
        ("ui", "from app.station.station import Station", "ui may see only"),
        ("store", "def f():\n    import cv2", "cv2 does not enter through store"),
    ],
)
def test_the_plan_names_the_culprit(tmp_path, monkeypatch, room, line, complaint):
    monkeypatch.setitem(globals(), "APP", tmp_path)
    (tmp_path / room).mkdir()
    (tmp_path / room / "wrong.py").write_text(line)
    found = list(complaints(tmp_path / room / "wrong.py"))
    assert len(found) == 1
    assert found[0].startswith(complaint)


def test_packaging_is_a_plain_folder():
    root = APP.parent
    assert not (root / "packaging" / "__init__.py").exists(), "it would shadow the library"
    assert not (root / "resources" / "__init__.py").exists()
