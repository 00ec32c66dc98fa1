"""The supervisor's PIN, and starting by itself."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import DataDir

_LONGEST_LINE = 100
"""Characters that are read of the standard input."""


def pin(
    remove: Annotated[bool, typer.Option("--remove", help="Have no PIN any more.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Set the supervisor's PIN: 4 to 12 digits, typed unseen, or one line of the standard input."""
    from app.config.reading import read_settings
    from app.security.pin_file import PinFile

    kept = PinFile(read_settings(data_dir=data_dir).data_dir)
    if remove:
        kept.remove()
        typer.echo("There is no PIN any more.")
        return
    kept.set(_new_pin())
    typer.echo("The PIN is set.")


def _new_pin() -> str:
    """Never from the command line: other accounts may read that, and a shell keeps it."""
    if sys.stdin.isatty():
        return str(typer.prompt("New PIN", hide_input=True, confirmation_prompt=True)).strip()
    return sys.stdin.readline(_LONGEST_LINE).strip()


def autostart(
    switch: Annotated[str, typer.Argument(help="on, off or show.")] = "show",
    kiosk: Annotated[bool, typer.Option(help="Start it as a kiosk.")] = False,
) -> None:
    """Start the bench when this person signs in, or no more."""
    from platformdirs import user_config_path

    from app.kiosk.autostart import own_command, this_system

    entry = this_system(Path.home(), user_config_path())
    if switch == "on":
        where = entry.put([*own_command(), "run", *(["--kiosk"] if kiosk else [])])
        typer.echo(f"Starts at sign-in: {where}")
    elif switch == "off":
        entry.remove()
        typer.echo("Does not start by itself any more.")
    elif switch == "show":
        typer.echo("Starts at sign-in." if entry.exists else "Does not start by itself.")
    else:
        raise typer.BadParameter(f"expected on, off or show, got {switch!r}")
