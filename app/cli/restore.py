"""The newest backup of the database, put back."""

from typing import Annotated

import typer

from app.cli.common import DataDir


def restore(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Put the newest whole backup in the place of a lost or damaged database. What lay there is
    kept."""
    from app.config.reading import read_settings
    from app.store.sqlite.restore import newest_backup
    from app.store.sqlite.restore import restore as put_back
    from app.store.store import open_store

    folder = read_settings(data_dir=data_dir).work_dir
    backup = newest_backup(folder)
    question = (
        f"Put the database of {backup.made_at:%Y-%m-%d %H:%M} ({backup.sessions} sessions) into "
        f"{folder}? What was scanned since then has to be scanned again."
    )
    if not yes:
        typer.confirm(question, default=False, abort=True)
    typer.echo(put_back(folder).words)
    with open_store(folder, floor=0) as store:
        healed = store.healed
    typer.echo(
        f"{healed.set_aside} photos that it does not know are in {folder / 'photos/unrecorded'}; "
        f"{len(healed.lost)} that it knows are missing."
    )
