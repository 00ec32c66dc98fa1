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
            help="Make a new secret: all cards and badges printed before are refused then.",
        ),
    ] = False,
    badge: Annotated[
        list[str] | None,
        typer.Option(help="Print the badge of this operator instead; may be given again."),
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Print command cards and the hand scanner's calibration sheet, or badges, to a PDF."""
    from app.config.reading import read_settings
    from app.features.cards import UnknownSymbology, print_badges, print_cards
    from app.store.card_secret import new_card_secret

    settings = read_settings(data_dir=data_dir)
    try:
        if new_secret:
            new_card_secret(settings.work_dir)
        if badge:
            count = print_badges(settings, out, symbology, badge)
        else:
            count = print_cards(settings, out, symbology)
    except UnknownSymbology as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{count} cards in {out}")
    if new_secret:
        typer.echo("What was printed before is refused, badges too. Start the bench again.")
