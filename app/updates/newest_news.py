"""The newest news that this station has seen: older ones, played again, are refused.

The signed document itself is kept, so nobody can raise the mark without the makers' key. It is kept
in two places that are written by the program alone; whoever sets one of them back is found out by
the other.
"""

import logging
from collections.abc import Sequence
from pathlib import Path

from app.files.durable import write_whole
from app.files.side_file import NotASideFile, read_bounded
from app.updates.manifest import Manifest, NotTrusted, read_manifest

log = logging.getLogger(__name__)


class NewestNews:
    """Kept in each of *places*, files. *public_key*: see `read_manifest`."""

    def __init__(self, places: Sequence[Path], public_key: bytes) -> None:
        self._places, self._public_key = places, public_key

    def refuse_older(self, manifest: Manifest) -> None:
        """Raises NotTrusted where newer news were seen before."""
        newest = self.read()
        if newest is not None and manifest.rank < newest.rank:
            raise NotTrusted(
                f"The news of version {manifest.version} are older than news that this station saw "
                f"before (version {newest.version}). Somebody may be playing back old news. "
                "Nothing was changed. Check update_url; if it is right, tell support."
            )

    def note(self, document: bytes) -> None:
        """Keep a signed *document* whose news are the newest. Raises OSError."""
        for place in self._places:
            write_whole(place, document)

    def read(self) -> Manifest | None:
        """The newest that was kept; None when there is none."""
        kept = [self._read(place) for place in self._places]
        found = [one for one in kept if one is not None]
        if not found:
            return None
        newest = max(found, key=lambda one: one.rank)
        for place, one in zip(self._places, kept, strict=True):
            if one is None or one.rank < newest.rank:
                log.error("%s was set back or removed; version %s holds", place, newest.version)
        return newest

    def _read(self, place: Path) -> Manifest | None:
        try:
            return read_manifest(read_bounded(place), self._public_key)
        except FileNotFoundError:
            return None
        except (OSError, NotASideFile, NotTrusted) as error:
            log.warning("%s cannot be used: %s", place, error)
            return None
