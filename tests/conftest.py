"""Noise fails, no thread survives its test, no test touches the home folder."""

import os
import threading

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings
from PySide6.QtCore import QLocale, QThread, QTranslator

from app.bootstrap.splash import the_application

settings.register_profile("without timing", deadline=None)
settings.load_profile("without timing")
SHARED_HINT = "the shared folder beside the project is absent"


@pytest.fixture(autouse=True)
def _nothing_left_running(monkeypatch):
    started = []
    start = QThread.start

    def remember(self, *args):
        started.append(self)
        start(self, *args)

    monkeypatch.setattr(QThread, "start", remember)
    before = set(threading.enumerate())
    yield
    running = [thread.objectName() for thread in started if thread.isRunning()]
    assert not running, f"Qt threads still running: {running}"
    left = [t.name for t in threading.enumerate() if t not in before and not t.daemon]
    assert not left, f"threads still running: {left}"


@pytest.fixture(autouse=True)
def _no_home_touched(monkeypatch, tmp_path):
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for name in [name for name in os.environ if name.startswith("SCANSTATION_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def qapp():
    """The program's own: what it asks of Qt holds in tests, too."""
    return the_application()


@pytest.fixture
def face_restored(qapp):
    """Language, style and typeface of the application are afterwards what they were."""
    locale, font, direction = QLocale(), qapp.font(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setStyleSheet("")
    qapp.setProperty("dotsPerMm", None)
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)
