"""Whose work the program is made of: every package it needs, with its licence. Plain Python."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from app.assets import resource

_LICENCE_FILE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)")
_NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST_SHOWN = 60
_QT = ("LGPL-3.txt", "GPL-3.txt")
_LENT = {"pyside6_addons": _QT, "pyside6_essentials": _QT, "shiboken6": _QT}
"""Packages that name a licence and do not bring its text, and which of ours it is."""


@dataclass(frozen=True, slots=True)
class Licence:
    """One component."""

    name: str
    version: str
    licence: str
    """Its short name; "see the text" where the component names none."""
    text: str
    """In full; "" where the component brings none."""


def licences(root: str = "scanstation") -> list[Licence]:
    """What the distribution *root* needs, by name; from the metadata that lie beside the packages,
    in a frozen program too. Reads some hundred small files."""
    found = {one.name.lower(): one for one in _with_all_it_needs(root)}
    found.pop(root.lower(), None)
    return [_of(found[name]) for name in sorted(found)] + _not_from_packages()


def _with_all_it_needs(root: str) -> Iterator[Distribution]:
    asked, todo = {root.lower()}, [root]
    while todo:
        try:
            one = distribution(todo.pop())
        except PackageNotFoundError:
            continue  # for another system
        yield one
        for line in one.requires or ():
            name = _NAME.match(line)
            if name and "extra ==" not in line and name[0].lower() not in asked:
                asked.add(name[0].lower())
                todo.append(name[0])


def _of(one: Distribution) -> Licence:
    about = one.metadata.json
    said = str(about.get("license_expression") or about.get("license") or "")
    classifiers = about.get("classifier") or []
    named = [line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")]
    short = said if said and len(said) <= _LONGEST_SHOWN and "\n" not in said else ", ".join(named)
    text = _text(one) or "\n\n".join(map(_lent, _LENT.get(one.name.lower(), ())))
    return Licence(one.name, one.version, short or "see the text", text)


def _text(one: Distribution) -> str:
    files = [file for file in one.files or () if _LICENCE_FILE.match(file.name)]
    places = [Path(str(file.locate())) for file in files]
    texts = [path.read_text(encoding="utf-8") for path in places if path.is_file()]
    return "\n\n".join(text for text in texts if text)


def _lent(name: str) -> str:
    return resource("licences", name).read_text(encoding="utf-8")


def _not_from_packages() -> list[Licence]:
    inter = resource("fonts", "LICENCE-Inter.txt").read_text(encoding="utf-8")
    return [
        Licence("Python", platform.python_version(), "PSF-2.0", _lent("Python.txt")),
        Licence("zbar (where it is packed)", "", "LGPL-2.1-or-later", _lent("LGPL-2.1.txt")),
        Licence("Inter (typeface)", "", "OFL-1.1", inter),
    ]


def as_text(parts: list[Licence]) -> str:
    """All of them as one file."""
    rule = "=" * 78
    listed = "\n".join(f"{one.name} {one.version}: {one.licence}" for one in parts)
    texts = "\n\n".join(
        f"{rule}\n{one.name} {one.version}: {one.licence}\n{rule}\n{one.text}".rstrip()
        for one in parts
    )
    return f"Scan Station is made of:\n\n{listed}\n\n{texts}\n"
