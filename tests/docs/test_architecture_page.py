"""docs/architecture.md says what is so: the plan of packages, and modules that are there."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests"))
from test_architecture import COMMON, PLAN  # noqa: E402 - found only now

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
TABLE = PAGE.partition("## Packages")[2].partition("## Threads")[0]
ROWS = re.findall(r"^\| `(\w+)` \| (.+) \| ([a-z0-9 ]+) \|$", TABLE, re.MULTILINE)

NOT_OURS = {"__init__.py", "photos/unrecorded", "resources/update-key.txt"}
"""A file that must not be, a folder of the station, and a key that is not there yet."""


def test_the_table_of_packages_is_the_plan():
    table = {package: allowed.replace("nothing", "") for package, _, allowed in ROWS}
    assert table == PLAN


def test_what_every_package_may_import_is_named():
    sentence = PAGE.partition("Every package may\nalso import ")[2].partition(".")[0]
    assert set(re.findall(r"`(\w+)`", sentence)) == COMMON


def named_paths(text):
    """What is written as code and looks like a path, without the name of a test or a class."""
    found = re.findall(r"`([a-z_.]+(?:/[a-z_.0-9-]+)*(?:/|\.py|\.md|\.svg)?)`", text)
    return sorted({one for one in found if "/" in one or one.endswith(".py")} - NOT_OURS)


@pytest.mark.parametrize(
    ("page", "starts"),
    [
        ("architecture", ("", "app", "app/station", "app/files", "app/devices/cameras")),
        ("developer", ("",)),
        ("decisions/017-one-boundary-one-router", ("",)),
        ("decisions/018-durable-by-one-hand", ("",)),
        ("decisions/019-packages-by-subject", ("", "app/features")),
    ],
)
def test_every_path_that_is_named_is_there(page, starts):
    text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    assert named_paths(text)
    for path in named_paths(text):
        assert any((ROOT / start / path).exists() for start in starts), path


def test_the_readmes_places_are_there():
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Where things are")[2]
    for path in named_paths(text):
        assert (ROOT / path).exists(), path


def test_links_and_pictures_of_the_page_are_there():
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE):
        assert (ROOT / "docs" / target).exists(), target
