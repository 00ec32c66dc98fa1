"""What the server says of its own contract."""

import json

import typer

from app.cli.common import RETRY_LATER, ApiUrl, Json, key_for


def contract(json_lines: Json = False, api_url: ApiUrl = None) -> None:
    """Print what the server's own contract has otherwise than this station expects. Exit code 0:
    nothing that matters or no document, 3: ask later."""
    from app.api.client import ScannerApi
    from app.api.contract_differences import differences
    from app.api.errors import Rejected
    from app.api.host_contract import read_contract
    from app.config.reading import read_settings
    from app.domain.errors import RetryLater

    settings = read_settings(api_url=api_url)
    with ScannerApi(settings.api_url, key_for(settings.api_url)) as api:
        try:
            found = read_contract(api.contract_document())
        except Rejected:
            found = None
        except RetryLater as error:
            typer.echo(f"{error.title}: {error}", err=True)
            raise typer.Exit(RETRY_LATER) from error
    told = differences(found) if found else []
    if json_lines:
        typer.echo(json.dumps({"document": found is not None, "differences": told}))
    elif found is None:
        typer.echo("The server tells no contract that can be read. Names are learned as it asks.")
    else:
        typer.echo("\n".join(told) or "The server's own contract is as this station expects it.")
