"""Nothing of the network, the keyring, a side file or a device keeps the bench from opening.

Each trouble is made for real, the whole program opens, a typed code is kept, and the line above and
the health page say what is missing.
"""

import cv2
import keyring
import pytest
from keyring.backend import KeyringBackend

from app.config.reading import read_for_bench
from app.config.startup import settings_file
from app.domain.finding import FindingState
from app.domain.session import CaptureMode
from app.security.pin_file import PinFile
from app.store.store import open_store
from app.ui.access.away_page import AwayPage
from app.ui.diagnostics.health_page import HealthPage
from tests.whole_program import in_the_house, wait_for  # noqa: F401 - a fixture
from tests.workers.conftest import drawn_pack, station_worker

CODE = "4006381333931"


class Broken(KeyringBackend):
    priority = -2  # chosen by nobody but these tests

    def set_password(self, service, username, password):
        raise RuntimeError("no bus")

    def get_password(self, service, username):
        raise RuntimeError("no bus")


def work(window):
    """Type a code in a session; what the line says, all of it."""
    window.wishes.session_requested.emit(CaptureMode.BOTH)
    wait_for(lambda: window._state.session is not None)
    window.wishes.code_typed.emit(CODE)
    wait_for(lambda: window._state.capture is not None)
    assert window._state.capture.barcode.text == CODE
    assert window.isVisible()
    return window._trouble._lines_said()


def folder_at(*names):
    def make(data, work_folder):
        for name in names:
            (data / name / "inside").mkdir(parents=True)
            (work_folder / name / "inside").mkdir(parents=True, exist_ok=True)

    return make


def file_at(name):
    def make(_, work_folder):
        work_folder.mkdir(parents=True, exist_ok=True)
        (work_folder / name).write_text("no folder")

    return make


def content(name, written):
    def make(data, work_folder):
        for folder in (data, work_folder):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(written)

    return make


def lost_secret(_, work_folder):
    with open_store(work_folder, floor=0) as store:
        worker = station_worker(store, work_folder)
        worker.start_session(CaptureMode.BOTH)
        worker.end_session()


def broken_keyring(*_):
    keyring.set_keyring(Broken())


def nothing(*_):
    pass


REAL = {"simulate": False, "api_url": "http://127.0.0.1:9"}
TROUBLES = {
    "shot lists": (content("shot-lists.toml", b"[[shot_list]"), {}, "The standard shot list holds"),
    "folders for files": (
        folder_at("shot-lists.toml", "hand-scanner.json", "white-balance.json", "remembered.json"),
        {},
        "Photos are taken without white balance",
    ),
    "white balance": (content("white-balance.json", b"\0\0"), {}, "white-balance.json"),
    "hand scanner": (content("hand-scanner.json", b"[]"), {}, "hand-scanner.json"),
    "card secret damaged": (content("card-secret", b"short"), {}, "cards --renew"),
    "card secret lost": (lost_secret, {}, "secret of the command cards is missing"),
    "numbers": (file_at("numbers"), {}, "numbers"),
    "trace": (file_at("trace"), {}, ""),
    "diary": (file_at("diary"), {}, ""),
    "log and crash folders": (lambda data, _: (data / "home").write_text(""), {}, ""),
    "sandbox": (file_at("sandbox"), {}, "Nothing is sent to the server"),
    "no network": (nothing, REAL, "No API key"),
    "keyring": (broken_keyring, REAL, "keyring does not tell the API key (RuntimeError)"),
    "shutter key": (nothing, {"shutter_key": "Pedal"}, "shutter_key"),
    "camera": (nothing, {"camera": "no such camera"}, ""),
    "photo camera": (nothing, {"photo_camera": "no such camera"}, ""),
    "serial port": (nothing, {"serial_port": "/dev/no-such-port"}, "no-such-port"),
    "hid": (nothing, {"serial_port": "hid:9999:9999"}, ""),
    "telemetry": (nothing, {"telemetry_url": "nonsense", "trace_mb": 0}, ""),
    "updates": (nothing, {"update_url": "http://127.0.0.1:9/news"}, ""),
    "kiosk screen": (nothing, {"kiosk_screen": "no such screen"}, ""),
}


