import os
import stat

import pytest
import system_packages
from system_packages import SystemPackage, advice, install, is_debian, is_present, missing

GL = SystemPackage("libgl1", "libGL.so.1")
CURSOR = SystemPackage("libxcb-cursor0", "libxcb-cursor.so.0")
ZBAR = SystemPackage("libzbar0", "libzbar.so.0", needed=False)


@pytest.fixture
def apt(tmp_path, monkeypatch):
    """An apt-get that writes down what it is told and answers with the exit codes it is given."""

    def answering(*codes):
        (tmp_path / "codes").write_text("\n".join(map(str, codes)) + "\n")
        program = tmp_path / "apt-get"
        program.write_text(
            f'#!/bin/sh\ncd {tmp_path}\necho "$DEBIAN_FRONTEND $*" >> asked\n'
            "code=$(head -n 1 codes); sed -i 1d codes; exit $code\n"
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")

    answering.asked = lambda: (tmp_path / "asked").read_text().splitlines()
    return answering


INSTALL = "noninteractive install --yes --no-install-recommends libgl1 libxcb-cursor0"
UPDATE = "noninteractive update"


def test_what_is_there_is_not_missing():
    there = {"libGL.so.1"}
    assert missing([GL, CURSOR, ZBAR], there.__contains__) == (CURSOR, ZBAR)
    assert missing([GL], there.__contains__) == ()


@pytest.mark.parametrize(
    ("proof", "present"),
    [
        ("python3", True),
        ("no-such-program", False),
        ("libc.so.6", True),
        ("libnosuch.so.9", False),
        ("import json", True),
        ("import no_such_module", False),
    ],
)
def test_a_proof_is_looked_for_on_this_machine(proof, present):
    assert is_present(proof) is present


@pytest.mark.parametrize(
    ("release", "debian"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
        ({}, False),
    ],
)
def test_the_children_of_debian_are_known(release, debian):
    assert is_debian(release) is debian


def test_the_line_to_type_is_complete():
    assert advice((GL, CURSOR), debian=True) == (
        "This machine lacks libGL.so.1, libxcb-cursor.so.0. Type this, then try again:\n"
        "  sudo apt-get install --yes --no-install-recommends libgl1 libxcb-cursor0"
    )
    assert advice((GL,), debian=False) == (
        "This machine lacks libGL.so.1. Install that, then try again. "
        "Debian's packages for it: libgl1."
    )


def test_root_installs(apt):
    apt(0)
    install((GL, CURSOR), debian=True, root=True)
    assert apt.asked() == [INSTALL]


def test_stale_lists_are_refreshed_once(apt):
    apt(100, 0, 0)
    install((GL, CURSOR), debian=True, root=True)
    assert apt.asked() == [INSTALL, UPDATE, INSTALL]


@pytest.mark.parametrize("codes", [(100, 100), (100, 0, 100)])
def test_a_failing_apt_ends_in_a_sentence(apt, codes):
    apt(*codes)
    with pytest.raises(SystemExit, match=r"apt-get failed, see above"):
        install((GL, CURSOR), debian=True, root=True)


@pytest.mark.parametrize("debian", [True, False])
def test_without_rights_nothing_is_changed(apt, debian, tmp_path):
    apt(0)
    with pytest.raises(SystemExit, match=r"This machine lacks libGL\.so\.1"):
        install((GL, ZBAR), debian=debian, root=False)
    assert not (tmp_path / "asked").exists()


def test_what_the_station_can_do_without_is_only_mentioned(capsys):
    install((ZBAR,), debian=True, root=False)
    said = capsys.readouterr().err
    assert "sudo apt-get install --yes --no-install-recommends libzbar0" in said
    assert said.endswith("Going on without.\n")


def test_nobody_is_asked_when_all_is_there(apt, tmp_path):
    apt(0)
    system_packages.provide([SystemPackage("libc6", "libc.so.6")])
    assert not (tmp_path / "asked").exists()
