"""Cards to print."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import DataDir


def cards(
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("cards.pdf"),
    symbology: Annotated[str, typer.Option(help="datamatrix or code128.")] = "datamatrix",
    data_dir: DataDir = None,
) -> None:
    """Print command cards and the hand scanner's calibration sheet to a PDF."""
    from app.printing import UnknownSymbology, print_cards
    from app.settings import read_settings

    try:
        count = print_cards(read_settings(data_dir=data_dir), out, symbology)
    except UnknownSymbology as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{count} cards in {out}")
