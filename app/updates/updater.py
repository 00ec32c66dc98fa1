"""Looks for a newer version, fetches it, and installs it when a person says so."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.domain.progress import Tell, untold
from app.updates.manifest import read_manifest
from app.updates.system import Launch
from app.updates.update_store import Shelf, Waiting

FetchNews = Callable[[str], bytes]
FetchInstaller = Callable[[str, int], AbstractContextManager[Iterator[bytes]]]


class CannotInstall(NeedsOperator):
    """The installer does not start; the version that runs stays."""

    title = "Update not installed"


@dataclass(frozen=True, slots=True)
class Source:
    """Where news come from, who signs them, and what is ours of them."""

    url: str
    public_key: bytes
    """32 bytes, Ed25519."""
    system: str
    installed: str
    """The version that runs."""


class Updater:
    """For one thread. Nothing here closes a session or the program."""

    def __init__(
        self,
        source: Source,
        shelf: Shelf,
        fetch_news: FetchNews,
        fetch_installer: FetchInstaller,
        launch: Launch,
    ) -> None:
        self._source, self._shelf = source, shelf
        self._fetch_news, self._fetch_installer = fetch_news, fetch_installer
        self._launch = launch

    def look(self, tell: Tell = untold) -> Waiting | None:
        """A newer version that waits here, fetched if need be; None when ours is the newest.

        *tell* hears of the bytes that are here.

        Raises StationError, OSError.
        """
        manifest = read_manifest(self._fetch_news(self._source.url), self._source.public_key)
        download = manifest.downloads.get(self._source.system)
        if download is None or not manifest.newer_than(self._source.installed):
            return None
        waiting = self._shelf.waiting()
        if waiting is not None and waiting.sha256 == download.sha256:
            return waiting
        with self._fetch_installer(download.url, download.size) as data:
            return self._shelf.put(manifest.version, manifest.words, download, data, tell)

    def outcome(self) -> str:
        """What became of an installation that was begun, in words; "" when none was. Said once."""
        return self._shelf.outcome(self._source.installed)

    def install(self) -> Path:
        """Start the installer that waits; the caller closes the program at once.

        Raises CannotInstall, NotTrusted.
        """
        waiting = self._shelf.waiting()
        if waiting is None:
            raise CannotInstall("No update waits here. Nothing was changed.")
        try:
            path = self._shelf.check(waiting)
            self._shelf.note_begin(waiting, self._source.installed)
            self._launch(path)
        except OSError as error:
            raise CannotInstall(
                f"The installer of {waiting.version} does not start ({error.strerror}). Version "
                f"{self._source.installed} goes on; nothing is lost. Tell the administrator."
            ) from error
        return path
