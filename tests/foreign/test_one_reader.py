"""Bytes from outside are parsed by `app/foreign` alone; each exception has its reason."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"

OWN = "a column of our own database, which nobody else writes"
ALLOWED = {  # (module, what it calls): the reason
    ("store/rows.py", "json.loads"): OWN,
    ("store/upload_tickets.py", "json.loads"): OWN,
    ("api/host_contract.py", "json.loads"): OWN,
    ("sandbox/limits.py", "json.loads"): OWN,
    ("sandbox/state.py", "json.loads"): OWN,
    ("sandbox/application.py", "json.loads"): "the sandbox's own document, written a line before",
    ("i18n/catalogue.py", "xml.etree"): "the program's own texts, part of the installation",
    ("observability/bundle.py", "ZipFile"): "writes",
    ("config/profile.py", "zlib.compress"): "writes",
    ("sandbox/store.py", "model_validate_json"): OWN,
    ("sandbox/storage.py", "xml.sax"): "writes",
    ("vision/jpeg.py", "xml.sax"): "writes",
    ("kiosk/autostart.py", "plistlib"): "writes",
    ("sandbox/ids.py", "zlib.crc32"): "a check sum",
    ("api/keys.py", "zlib.crc32"): "a check sum",
    ("devices/cameras/liveness.py", "zlib.crc32"): "a check sum",
}
MODULES = {
    *("tomllib", "pickle", "marshal", "shelve", "plistlib", "yaml", "configparser"),
    *("gzip", "bz2", "lzma", "tarfile", "xml.etree", "xml.dom", "xml.sax", "lxml"),
    *("cryptography", "orjson", "ujson"),
}
"""Whoever imports one of them reads with it."""
CALLS = {
    "json": {"load", "loads", "JSONDecoder"},
    "zlib": set(),  # every call
    "zipfile": {"ZipFile", "is_zipfile", "Path", "PyZipFile"},
    "tomlkit": {"parse", "load", "loads"},
    "shutil": {"unpack_archive"},
    "ast": {"literal_eval"},
}
METHODS = {"json", "iter_bytes", "iter_text", "iter_lines", "model_validate_json"}
"""Of an answer of httpx, and of pydantic."""
BUILT_IN = {"eval", "exec"}


def readers(tree: ast.Module) -> Iterator[str]:
    """What each place that may parse is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (found for one in node.names if (found := module_of(one.name)))
        elif isinstance(node, ast.ImportFrom):
            yield from imported(node)
        elif isinstance(node, ast.Call) and (name := called(node)):
            yield name


def module_of(name: str) -> str:
    return next((one for one in MODULES if f"{name}.".startswith(f"{one}.")), "")


def imported(node: ast.ImportFrom) -> Iterator[str]:
    """`from json import loads` hides the module that the call belongs to."""
    module = node.module or ""
    if found := module_of(module):
        yield found
    for one in node.names:
        if one.name in CALLS.get(module, ()) or module == "zlib":
            yield f"{module}.{one.name}"
        elif found := module_of(f"{module}.{one.name}"):
            yield found


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id if node.func.id in BUILT_IN else ""
    if not isinstance(node.func, ast.Attribute):
        return ""
    owner, name = node.func.value, node.func.attr
    if isinstance(owner, ast.Name) and owner.id in CALLS:
        if owner.id == "zipfile":
            return name if name in CALLS["zipfile"] else ""
        return f"{owner.id}.{name}" if not CALLS[owner.id] or name in CALLS[owner.id] else ""
    return name if name in METHODS else ""


def found_in(path: Path) -> set[tuple[str, str]]:
    module = path.relative_to(APP).as_posix()
    return {(module, one) for one in readers(ast.parse(path.read_text(encoding="utf-8")))}


FOUND = {
    one
    for path in APP.rglob("*.py")
    if path.relative_to(APP).parts[0] != "foreign"
    for one in found_in(path)
}


def test_foreign_bytes_are_parsed_by_one_package():
    assert FOUND - set(ALLOWED) == set(), "use app.foreign"


def test_each_exception_is_still_needed():
    assert set(ALLOWED) - FOUND == set()


@pytest.mark.parametrize(
    ("line", "reader"),
    [
        ("json.loads(a)", "json.loads"),
        ("json.load(file)", "json.load"),
        ("from json import loads", "json.loads"),
        ("json.JSONDecoder().decode(a)", "json.JSONDecoder"),
        ("answer.json()", "json"),
        ("answer.iter_bytes()", "iter_bytes"),
        ("Model.model_validate_json(a)", "model_validate_json"),
        ("import tomllib", "tomllib"),
        ("from tomllib import loads", "tomllib"),
        ("tomlkit.parse(a)", "tomlkit.parse"),
        ("zipfile.ZipFile(path)", "ZipFile"),
        ("zipfile.is_zipfile(path)", "is_zipfile"),
        ("from zipfile import ZipFile", "zipfile.ZipFile"),
        ("import gzip", "gzip"),
        ("zlib.decompress(a)", "zlib.decompress"),
        ("zlib.decompressobj()", "zlib.decompressobj"),
        ("from zlib import decompress", "zlib.decompress"),
        ("import pickle", "pickle"),
        ("from xml.etree import ElementTree", "xml.etree"),
        ("import xml.etree.ElementTree as ET", "xml.etree"),
        ("eval(a)", "eval"),
        ("ast.literal_eval(a)", "ast.literal_eval"),
        ("shutil.unpack_archive(a)", "shutil.unpack_archive"),
    ],
)
def test_a_reader_is_found(line, reader):
    assert reader in set(readers(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    [
        *("json.dumps(a)", "import json", "tomlkit.dumps(a)", "import zipfile", "re.compile(a)"),
        *("from app.foreign.json_reader import read_json\nread_json(a)", "from json import dumps"),
    ],
)
def test_what_only_writes_is_left_alone(line):
    assert set(readers(ast.parse(line))) == set()
