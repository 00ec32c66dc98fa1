"""The MSI: install with properties, repair, upgrade, remove; under wine, in this order."""

import installers
import pytest

RUN = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
ENVIRONMENT = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment"


@pytest.fixture(scope="module")
def package(payload, tmp_path_factory):
    made = {}
    for version in ("1.0.0", "1.1.0"):
        out = tmp_path_factory.mktemp("out")
        made[version] = installers.windows_msi(payload(version), out, version)
    return made


@pytest.fixture
def program(windows):
    return windows.c / "Program Files" / "Scan Station" / "program"


def msiexec(windows, *arguments):
    done = windows.run("msiexec", *arguments, "/qn")
    windows.wait()
    return done.returncode


def test_a_roll_out_says_where_the_api_is_and_asks_for_a_kiosk(windows, package, program):
    properties = ("API_URL=https://api.example.com", "KIOSK=1")
    assert msiexec(windows, "/i", package["1.0.0"], *properties) == 0
    assert windows.says(program / "scanstation.exe") == "stand-in 1.0.0"
    assert windows.registry(ENVIRONMENT, "SCANSTATION_API_URL") == "https://api.example.com"
    assert windows.registry(RUN, "Scan Station").endswith('scanstationw.exe" run --kiosk')


def test_a_repair_brings_back_what_is_missing(windows, package, program):
    (program / "_internal" / "always.txt").unlink()
    again = ("REINSTALL=ALL", "REINSTALLMODE=amus")  # what /fa means; wine lacks the short form
    assert msiexec(windows, "/i", package["1.0.0"], *again) == 0
    assert (program / "_internal" / "always.txt").read_text() == "always"


def test_an_upgrade_leaves_one_version_the_data_and_what_was_given(windows, package, program):
    windows.data.mkdir(parents=True, exist_ok=True)
    (windows.data / "station.db").write_text("not sent yet")
    assert msiexec(windows, "/i", package["1.1.0"], "API_URL=https://new.example.com") == 0
    assert windows.says(program / "scanstation.exe") == "stand-in 1.1.0"
    assert [path.name for path in (program / "_internal" / "deep er").iterdir()] == ["of-1.1.0.txt"]
    assert windows.registry(ENVIRONMENT, "SCANSTATION_API_URL") == "https://new.example.com"
    assert windows.registry(RUN, "Scan Station").endswith("run --kiosk"), "not given anew: kept"
    assert (windows.data / "station.db").read_text() == "not sent yet"


def test_it_is_removed_and_the_data_stays(windows, package, program):
    assert msiexec(windows, "/x", package["1.1.0"]) == 0
    assert not program.exists()
    assert windows.registry(RUN, "Scan Station") is None
    assert windows.registry(ENVIRONMENT, "SCANSTATION_API_URL") is None
    assert (windows.data / "station.db").exists()


def test_without_properties_nothing_is_set(windows, package, program):
    assert msiexec(windows, "/i", package["1.1.0"]) == 0
    assert windows.says(program / "scanstation.exe") == "stand-in 1.1.0"
    assert windows.registry(RUN, "Scan Station") is None
    assert windows.registry(ENVIRONMENT, "SCANSTATION_API_URL") is None
