"""Every setting, typed, in one frozen value; `app.config.reading` tells where values come from."""

import socket
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from platformdirs import user_data_path, user_log_path
from pydantic import BaseModel, ConfigDict, Field, HttpUrl, PrivateAttr, TypeAdapter
from pydantic.functional_validators import AfterValidator

from app.domain.errors import NeedsOperator
from app.domain.escapes import unescaped
from app.domain.finding import Finding

_NAME = "scanstation"
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class WrongSetting(NeedsOperator):
    """A setting that cannot be used."""

    title = "Wrong setting"


def _an_address(text: str) -> str:
    TypeAdapter(HttpUrl).validate_python(text)
    return text.rstrip("/")


def _an_address_or_none(text: str) -> str:
    return _an_address(text) if text else ""


def _with_escapes(text: str) -> str:
    unescaped(text)
    return text


def _levels_known(text: str) -> str:
    levels_of(text)
    return text


def _data_dir() -> Path:
    return user_data_path(_NAME, appauthor=False)


def setting(
    group: str,
    words: str,
    *,
    unit: str = "",
    now: bool = False,
    here: bool = False,
    **more: Any,  # noqa: ANN401 - what Field takes
) -> Any:  # noqa: ANN401 - as Field
    """One line of the table of settings: what people read of it, beside its type and bounds.

    *now*: a change counts at once, otherwise at the next start. *here*: it is of this one station
    and no other's business. *more*: default and bounds, as pydantic's `Field` has them. The words
    are no docstring, because those are gone from a frozen program.
    """
    told: dict[str, Any] = {"group": group, "unit": unit, "now": now, "here": here}
    return Field(description=words, json_schema_extra=told, **more)


