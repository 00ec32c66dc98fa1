"""The first run: every step by key and by touch, with a real server and a keyring in memory."""

from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyringAtAll
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.api.keys import key_warning
from app.config.editing import Desk
from app.config.reading import read_settings
from app.config.remembered import remembered_file
from app.config.settings import Settings
from app.config.settings_file import read_file
from app.config.startup import settings_file
from app.features.cards import profile_code
from app.features.setup_wizard import connect_first_run, is_first_run, questions
from app.sandbox.server import SandboxServer
from app.security.credentials import api_key
from app.ui.setup.wizard_page import FirstRunPage
from app.ui.widgets.key_button import KeyButton
from app.workers.first_run import FirstRunWorker
from app.workers.settings import SettingsWorker
from app.workers.worker import own_thread


class InMemory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password


@pytest.fixture(autouse=True)
def memory():
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.fixture
def learned():
    return []


@pytest.fixture
def page(window, tmp_path, learned):
    """Its network and keyring have a thread of their own, as in the program."""
    asked = questions(learned.append)
    asked = replace(asked, list_cameras=lambda: ["Dock cam", "Lid cam"])
    worker, settings = FirstRunWorker(asked), SettingsWorker(_desk(), profile_code, tmp_path)
    page = FirstRunPage(window, key_warning, window.sounds)
    settings.setParent(page)
    connect_first_run(page, worker, settings)
    with own_thread(worker):
        page.open()
        yield page


def _desk():
    return Desk(read_settings(), settings_file())


@pytest.fixture
def sandbox(tmp_path):
    with SandboxServer(tmp_path / "sandbox") as running:
        yield running


def go(page, qtbot, step):
    while page._stack.currentWidget() is not step:
        qtbot.keyClick(page, Qt.Key.Key_F3)
    QApplication.processEvents()


def server_step(page, qtbot, url, key):
    go(page, qtbot, page.server)
    page.server.address.setText(url)
    page.server.key.setText(key)
    return page.server


def says(step):
    return step.says.text()


def test_a_key_is_tested_by_the_server_and_kept_by_the_keyring(page, qtbot, sandbox, learned):
    step = server_step(page, qtbot, sandbox.url, sandbox.api_key)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "takes this key: Sandbox Warehouse" in says(step))
    assert api_key(sandbox.url) is None
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: "The keyring has the key" in says(step))
    assert api_key(sandbox.url) == sandbox.api_key
    assert read_settings().api_url == sandbox.url
    assert step.key.text() == ""
    assert set(learned) == {sandbox.api_key}  # so that no log and no bundle has it
    assert sandbox.api_key not in settings_file().read_text()


def test_a_wrong_key_is_told_and_nothing_is_kept(page, qtbot, sandbox, memory):
    step = server_step(page, qtbot, sandbox.url, "csb_" + "x" * 32 + "_00000000")
    assert "checksum does not fit" in step._warning.text()
    qtbot.keyClick(step.key, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: says(step).startswith("✗"))
    assert memory.kept == {}


def test_a_server_that_is_not_there_is_told(page, qtbot):
    step = server_step(page, qtbot, "http://127.0.0.1:9", "csb_x")
    qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: says(step).startswith("✗"))
    step.address.setText("nowhere")
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: "expected an address with https://" in says(step))


def test_a_key_can_be_kept_before_the_server_is_reached(page, qtbot):
    server_step(page, qtbot, "http://127.0.0.1:9/", "csb_x")
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: api_key("http://127.0.0.1:9") == "csb_x")


def test_a_system_without_keyring_says_so_and_names_the_other_way(page, qtbot):
    keyring.set_keyring(NoKeyringAtAll())
    step = server_step(page, qtbot, "http://127.0.0.1:9", "csb_x")
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: "only this account" in says(step))
    assert api_key("http://127.0.0.1:9") == "csb_x"


def test_the_environment_wins_and_that_is_said(page, qtbot, monkeypatch):
    monkeypatch.setenv("SCANSTATION_API_KEY", "csb_other")
    step = server_step(page, qtbot, "http://127.0.0.1:9", "csb_x")
    qtbot.keyClick(page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: "SCANSTATION_API_KEY is set and wins" in says(step))


