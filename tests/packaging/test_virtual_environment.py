import json
import subprocess
import sys

import pytest
from virtual_environment import Stamp, VirtualEnvironment, child_environment, fingerprint

PYPROJECT = """
[build-system]
requires = ["tiny @ {tiny}"]
build-backend = "backend"
backend-path = ["."]

[project]
name = "NAME"
version = "1"
[project.optional-dependencies]
test = []
"""
# A build back end that needs no other package, so that pip needs no network here.
BACKEND = """
import zipfile
def build_wheel(folder, config_settings=None, metadata_directory=None):
    about = "NAME-1.dist-info/"
    with zipfile.ZipFile(folder + "/NAME-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("NAME.py", "")
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: NAME\\nVersion: 1\\nProvides-Extra: test\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(about + "RECORD", "")
    return "NAME-1-py3-none-any.whl"
build_editable = build_wheel
"""  # noqa: E501 - one line of a file each


def lay(folder, name, requires):
    folder.mkdir()
    text = PYPROJECT.replace("NAME", name).replace('"tiny @ {tiny}"', requires)
    (folder / "pyproject.toml").write_text(text)
    (folder / "backend.py").write_text(BACKEND.replace("NAME", name))
    return folder


@pytest.fixture
def project(tmp_path):
    """A project that installs without a network: its only requirement lies beside it."""
    tiny = lay(tmp_path / "tiny", "tiny", "")
    root = lay(tmp_path / "project", "bench", f'"tiny @ {tiny.as_uri()}"')
    (root / "constraints.txt").write_text("")
    return root


def stamp_of(project):
    return Stamp.read(project / ".venv" / "scanstation-stamp.json")


@pytest.mark.slow
def test_a_fresh_folder_becomes_a_working_environment(project, capfd):
    environment = VirtualEnvironment(project)
    environment.provide()
    imported = [environment.executable("python"), "-I", "-c", "import bench, tiny"]
    assert subprocess.run(imported, check=False).returncode == 0
    assert stamp_of(project).extras == frozenset()

    capfd.readouterr()
    environment.provide()
    assert capfd.readouterr() == ("", ""), "a second start installs nothing"

    environment.provide("test")
    assert stamp_of(project).extras == {"test"}
    (project / "constraints.txt").write_text("something==1\n")
    environment.provide()
    assert stamp_of(project).extras == {"test"}, "what was there is kept in step"

    (project / "backend.py").write_text("broken")
    (project / "constraints.txt").write_text("something==2\n")
    with pytest.raises(SystemExit, match=r"Expected the packages of constraints\.txt to install"):
        environment.provide()
    assert stamp_of(project) is None, "a failed start leaves no stamp, so that the next one repeats"


def test_an_environment_serves_a_smaller_wish():
    full = Stamp("a", frozenset({"build", "test"}))
    assert full.serves(Stamp("a", frozenset({"test"})))
    assert not full.serves(Stamp("b", frozenset({"test"})))
    assert not Stamp("a", frozenset()).serves(full)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"fingerprint": "a"}', "\x00"])
def test_a_spoilt_stamp_is_none(tmp_path, text):
    (tmp_path / "stamp").write_text(text)
    assert Stamp.read(tmp_path / "stamp") is None
    assert Stamp.read(tmp_path / "absent") is None


def test_only_what_pip_reads_changes_the_fingerprint(project):
    before = fingerprint(project, (3, 11))
    pyproject = project / "pyproject.toml"
    pyproject.write_text(pyproject.read_text() + "\n[tool.ruff]\nline-length = 99\n")
    assert fingerprint(project, (3, 11)) == before
    assert fingerprint(project, (3, 12)) != before
    (project / "constraints.txt").write_text("something==2\n")
    assert fingerprint(project, (3, 11)) != before


def test_an_environment_of_another_python_or_with_no_python_left_is_made_anew(tmp_path):
    command = [sys.executable, "-I", "-m", "venv", "--without-pip", str(tmp_path / ".venv")]
    subprocess.run(command, check=True)
    environment = VirtualEnvironment(tmp_path)
    here = sys.version_info[:2]
    assert not environment.has_python(here), "without pip it can't be filled"
    environment.executable("pip").touch()
    assert environment.has_python(here)
    assert not environment.has_python((here[0], here[1] + 1))
    environment.executable("python").unlink()
    assert not environment.has_python(here)


def test_children_import_from_their_own_place_only():
    parent = {"PYTHONPATH": "/elsewhere", "PYTHONHOME": "/elsewhere", "HOME": "/home"}
    assert child_environment(parent) == {"HOME": "/home"}


def test_a_stamp_survives_the_disk(tmp_path):
    stamp = Stamp("a", frozenset({"test", "build"}))
    stamp.write(tmp_path / "stamp")
    assert Stamp.read(tmp_path / "stamp") == stamp
    assert json.loads((tmp_path / "stamp").read_text())["extras"] == ["build", "test"]
