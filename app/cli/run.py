"""The bench in a window."""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.common import ApiUrl, DataDir

if TYPE_CHECKING:
    from app.config.settings import Settings


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
    from app.config.startup import PREFIX
    from app.kiosk.autostart import own_command, own_folder
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

        places = _anchored(settings)
        os.environ.update({f"{PREFIX}{name.upper()}": place for name, (_, place) in places.items()})
        words = with_places(sys.argv[1:], dict(places.values()))
        raise typer.Exit(keep_running([*own_command(), *words], own_folder(), read))
    from app.bootstrap.application import run as run_window

    raise typer.Exit(run_window(read))


def _anchored(settings: "Settings") -> dict[str, tuple[str, str]]:
    """The settings that name a place beside the current folder: as they are said, and in full. The
    watched window starts in another folder."""
    said = {name: str(getattr(settings, name)) for name in ("data_dir", "camera", "photo_camera")}
    return {
        name: (text, str(Path.cwd() / text))
        for name, text in said.items()
        if text and not Path(text).is_absolute() and (name == "data_dir" or Path(text).exists())
    }


def with_places(words: Sequence[str], places: Mapping[str, str]) -> list[str]:
    """A command line with each place in full.

    >>> with_places(["run", "--data-dir", "d", "--camera=c"], {"d": "/w/d", "c": "/w/c"})
    ['run', '--data-dir', '/w/d', '--camera=/w/c']
    """
    found = []
    for word in words:
        option, is_one, text = word.partition("=")
        whole = is_one and option.startswith("--") and text in places
        found.append(f"{option}={places[text]}" if whole else places.get(word, word))
    return found
