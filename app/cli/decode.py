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
    itf_length: Annotated[
        list[int] | None,
        typer.Option(help="Digits of the ITF in use that are no ITF-14; may be given again."),
    ] = None,
) -> None:
    """Print the codes in pictures, one line a picture. Exit code 1 when one was unreadable."""
    from app.vision.decode_command import lines
    from app.vision.reader import Reader

    unreadable = False
    for line in lines(paths, Reader.thorough(tuple(itf_length or ()))):
        unreadable |= "error" in line
        typer.echo(json.dumps(line) if json_lines else _in_words(line))
    raise typer.Exit(1 if unreadable else 0)


def _in_words(line: dict[str, object]) -> str:
    where = f"{line['path']}, page {line['page']}" if "page" in line else line["path"]
    if "error" in line:
        return f"{where}: {line['error']}"
    readings = line["readings"]
    found = [
        f"{one['symbology']} {one['text']}" + ("" if one["agreed"] else " (looks disagree)")
        for one in (readings if isinstance(readings, list) else [])
    ]
    return f"{where}: {', '.join(found) or 'no code'}"
