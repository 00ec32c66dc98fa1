"""Cards to print."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import DataDir


def cards(
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("cards.pdf"),
    symbology: Annotated[str, typer.Option(help="datamatrix or code128.")] = "datamatrix",
    new_secret: Annotated[
        bool,
        typer.Option(
            "--new-secret",
            help="Make a new secret: all cards that were printed before are refused from then on.",
        ),
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Print command cards and the hand scanner's calibration sheet to a PDF."""
    from app.config.reading import read_settings
    from app.features.cards import UnknownSymbology, print_cards
    from app.store.card_secret import new_card_secret

    settings = read_settings(data_dir=data_dir)
    try:
        if new_secret:
            new_card_secret(settings.work_dir)
        count = print_cards(settings, out, symbology)
    except UnknownSymbology as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{count} cards in {out}")
    if new_secret:
        typer.echo("Cards that were printed before are refused. Start the bench again.")
