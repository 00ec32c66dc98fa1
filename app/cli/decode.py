"""The codes in pictures."""

import json
from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import Json
from app.cli.file_trouble import path_of


def decode(
    paths: Annotated[
        list[Path], typer.Argument(help="Pictures or folders of pictures.", parser=path_of)
    ],
    json_lines: Json = False,
) -> None:
    """Print the codes in pictures, one line a picture. Exit code 1 when one was unreadable."""
    from app.vision.decode_command import lines
    from app.vision.reader import Reader

    unreadable = False
    for line in lines(paths, Reader.thorough()):
        unreadable |= "error" in line
        typer.echo(json.dumps(line) if json_lines else _in_words(line))
    raise typer.Exit(1 if unreadable else 0)


def _in_words(line: dict[str, object]) -> str:
    if "error" in line:
        return f"{line['path']}: {line['error']}"
    readings = line["readings"]
    found = [
        f"{one['symbology']} {one['text']}" + ("" if one["agreed"] else " (looks disagree)")
        for one in (readings if isinstance(readings, list) else [])
    ]
    return f"{line['path']}: {', '.join(found) or 'no code'}"
