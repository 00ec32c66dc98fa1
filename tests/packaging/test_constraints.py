"""constraints.txt pins everything, for every system, and says nothing about where it comes from."""

import re
import tomllib
from importlib.metadata import distributions
from itertools import product
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LINES = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
PINS = {
    canonicalize_name(name): version
    for name, _, version in (line.partition("==") for line in LINES if not line.startswith("#"))
}
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
OWN = {"scanstation", "pip"}  # pip comes with Python, and Python is not ours to pin

SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "darwin": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "win32": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def declared():
    project = PYPROJECT["project"]
    extras = project["optional-dependencies"].values()
    groups = [PYPROJECT["build-system"]["requires"], project["dependencies"], *extras]
    return [Requirement(line) for group in groups for line in group]


def test_every_line_is_an_exact_pin():
    wrong = [line for line in LINES if not re.fullmatch(r"#.*|[A-Za-z0-9._-]+==[0-9][\w.]*", line)]
    assert wrong == []
    assert len(PINS) == sum(not line.startswith("#") for line in LINES), "a name comes twice"


@pytest.mark.parametrize("requirement", declared(), ids=str)
def test_what_we_ask_for_is_pinned_within_bounds(requirement):
    version = PINS[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(Version(version))


def test_what_is_installed_is_what_is_pinned():
    installed = {
        canonicalize_name(found.name): found.version
        for found in distributions()
        if found.name not in OWN
    }
    off = {name: version for name, version in installed.items() if PINS.get(name) != version}
    assert off == {}, "expected the pinned versions; start packaging/dev.py test to get them"


def test_what_only_other_systems_need_is_pinned_too():
    """A package with a marker for Windows would otherwise come to Windows in any version."""
    unpinned = {
        f"{found.name} on {system} with Python {python}: {requirement}"
        for found in distributions()
        if canonicalize_name(found.name) in PINS
        for requirement in map(Requirement, found.requires or ())
        for system, python in product(SYSTEMS, PYTHONS)
        if canonicalize_name(requirement.name) not in PINS
        if requirement.marker is None or requirement.marker.evaluate(surroundings(system, python))
    }
    assert unpinned == set()


def surroundings(system, python):
    return {
        **SYSTEMS[system],
        "python_version": python,
        "python_full_version": f"{python}.0",
        "extra": "",
    }


def test_one_opencv_only():
    assert [name for name in PINS if name.startswith("opencv")] == ["opencv-python-headless"]
