"""Whether this station can work."""

import dataclasses
import json
from itertools import chain
from typing import Annotated

import typer

from app.cli.common import NEEDS_A_PERSON, ApiUrl, DataDir, Json
from app.domain.finding import Finding, FindingState

_WIDTH = 15


def selftest(
    json_lines: Json = False,
    simulate: Annotated[
        bool, typer.Option(help="Look at the simulated station, with the sandbox inside.")
    ] = False,
    camera: Annotated[
        str | None, typer.Option(help="As for run; only looked for, not opened.")
    ] = None,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
) -> None:
    """Look at every part of the station. Exit code 0: it can work, 4: something needs a person."""
    from app.config.reading import read_for_bench

    if simulate and camera is None:
        camera = "synthetic"
    settings = read_for_bench(
        simulate=simulate or None, camera=camera, data_dir=data_dir, api_url=api_url
    )
    from app.bootstrap.selftest import face_alone, station_checks
    from app.features.side_files import side_file_findings
    from app.health.check import findings

    with station_checks(settings) as checks:
        told = [
            _tell(finding, json_lines=json_lines)
            for finding in chain(findings(checks), side_file_findings(settings), face_alone())
        ]
    raise typer.Exit(NEEDS_A_PERSON if FindingState.FAILED in told else 0)


def _tell(finding: Finding, *, json_lines: bool) -> FindingState:
    """Print it; its state."""
    if json_lines:
        typer.echo(json.dumps(dataclasses.asdict(finding)))
    else:
        typer.echo(f"{finding.state.value:8} {finding.name:{_WIDTH}} {finding.words}")
        if finding.what_to_do:
            typer.echo(f"{'':8} {'':{_WIDTH}} -> {finding.what_to_do}")
    return finding.state
