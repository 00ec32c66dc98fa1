"""The support bundle."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.common import DataDir
from app.cli.file_trouble import path_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.config.settings import Settings
    from app.domain.finding import Finding


def bundle(
    to: Annotated[
        Path | None,
        typer.Option(help="The file to write; in the documents otherwise.", parser=path_of),
    ] = None,
    pictures: Annotated[
        bool, typer.Option(help="With the grey pictures of what the camera saw.")
    ] = True,
    simulate: Annotated[bool, typer.Option(help="Of the simulated bench.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Save trace, log, settings without secrets, self-test and versions as one file."""
    from app.config.reading import read_for_bench
    from app.features.diagnostics import bundle_of, default_place
    from app.security.credentials import api_key

    settings = read_for_bench(data_dir=data_dir, simulate=simulate or None)
    made = bundle_of(settings, lambda: _look(settings), api_key(settings.api_url))
    for part in made.parts(pictures=pictures):
        size = f"{part.size / 1000:.0f} kB" if part.size else ""
        typer.echo(f"{part.name:10} {len(part.files):4} files {size:>10}")
    typer.echo(f"Saved: {made.write(to or default_place(), pictures=pictures)}")
    typer.echo("Only this account can read the file.")


def _look(settings: "Settings") -> "Iterator[Finding]":
    from app.bootstrap.selftest import station_checks
    from app.features.side_files import side_file_findings
    from app.health.check import findings

    with station_checks(settings) as checks:
        yield from findings(checks)
        yield from side_file_findings(settings)
