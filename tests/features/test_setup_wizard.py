"""A station that nobody has set up, from its first start to its first delivery's key."""

import keyring
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.application import run
from app.config.reading import read_settings
from app.sandbox.server import SandboxServer
from app.security.credentials import api_key
from app.ui.setup.wizard_page import FirstRunPage
from tests.ui.setup.test_wizard_page import InMemory


@pytest.fixture
def sandbox(tmp_path):
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    with SandboxServer(tmp_path / "sandbox") as running:
        yield running
    keyring.set_keyring(before)


LONGEST_TICKS = 300


class Newcomer:
    """Types the key into the first steps and walks through the others."""

    def __init__(self, sandbox):
        self.sandbox, self.seen, self.ticks = sandbox, [], 0
        self.clock = QTimer(interval=100)
        self.clock.timeout.connect(self.act)

    def meet(self, window):
        self.page = window.findChild(FirstRunPage)
        self.seen.append((self.page.isVisible(), window._trouble.text()))
        self.steps = [self.type_key, self.finish] if len(self.seen) == 1 else [QApplication.exit]
        self.clock.start()

    def act(self):
        self.ticks += 1
        if self.ticks > LONGEST_TICKS:
            QApplication.exit(1)
        elif self.steps:
            done = self.steps[0]()
            self.steps = self.steps if done is False else self.steps[1:]

    def type_key(self):
        self.page.go(1)
        self.page.server.address.setText(self.sandbox.url)
        self.page.server.key.setText(self.sandbox.api_key)
        self.page.server.keys[Qt.Key.Key_F6]()

    def finish(self):
        """Once the key is kept."""
        if api_key(self.sandbox.url) is None or self.page.server.key.text():
            return False
        self.page.finished.emit()
        return None


def test_the_first_steps_open_by_themselves_once_and_their_key_is_used_at_once(qapp, sandbox):
    newcomer = Newcomer(sandbox)
    try:
        assert run(read_settings, newcomer.meet) == 0
    finally:
        newcomer.clock.stop()
        qapp.setStyleSheet("")
        qapp.setProperty("dotsPerMm", None)
    (first, no_key), (second, trouble) = newcomer.seen
    assert (first, second) == (True, False)
    assert no_key.startswith("No API key")
    assert trouble == ""
    assert read_settings().api_url == sandbox.url
