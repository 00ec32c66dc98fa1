"""What macOS reads of the app, as far as Linux can check it."""

import plistlib
import subprocess
from pathlib import Path

import project
import pytest
from macos_info import info_plist

ROOT = Path(__file__).resolve().parents[2]
MACOS = ROOT / "packaging" / "macos"


def test_the_info_survives_as_a_plist_and_says_what_macos_asks():
    info = plistlib.loads(plistlib.dumps(info_plist("1.2.3rc1")))
    assert info["CFBundleIdentifier"] == project.IDENTIFIER
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "1.2.3"
    assert info["LSApplicationCategoryType"].startswith("public.app-category.")
    assert "camera" in info["NSCameraUsageDescription"]
    assert info["NSCameraUsageDescription"].endswith(".")


def test_the_autostart_entry_has_the_same_identifier():
    text = (ROOT / "app" / "kiosk" / "autostart.py").read_text(encoding="utf-8")
    assert f'"{project.IDENTIFIER}"' in text


def test_the_entitlements_are_the_camera_and_no_more_than_python_needs():
    granted = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert granted == {
        "com.apple.security.device.camera": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_the_script_signs_with_the_hardened_runtime_and_these_entitlements():
    script = MACOS / "sign_and_notarise.sh"
    assert subprocess.run(["bash", "-n", script], check=False).returncode == 0
    text = script.read_text(encoding="utf-8")
    assert "--options runtime" in text
    assert "entitlements.plist" in text
    done = subprocess.run(["bash", script], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "SIGN_IDENTITY" in done.stdout


def test_the_version_is_the_projects():
    from app.version import version

    assert project.version() == version()


@pytest.mark.parametrize(
    ("text", "windows", "plain"),
    [
        ("1.2.3", "1.2.3.0", "1.2.3"),
        ("2.0.0rc1", "2.0.0.0", "2.0.0"),
        ("1.0.dev4", "1.0.0.0", "1.0"),
    ],
)
def test_versions_for_each_system(text, windows, plain):
    assert (project.four_numbers(text), project.plain(text)) == (windows, plain)
