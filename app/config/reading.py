"""The settings in force: defaults < file < remembered < environment < command line.

The bench opens whatever the file and the environment say: a wrong value is told and does not count,
the others do. The settings file stays where it is, also when it is no TOML: it is the
administrator's, nothing is ever written over a file that is no TOML, and without the file a kiosk
would open as a plain window at its next start. Commands that people type refuse instead.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.config.remembered import in_force, remembered_file
from app.config.settings import Settings, WrongSetting
from app.config.sources import in_environment
from app.config.startup import kiosk_in_file, means_kiosk, settings_file
from app.config.table import default_of
from app.config.validation import EVERYTHING, Looked, check_environment, look_into_file, nearest
from app.config.validation import Finding as WrongLine
from app.config.values import WrongValue, checked, from_text, rows
from app.domain.finding import Finding, failed
from app.files.side_file import reason_of

SETTINGS = "settings"
"""What the findings about settings are called."""
_CHECK = "Correct it: scanstation config check names each wrong line."


def read_settings(**command_line: object) -> Settings:
    """The settings in force for a command that a person types; None on the command line means: not
    given. Raises WrongSetting, which names everything that is wrong."""
    settings = read_for_bench(**command_line)
    if wrong := [one.words for one in settings.findings if one.name == SETTINGS]:
        raise WrongSetting(f"{' '.join(wrong)} {_CHECK}")
    return settings


def read_for_bench(**command_line: object) -> Settings:
    """The settings in force for the window, which opens whatever file and environment say; what is
    wrong is in `Settings.findings`. Raises WrongSetting for a wrong value on the command line, for
    a person sits there."""
    given = _given(command_line)
    looked, found = _in_file(settings_file())
    environment, wrong = _in_environment(os.environ)
    told = environment | given
    findings = [*_wrong_lines(looked.findings), *found]
    folder = _data_dir(looked.values | told)
    remembered = in_force(remembered_file(folder).read(findings.append), looked.values)
    findings += _wrong_lines(check_environment(os.environ, unknown=False))
    values = looked.values | remembered | told
    unsure = (looked.wrong | wrong) & rows().keys() - values.keys()
    return Settings(**values).told(findings, unsure)


def _given(command_line: Mapping[str, object]) -> dict[str, Any]:
    try:
        return {name: checked(name, one) for name, one in command_line.items() if one is not None}
    except WrongValue as error:
        raise WrongSetting(f"{error} Correct the command line.") from error


def _in_file(path: Path) -> tuple[Looked, list[Finding]]:
    """What the file says. A wrong value of `kiosk` asks for one: see `means_kiosk`."""
    found: list[Finding] = []
    try:
        looked = look_into_file(path)
    except OSError as error:
        words = f"{path} cannot be read ({reason_of(error)}). The defaults hold."
        found.append(failed(SETTINGS, words, "Give this person the right to read the file."))
        looked = Looked({}, [], EVERYTHING)
    if "kiosk" not in looked.values and kiosk_in_file(path):
        looked.values["kiosk"] = True
    return looked, found


def _in_environment(environment: Mapping[str, str]) -> tuple[dict[str, Any], set[str]]:
    """The right values, and the names of the wrong ones."""
    values, wrong = {}, set()
    for name, text in in_environment(environment).items():
        if name not in rows():
            wrong.add(nearest(name))
            continue
        try:
            values[name] = from_text(name, text.strip("[]"))
        except WrongValue:
            wrong.add(name)
    if "kiosk" in wrong:
        values["kiosk"] = means_kiosk(in_environment(environment)["kiosk"])
    return values, wrong


def _wrong_lines(lines: list[WrongLine]) -> list[Finding]:
    return [failed(SETTINGS, f"{one.where}: {one.words}", "") for one in lines]


def _data_dir(values: Mapping[str, Any]) -> Path:
    return Path(str(values.get("data_dir", default_of("data_dir"))))
