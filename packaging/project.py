"""What pyproject.toml says of the program, for everything that packs it. Standard library only."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "scanstation"
TITLE = "Scan Station"
IDENTIFIER = "com.closient.scanstation"
MAKER = "Closient"


def version(root: Path = ROOT) -> str:
    """Such as "0.1.0"."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def four_numbers(text: str) -> str:
    """As Windows wants it.

    >>> four_numbers("1.2.3"), four_numbers("1.2.3rc4")
    ('1.2.3.0', '1.2.3.0')
    """
    numbers = ["".join(sign for sign in part if sign.isdigit()) for part in plain(text).split(".")]
    return ".".join([*(number or "0" for number in numbers), "0", "0", "0"][:4])


def plain(text: str) -> str:
    """The release's numbers, without what marks a version before it.

    >>> plain("1.2.3rc4"), plain("1.2.3.dev1+local")
    ('1.2.3', '1.2.3')
    """
    kept = []
    for part in text.split("+", maxsplit=1)[0].split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        kept.append(digits)
        if digits != part:
            break
    return ".".join(kept)
