"""The pages on which a station is set up, as `screenshots.py` shows them."""

from collections.abc import Callable, Mapping

from app.config.profile import as_digits, changes
from app.config.sources import present
from app.printing import profile_code
from app.settings import Settings
from app.ui.settings_page import SettingsPage
from app.ui.window import Window

PROFILE = {"theme": "light", "jpeg_quality": 80, "kiosk": True, "itf_lengths": (6, 10)}


def _settings(window: Window) -> SettingsPage:
    page = SettingsPage(window)
    page.open()
    file = {"theme": "light", "jpeg_quality": 80}
    page.display(present(Settings(**file), file, {}))  # type: ignore[arg-type]
    return page


def _one(window: Window) -> None:
    _settings(window).look_for("colours")


def _proposal(window: Window) -> None:
    _settings(window).propose(changes(Settings(), PROFILE))


def _code(window: Window) -> None:
    _settings(window).show_code(profile_code(as_digits(PROFILE)))


SETUP_PAGES: Mapping[str, Callable[[Window], object]] = {
    "settings": _settings,
    "setting": _one,
    "profile": _proposal,
    "profile-code": _code,
}
