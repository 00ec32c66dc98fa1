"""A session's pictures and facts as files."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import NEEDS_A_PERSON, DataDir
from app.cli.file_trouble import path_of


def export(
    session: Annotated[str, typer.Argument(help="A session's id, or its beginning, or last.")],
    to: Annotated[Path, typer.Option(help="The folder to write into.", parser=path_of)],
    naming: Annotated[str, typer.Option(help="gs1 or plain.")] = "gs1",
    data_dir: DataDir = None,
) -> None:
    """Write a session's pictures with a CSV and a JSON into a folder. Exit code 4 when a photo that
    should be here is missing."""
    from app.config.reading import read_settings
    from app.output.export import export as write
    from app.output.export import find_session
    from app.output.picture_names import Naming
    from app.store.store import open_store_for_reading

    if naming not in tuple(Naming):
        raise typer.BadParameter(f"expected gs1 or plain, got {naming!r}")
    with open_store_for_reading(read_settings(data_dir=data_dir).work_dir) as store:
        done = write(store, find_session(store, session), to, Naming(naming))
    typer.echo(f"{done.products} products, {done.photos} photos in {done.folder}.")
    typer.echo("Only this account can read them.")
    for words in done.words_left_out:
        typer.echo(words, err=True)
    if done.incomplete:
        raise typer.Exit(NEEDS_A_PERSON)
