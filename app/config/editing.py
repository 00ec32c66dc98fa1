"""Where a supervisor changes settings: checked, written, told."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from app.config.profile import Change, as_digits, as_toml, changes, from_digits, from_file, shared
from app.config.remembered import (
    REMEMBERED,
    forget,
    in_force,
    remember,
    remember_set_up,
    remembered_file,
)
from app.config.settings import Settings
from app.config.settings_file import change_file, read_file
from app.config.sources import Origin, Present, present
from app.config.startup import PREFIX
from app.config.table import default_of
from app.config.validation import Complaints, look_into_file
from app.config.values import WrongValue, from_text
from app.domain.errors import NeedsOperator
from app.files.durable import write_whole

PROFILE = "scan-station-profile.toml"


class Fixed(NeedsOperator):
    """The environment or the command line says it: the file would not count."""

    title = "Set elsewhere"


class Desk:
    """For one thread. *settings* are those in force, *path* is the settings file."""

    def __init__(
        self,
        settings: Settings,
        path: Path,
        complaints: Complaints = MappingProxyType({}),
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._settings, self._path = settings, path
        self._complaints, self._environment = complaints, environment

    def present(self) -> tuple[Present, ...]:
        """Every setting as it is, or will be at the next start. Raises WrongSetting, OSError."""
        file = read_file(self._path)
        remembered = in_force(remembered_file(self._folder).read(), self._file())
        return present(self._settings, file, self._environment, remembered)

    def change(self, name: str, text: str) -> dict[str, object]:
        """What a person typed; what changed comes back.

        Raises WrongValue, Fixed, WrongSetting, OSError.
        """
        value = from_text(name, text)
        if name in self._complaints and (wrong := self._complaints[name](str(value))):
            raise WrongValue(wrong)
        return self._keep({name: value})

    def keep_sound(self, volume: int, *, muted: bool) -> dict[str, object]:
        """As the keys of the bench made it; what changed comes back. Not in the settings file, so
        that file may be wrong. Raises OSError."""
        values: dict[str, object] = {"volume": volume, "muted": muted}
        changed = {n: one for n, one in values.items() if one != getattr(self._settings, n)}
        remember(self._folder, changed, self._file())
        self._settings = self._settings.model_copy(update=changed)
        return changed

    def reset(self, name: str) -> dict[str, object]:
        """As if nobody had said anything. Raises as `change`."""
        return self._keep({name: default_of(name)})

    def settle(self) -> None:
        """The first run is over. Raises OSError."""
        remember_set_up(self._folder)

    def digits(self) -> str:
        """This station's profile for a QR code. Raises NoProfile."""
        return as_digits(shared(self._settings))

    def export(self, folder: Path) -> Path:
        """Write this station's profile. Raises OSError."""
        write_whole(folder / PROFILE, as_toml(shared(self._settings)))
        return folder / PROFILE

    def scanned(self, digits: str) -> list[Change]:
        """What a scanned profile would change. Raises NoProfile, WrongValue."""
        return changes(self._settings, from_digits(digits))

    def imported(self, folder: Path) -> list[Change]:
        """What the profile there would change. Raises NoProfile, WrongValue, OSError."""
        return changes(self._settings, from_file(folder / PROFILE))

    def apply(self, wanted: Sequence[Change]) -> dict[str, object]:
        """Do what was proposed; what changed comes back. Raises as `change`."""
        free = {one.row.name for one in self.present() if not one.fixed}
        return self._keep({one.name: one.value for one in wanted if one.name in free})

    def _keep(self, values: Mapping[str, object]) -> dict[str, object]:
        values = {
            name: value
            for name, value in values.items()
            if not self._is_fixed(name, value == getattr(self._settings, name))
        }
        change_file(self._path, values)
        forget(self._folder, REMEMBERED & values.keys())
        changed = {
            name: value for name, value in values.items() if value != getattr(self._settings, name)
        }
        self._settings = self._settings.model_copy(update=changed)
        return changed

    @property
    def _folder(self) -> Path:
        return self._settings.data_dir

    def _file(self) -> Mapping[str, object]:
        """The right values of the settings file."""
        try:
            return look_into_file(self._path).values
        except OSError:
            return {}

    def _is_fixed(self, name: str, as_it_is: bool) -> bool:  # noqa: FBT001
        """False for what the file decides. Raises Fixed, but for a value that is so anyway."""
        one = next(one for one in self.present() if one.row.name == name)
        if one.fixed and not as_it_is:
            raise Fixed(_elsewhere(one))
        return one.fixed


def _elsewhere(one: Present) -> str:
    if one.origin is Origin.ENVIRONMENT:
        name = f"{PREFIX}{one.row.name.upper()}"
        return f"The environment says {name}={one.value}. Change it there, or unset it."
    return f"The command line says {one.row.name} is {one.value}. Start without that option."
