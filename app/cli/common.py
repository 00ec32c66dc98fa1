"""What several commands share: their options, their exit codes, the API key."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.file_trouble import path_of
from app.domain.errors import NeedsOperator

DataDir = Annotated[
    Path | None, typer.Option(help="Where sessions and photos lie.", parser=path_of)
]
ApiUrl = Annotated[str | None, typer.Option(help="Where the Scanner API is.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON lines.")]

ALL_SENT, RETRY_LATER, NEEDS_A_PERSON = 0, 3, 4


class NoKey(NeedsOperator):
    """There is no API key to work with."""

    title = "No API key"


def key_for(api_url: str) -> str:
    """The stored key for *api_url*. Raises NoKey."""
    from app.security.credentials import KEY_VARIABLE, find_api_key

    found = find_api_key(api_url)
    if found.for_host:
        raise NoKey(
            f"The API key in {KEY_VARIABLE} was given for {found.for_host}, not for {api_url}: it "
            "does not go there. If the new address is right, give the key for it anew: "
            "scanstation key"
        )
    if found.trouble:
        raise NoKey(
            f"The key for {api_url} cannot be asked for: {found.trouble}. Unlock the keyring, or "
            "store the key again: scanstation key"
        )
    if found.key is None:
        raise NoKey(f"Expected an API key for {api_url}, found none. Store it: scanstation key")
    return found.key
