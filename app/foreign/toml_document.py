"""TOML from outside that is to be changed and written again."""

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.foreign.toml_reader import BadToml, read_toml


def editable_toml(said: str) -> tomlkit.TOMLDocument:
    """*said* as a document that keeps comments and order when it is changed. Raises BadToml."""
    read_toml(said)
    try:
        return tomlkit.parse(said)
    except (ValueError, TOMLKitError, RecursionError) as error:
        raise BadToml(str(error)) from error
