"""A trace read back: from the ring's folder, a file of lines, or a support bundle."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import NeedsOperator
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.archive import ZipBounds, is_zip, open_zip
from app.foreign.errors import BadInput
from app.foreign.json_reader import Bounds, read_json
from app.foreign.paths import name_inside
from app.observability.trace.trace_files import segments

IN_BUNDLE = "trace/"
"""The folder of the trace inside a bundle."""
_BUNDLE_BEGINS = b"PK"
_MOST_LINES = 256_000_000
"""Bytes of lines in one trace: sixteen times of what a station keeps by default."""
_LARGEST_PICTURE = 50_000_000
_LINE = Bounds(largest=16_000_000, most=1_000_000)
_BUNDLE = ZipBounds(largest=_MOST_LINES, all=_MOST_LINES)
_EXPECTED = "Expected a bundle (.zip), the folder of a trace, or a file of its lines (.jsonl)."


class NoTrace(NeedsOperator):
    """What was named is no trace."""

    title = "No trace"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a trace."""

    number: int
    """From 1, over all segments."""
    facts: Mapping[str, Any]

    @property
    def kind(self) -> str:
        """What kind of line it is; "" for one written by hand."""
        return str(self.facts.get("kind", ""))

    @property
    def at(self) -> float | None:
        """Seconds by the trace's own clock."""
        at = self.facts.get("t")
        return float(at) if isinstance(at, (int, float)) else None


@dataclass(frozen=True, slots=True)
class Trace:
    """Lines, the pictures they name, and the numbers of lines that could not be read."""

    lines: tuple[Line, ...]
    torn: tuple[int, ...]
    picture: Callable[[str], bytes | None]
    """The bytes of a picture; None when the ring has let it go."""
    folder: Path
    """Beside which a line's files lie."""


def read_trace(path: Path) -> Trace:
    """The trace at *path*: a folder, a .jsonl file, or a bundle. Raises NoTrace."""
    if not path.exists():
        raise NoTrace(f"There is no {path}. {_EXPECTED}")
    try:
        if path.is_dir():
            return _from_folder(path)
        if path.is_file() and is_zip(path):  # a pipe would never answer
            return _from_bundle(path)
        return _trace([_text(path)], _in_folder(path.parent), path.parent)
    except OSError as error:
        raise NoTrace(f"{path} cannot be read: {error.strerror or error}.") from error
    except (BadInput, NotASideFile) as error:
        raise NoTrace(
            f"{path} is damaged: {error}. Copy it once more from where it was saved."
        ) from error


def _text(path: Path) -> str:
    """Raises NoTrace when it is none, NotASideFile, OSError."""
    content = read_bounded(path, _MOST_LINES)
    if content.startswith(_BUNDLE_BEGINS):
        raise NoTrace(
            f"{path} begins like a bundle, but its end is missing: it was cut on its way. "
            "Copy it once more from where it was saved."
        )
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NoTrace(f"{path} is no trace. {_EXPECTED}") from error


def _from_folder(path: Path) -> Trace:
    inner = path / "trace"
    folder = inner if not segments(path) and inner.is_dir() else path
    files = segments(folder)
    if not files:
        raise NoTrace(f"There is no trace in {path}: expected files such as 00000001.jsonl.")
    if sum(one.stat().st_size for one in files) > _MOST_LINES:
        raise NoTrace(f"The trace in {path} has more than {_MOST_LINES} bytes of lines.")
    texts = [read_bounded(one, _MOST_LINES).decode(errors="replace") for one in files]
    return _trace(texts, _in_folder(folder), folder)


def _from_bundle(path: Path) -> Trace:
    with open_zip(path, _BUNDLE) as bundle:
        names = sorted(one for one in bundle.names if one.startswith(IN_BUNDLE))
        texts = [bundle.read(one).decode(errors="replace") for one in names if one[-6:] == ".jsonl"]
    if not texts:
        raise NoTrace(f"{path} holds no trace. Expected a support bundle of a Scan Station.")

    def picture(name: str) -> bytes | None:
        with open_zip(path, _BUNDLE) as bundle:
            whole = f"{IN_BUNDLE}{name}"
            return bundle.read(whole) if whole in bundle.names else None

    return _trace(texts, picture, path.parent)


def _in_folder(folder: Path) -> Callable[[str], bytes | None]:
    def picture(name: str) -> bytes | None:
        path = name_inside(folder, name)
        return read_bounded(path, _LARGEST_PICTURE) if path.is_file() else None

    return picture


def _trace(texts: list[str], picture: Callable[[str], bytes | None], folder: Path) -> Trace:
    lines, torn = [], []
    for number, text in enumerate(_written(texts), start=1):
        facts = _facts(text)
        if facts is None:
            torn.append(number)
        else:
            lines.append(Line(number, facts))
    if not lines:
        raise NoTrace(
            f"Expected lines of a trace, each a JSON object, got {len(torn)} lines of something "
            "else. Is it another file?"
        )
    return Trace(tuple(lines), tuple(torn), picture, folder)


def _written(texts: list[str]) -> Iterator[str]:
    """Lines that say something; those of a hand-written trace may begin with #."""
    for text in texts:
        yield from (
            one for one in text.splitlines() if one.strip() and not one.lstrip().startswith("#")
        )


def _facts(text: str) -> Mapping[str, Any] | None:
    """None for a line that was torn when the program was killed."""
    try:
        facts = read_json(text, _LINE)
    except BadInput:
        return None
    return facts if isinstance(facts, dict) else None
