"""The NSIS installer: install, upgrade, refuse, remove; under wine, in this order."""

import time

import installers
import pytest

UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Scan Station"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


@pytest.fixture(scope="module")
def setup(payload, tmp_path_factory):
    out = tmp_path_factory.mktemp("out")
    return {
        version: installers.nsis(payload(version), out, version) for version in ("1.0.0", "1.1.0")
    }


@pytest.fixture
def everybodys(windows):
    return windows.c / "Program Files" / "Scan Station"


def install(windows, setup, *switches):
    done = windows.run(setup, "/S", *switches)
    windows.wait()
    return done.returncode


def test_it_installs_for_everybody_without_a_question(windows, setup, everybodys):
    assert install(windows, setup["1.0.0"], "/AllUsers") == 0
    program = everybodys / "program" / "scanstation.exe"
    assert windows.says(program) == "stand-in 1.0.0"
    assert windows.registry(rf"HKLM\{UNINSTALL}", "DisplayVersion") == "1.0.0"
    assert windows.registry(rf"HKLM\{RUN}", "Scan Station") is None, "autostart only when asked"
    menu = windows.c / "ProgramData/Microsoft/Windows/Start Menu/Programs/Scan Station"
    assert {path.name for path in menu.iterdir()} == {"Scan Station.lnk", "Practice.lnk"}


def test_an_upgrade_replaces_the_program_and_keeps_the_data(windows, setup, everybodys):
    windows.data.mkdir(parents=True, exist_ok=True)
    (windows.data / "station.db").write_text("not sent yet")
    assert install(windows, setup["1.1.0"], "/AllUsers", "/KIOSK=1") == 0
    program = everybodys / "program"
    assert windows.says(program / "scanstation.exe") == "stand-in 1.1.0"
    assert [path.name for path in (program / "_internal" / "deep er").iterdir()] == ["of-1.1.0.txt"]
    assert sorted(path.name for path in everybodys.iterdir()) == ["program", "uninstall.exe"]
    assert (windows.data / "station.db").read_text() == "not sent yet"
    assert windows.registry(rf"HKLM\{RUN}", "Scan Station").endswith(
        'scanstationw.exe" run --kiosk'
    )


def test_the_same_version_again_repairs(windows, setup, everybodys):
    (everybodys / "program" / "_internal" / "always.txt").unlink()
    assert install(windows, setup["1.1.0"], "/AllUsers") == 0
    assert (everybodys / "program" / "_internal" / "always.txt").read_text() == "always"


def test_what_cannot_be_replaced_stays_as_it_is(windows, setup, everybodys):
    """As on Windows, where a running program's folder cannot be renamed."""
    (everybodys / "former").write_text("in the way")
    try:
        assert install(windows, setup["1.0.0"], "/AllUsers") == 2
    finally:
        (everybodys / "former").unlink()
    assert windows.says(everybodys / "program" / "scanstation.exe") == "stand-in 1.1.0"
    assert not (everybodys / "incoming").exists()


def test_it_is_removed_without_the_data(windows, everybodys):
    windows.run(everybodys / "uninstall.exe", "/AllUsers", "/S")
    windows.wait()
    assert gone(everybodys)
    assert windows.registry(rf"HKLM\{UNINSTALL}", "DisplayVersion") is None
    assert windows.registry(rf"HKLM\{RUN}", "Scan Station") is None
    assert (windows.data / "station.db").exists()


def test_one_person_may_install_it_too_and_remove_it_with_the_data(windows, setup):
    assert install(windows, setup["1.1.0"], "/CurrentUser", "/AUTOSTART=1") == 0
    own = windows.person / "AppData" / "Local" / "Programs" / "Scan Station"
    if not own.exists():
        own = windows.person / "AppData" / "Local" / "Scan Station"
    assert windows.says(own / "program" / "scanstation.exe") == "stand-in 1.1.0"
    assert windows.registry(rf"HKCU\{RUN}", "Scan Station").endswith('scanstationw.exe" run')
    windows.run(own / "uninstall.exe", "/CurrentUser", "/S", "/PURGE=1")
    windows.wait()
    assert gone(own)
    assert gone(windows.data)


def gone(path, patience=30):
    """The uninstaller works on in a copy of itself after it returned."""
    until = time.monotonic() + patience
    while path.exists() and time.monotonic() < until:
        time.sleep(0.2)
    return not path.exists()
