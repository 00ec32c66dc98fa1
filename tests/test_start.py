"""The window that is up before the program is read, and how it makes way for the real one."""

from PySide6.QtWidgets import QApplication, QMainWindow

from app.start import close_first, open_first


def visible():
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def test_the_first_window_makes_way_for_the_real_one(qtbot):
    first = open_first()
    assert visible() == [first]
    real = QMainWindow()
    qtbot.addWidget(real)
    real.show()
    close_first()
    assert visible() == [real]
    close_first()  # nothing is left to close
    assert visible() == [real]
