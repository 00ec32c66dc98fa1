"""The release's own steps, and the workflows as far as they can be checked without running them."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import release
import yaml

from app.output.licences import Licence, licences

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CHANGELOG = """# Changelog

## [Unreleased]

- Later.

## [1.1.0] - 2026-12-01

### Added

- A thing.

## [1.0.0] - 2026-11-01

- The first.
"""


def test_the_release_text_is_the_changelogs():
    assert release.notes("v1.1.0", CHANGELOG) == "### Added\n\n- A thing."
    assert release.notes("v1.0.0", CHANGELOG) == "- The first."
    assert release.notes("v1.1", CHANGELOG) == ""


def test_a_wrong_tag_or_a_silent_changelog_stops_the_release():
    assert release.complaints("v1.1.0", "1.1.0", CHANGELOG) == []
    assert len(release.complaints("v1.1.0", "1.2.0", CHANGELOG)) == 2


def test_checksums_are_what_sha256sum_reads(tmp_path):
    (tmp_path / "a.exe").write_bytes(b"a")
    (tmp_path / "SHA256SUMS").write_text(release.checksums(tmp_path))
    assert release.checksums(tmp_path).count("\n") == 1
    if shutil.which("sha256sum"):
        command = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
        assert subprocess.run(command, cwd=tmp_path, check=False).returncode == 0


def test_the_parts_list_names_every_package_once():
    made = release.sbom(licences(), "1.0")
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    names = [one["name"] for one in made["components"]]
    assert {"numpy", "PySide6_Essentials", "zxing-cpp", "Python"} <= set(names)
    assert len(names) == len(set(names))
    refs = [one["bom-ref"] for one in made["components"]]
    assert made["dependencies"] == [{"ref": "scanstation", "dependsOn": refs}]
    (numpy,) = (one for one in made["components"] if one["name"] == "numpy")
    assert numpy["purl"] == f"pkg:pypi/numpy@{numpy['version']}"


def test_a_part_without_a_version_claims_none():
    made = release.sbom([Licence("Inter (typeface)", "", "OFL-1.1", "text")], "1.0")
    assert set(made["components"][0]) == {"type", "bom-ref", "name", "licenses"}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_to_a_commit_with_its_version_beside_it(path):
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, remark in used:
        if not action.startswith("./"):
            assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", remark), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_do_little_and_not_for_ever(path):
    flow = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert flow["permissions"] == {"contents": "read"}
    for name, job in flow["jobs"].items():
        assert "timeout-minutes" in job or "uses" in job, name
        writes = [what for what, how in job.get("permissions", {}).items() if how == "write"]
        assert writes == (["contents"] if name == "publish" else [])
        for step in job.get("steps", []):
            assert "${{" not in step.get("run", ""), "a run line takes values by env only"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_file_that_a_workflow_runs_is_there(path):
    text = path.read_text(encoding="utf-8")
    named = set(re.findall(r"packaging/[\w/]+\.(?:py|sh)", text))
    assert named
    assert [one for one in sorted(named) if not (ROOT / one).is_file()] == []
    steps = set(re.findall(r"packaging/release\.py (\w+)", text))
    assert steps <= set(release.STEPS)


def test_the_linter_finds_nothing():
    zizmor = Path(sys.executable).with_name("zizmor")
    if not zizmor.exists():
        pytest.skip("zizmor is absent: it has no wheel for this system")
    command = [zizmor, "--offline", "--no-progress", "--min-severity", "medium", *WORKFLOWS]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
