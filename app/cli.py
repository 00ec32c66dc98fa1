"""The command line: run, decode, sync, sessions, export, cards, key, sandbox."""

import dataclasses
import json
import logging
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from app.domain.errors import NeedsOperator, StationError
from app.domain.report import SyncReport

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # local variables may hold the key
    help="Scan Station: reads product codes, takes product photos, syncs without loss.",
)

DataDir = Annotated[Path | None, typer.Option(help="Where sessions and photos lie.")]
ApiUrl = Annotated[str | None, typer.Option(help="Where the Scanner API is.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON lines.")]


class NoKey(NeedsOperator):
    """There is no API key to work with."""

    title = "No API key"


ALL_SENT, RETRY_LATER, NEEDS_A_PERSON = 0, 3, 4


def main() -> None:
    """Run a command. Expected troubles end in one sentence and exit code 4."""
    try:
        app()
    except StationError as error:
        sys.stderr.write(f"{error.title}: {error}\n")
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


@app.command()
def run(
    simulate: Annotated[
        bool, typer.Option(help="Work against the sandbox inside, without hardware.")
    ] = False,
    camera: Annotated[
        str | None,
        typer.Option(help="Index, name, folder, video file, MJPEG address or 'synthetic'."),
    ] = None,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
) -> None:
    """Open the bench in a window."""
    from app.main import run as run_window
    from app.settings import read_settings

    if simulate and camera is None:
        camera = "synthetic"
    settings = read_settings(
        simulate=simulate or None, camera=camera, data_dir=data_dir, api_url=api_url
    )
    raise typer.Exit(run_window(settings))


@app.command()
def decode(
    paths: Annotated[list[Path], typer.Argument(help="Pictures or folders of pictures.")],
    json_lines: Json = False,
) -> None:
    """Print the codes in pictures, one line a picture. Exit code 1 when one was unreadable."""
    from app.vision.decode_command import lines
    from app.vision.reader import Reader

    unreadable = False
    for line in lines(paths, Reader.thorough()):
        unreadable |= "error" in line
        typer.echo(json.dumps(line, ensure_ascii=False) if json_lines else _in_words(line))
    raise typer.Exit(1 if unreadable else 0)


def _in_words(line: dict[str, object]) -> str:
    if "error" in line:
        return f"{line['path']}: {line['error']}"
    readings = line["readings"]
    found = [
        f"{one['symbology']} {one['text']}" + ("" if one["agreed"] else " (looks disagree)")
        for one in (readings if isinstance(readings, list) else [])
    ]
    return f"{line['path']}: {', '.join(found) or 'no code'}"


@app.command()
def sync(
    json_lines: Json = False,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
) -> None:
    """Send what is owed. Exit code 0: all sent, 3: retry later, 4: needs a person."""
    from app.settings import read_settings
    from app.store.store import open_store
    from app.sync.drain import drain
    from app.sync.opening import open_engine
    from app.version import version

    settings = read_settings(data_dir=data_dir, api_url=api_url)
    key = _key_for(settings.api_url)
    with ExitStack() as house:
        store = house.enter_context(open_store(settings.work_dir, floor=0))
        about = {"station": settings.station_name, "software": f"scanstation {version()}"}
        engine = house.enter_context(open_engine(store, settings.api_url, key, about))
        report = drain(engine, lambda passed: typer.echo(_passed(passed, json_lines=json_lines)))
    if report.needs_operator:
        raise typer.Exit(NEEDS_A_PERSON)
    raise typer.Exit(RETRY_LATER if report.waiting or report.trouble else ALL_SENT)


def _key_for(api_url: str) -> str:
    from app.secrets import api_key

    key = api_key(api_url)
    if key is None:
        raise NoKey(f"Expected an API key for {api_url}, found none. Store it: scanstation key")
    return key


def _passed(report: SyncReport, *, json_lines: bool) -> str:
    if json_lines:
        return json.dumps(dataclasses.asdict(report), ensure_ascii=False)
    words = f"sent {report.sent}, waiting {report.waiting}, parked {report.parked}"
    return f"{words}. {report.trouble}".strip()


@app.command()
def sessions(json_lines: Json = False, data_dir: DataDir = None) -> None:
    """List the sessions on this station, newest first, and how much of each is on the server."""
    from app.settings import read_settings
    from app.store.store import open_store

    with open_store(read_settings(data_dir=data_dir).work_dir, floor=0) as store:
        for session in store.sessions.all():
            delivery = store.server.delivery(session.id, store.outbox)
            line = {
                "id": session.id,
                "started_at": session.started_at.isoformat(),
                "mode": session.mode,
                "closing": session.closing,
                "total": delivery.total,
                "on_server": delivery.on_server,
            }
            typer.echo(json.dumps(line) if json_lines else "  ".join(map(str, line.values())))


@app.command()
def export(
    session: Annotated[str, typer.Argument(help="A session's id, or its beginning, or last.")],
    to: Annotated[Path, typer.Option(help="The folder to write into.")],
    naming: Annotated[str, typer.Option(help="gs1 or plain.")] = "gs1",
    data_dir: DataDir = None,
) -> None:
    """Write a session's pictures with a CSV and a JSON into a folder."""
    from app.export import Naming, find_session
    from app.export import export as write
    from app.settings import read_settings
    from app.store.store import open_store

    if naming not in tuple(Naming):
        raise typer.BadParameter(f"expected gs1 or plain, got {naming!r}")
    with open_store(read_settings(data_dir=data_dir).work_dir, floor=0) as store:
        done = write(store, find_session(store, session), to, Naming(naming))
    typer.echo(f"{done.products} products, {done.photos} photos in {done.folder}")


@app.command()
def cards(
    out: Annotated[Path, typer.Option(help="The PDF to write.")] = Path("cards.pdf"),
    symbology: Annotated[str, typer.Option(help="datamatrix or code128.")] = "datamatrix",
    data_dir: DataDir = None,
) -> None:
    """Print command cards and the hand scanner's calibration sheet to a PDF."""
    from app.printing import UnknownSymbology, print_cards
    from app.settings import read_settings

    try:
        count = print_cards(read_settings(data_dir=data_dir), out, symbology)
    except UnknownSymbology as error:
        raise typer.BadParameter(str(error)) from error
    typer.echo(f"{count} cards in {out}")


@app.command()
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


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(help="Where to listen; 0 chooses a free port.")] = 8700,
    data_dir: DataDir = None,
    trouble: Annotated[
        list[str] | None,
        typer.Option(help="A switch such as error_rate=0.1 or names=public_id; may be repeated."),
    ] = None,
) -> None:
    """Run the bench's own Scanner API on loopback until Ctrl+C."""
    from app.sandbox.server import run_forever
    from app.sandbox.trouble import Trouble
    from app.settings import read_settings

    try:
        switches = Trouble.from_words(trouble or [])
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
    run_forever(read_settings(data_dir=data_dir).data_dir / "sandbox", port, switches)
