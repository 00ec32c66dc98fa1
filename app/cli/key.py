"""The API key."""

import typer

from app.cli.common import ApiUrl


def key(api_url: ApiUrl = None) -> None:
    """Store the API key in the system's keyring."""
    from app.api.keys import key_warning
    from app.secrets import store_api_key
    from app.settings import read_settings

    settings = read_settings(api_url=api_url)
    secret = typer.prompt(f"API key for {settings.api_url}", hide_input=True).strip()
    if warning := key_warning(secret):
        typer.echo(warning, err=True)
    store_api_key(settings.api_url, secret)
    typer.echo("Stored.")
