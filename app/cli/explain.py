"""What the station makes of a code, and why."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import Json
from app.domain.barcode import CodeSource
from app.domain.codes.explanation import Explanation, explain_reading, explain_text
from app.domain.codes.standing import Standing
from app.foreign.text import exact

_WIDTH = 18
_BAND = {
    Standing.READ: "green: READ",
    Standing.FLAWED: "amber: READ, BUT LOOK",
    Standing.NO_PRODUCT: "sand: KEPT, NO PRODUCT",
    Standing.LOOK_AGAIN: "amber: LOOK AGAIN",
    Standing.REFUSED: "red: REFUSED",
}
_NOT_KEPT = (Standing.REFUSED, Standing.LOOK_AGAIN)


def explain(
    what: Annotated[
        str, typer.Argument(metavar="TEXT|PICTURE", help="The text of a code, or a picture file.")
    ],
    source: Annotated[
        CodeSource | None,
        typer.Option(help="Who sends the text; a picture is seen by the camera."),
    ] = None,
    json_lines: Json = False,
) -> None:
    r"""Say what the station makes of a text or a picture. Exit code 1 when it would not be kept.

    The signs \x1d (group separator), \x1e and \x04 may be written as such in the text.
    """
    told = list(_explained(what, source))
    for one in told:
        line = one.as_line()
        typer.echo(json.dumps(line, ensure_ascii=False) if json_lines else _in_words(one))
    if not told and not json_lines:
        typer.echo(f"{what}: no code")
    raise typer.Exit(1 if not told or any(one.standing in _NOT_KEPT for one in told) else 0)


def _explained(what: str, source: CodeSource | None) -> Iterator[Explanation]:
    today = datetime.now().astimezone().date()
    if source in (None, CodeSource.CAMERA) and _is_file(what):
        from app.vision.picture_loading import load_picture
        from app.vision.reader import Reader

        for reading in Reader.thorough().read(load_picture(Path(what))):
            yield explain_reading(reading.barcode, today, agreed=reading.agreed)
        return
    yield explain_text(exact(_unescaped(what)), source or CodeSource.WEDGE, today)


def _is_file(what: str) -> bool:
    try:
        return Path(what).is_file()
    except (OSError, ValueError):  # longer than a name may be, or with a NUL
        return False


def _unescaped(text: str) -> str:
    for written, meant in (("\\x1d", "\x1d"), ("\\x1e", "\x1e"), ("\\x04", "\x04")):
        text = text.replace(written, meant)
    return text


def _in_words(told: Explanation) -> str:
    return "\n".join(f"{name:{_WIDTH}} {words}" for name, words in _rows(told) if words)


def _rows(told: Explanation) -> Iterator[tuple[str, str]]:
    code, says = told.barcode, told.barcode.gs1
    yield "band", _BAND[told.standing]
    yield "", told.words
    yield "source", told.source.value
    yield "symbology", f"{code.symbology.value} {code.identifier}".strip()
    yield "text", _visible(code.text)
    yield "key", _visible(code.key)
    yield "GTIN", code.gtin.value if code.gtin else "none"
    yield "what it is", says.kind
    yield "add-on", code.add_on
    for one in says.fields:
        yield f"({one.ai})", f"{one.title}: {one.shown}"
    for wrong in told.wrong:
        yield "wrong", wrong
    yield "sent", json.dumps(told.sent, ensure_ascii=False) if told.sent else "nothing"


def _visible(text: str) -> str:
    return "".join(one if one.isprintable() else f"<{ord(one):02X}>" for one in text)
