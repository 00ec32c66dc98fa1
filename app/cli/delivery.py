"""What is owed to the server, and what it has shown back."""

import dataclasses
import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from app.cli.common import ALL_SENT, NEEDS_A_PERSON, RETRY_LATER, ApiUrl, DataDir, Json, key_for
from app.domain.gtin import Gtin
from app.domain.history import PastSession, Search, Standing
from app.domain.report import SyncReport

if TYPE_CHECKING:
    from app.store.store import Store


def sync(
    json_lines: Json = False,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
    retry: Annotated[
        bool, typer.Option("--retry", help="Try at once what was refused or waits for its time.")
    ] = False,
) -> None:
    """Send what is owed. Exit code 0: all sent, 3: retry later, 4: needs a person."""
    from app.config.reading import read_settings
    from app.store.sqlite.opening import require_work
    from app.store.store import open_store
    from app.sync.drain import drain
    from app.sync.opening import SyncChoices, open_engine
    from app.version import version

    settings = read_settings(data_dir=data_dir, api_url=api_url)
    key = key_for(settings.api_url)
    require_work(settings.work_dir)
    choices = SyncChoices(settings.uploads_in_parallel, settings.keep_days)
    with ExitStack() as house:
        store = house.enter_context(open_store(settings.work_dir, floor=0))
        about = {"station": settings.station_name, "software": f"scanstation {version()}"}
        engine = house.enter_context(
            open_engine(store, settings.api_url, key, about, choices=choices)
        )
        if retry:
            for line in _tried_again(store, json_lines=json_lines):
                typer.echo(line)
            engine.try_now()
        report = drain(engine, lambda passed: typer.echo(_passed(passed, json_lines=json_lines)))
    if report.needs_operator:
        raise typer.Exit(NEEDS_A_PERSON)
    raise typer.Exit(RETRY_LATER if report.waiting or report.trouble else ALL_SENT)


def _tried_again(store: "Store", *, json_lines: bool) -> Iterator[str]:
    """What a retry tries that would wait otherwise, in a line for each reason."""
    reasons = Counter(store.outbox.parked())
    for reason, count in reasons.items():
        line = {"trying_again": count, "refused_because": reason}
        yield json.dumps(line) if json_lines else f"trying {count} again. {reason}"
    if not reasons and not json_lines:
        yield "nothing was refused; trying all that waits"


def _passed(report: SyncReport, *, json_lines: bool) -> str:
    if json_lines:
        return json.dumps(dataclasses.asdict(report))
    words = f"sent {report.sent}, waiting {report.waiting}, parked {report.parked}"
    return f"{words}. {report.trouble}".strip()


def verify(
    session: Annotated[str, typer.Argument(help="Its id or the beginning of it, or last.")],
    json_lines: Json = False,
    offline: Annotated[
        bool, typer.Option("--offline", help="Hold the photos against their files alone.")
    ] = False,
    data_dir: DataDir = None,
    api_url: ApiUrl = None,
) -> None:
    """Compare a session with the server. Exit code 0: the same, 3: ask later, 4: they differ."""
    if offline:
        _verify_here(session, data_dir, json_lines=json_lines)
    from app.api.client import ScannerApi
    from app.config.reading import read_settings
    from app.domain.errors import RetryLater
    from app.output.export import find_session
    from app.sync.verify import verify as differences_of

    settings = read_settings(data_dir=data_dir, api_url=api_url)
    key = key_for(settings.api_url)
    with ExitStack() as house:
        store, ours = _store_of(settings.work_dir, house)
        api = house.enter_context(ScannerApi(settings.api_url, key))
        wanted = find_session(store, session)
        try:
            found = differences_of(store, api, wanted.id, time.time(), write_down=ours)
        except RetryLater as error:
            typer.echo(f"{error.title}: {error}", err=True)
            raise typer.Exit(RETRY_LATER) from error
    _tell_differences(wanted.id, found, "The server shows all of it as it is here.", json_lines)


def _verify_here(session: str, data_dir: Path | None, *, json_lines: bool) -> NoReturn:
    """Also while a bench works, and in a copy that is write-protected."""
    from app.config.reading import read_settings
    from app.output.export import find_session
    from app.store.session_audit import photo_differences
    from app.store.store import open_store_for_reading

    with open_store_for_reading(read_settings(data_dir=data_dir).work_dir) as store:
        wanted = find_session(store, session)
        found = photo_differences(store, wanted.id)
    same = "Every photo is as it was taken, and was seen on the server."
    _tell_differences(wanted.id, found, same, json_lines)


def _tell_differences(
    session_id: str,
    found: Sequence[str],
    same: str,
    json_lines: bool,
) -> NoReturn:
    if json_lines:
        typer.echo(json.dumps({"session": session_id, "differences": found}))
    else:
        typer.echo("\n".join(found) or same)
    raise typer.Exit(NEEDS_A_PERSON if found else ALL_SENT)


def _store_of(folder: Path, house: ExitStack) -> tuple["Store", bool]:
    """The store, and whether it may be written: not while a bench works in the folder, nor where
    the disk is write-protected."""
    from app.store.sqlite.errors import CannotSave, DatabaseUnusable
    from app.store.sqlite.opening import FolderInUse, require_work
    from app.store.store import open_store, open_store_for_reading

    require_work(folder)
    try:
        return house.enter_context(open_store(folder, floor=0)), True
    except DatabaseUnusable:
        raise
    except (FolderInUse, CannotSave):
        return house.enter_context(open_store_for_reading(folder)), False


def sessions(
    gtin: Annotated[str, typer.Option(help="Only those with this product.")] = "",
    text: Annotated[str, typer.Option(help="Words of product names, or a code.")] = "",
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A day.")] = None,
    state: Annotated[Standing | None, typer.Option(help="Where they stand.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 50,
    json_lines: Json = False,
    data_dir: DataDir = None,
) -> None:
    """List sessions on this station, newest first, and how much of each is on the server."""
    from app.config.reading import read_settings
    from app.store.store import open_store_for_reading

    search = Search(
        gtin=Gtin.parse(gtin) if gtin else None,
        text=text,
        since=since.astimezone() if since else None,
        standing=state,
    )
    with open_store_for_reading(read_settings(data_dir=data_dir).work_dir) as store:
        for past in store.history.page(search, limit).sessions:
            typer.echo(_told(past, json_lines=json_lines))


def _told(past: PastSession, *, json_lines: bool) -> str:
    total = past.products + past.photos
    line = {
        "id": past.session.id,
        "started_at": past.session.started_at.isoformat(),
        "mode": past.session.mode,
        "closing": past.session.closing,
        "state": past.standing,
        "total": total,
        "on_server": total - past.unseen,
        "extraction": past.session.extraction,
    }
    return json.dumps(line) if json_lines else "  ".join(map(str, line.values())).rstrip()
