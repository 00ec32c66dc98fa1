"""What servers, labels, files and people supply is text on every page, never HTML."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QToolTip, QWidget

from app.bootstrap.fatal_error import show
from app.domain.errors import NeedsOperator
from app.ui.theme import apply_theme
from tests.ui.test_face import THEMES
from tests.ui.test_pages import shown  # noqa: F401 - a fixture

APP = Path(__file__).resolve().parents[2] / "app"
PLANTED = "<b>Oats</b><img src='/etc/hostname'><h1>x</h1>"
READS_HTML = {
    *(
        "QTextEdit",
        "QTextBrowser",
        "QTextDocument",
        "QStaticText",
        "QErrorMessage",
        "QSplashScreen",
    ),
    *("setHtml", "insertHtml", "appendHtml", "RichText", "AutoText", "MarkdownText", "setMarkdown"),
    *("setTextFormat", "QSplashScreen", "QWhatsThis", "QGraphicsTextItem"),
}
ALLOWED = {
    (f"{module}.py", "setTextFormat")  # which makes it plain, with a style sheet or without
    for module in ("bootstrap/fatal_error", "bootstrap/data_folder", "ui/settings/profile_panel")
}


def read_as_html(widget):
    """Whether Qt has made a document of its text, in which the tags are gone."""
    return any(PLANTED not in one.toPlainText() for one in widget.findChildren(QTextDocument))


def test_every_label_of_every_page_shows_what_is_planted_as_it_is(shown):  # noqa: F811
    seen = 0
    for name, window in shown():
        for label in window.findChildren(QLabel):
            if label.pixmap().isNull():
                QLabel.setText(label, PLANTED)
                label.ensurePolished()
                label.grab()
                assert not read_as_html(label), (name, label.objectName())
                assert label.textFormat() is Qt.TextFormat.PlainText, (name, label.objectName())
                seen += 1
    assert seen > 100


@pytest.mark.parametrize("theme", THEMES)
def test_tool_tips_of_widgets_and_of_rows_are_text(qtbot, qapp, face_restored, theme):
    apply_theme(qapp, theme=theme)
    owner, rows = QWidget(), QListWidget()
    for one in (owner, rows):
        qtbot.addWidget(one)
        one.show()
    for over in (owner, rows.viewport()):
        QToolTip.showText(QPoint(5, 5), PLANTED, over)
        tips = [
            one
            for one in QApplication.topLevelWidgets()
            if one.metaObject().className() == "QTipLabel"
        ]
        assert tips
        for tip in tips:
            tip.grab()
            assert tip.text() == PLANTED
            assert not read_as_html(tip)
        QToolTip.hideText()


@pytest.mark.parametrize("themed", [True, False])
def test_what_a_message_says_is_text(qtbot, qapp, face_restored, monkeypatch, themed):
    qapp.setStyleSheet("")
    if themed:
        apply_theme(qapp)
    found = []

    def look(box):
        box.show()
        box.grab()
        found.extend(read_as_html(one) for one in box.findChildren(QLabel) if one.text() == PLANTED)
        box.close()

    monkeypatch.setattr(QMessageBox, "exec", look)
    show(NeedsOperator(PLANTED))
    assert found
    assert not any(found)


def html_readers(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(node, "attr", "") or getattr(node, "id", "")
        if name in READS_HTML:
            yield path.relative_to(APP).as_posix(), name


def test_nothing_else_of_qt_that_reads_html_is_used():
    found = {one for path in APP.rglob("*.py") for one in html_readers(path)}
    assert found == ALLOWED
