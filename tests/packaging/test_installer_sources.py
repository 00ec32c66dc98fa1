"""The installers' sources, without building any."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import deb
import msi
import project
import pytest
import system_packages

ROOT = Path(__file__).resolve().parents[2]
NSI = (ROOT / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def payload(tmp_path):
    (tmp_path / "_internal" / "a folder").mkdir(parents=True)
    for name in ("scanstation.exe", "scanstationw.exe", "_internal/a folder/ü.txt"):
        (tmp_path / name).write_text(name)
    return tmp_path


def test_the_installer_is_64_bit():
    """A 32-bit stub does nothing under wine64 and still returns 0."""
    assert "Target amd64-unicode" in NSI


def test_the_same_autostart_value_is_written_by_installer_msi_and_program(payload):
    program = (ROOT / "app" / "kiosk" / "run_key.py").read_text(encoding="utf-8")
    assert f'_NAME = "{project.TITLE}"' in program
    assert f'!define TITLE "{project.TITLE}"' in NSI
    values = {one.attrib["Name"] for one in tree(payload).iter(f"{WIX}RegistryValue")}
    assert {project.TITLE, "SCANSTATION_API_URL"} <= values


def test_neither_touches_the_firewall(payload):
    assert not re.search("(?i)firewall|netsh", NSI)
    assert not re.search("(?i)firewall|netsh", msi.source(payload, "1.0"))


def tree(payload, version="1.0.0"):
    return ET.fromstring(msi.source(payload, version))


def test_every_file_is_a_component_with_a_lasting_name_of_its_own(payload):
    def components(version):
        return {
            one.attrib["Id"]: one.attrib["Guid"]
            for one in tree(payload, version).iter(f"{WIX}Component")
        }

    first = components("1.0.0")
    assert first == components("2.0.0"), "Windows counts components by their GUID"
    assert len(first) == len(set(first.values())) == 3 + 3
    listed = {one.attrib["Source"] for one in tree(payload).iter(f"{WIX}File")}
    assert listed == {"scanstation.exe", "scanstationw.exe", "_internal/a folder/ü.txt"}
    for name in first:
        assert re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.]{0,71}", name)
    assert set(msi.CONDITIONS) <= set(first)


def test_the_upgrade_code_never_changes(payload):
    product = tree(payload).find(f"{WIX}Product")
    assert product.attrib["UpgradeCode"] == "6F0B5E1C-3C1F-4D0E-9A57-1F6C2F0C8A11"


def test_the_debian_package_needs_what_is_documented():
    text = deb.control("1.2.3", 1000)
    depends = re.search("^Depends: (.*)$", text, re.MULTILINE)[1]
    for package in system_packages.WINDOW:
        if not package.name.startswith(("python", "libzbar0")):
            assert package.name in depends
    assert "ca-certificates" in depends
    assert "python3" not in depends
    assert text.startswith("Package: scanstation\nVersion: 1.2.3\n")
