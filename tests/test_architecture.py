"""The plan of packages (docs/architecture.md), held against every import of every module.

Imports inside functions and under TYPE_CHECKING count like all others, and nothing is exempt.
"""

import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
APP = ROOT / "app"

COMMON = {"files", "foreign", "assets", "version"}
"""Every package may import them."""
PLAN = {  # package: packages that it may import, beside itself and COMMON
    "domain": "",
    "files": "domain",
    "foreign": "domain",
    "assets": "",
    "version": "",
    "i18n": "domain",
    "security": "domain",
    "config": "domain",
    "devices": "domain",
    "store": "domain",
    "api": "domain",
    "updates": "domain",
    "vision": "domain devices",
    "sync": "domain store api",
    "station": "domain store",
    "observability": "domain security devices",
    "health": "domain devices vision store api security",
    "output": "domain store",
    "training": "domain station",
    "workers": "domain devices vision station sync",
    "ui": "domain station config i18n",
    "kiosk": "domain ui",
    "sandbox": "",
    "replay": "domain devices vision station store sync api observability workers ui sandbox",
    "features": "domain config security devices vision store api sync observability health output "
    "kiosk updates training workers ui",
    "bootstrap": "domain config security devices vision store station sync observability health "
    "output kiosk sandbox features workers ui",
    "cli": "domain config security vision store api sync observability health output kiosk sandbox "
    "replay features bootstrap ui",
    "entry": "config bootstrap cli",
    "__main__": "entry",
    "__init__": "",
}
ONLY = {  # (package, other package): the modules of the other that it may see
    ("ui", "station"): {"app.station.state"},
    ("ui", "config"): {"app.config.sources", "app.config.titles"},
    ("training", "station"): {"app.station.state"},
    ("vision", "devices"): {"app.devices.cameras.source"},
    ("observability", "devices"): {"app.devices.scanners.keys"},
}
LIBRARIES = {  # library: packages that import it
    "PySide6": "workers ui features kiosk bootstrap replay",
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
    "pydantic": "api config sandbox",
    "tomlkit": "config foreign",
    "fastapi": "sandbox",
    "uvicorn": "sandbox",
    "keyring": "security",
    "typer": "cli",
    "wakepy": "kiosk",
    "cryptography": "foreign",
    "biip": "domain",
    "opentelemetry": "observability",
}
ENTRY = {"__init__", "__main__", "entry"}
MOST_LOOSE, MOST_IN_A_FOLDER = 3, 30


def modules() -> Mapping[str, Path]:
    """Every module by its dotted name; a package is its `__init__`."""
    found = {}
    for path in sorted(APP.rglob("*.py")):
        parts = path.relative_to(APP.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def package_of(path: Path) -> str:
    return path.relative_to(APP).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """`a.b.c` for `import a.b.c` and for `from a.b import c`, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write app.package.module, not a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def complaints(path: Path) -> Iterator[str]:
    package = package_of(path)
    if package not in PLAN:
        yield f"{package} is no package of the plan"
        return
    for name in imports(path):
        top, *rest = name.split(".")
        if top in LIBRARIES and package not in LIBRARIES[top].split():
            yield f"{package} may not import the library {top}"
        if top != "app" or not rest or rest[0] == package or rest[0] in COMMON:
            continue
        if rest[0] not in PLAN[package].split():
            yield f"{package} may not import {name}"
        seen = ONLY.get((package, rest[0]))
        if seen is not None and not any(f"{name}.".startswith(f"{one}.") for one in seen):
            yield f"{package} may see only {', '.join(sorted(seen))} of {rest[0]}, not {name}"


@pytest.mark.parametrize("path", modules().values(), ids=lambda path: str(path.relative_to(APP)))
def test_every_import_keeps_to_the_plan(path):
    assert list(complaints(path)) == []


def test_the_plan_names_no_package_that_is_gone_and_no_import_that_nobody_makes():
    made = {package_of(path): set() for path in modules().values()}
    for path in modules().values():
        for name in imports(path):
            if name.startswith("app.") and len(name.split(".")) > 1:
                made[package_of(path)].add(name.split(".")[1])
    assert set(PLAN) == set(made)
    for package, planned in PLAN.items():
        if package not in ("i18n", "security", "config"):  # what the design lets them, too
            assert set(planned.split()) <= made[package], package


def test_no_import_runs_in_a_circle():
    known = modules()
    graph = {name: set() for name in known}
    for name, path in known.items():
        for one in imports(path):
            target = one if one in known else one.rpartition(".")[0]
            if target in known and target not in (name, "app"):
                graph[name].add(target)
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


def test_no_package_imports_one_that_imports_it():
    try:
        list(
            TopologicalSorter({name: words.split() for name, words in PLAN.items()}).static_order()
        )
    except CycleError as error:
        pytest.fail(f"a circle: {' -> '.join(error.args[1])}")


def test_few_modules_are_loose():
    loose = {path.stem for path in APP.glob("*.py")} - ENTRY
    assert len(loose) <= MOST_LOOSE, loose


@pytest.mark.parametrize(
    "folder",
    [APP, *sorted(path for path in APP.rglob("*") if path.is_dir() and any(path.glob("*.py")))],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_folder_holds_more_than_a_person_overlooks(folder):
    found = [path.name for path in folder.glob("*.py") if path.name != "__init__.py"]
    assert len(found) <= MOST_IN_A_FOLDER
    assert (folder / "__init__.py").is_file()


@pytest.mark.parametrize(
    ("package", "line", "complaint"),
    [
        ("sync", "import httpx", "sync may not import the library httpx"),
        ("ui", "from app.store import photo_files", "ui may not import app.store"),
        ("ui", "from app.station.station import Station", "ui may see only"),
        ("ui", "from app.station import station", "ui may see only"),
        ("store", "def f():\n    import cv2", "store may not import the library cv2"),
        (
            "domain",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from app.store import work",
            "domain may not import app.store",
        ),
        ("elsewhere", "import json", "elsewhere is no package of the plan"),
    ],
)
def test_the_plan_names_the_culprit(tmp_path, monkeypatch, package, line, complaint):
    monkeypatch.setitem(globals(), "APP", tmp_path)
    (tmp_path / package).mkdir()
    (tmp_path / package / "wrong.py").write_text(line)
    found = list(complaints(tmp_path / package / "wrong.py"))
    assert len(found) == 1
    assert found[0].startswith(complaint)


def test_packaging_and_resources_are_plain_folders():
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow the library"
    assert not (ROOT / "resources" / "__init__.py").exists()
