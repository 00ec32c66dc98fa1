"""All side files of a station, looked at without changing them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from app.config.reading import SETTINGS
from app.config.remembered import remembered_file
from app.config.settings import Settings
from app.config.shot_list_file import shot_list_file
from app.config.startup import settings_file
from app.config.validation import Complaints, check_environment, look_into_file
from app.devices.scanners.profile_file import profile_file
from app.domain.finding import Finding, FindingState, failed, ok
from app.files.side_file import SideFile, reason_of
from app.observability.metrics.metrics_files import day_file
from app.security.key_host import note_file
from app.security.pin_file import pin_file, tries_file
from app.store.card_secret import card_secret_file, examine_card_secret, withdrawn_file
from app.ui.bench.key_map import KEY_COMPLAINTS
from app.vision.white_balance import white_balance_file


def side_files(settings: Settings) -> list[SideFile[Any]]:
    """Every file beside the database that people or the program write, but for the settings and
    the card secret, which have rules of their own."""
    data, work = settings.data_dir, settings.work_dir
    return [
        shot_list_file(data),
        pin_file(data),
        tries_file(data),
        remembered_file(data),
        profile_file(work),
        withdrawn_file(work),
        note_file(),
        white_balance_file(work / "white-balance.json"),
        day_file(work / "numbers", datetime.now().astimezone().date()),
    ]


def side_file_names(settings: Settings) -> set[str]:
    """What the findings of `side_file_findings` are called."""
    return {SETTINGS, card_secret_file(settings.work_dir).name} | {
        one.name for one in side_files(settings)
    }


def side_file_findings(settings: Settings) -> Iterator[Finding]:
    """What is wrong with the settings and the side files; one line where nothing is. Changes
    nothing. Raises nothing."""
    found = [*_of_settings(KEY_COMPLAINTS), examine_card_secret(settings.work_dir)]
    found += [one.examine() for one in side_files(settings)]
    wrong = [one for one in found if one.state is not FindingState.OK]
    yield from wrong
    if not wrong:
        yield ok("side files", f"All {len(found)} are in order.")


def _of_settings(complaints: Complaints) -> Iterator[Finding]:
    """A finding for each wrong line and variable."""
    path = settings_file()
    try:
        lines = look_into_file(path, complaints).findings
    except OSError as error:
        words = f"{path} cannot be read ({reason_of(error)}). The defaults hold."
        yield failed(SETTINGS, words, "Give this person the right to read the file.")
        return
    for line in [*lines, *check_environment(also=complaints, unknown=False)]:
        yield failed(SETTINGS, f"{line.where}: {line.words}", "")
