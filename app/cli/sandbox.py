"""The bench's own Scanner API."""

from typing import Annotated

import typer

from app.cli.common import DataDir
from app.domain.errors import NeedsOperator


class PortTaken(NeedsOperator):
    """Another program listens where the sandbox would."""

    title = "Port taken"


def sandbox(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Where to listen; 0 chooses a free port.")
    ] = 8700,
    data_dir: DataDir = None,
    trouble: Annotated[
        list[str] | None,
        typer.Option(help="A switch such as error_rate=0.1 or names=public_id; may be repeated."),
    ] = None,
) -> None:
    """Run the bench's own Scanner API on loopback until Ctrl+C."""
    from app.config.reading import read_settings
    from app.sandbox.server import run_forever
    from app.sandbox.trouble import Trouble

    try:
        switches = Trouble.from_words(trouble or [])
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    folder = read_settings(data_dir=data_dir).data_dir / "sandbox"
    try:
        run_forever(folder, port, switches)
    except SystemExit as taken:  # of the sandbox, which knows no errors of ours
        raise PortTaken(str(taken)) from taken
