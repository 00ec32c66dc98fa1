"""What of Qt goes into the bundle: the modules the program imports, and what those need.

PySide6's hooks collect far more: whole Quick, a PDF engine, a second FFmpeg.
"""

import re
from pathlib import PurePosixPath

MODULES = ("QtCore", "QtGui", "QtMultimedia", "QtNetwork", "QtWidgets")
"""Python modules. QtNetwork is not imported by us: QtMultimedia does it."""

LIBRARIES = (
    *(name.removeprefix("Qt") for name in MODULES),
    *("Concurrent", "DBus", "Svg", "WaylandClient", "XcbQpa"),
)
"""Qt's own libraries, without the prefix."""

PLUGINS = {
    "imageformats": {"qjpeg", "qsvg"},
    # The translations' languages are chosen by us, and keys must arrive as they are: no input
    # contexts. Sound effects need no multimedia plugin, only players and Qt's own cameras do.
    "platforms": {"qxcb", "qwayland", "qoffscreen", "qminimal", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qwindowsvistastyle", "qmodernwindowsstyle", "qmacstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Folder to names, without the system's prefix and suffix."""

_LIBRARY = re.compile(r"^(?:lib)?Qt6?([A-Z][A-Za-z0-9]*)(?:\.abi3|\.framework)?(?:\.|$)")
_NOT_OURS = re.compile(
    r"^(?:lib)?(?:avcodec|avformat|avutil|swresample|swscale|opengl32sw|d3dcomp)"
)
_TRANSLATIONS = "qtbase_"


def is_wanted(name: str, source: str = "") -> bool:
    """Whether the file that is called *name* in the bundle belongs there.

    *source* is where it comes from; of a link, the file it leads to.

    >>> is_wanted("PySide6/Qt/lib/libQt6Quick.so.6"), is_wanted("numpy/core.so")
    (False, True)
    """
    path = PurePosixPath(name.replace("\\", "/"))
    origin = f"{path}/{source}".replace("\\", "/")
    if "PySide6" not in origin:
        return True
    if "plugins" in path.parts:
        folder, file = path.parts[path.parts.index("plugins") + 1 :][:2]
        return _stem(file) in PLUGINS.get(folder, ())
    if "translations" in path.parts:
        return path.name.startswith(_TRANSLATIONS)
    if "qml" in path.parts or _NOT_OURS.match(path.name):
        return False
    names = [found[1] for part in path.parts if (found := _LIBRARY.match(part))]
    return all(one in LIBRARIES for one in names) and "FFmpegStub" not in path.name


def _stem(file: str) -> str:
    """
    >>> _stem("libqjpeg.so"), _stem("qjpeg.dll")
    ('qjpeg', 'qjpeg')
    """
    return file.partition(".")[0].removeprefix("lib")