@pytest.fixture(autouse=True)
def _keyring_kept():
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def still(tmp_path):
    """A camera that sees a pack without a code."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    cv2.imwrite(str(folder / "one.png"), drawn_pack())
    return {"camera": str(folder)}


@pytest.mark.parametrize("name", TROUBLES)
def test_the_bench_opens_and_a_scan_is_kept(in_the_house, still, tmp_path, name):  # noqa: F811
    make, settings, words = TROUBLES[name]
    settings = still | settings
    folder = tmp_path if settings.get("simulate") is False else tmp_path / "simulation"
    make(tmp_path, folder)
    told = in_the_house(work, **settings)
    assert words in " ".join(told)
    with open_store(folder, floor=0) as store:
        session = store.sessions.newest()
        assert [one.barcode.text for one in store.sessions.captures(session.id, 9)] == [CODE]


def test_all_troubles_at_once_are_all_told(in_the_house, still, tmp_path):  # noqa: F811
    for name, written in (
        ("shot-lists.toml", b"["),
        ("hand-scanner.json", b"{"),
        ("white-balance.json", b"{"),
        ("card-secret", b""),
    ):
        content(name, written)(tmp_path, tmp_path / "simulation")
    told = in_the_house(work, shutter_key="Pedal", serial_port="/dev/no-such-port", **still)
    for words in ("shot-lists.toml", "hand-scanner.json", "white-balance.json", "card-secret"):
        assert any(words in line for line in told), told
    assert any("shutter_key" in line for line in told)
    assert any("no-such-port" in line for line in told)


def test_the_health_page_shows_all_of_them(in_the_house, still, tmp_path):  # noqa: F811
    for name in ("shot-lists.toml", "hand-scanner.json", "card-secret"):
        content(name, b"\xff")(tmp_path, tmp_path / "simulation")

    def look(window):
        page = window.findChild(HealthPage)
        page.open()
        wait_for(lambda: not page._looking)
        return [one.name for one in page._findings if one.state is FindingState.FAILED]

    wrong = in_the_house(look, shutter_key="Pedal", **still)
    assert {"shot lists", "hand scanner", "card secret"} <= set(wrong)
    assert "shutter key" in wrong


def test_a_wrong_settings_file_is_told_line_by_line(in_the_house, still, tmp_path):  # noqa: F811
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('camera_width = 12\ntheme = "blue"\nbroken\nserial_ack = "\\\\q"\n')
    settings = read_for_bench(data_dir=tmp_path, simulate=True, **still)
    told = in_the_house(work, settings=settings)
    for line in (1, 2, 3, 4):
        assert any(f"settings.toml, line {line}" in one for one in told)


def test_missing_translations_leave_english(in_the_house, still, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setattr("app.ui.speech.resource", tmp_path.joinpath)
    in_the_house(work, language="de", **still)


def test_with_a_guessed_address_no_key_is_used(in_the_house, still, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setenv("SCANSTATION_API_KEY", "csb_secret")
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("api_url = nonsense\n")
    settings = read_for_bench(data_dir=tmp_path, **still)
    told = in_the_house(work, settings=settings)
    assert any("Nothing is sent to the server" in one for one in told)
    assert any("Correct api_url" in one for one in told)


def test_with_a_guessed_data_folder_a_pin_is_asked_that_nobody_knows(in_the_house, tmp_path):  # noqa: F811
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("data_dir = 3\n")
    settings = read_for_bench(simulate=True, camera="synthetic")
    assert not PinFile(settings.data_dir).is_set
    (guarded,) = in_the_house(lambda window: [window.menu.permissions.hold], settings=settings)
    assert guarded


def test_a_bench_that_was_locked_opens_locked(in_the_house, tmp_path):  # noqa: F811
    (tmp_path / "simulation" / "locked").mkdir(parents=True)  # not even a folder opens it
    (locked,) = in_the_house(lambda window: [window.findChild(AwayPage).isVisible()])
    assert locked