class Settings(BaseModel):
    """How this station is set up. Environment names start with SCANSTATION_."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    _findings: tuple[Finding, ...] = PrivateAttr(default=())
    _unsure: frozenset[str] = PrivateAttr(default=frozenset())

    api_url: Annotated[str, AfterValidator(_an_address)] = setting(
        "Server", "Where the Scanner API is.", default="https://www.closient.com"
    )
    data_dir: Annotated[Path, AfterValidator(Path.expanduser)] = setting(
        "Bench", "Where sessions and photos lie.", here=True, default_factory=_data_dir
    )
    camera: str = setting(
        "Camera",
        "Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic.",
        default="0",
        now=True,
        here=True,
    )
    camera_width: int = setting(
        "Camera",
        "Width of the pictures asked of the camera.",
        default=1920,
        unit="pixels",
        now=True,
        ge=320,
        le=7680,
    )
    camera_height: int = setting(
        "Camera",
        "Height of the pictures asked of the camera.",
        default=1080,
        unit="pixels",
        now=True,
        ge=240,
        le=4320,
    )
    camera_largest: bool = setting(
        "Camera",
        "The camera gives the largest pictures that it has instead.",
        default=False,
        now=True,
    )
    photo_camera: str = setting(
        "Camera",
        "A second camera that takes the photos; empty when the first one does.",
        default="",
        here=True,
    )
    photo_camera_largest: bool = setting(
        "Camera",
        "The second camera gives its largest pictures; otherwise as many pixels as the first.",
        default=True,
    )
    camera_rotation: Literal[0, 90, 180, 270] = setting(
        "Camera",
        "How far the cameras' pictures are turned clockwise to be upright.",
        default=0,
        unit="degrees",
        now=True,
    )
    camera_lock: bool = setting(
        "Camera",
        "Exposure and white balance stay as they were when the camera had settled.",
        default=False,
        now=True,
    )
    station_name: str = setting(
        "Bench",
        "What this bench is called in sessions, photos and on cards.",
        here=True,
        default_factory=socket.gethostname,
        max_length=100,
    )
    language: Literal["", "en", "de", "fr", "es", "pl"] = setting(
        "Bench", "What the station speaks; empty for the system's language.", default=""
    )
    theme: Literal["dark", "light", "high-contrast"] = setting(
        "Bench", "The colours of the window.", default="dark", now=True
    )
    volume: int = setting(
        "Bench",
        "How loud the station is, by the keys ↑ and ↓ too; 0 is silent: the window flashes.",
        default=10,
        now=True,
        here=True,
        ge=0,
        le=10,
    )
    muted: bool = setting(
        "Bench",
        "No sound, by the key M too: the window flashes in the sound's rhythm instead.",
        default=False,
        now=True,
        here=True,
    )
    free_space_floor_mb: int = setting(
        "Photos",
        "Below this much free space no photo is taken.",
        default=1000,
        unit="MB",
        now=True,
        ge=0,
    )
    keep_days: int = setting(
        "Photos",
        "How long photos stay here after the server has shown them; shorter when the disk is full.",
        default=14,
        unit="days",
        ge=1,
        le=3650,
    )
    uploads_in_parallel: int = setting(
        "Server",
        "So many photos are sent to the storage at once; everything else goes in order.",
        default=3,
        unit="photos",
        ge=1,
        le=16,
    )
    shutter_key: str = setting(
        "Photos",
        "One more key for the shutter, as a foot pedal sends: B, F13, PgDown; empty for none.",
        default="",
        now=True,
    )
    jpeg_quality: int = setting(
        "Photos",
        "How little is lost when a photo is packed: 100 is best and largest.",
        default=90,
        now=True,
        ge=50,
        le=100,
    )
    rearm_ms: int = setting(
        "Codes",
        "The same code counts again after it was out of the camera's view for this long.",
        default=400,
        now=True,
        unit="ms",
        ge=0,
    )
    itf_lengths: tuple[int, ...] = setting(
        "Codes",
        "Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; no others are taken.",
        default=(),
        now=True,
        unit="digits",
    )
    serial_port: str = setting(
        "Hand scanner",
        "A hand scanner that sends: device or COM name, VID:PID, VID:PID:SERIAL, hid, "
        "hid:VID:PID; empty for none.",
        default="",
        here=True,
    )
    serial_baud: int = setting(
        "Hand scanner",
        "Speed of that scanner; scanners on USB ignore it.",
        default=9600,
        unit="bits per second",
        ge=300,
        le=4_000_000,
    )
    serial_ack: Annotated[str, AfterValidator(_with_escapes)] = setting(
        "Hand scanner",
        "Sent to the scanner for a code that was taken, such as \\x06; empty for nothing.",
        default="",
    )
    serial_nak: Annotated[str, AfterValidator(_with_escapes)] = setting(
        "Hand scanner",
        "Sent to the scanner for a code that was not taken, such as \\x15; empty for nothing.",
        default="",
    )
    trace_mb: int = setting(
        "Records",
        "Size of the trace on disk: what happened at the bench; 0 for none.",
        default=64,
        unit="MB",
        ge=0,
        le=10_000,
    )
    telemetry_url: str = setting(
        "Records",
        "An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; empty for none.",
        default="",
    )
    log_levels: Annotated[str, AfterValidator(_levels_known)] = setting(
        "Records",
        "What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING.",
        default="",
    )
    log_mb: int = setting(
        "Records", "Size of the log on disk.", default=10, unit="MB", ge=1, le=1000
    )
    kiosk: bool = setting(
        "Kiosk", "Full screen, in front, and closed by a supervisor alone.", default=False
    )
    kiosk_screen: str = setting(
        "Kiosk",
        "Number (from 1) or name of the screen that the kiosk covers; empty for the main one.",
        default="",
        here=True,
    )
    support_contact: str = setting(
        "Kiosk",
        "How support is reached, such as a name and a telephone number: shown when a kiosk stops.",
        default="",
    )
    lock_after_minutes: float = setting(
        "Kiosk",
        "Time without a touch, key or scan until a kiosk locks itself; 0 for never.",
        default=5,
        unit="minutes",
        ge=0,
        le=1440,
    )
    lock_countdown_s: int = setting(
        "Kiosk", "Warning before it locks.", default=20, unit="seconds", ge=5, le=300
    )
    restarts: int = setting(
        "Kiosk",
        "So often within restart_minutes a kiosk window that fell is started again.",
        default=5,
        ge=1,
        le=100,
    )
    restart_minutes: float = setting(
        "Kiosk",
        "The time within which restarts are counted.",
        default=10,
        unit="minutes",
        gt=0,
        le=1440,
    )
    simulate: bool = setting(
        "Bench",
        "Work against the sandbox inside, in a data folder of its own.",
        default=False,
        here=True,
    )
    update_url: Annotated[str, AfterValidator(_an_address_or_none)] = setting(
        "Server",
        "Where news of newer versions are; empty: nobody is asked.",
        default="",
    )
    training: bool = setting(
        "Bench",
        "The course for a new operator: the sandbox inside, a data folder of its own.",
        default=False,
        here=True,
    )

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong where the settings came from, one finding for each line or variable."""
        return self._findings

    @property
    def unsure(self) -> frozenset[str]:
        """The settings whose value is a default because what was said of them is wrong."""
        return self._unsure

    def told(self, findings: Iterable[Finding], unsure: Iterable[str]) -> Self:
        """The same settings with what was wrong where they came from."""
        made = self.model_copy()
        made._findings, made._unsure = tuple(findings), frozenset(unsure)  # noqa: SLF001 - our own
        return made

    @property
    def floor(self) -> int:
        """Bytes that must be free on the disk for a photo to be taken."""
        return self.free_space_floor_mb * 1_000_000

    @property
    def work_dir(self) -> Path:
        """The data folder in use: simulated work never mixes with real work."""
        if self.training:
            return self.data_dir / "training"
        return self.data_dir / "simulation" if self.simulate else self.data_dir


def log_file() -> Path:
    """Where the program writes what happened."""
    return user_log_path(_NAME, appauthor=False) / "scanstation.log"


def crash_folder() -> Path:
    """Where reports of the program's own bugs lie."""
    return log_file().with_name("crashes")


def levels_of(text: str) -> dict[str, str]:
    """The level of each room in `room=LEVEL,room=LEVEL`. Raises ValueError.

    >>> levels_of("sync=DEBUG, api=warning")
    {'sync': 'DEBUG', 'api': 'WARNING'}
    """
    levels = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        room, _, level = part.partition("=")
        if not room.isidentifier() or level.upper() not in _LEVELS:
            raise ValueError(f"expected room=LEVEL with one of {', '.join(_LEVELS)}, got {part!r}")
        levels[room] = level.upper()
    return levels
