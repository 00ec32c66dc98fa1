"""Who sets the first PIN: who installs a station that nobody has set up, or the administrator."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.application import run
from app.config.reading import read_settings
from app.config.remembered import remember_set_up
from app.security.pin_file import PinFile
from app.ui.access.pin_pad import PinPad
from app.ui.setup.wizard_page import FirstRunPage
from tests.whole_program import wait_for

PIN = "582137946"


@pytest.fixture
def in_a_new_kiosk(qapp, face_restored):
    """The program as `run --kiosk` starts it where nothing was ever said, and who stands there."""

    def visit(look):
        seen, wrong = [], []

        def begin(window):
            def go():
                try:
                    wait_for(lambda: window._state is not None)
                    seen.append(look(window))
                except BaseException as error:  # noqa: BLE001 - the program would catch it
                    wrong.append(error)
                finally:
                    qapp.exit()

            QTimer.singleShot(0, window, go)

        read = lambda: read_settings(kiosk=True)  # noqa: E731
        assert run(read, begin) == 0
        for error in wrong:
            raise error
        return seen[0]

    return visit


def choose_a_pin(window):
    """By the menu. False where the pad does not ask for a new one."""
    pad = window.findChild(PinPad)
    window.menu.choose("pin")
    QApplication.processEvents()
    if pad._title.text() != "New PIN":
        return False
    for _ in range(2):
        QTest.keyClicks(pad, PIN)
        QTest.keyClick(pad, Qt.Key.Key_Return)
    wait_for(lambda: not pad.isVisible())
    return True


def test_the_installer_chooses_the_pin_in_the_first_steps(in_a_new_kiosk):
    def install(window):
        page = window.findChild(FirstRunPage)
        assert page.isVisible()
        page.go(3)
        QTest.keyClick(page, Qt.Key.Key_F5)
        assert window.findChild(PinPad)._title.text() == "New PIN"
        return choose_a_pin(window)

    assert in_a_new_kiosk(install)
    assert PinFile(read_settings().data_dir).try_pin(PIN).right


def test_who_comes_when_the_first_steps_were_left_is_a_passer_by(in_a_new_kiosk):
    def pass_by(window):
        page = window.findChild(FirstRunPage)
        page.leave()
        return choose_a_pin(window)

    assert not in_a_new_kiosk(pass_by)
    assert not PinFile(read_settings().data_dir).is_set


def test_a_kiosk_that_was_set_up_lets_nobody_choose_the_first_pin(in_a_new_kiosk):
    remember_set_up(read_settings().data_dir)

    def pass_by(window):
        assert not window.findChild(FirstRunPage).isVisible()
        return choose_a_pin(window)

    assert not in_a_new_kiosk(pass_by)
    assert not PinFile(read_settings().data_dir).is_set


def test_a_kiosk_with_work_lets_nobody_choose_the_first_pin(in_a_new_kiosk):
    def work(window):
        window.findChild(FirstRunPage).leave()
        QTest.keyClick(window, Qt.Key.Key_F2)
        wait_for(lambda: window._state.session is not None)
        return True

    assert in_a_new_kiosk(work)
    assert not in_a_new_kiosk(choose_a_pin)
