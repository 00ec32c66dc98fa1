"""The bench in a window."""

import os
import sys
from functools import partial
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
    training: Annotated[
        bool, typer.Option(help="A course of ten minutes; nothing of it is real.")
    ] = False,
    kiosk: Annotated[
        bool,
        typer.Option(help="Full screen, closed by a supervisor alone, started again if it falls."),
    ] = False,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
) -> None:
    """Open the bench in a window."""
    from app.bootstrap.fatal_error import told_in_window
    from app.config.reading import read_for_bench
    from app.kiosk.autostart import own_command
    from app.kiosk.heartbeat import VARIABLE

    if simulate and camera is None:
        camera = "synthetic"
    read = partial(
        read_for_bench,
        simulate=simulate or None,
        camera=camera,
        kiosk=kiosk or None,
        training=training or None,
        data_dir=data_dir,
        api_url=api_url,
    )
    with told_in_window():
        settings = read()
    if settings.kiosk and VARIABLE not in os.environ:
        from app.bootstrap.watched import keep_running

        raise typer.Exit(keep_running([*own_command(), *sys.argv[1:]], read))
    from app.bootstrap.application import run as run_window

    raise typer.Exit(run_window(read))
