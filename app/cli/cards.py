"""Cards to print."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import DataDir
from app.cli.file_trouble import path_of
from app.domain.day import DayEntry

WITHDRAWN_IN_DAY_LOG = (
    "Cards withdrawn",
    "All cards and badges that were printed before are refused. New ones: scanstation cards",
)


def cards(
    out: Annotated[Path, typer.Option(help="The PDF to write.", parser=path_of)] = Path(
        "cards.pdf"
    ),
    symbology: Annotated[str, typer.Option(help="datamatrix or code128.")] = "datamatrix",
    renew: Annotated[
        bool,
        typer.Option(
            "--renew",
            help="Withdraw all cards and badges that were printed before, at once, and print new "
            "ones.",
        ),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before withdrawing.")] = False,
    badge: Annotated[
        list[str] | None,
        typer.Option(help="Print the badge of this operator instead; may be given again."),
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Print command cards and the hand scanner's calibration sheet, or badges, to a PDF."""
    from app.config.reading import read_settings
    from app.features.cards import SYMBOLOGIES, UnknownSymbology, print_badges, print_cards

    settings = read_settings(data_dir=data_dir)
    try:
        if renew and symbology in SYMBOLOGIES:
            _withdraw(settings.work_dir, yes=yes)
        if badge:
            count = print_badges(settings, out, symbology, badge)
        else:
            count = print_cards(settings, out, symbology)
    except UnknownSymbology as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{count} cards in {out}. Only this account can read the file.")


def _withdraw(folder: Path, *, yes: bool) -> None:
    from app.observability.day_log import Diary
    from app.store.card_secret import new_card_secret

    question = "All cards and badges printed before are refused from now on. Withdraw them?"
    if not yes:
        typer.confirm(question, default=False, abort=True)
    new_card_secret(folder)
    now = datetime.now(UTC)
    Diary(folder / "diary").write(DayEntry(now, "ready", *WITHDRAWN_IN_DAY_LOG))
    typer.echo(
        "Cards and badges that were printed before are withdrawn, also where the bench works now."
    )
