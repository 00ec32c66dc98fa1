"""How the station is set up: shown, checked, carried to other stations."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from app.cli.common import NEEDS_A_PERSON
from app.cli.file_trouble import path_of

config = typer.Typer(no_args_is_help=True, help="Show, check, export and import the settings.")

WithCamera = Annotated[
    bool, typer.Option("--with-camera", help="The choice of camera goes along too.")
]


@config.command()
def show() -> None:
    """Print every setting: its value, where that comes from, what it does."""
    from app.config.reading import read_settings
    from app.config.remembered import in_force, remembered_file
    from app.config.settings_file import read_file
    from app.config.sources import present
    from app.config.startup import settings_file
    from app.config.validation import look_into_file

    group = ""
    settings, file = read_settings(), read_file(settings_file())
    said = look_into_file(settings_file()).values
    remembered = in_force(remembered_file(settings.data_dir).read(), said)
    for one in present(settings, file, remembered=remembered):
        if one.row.group != group:
            group = one.row.group
            typer.echo(f"\n{group}")
        unit = f" {one.row.unit}" if one.row.unit else ""
        typer.echo(f"  {one.row.name} = {one.value or chr(34) * 2}{unit}   ({one.origin})")
        typer.echo(f"      {one.row.words} Expected: {one.row.expected}. Counts {one.row.when}.")
    typer.echo(f"\nFile: {settings_file()}")


@config.command()
def check(
    file: Annotated[
        Path | None, typer.Option(help="Another file than the station's own.", parser=path_of)
    ] = None,
) -> None:
    """Name every wrong line of the settings file and every wrong variable, also what has the right
    form and makes no sense."""
    from app.config.sense import SENSE
    from app.config.startup import settings_file
    from app.config.validation import check_environment, check_file
    from app.ui.bench.key_map import KEY_COMPLAINTS

    path = file or settings_file()
    if file is not None:
        file.stat()  # what is not there is not in order
    also = {**KEY_COMPLAINTS, **SENSE}
    found = check_file(path, also)
    found += check_environment(also=also) if file is None else []
    for one in found:
        typer.echo(f"{one.where}: {one.words}")
    if found:
        raise typer.Exit(NEEDS_A_PERSON)
    typer.echo(f"Nothing is wrong in {path}" if path.exists() else f"There is no {path}: fine.")


@config.command(name="export")
def export_profile(
    out: Annotated[Path, typer.Argument(help="The file to write.", parser=path_of)],
    with_camera: WithCamera = False,
) -> None:
    """Write what other stations may have: no secret, nothing of this station alone."""
    from app.config.profile import CAMERA, as_toml, shared
    from app.config.reading import read_settings
    from app.files.durable import write_whole

    values = shared(read_settings(), CAMERA if with_camera else ())
    write_whole(out, as_toml(values))
    typer.echo(f"{len(values)} settings in {out}")


@config.command(name="import")
def import_profile(
    source: Annotated[Path, typer.Argument(help="A file that was exported.", parser=path_of)],
    with_camera: WithCamera = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Take over another station's settings; its own name, folder and devices stay."""
    from app.config.profile import CAMERA, changes, from_file
    from app.config.reading import read_settings
    from app.config.remembered import forget
    from app.config.settings_file import change_file
    from app.config.startup import settings_file

    profile = from_file(source)
    settings = read_settings()
    wanted = changes(settings, profile, CAMERA if with_camera else ())
    for one in wanted:
        typer.echo(f"{one.name}: {one.old or chr(34) * 2} -> {one.new or chr(34) * 2}")
    if any(one.name == "api_url" for one in wanted):
        typer.echo("The API key is not taken along. Store it for the new address: scanstation key")
    if not wanted:
        typer.echo("Nothing changes.")
    elif yes or typer.confirm("Change this?", default=False):
        change_file(settings_file(), {one.name: one.value for one in wanted})
        forget(settings.data_dir, [one.name for one in wanted])
        typer.echo(f"{len(wanted)} settings changed.")
    else:
        sys.exit(1)


@config.command()
def qr(
    out: Annotated[Path, typer.Option(help="The picture to write.", parser=path_of)] = Path(
        "profile.png"
    ),
    with_camera: WithCamera = False,
) -> None:
    """Draw the profile as a QR code, to be scanned on other stations' page of settings."""
    from app.config.profile import CAMERA, as_digits, shared
    from app.config.reading import read_settings
    from app.features.cards import save_profile_code

    values = shared(read_settings(), CAMERA if with_camera else ())
    save_profile_code(as_digits(values), out)
    typer.echo(f"{len(values)} settings in {out}")
