"""Looks for a newer version, fetches it, and installs it when a person says so."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.domain.progress import Tell, untold
from app.updates.manifest import Download, Manifest, NotTrusted, read_manifest
from app.updates.newest_news import NewestNews
from app.updates.system import Launch
from app.updates.update_store import Shelf

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


def _now() -> datetime:
    return datetime.now(UTC)


class Updater:
    """For one thread. Nothing here closes a session or the program."""

    def __init__(
        self,
        source: Source,
        shelf: Shelf,
        newest: NewestNews,
        fetch_news: FetchNews,
        fetch_installer: FetchInstaller,
        launch: Launch,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._source, self._shelf, self._newest = source, shelf, newest
        self._fetch_news, self._fetch_installer = fetch_news, fetch_installer
        self._launch, self._now = launch, now

    def look(self, tell: Tell = untold) -> Manifest | None:
        """A newer version that waits here, fetched if need be; None when ours is the newest.

        What waited before and is no longer in the news was withdrawn: it is thrown away. *tell*
        hears of the bytes that are here. Raises StationError, OSError.
        """
        document = self._fetch_news(self._source.url)
        manifest = self._trusted(document)
        self._newest.note(document)
        download = self._download(manifest)
        if download is None:
            self._shelf.clear()
            return None
        if self._waits_already(download):
            self._shelf.renew(document)
            return manifest
        with self._fetch_installer(download.url, download.size) as data:
            self._shelf.put(document, download, data, tell)
        return manifest

    def outcome(self) -> str:
        """What became of an installation that was begun, in words; "" when none was. Said once.
        Raises OSError."""
        return self._shelf.outcome(self._source.installed)

    def install(self) -> Path:
        """Start the installer that waits; the caller closes the program at once.

        Everything is verified again: whoever writes in the data folder may have exchanged it.
        Raises CannotInstall, NotTrusted.
        """
        document = self._shelf.document()
        if document is None:
            raise CannotInstall("No update waits here. Nothing was changed.")
        manifest = self._trusted(document)
        download = self._download(manifest)
        if download is None:
            raise CannotInstall(
                f"Version {manifest.version} is not newer than {self._source.installed}, or not "
                "for this kind of system. Nothing was changed."
            )
        try:
            path = self._shelf.checked_copy(download)
            self._shelf.note_begin(manifest.version, self._source.installed)
            self._launch(path)
        except OSError as error:
            raise CannotInstall(
                f"The installer of {manifest.version} does not start ({error.strerror}). Version "
                f"{self._source.installed} goes on; nothing is lost. Tell the administrator."
            ) from error
        return path

    def _trusted(self, document: bytes) -> Manifest:
        """Raises NotTrusted."""
        manifest = read_manifest(document, self._source.public_key)
        if manifest.expires is not None and manifest.expires <= self._now():
            raise NotTrusted(
                f"The news of version {manifest.version} held until {manifest.expires:%Y-%m-%d}. "
                "Nothing was changed. Check the clock of this computer and update_url; the "
                "station looks again tomorrow."
            )
        self._newest.refuse_older(manifest)
        return manifest

    def _download(self, manifest: Manifest) -> Download | None:
        """Our installer in the news; None where there is nothing newer for us."""
        if not manifest.newer_than(self._source.installed):
            return None
        return manifest.downloads.get(self._source.system)

    def _waits_already(self, download: Download) -> bool:
        kept = self._shelf.document()
        if kept is None or not self._shelf.holds(download):
            return False
        try:
            told = read_manifest(kept, self._source.public_key)
        except NotTrusted:
            return False
        return told.downloads.get(self._source.system) == download
