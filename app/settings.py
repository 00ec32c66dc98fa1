"""Every setting, typed, in one frozen value. Defaults < file < environment < command line."""

import socket
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_config_path, user_data_path, user_log_path
from pydantic import Field, HttpUrl, TypeAdapter, ValidationError
from pydantic.functional_validators import AfterValidator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from app.domain.errors import NeedsOperator
from app.domain.escapes import unescaped

_NAME = "scanstation"
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class WrongSetting(NeedsOperator):
    """A setting that cannot be used."""

    title = "Wrong setting"


def _an_address(text: str) -> str:
    TypeAdapter(HttpUrl).validate_python(text)
    return text.rstrip("/")


def _with_escapes(text: str) -> str:
    unescaped(text)
    return text


def _levels_known(text: str) -> str:
    levels_of(text)
    return text


class Settings(BaseSettings):
    """How this station is set up. Environment names start with SCANSTATION_."""

    model_config = SettingsConfigDict(
        frozen=True, env_prefix="SCANSTATION_", extra="forbid", env_ignore_empty=True
    )

    api_url: Annotated[str, AfterValidator(_an_address)] = "https://www.closient.com"
    """Where the Scanner API is."""
    data_dir: Path = Field(default_factory=lambda: user_data_path(_NAME, appauthor=False))
    """Where sessions and photos lie."""
    camera: str = "0"
    """Camera index or name, a folder of pictures, a video file, an MJPEG address, synthetic."""
    camera_width: int = Field(default=1920, ge=320, le=7680)
    """Pixels asked of the camera."""
    camera_height: int = Field(default=1080, ge=240, le=4320)
    """Pixels asked of the camera."""
    camera_largest: bool = False
    """The camera gives the largest pictures that it has instead."""
    photo_camera: str = ""
    """A second camera that takes the photos; "" when the first one does. As *camera*."""
    photo_camera_largest: bool = True
    """It gives the largest pictures that it has; otherwise as many pixels as the first camera."""
    camera_rotation: Literal[0, 90, 180, 270] = 0
    """Degrees clockwise by which the cameras' pictures are turned upright."""
    camera_lock: bool = False
    """Exposure and white balance stay as they were when the camera had settled."""
    station_name: str = Field(default_factory=socket.gethostname, max_length=100)
    """What this bench is called in the session's device context."""
    theme: Literal["dark", "light", "high-contrast"] = "dark"
    """The colours of the window."""
    free_space_floor_mb: int = Field(default=1000, ge=0)
    """Below this much free space no photo is taken."""
    shutter_key: str = ""
    """One more key for the shutter, as a foot pedal sends: B, F13, PgDown; "" for none."""
    jpeg_quality: int = Field(default=90, ge=50, le=100)
    """Of the photos."""
    rearm_ms: int = Field(default=400, ge=0)
    """The same code counts again after it was out of the camera's view for this long."""
    itf_lengths: tuple[int, ...] = ()
    """Digits of Interleaved 2 of 5 codes in use here that are no ITF-14; none others are taken."""
    serial_port: str = ""
    """A hand scanner that sends: device or COM name, VID:PID, VID:PID:SERIAL, hid, hid:VID:PID.

    "" for none.
    """
    serial_baud: int = Field(default=9600, ge=300, le=4_000_000)
    """Bits per second of that scanner; scanners on USB ignore it."""
    serial_ack: Annotated[str, AfterValidator(_with_escapes)] = ""
    """Sent to the scanner for a code that was taken, such as \\x06; "" for nothing."""
    serial_nak: Annotated[str, AfterValidator(_with_escapes)] = ""
    """Sent to the scanner for a code that was not taken, such as \\x15; "" for nothing."""
    trace_mb: int = Field(default=64, ge=0, le=10_000)
    """Size of the trace on disk: what happened at the bench; 0 for none."""
    telemetry_url: str = ""
    """An OpenTelemetry collector (OTLP over HTTP) that gets the day's figures; "" for none."""
    log_levels: Annotated[str, AfterValidator(_levels_known)] = ""
    """What the log keeps of a part of the program, such as sync=DEBUG,api=WARNING."""
    log_mb: int = Field(default=10, ge=1, le=1000)
    """Size of the log on disk."""
    kiosk: bool = False
    """Full screen, in front, and closed by a supervisor alone."""
    kiosk_screen: str = ""
    """Number (from 1) or name of the screen that the kiosk covers; "" for the main one."""
    lock_after_minutes: float = Field(default=5, ge=0, le=1440)
    """Minutes without a touch, key or scan until a kiosk locks itself; 0 for never."""
    lock_countdown_s: int = Field(default=20, ge=5, le=300)
    """Seconds of warning before it locks."""
    restarts: int = Field(default=5, ge=1, le=100)
    """So often in *restart_minutes* a kiosk window that fell is started again."""
    restart_minutes: float = Field(default=10, gt=0, le=1440)
    """See *restarts*."""
    simulate: bool = False
    """Work against the sandbox inside, in a data folder of its own."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic's signature
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - pydantic's signature
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Command line over environment over file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, settings_file())

    @property
    def work_dir(self) -> Path:
        """The data folder in use: simulated work never mixes with real work."""
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


def settings_file() -> Path:
    """Where the settings file lies, if there is one."""
    return user_config_path(_NAME, appauthor=False) / "settings.toml"


def read_settings(**command_line: object) -> Settings:
    """The settings in force; None on the command line means: not given. Raises WrongSetting."""
    given = {name: value for name, value in command_line.items() if value is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]  # pydantic checks each value
    except ValidationError as error:
        raise WrongSetting(_in_words(error)) from error
    except ValueError as error:
        raise WrongSetting(
            f"{settings_file()} is not valid TOML: {error}. Mend that line."
        ) from error


def _in_words(error: ValidationError) -> str:
    wrong = [
        f"{'.'.join(map(str, one['loc']))}: {one['msg']}, got {str(one['input'])[:60]!r}"
        for one in error.errors()
    ]
    return (
        f"{'; '.join(wrong)}. Mend it on the command line, in the environment "
        f"(SCANSTATION_...) or in {settings_file()}."
    )
