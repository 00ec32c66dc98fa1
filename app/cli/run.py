"""The bench in a window."""

from typing import Annotated

import typer

from app.cli.common import ApiUrl, DataDir


def run(
    simulate: Annotated[
        bool, typer.Option(help="Work against the sandbox inside, without hardware.")
    ] = False,
    camera: Annotated[
        str | None,
        typer.Option(help="Index, name, folder, video file, MJPEG address or 'synthetic'."),
    ] = None,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
) -> None:
    """Open the bench in a window."""
    from app.main import run as run_window
    from app.settings import read_settings

    if simulate and camera is None:
        camera = "synthetic"
    settings = read_settings(
        simulate=simulate or None, camera=camera, data_dir=data_dir, api_url=api_url
    )
    raise typer.Exit(run_window(settings))