def test_the_key_is_hidden_until_asked_for_and_gone_when_the_page_is_left(page, qtbot):
    step = server_step(page, qtbot, "http://127.0.0.1:9", "csb_x")
    assert step.key.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(page, Qt.Key.Key_F7)
    assert step.key.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert step.key.text() == ""
    assert step.key.echoMode() is QLineEdit.EchoMode.Password


def test_a_key_that_is_there_already_is_told(page, qtbot, memory):
    memory.set_password("scanstation", "https://www.closient.com", "csb_x")
    go(page, qtbot, page.server)
    qtbot.waitUntil(lambda: "kept already" in says(page.server))


def test_no_key_is_asked_for_first(page, qtbot):
    step = server_step(page, qtbot, "http://127.0.0.1:9", "  ")
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert says(step) == "✗ Type or paste the key first."


def test_a_camera_is_chosen_by_name_and_shows_what_it_sees(page, qtbot):
    go(page, qtbot, page.camera)
    qtbot.waitUntil(lambda: page.camera.cameras.count() == 2)
    page.camera.cameras.setCurrentRow(1)
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert read_settings().camera == "Lid cam"
    picture = QImage(640, 480, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    page.show_picture(picture, 640, 480)
    assert not page.camera.picture.pixmap().isNull()
    page.show_camera("Camera lost: plug it in.")
    assert page.camera.picture.pixmap().isNull()
    assert "plug it in" in says(page.camera)


def test_no_camera_is_told(page):
    page.show_cameras([])
    assert "No camera is found" in says(page.camera)


def test_the_bench_gets_a_name_and_colours(page, qtbot):
    panels = page.bench.panels
    field = panels["station_name"].findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "Bench 4")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    (light,) = [
        one
        for one in panels["theme"].findChildren(KeyButton)
        if one.isVisible() and one.words == "light"
    ]
    light.click()
    assert read_file(settings_file()) == {"station_name": "Bench 4", "theme": "light"}


def test_every_step_can_be_skipped_and_the_end_makes_it_no_first_run(page, qtbot):
    assert is_first_run(read_settings(), None)
    seen = []
    for _ in page._steps:
        seen.append(page._step.title)
        qtbot.keyClick(page, Qt.Key.Key_F3)
    assert len(set(seen)) == 7
    assert not page.isVisible()
    assert not is_first_run(read_settings(), None)
    assert remembered_file(read_settings().data_dir).read().set_up


def test_back_goes_back(page, qtbot):
    go(page, qtbot, page.camera)
    qtbot.keyClick(page, Qt.Key.Key_F2)
    assert page._step is page.server


def test_the_doors_lead_to_the_other_pages(page, qtbot):
    doors, profiles = [], []
    page.door_wanted.connect(doors.append)
    page.profile_wanted.connect(lambda: profiles.append(1))
    for step in (3, 4, 6):
        go(page, qtbot, page._steps[step])
        qtbot.keyClick(page, Qt.Key.Key_F5)
    qtbot.keyClick(page, Qt.Key.Key_F6)
    assert (doors, profiles) == (["pin", "scanner", "lists"], [1])


def test_each_step_has_its_buttons_by_touch_with_names(page):
    for step in page._steps:
        for one in (*step.findChildren(KeyButton), *step.findChildren(QLineEdit)):
            assert one.accessibleName()
    sounds = page._steps[5].findChildren(KeyButton)
    assert sounds[0].words == "✓ READ"
    for one in sounds:
        one.click()  # heard or, without a device, beeped


def test_it_is_a_first_run_only_while_nobody_has_said_anything(tmp_path, monkeypatch):
    assert is_first_run(read_settings(), None)
    assert not is_first_run(read_settings(), "csb_x")
    assert not is_first_run(read_settings(data_dir=tmp_path), None)
    monkeypatch.setenv("SCANSTATION_STATION_NAME", "Bench 4")
    assert not is_first_run(read_settings(), None)
    assert not is_first_run(Settings(simulate=True), None)


def test_keys_go_to_the_page_that_lies_on_top(page, window, qtbot, make_state):
    window.display(make_state(session=None))
    window.menu.open()
    window.setFocus()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)
    assert not window.menu.isVisible()
    assert page.isVisible()
