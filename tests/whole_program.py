"""The whole program in this process, offscreen, for tests that look at it or act on it."""

import pytest
from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.application import run
from app.config.settings import Settings

PATIENCE_MS = 120_000
"""A loaded machine must not fail a test: only one that waits in vain takes so long."""


@pytest.fixture
def in_the_house(tmp_path, qapp, face_restored):
    """Build the whole program offscreen, and look at its window; what was seen comes back."""

    def visit(look, settings=None, **changes):
        usual = {"data_dir": tmp_path, "simulate": True, "camera": "synthetic"}
        wanted = settings or Settings(**usual | changes)
        seen, wrong = [], []

        def begin(window):
            def go():
                try:
                    window.activateWindow()
                    wait_for(lambda: window._state is not None and window.isActiveWindow())
                    seen.extend(look(window))
                except BaseException as error:  # noqa: BLE001 - the program would catch it
                    wrong.append(error)
                finally:
                    qapp.exit()

            QTimer.singleShot(0, window, go)

        assert run(lambda: wanted, begin) == 0
        for error in wrong:
            raise error
        return seen

    return visit


def wait_for(condition):
    """Until the threads of the house have answered."""
    waited = QElapsedTimer()
    waited.start()
    while not condition():
        assert not waited.hasExpired(PATIENCE_MS), condition
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
