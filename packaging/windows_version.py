"""The version that Windows shows in a program's properties."""

from typing import Any

from project import MAKER, NAME, TITLE, four_numbers

_ENGLISH_UNICODE = (0x0409, 1200)


def version_resource(version: str) -> Any:  # noqa: ANN401 - PyInstaller's own type
    """As PyInstaller's EXE takes it; only PyInstaller on Windows has these classes."""
    from PyInstaller.utils.win32 import versioninfo as win  # noqa: PLC0415

    numbers = tuple(map(int, four_numbers(version).split(".")))
    words = {
        "CompanyName": MAKER,
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": NAME,
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }
    table = win.StringTable(
        "{:04x}{:04x}".format(*_ENGLISH_UNICODE),
        [win.StringStruct(name, text) for name, text in words.items()],
    )
    return win.VSVersionInfo(
        ffi=win.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            win.StringFileInfo([table]),
            win.VarFileInfo([win.VarStruct("Translation", list(_ENGLISH_UNICODE))]),
        ],
    )
