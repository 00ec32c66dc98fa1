"""The support bundle: what somebody far away needs to see why, and nothing that is nobody's."""

import importlib.metadata
import json
import platform
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.errors import NeedsOperator
from app.domain.progress import Tell, untold
from app.files.durable import whole_file
from app.observability.trace.trace_files import segments
from app.observability.trace.trace_reader import IN_BUNDLE
from app.security.redaction import KEPT_BACK, Redactor

_SECRET_NAMES = ("key", "secret", "pin", "token", "password")
_PACKAGES = ("PySide6_Essentials", "opencv-python-headless", "zxing-cpp", "pyzbar", "httpx")
_NEWEST_LOGS = 10


READ_ME = "READ-ME.txt"
WHO_MAY_READ = (
    "This support bundle is for the support of Scan Station and for the administrators of this "
    "bench, for nobody else.\nIt holds scanned codes, names of operators, what the program did, "
    "and pictures of the bench where these were not left out. It holds no photo, no API key, no "
    "PIN and no secret of the cards.\nDelete it when the case is closed.\n"
)


class NotWritten(NeedsOperator):
    """The bundle cannot be saved there."""

    title = "Bundle not saved"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the bundle, as it is told before it is saved."""

    name: str
    files: tuple[str, ...]
    size: int
    """Bytes, before packing."""
    pictures: bool = False
    """It shows what the camera saw."""


@dataclass(frozen=True, slots=True)
class Station:
    """Where everything lies that may go into a bundle."""

    work_dir: Path
    logs: Path
    """The folder of the log; crash reports lie in `crashes` below."""
    settings: Mapping[str, Any]
    version: str
    redactor: Redactor
    """Knows this station's secrets."""
    self_test: Callable[[], Sequence[Mapping[str, Any]]]
    """A line for each finding."""


class Bundle:
    """Looked at first, then written. Raises NotWritten."""

    def __init__(self, station: Station) -> None:
        self._station = station

    def parts(self, *, pictures: bool = True) -> tuple[Part, ...]:
        """What would be in it now."""
        found = [
            _part("trace", self._trace()),
            _part("pictures", self._pictures(), shown=True),
            _part("log", self._logs()),
            _part("figures", self._figures()),
            Part("settings", ("settings.json",), 0),
            Part("self-test", ("self-test.json",), 0),
            Part("versions", ("about.json", READ_ME), 0),
        ]
        return tuple(one for one in found if one.files and (pictures or not one.pictures))

    def write(self, to: Path, *, pictures: bool = True, tell: Tell = untold) -> Path:
        """Save it as *to*, whole or not at all. *tell* hears of the files that are in."""
        try:
            with (
                whole_file(to) as file,
                zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as bundle,
            ):
                files = sum(len(one.files) for one in self.parts(pictures=pictures))
                for done, (name, content) in enumerate(self._contents(pictures=pictures)):
                    tell(done, files)
                    bundle.writestr(name, content)
        except OSError as error:
            raise NotWritten(
                f"Expected to write {to}, but the disk refuses: {error.strerror}. "
                "Choose another folder or free some space."
            ) from error
        return to

    def _contents(self, *, pictures: bool) -> Iterator[tuple[str, str | bytes]]:
        texts = {**self._trace(), **self._logs(), **self._figures()}
        for name, path in texts.items():
            with suppress(FileNotFoundError):  # the ring goes on while we write
                text = path.read_text(encoding="utf-8", errors="replace")
                yield name, self._station.redactor.clean(text)
        for name, path in self._pictures().items() if pictures else ():
            with suppress(FileNotFoundError):
                yield name, path.read_bytes()
        station = self._station
        yield "settings.json", self._json(without_secrets(station.settings))
        yield "self-test.json", self._json(list(station.self_test()))
        yield "about.json", self._json(about(station.version))
        yield READ_ME, WHO_MAY_READ

    def _json(self, data: object) -> str:
        return self._station.redactor.clean(
            json.dumps(data, ensure_ascii=False, indent=1, default=str)
        )

    def _trace(self) -> dict[str, Path]:
        found = _ours(segments(self._station.work_dir / "trace"))
        return {f"{IN_BUNDLE}{one.name}": one for one in found}

    def _pictures(self) -> dict[str, Path]:
        found = sorted(_ours((self._station.work_dir / "trace").glob("*.png")))
        return {f"{IN_BUNDLE}{one.name}": one for one in found}

    def _logs(self) -> dict[str, Path]:
        logs = self._station.logs
        found = _ours((*logs.glob("scanstation.log*"), *logs.glob("crashes/*")))
        newest = sorted(found, key=lambda one: one.stat().st_mtime)[-_NEWEST_LOGS:]
        return {f"logs/{one.relative_to(logs).as_posix()}": one for one in newest}

    def _figures(self) -> dict[str, Path]:
        found = sorted(_ours((self._station.work_dir / "numbers").glob("*.json")))
        return {f"numbers/{one.name}": one for one in found}


def _ours(paths: Iterable[Path]) -> list[Path]:
    """Files alone: a link leads to what is not the station's, and may be nobody's to hand on."""
    return [
        one
        for one in paths
        if one.is_file() and not one.is_symlink() and not one.parent.is_symlink()
    ]


def without_secrets(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Settings whose name speaks of a secret lose their value; the others are cleaned later."""
    return {
        name: KEPT_BACK if any(one in name.split("_") for one in _SECRET_NAMES) and value else value
        for name, value in settings.items()
    }


def about(version: str) -> dict[str, Any]:
    """Versions, and when and where."""
    packages = {}
    for name in _PACKAGES:
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            packages[name] = "absent"
    return {
        "version": version,
        "python": platform.python_version(),
        "system": platform.platform(),
        "made_at": datetime.now(UTC).isoformat(),
        "packages": packages,
    }


def bundle_name(now: datetime) -> str:
    """What a bundle's file is called.

    >>> bundle_name(datetime(2026, 11, 24, 8, 5, tzinfo=UTC))
    'scan-station-support-20261124-0805.zip'
    """
    return f"scan-station-support-{now:%Y%m%d-%H%M}.zip"


def _part(name: str, files: Mapping[str, Path], *, shown: bool = False) -> Part:
    size = sum(one.stat().st_size for one in files.values() if one.exists())
    return Part(name, tuple(files), size, shown)
