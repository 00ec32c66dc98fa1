"""The API key."""

import sys
from typing import Annotated

import typer

from app.cli.common import ApiUrl


def key(
    api_url: ApiUrl = None,
    stdin: Annotated[
        bool, typer.Option("--stdin", help="Read it from standard input, for roll-outs.")
    ] = False,
) -> None:
    """Store the API key in the system's keyring, or where none is in a file of this account."""
    from app.api.keys import key_warning, visible
    from app.config.reading import read_settings
    from app.security.credentials import store_api_key

    settings = read_settings(api_url=api_url)
    if stdin:
        secret = visible(sys.stdin.readline())
    else:
        secret = visible(typer.prompt(f"API key for {settings.api_url}", hide_input=True))
    if not secret:
        raise typer.BadParameter("Expected a key, got nothing.")
    if warning := key_warning(secret):
        typer.echo(warning, err=True)
    typer.echo(f"Stored. {store_api_key(settings.api_url, secret)}")
