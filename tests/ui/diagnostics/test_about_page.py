"""The page that says whose work the program is made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from app.output.licences import licences
from app.ui.diagnostics.about_page import AboutPage


@pytest.fixture
def page(window):
    page = AboutPage(window, "1.2.3", "6.11")
    page.display(licences())
    page.open()
    return page


def test_every_part_is_listed_with_its_licence(page):
    listed = page.findChild(QListWidget)
    lines = [listed.item(row).text() for row in range(listed.count())]
    assert not [line for line in lines if line.startswith("scanstation")], "we are the title"
    for part in ("PySide6_Essentials", "numpy", "zxing-cpp", "Python", "Inter"):
        assert any(line.startswith(part) for line in lines), part
    assert any("LGPL-3.0" in line for line in lines if line.startswith("PySide6"))


def test_arrows_walk_through_the_licences(page, qtbot):
    text = page.findChild(QPlainTextEdit)
    before = text.toPlainText()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert text.toPlainText() not in ("", before)
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert text.toPlainText() == before


def test_every_part_brings_its_text():
    assert [one.name for one in licences() if not one.text] in ([], ["pyserial"])
