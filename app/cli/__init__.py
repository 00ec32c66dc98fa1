"""The command line: a file for each subject, gathered here."""

import logging
import sys
from typing import Annotated

import typer

from app.bootstrap.fatal_error import write
from app.cli.bundle import bundle
from app.cli.cards import cards
from app.cli.common import NEEDS_A_PERSON
from app.cli.config import config
from app.cli.contract import contract
from app.cli.decode import decode
from app.cli.delivery import sessions, sync, verify
from app.cli.explain import explain
from app.cli.export import export
from app.cli.file_trouble import in_words
from app.cli.key import key
from app.cli.kiosk import autostart, pin
from app.cli.replay import replay
from app.cli.restore import restore
from app.cli.run import run
from app.cli.sandbox import sandbox
from app.cli.selftest import selftest
from app.cli.terminal import make_harmless
from app.domain.errors import StationError

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # colours are controls, too
    pretty_exceptions_enable=False,  # local variables may hold the key
    help="Scan Station: reads product codes, takes product photos, syncs without loss.",
)
COMMANDS = (
    *(run, selftest, decode, explain, sync, sessions, verify, export, key),
    *(contract, cards, pin, autostart, sandbox, replay, bundle, restore),
)
for command in COMMANDS:
    app.command()(command)
app.add_typer(config, name="config")


def main() -> None:
    """Run a command. Expected troubles, and whatever the disk refuses, end in one sentence and exit
    code 4."""
    make_harmless()
    try:
        app()
    except StationError as error:
        write(error)
        sys.exit(NEEDS_A_PERSON)
    except OSError as error:
        logging.getLogger(__name__).info("the disk refused", exc_info=error)
        write(in_words(error))
        sys.exit(NEEDS_A_PERSON)


@app.callback(invoke_without_command=True)
def _about(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Log what happens.")] = False,
) -> None:
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it would log presigned addresses
    if version:
        from app.version import version as installed

        typer.echo(f"scanstation {installed()}")
        raise typer.Exit
