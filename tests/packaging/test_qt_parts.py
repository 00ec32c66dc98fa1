"""What of Qt is packed is what the program imports, no more and no less."""

import ast
from pathlib import Path

import pytest
from qt_parts import LIBRARIES, MODULES, is_wanted

APP = Path(__file__).resolve().parents[2] / "app"
NOT_IMPORTED_BY_US = {"QtNetwork"}  # QtMultimedia imports it


def imported():
    for path in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                yield node.module.split(".")[1]


def test_the_list_is_what_the_program_imports():
    assert set(MODULES) == set(imported()) | NOT_IMPORTED_BY_US


def test_every_module_has_its_library():
    assert {name.removeprefix("Qt") for name in MODULES} <= set(LIBRARIES)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtCore.abi3.so",
        "PySide6/QtWidgets.pyd",
        "PySide6/Qt6Gui.dll",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/translations/qtbase_de.qm",
        "opencv_python_headless.libs/libavcodec-c4204469.so.62",
    ],
)
def test_what_is_needed_is_packed(name):
    assert is_wanted(name, f"/site-packages/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/QtQuick.abi3.so",
        "PySide6/QtWebEngineCore.pyd",
        "PySide6/Qt6Quick.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/Qt/lib/libavcodec.so.61",
        "PySide6/Qt/lib/libQt6FFmpegStub-va.so.2",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qtwebengine_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
    ],
)
def test_what_is_not_needed_is_left_out(name):
    assert not is_wanted(name, f"/site-packages/{name}")


def test_a_link_at_the_top_goes_with_what_it_leads_to():
    assert is_wanted("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6")
    assert not is_wanted("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6")
    assert not is_wanted("libavutil.so.59", "PySide6/Qt/lib/libavutil.so.59")
