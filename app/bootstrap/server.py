"""Where the API is, the key for it, and what talks with it. The bench opens without any of them."""

from contextlib import ExitStack

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.config.settings import Settings
from app.domain.event_sink import Witness
from app.domain.finding import failed, warning
from app.features.optional_part import optional_part
from app.files.side_file import Report
from app.security.credentials import KEY_VARIABLE, find_api_key
from app.store.store import Store
from app.sync.opening import ServerWork, SyncChoices, open_server_work
from app.version import version

NO_SERVER = "Nothing is sent to the server for now: work is kept here and sent later."
_NO_KEY = "No API key: work is kept here and sent later."
_STORE = "Store the key: F12, then First steps."
_API_KEY = "API key"
_GIVE_ANEW = "If the new address is right, give the key for it anew: F12, then First steps."
_CORRECT = "Correct api_url in the settings, then start again."


def find_server(
    house: ExitStack, settings: Settings, application: QApplication, report: Report
) -> tuple[str, str | None]:
    """Where the API is, and the key for it; the sandbox is started when simulating, until *house*
    is left. No key where the address is a guess: the key of one server must not go to another.
    Raises nothing."""
    if settings.simulate or settings.training:
        return _sandbox(house, settings, report)
    if "api_url" in settings.unsure:
        report(failed("sending", NO_SERVER, _CORRECT))
        return settings.api_url, None
    return settings.api_url, _key(settings.api_url, application, report)


def _sandbox(house: ExitStack, settings: Settings, report: Report) -> tuple[str, str | None]:
    from app.sandbox.server import SandboxServer  # noqa: PLC0415 - slow, for few starts

    opened = optional_part(
        "sandbox",
        lambda: house.enter_context(SandboxServer(settings.work_dir / "sandbox")),
        report,
        without=NO_SERVER,
        what_to_do="Check the data folder, then start again.",
    )
    return (opened.url, opened.api_key) if opened else (settings.api_url, None)


def _key(api_url: str, application: QApplication, report: Report) -> str | None:
    """The window stays alive while a keyring takes its time: a kiosk's watchdog looks at it."""
    no_input = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
    found = find_api_key(api_url, lambda: application.processEvents(no_input))
    if found.for_host:
        words = f"The API key in {KEY_VARIABLE} was given for {found.for_host}, not for {api_url}."
        report(failed(_API_KEY, f"{words} It does not go there. {NO_SERVER}", _GIVE_ANEW))
    elif found.trouble:
        words = f"The system's keyring does not tell the API key ({found.trouble})."
        what_to_do = f"Unlock the keyring and start again, or set {KEY_VARIABLE}."
        report(failed(_API_KEY, f"{words} {NO_SERVER}", what_to_do))
    elif found.key is None:
        report(warning(_API_KEY, _NO_KEY, _STORE))
    return found.key


def open_server(
    house: ExitStack,
    settings: Settings,
    store: Store,
    api_url: str,
    key: str,
    witness: Witness,
    report: Report,
) -> ServerWork | None:
    """What talks with the server, until *house* is left; None where it cannot be built. Raises
    nothing."""
    about = {"station": settings.station_name, "software": f"scanstation {version()}"}
    choices = SyncChoices(settings.uploads_in_parallel, settings.keep_days)
    work = open_server_work(store, api_url, key, about, witness, choices=choices)
    return optional_part(
        "sending",
        lambda: house.enter_context(work),
        report,
        without=NO_SERVER,
        what_to_do=_CORRECT,
    )
