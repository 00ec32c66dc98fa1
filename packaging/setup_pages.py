"""The pages on which a station is set up, as `screenshots.py` shows them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QApplication

from app.api.keys import key_warning
from app.bootstrap.demo_products import demo_products, draw_demo_symbol
from app.config.profile import as_digits, changes
from app.config.settings import Settings
from app.config.sources import present
from app.devices.cameras.synthetic import SyntheticBench
from app.features.cards import profile_code
from app.ui.settings.settings_page import SettingsPage
from app.ui.setup.wizard_page import FirstRunPage
from app.ui.window import Window
from app.workers.picture import as_qimage

PROFILE = {"theme": "light", "jpeg_quality": 80, "kiosk": True, "itf_lengths": (6, 10)}


def _settings(window: Window) -> SettingsPage:
    page = SettingsPage(window)
    page.open()
    file = {"theme": "light", "jpeg_quality": 80}
    page.display(present(Settings(**file), file, {}))
    return page


def _one(window: Window) -> None:
    _settings(window).look_for("colours")


def _proposal(window: Window) -> None:
    _settings(window).propose(changes(Settings(), PROFILE))


def _code(window: Window) -> None:
    _settings(window).show_code(profile_code(as_digits(PROFILE)))


def _first_run(window: Window, step: int) -> FirstRunPage:
    page = FirstRunPage(window, key_warning, window.sounds)
    page.open()
    page.display(present(Settings(station_name="Bench 4"), {"station_name": "Bench 4"}, {}))
    page.show_cameras(("Dock camera", "Document camera 4K"))
    page.show_camera("")
    page.go(step)
    return page


def _key(window: Window) -> None:
    page = _first_run(window, 1)
    page.server.key.setText("csb_" + "x" * 32 + "_00000000")
    page.show_key("The server takes this key: Sandbox Warehouse. Keep it now.", good=True)


def _camera(window: Window) -> None:
    page = _first_run(window, 2)
    with SyntheticBench(demo_products(), draw_demo_symbol, fps=0) as bench:
        image = bench.picture(100)
    tall, wide = image.shape[:2]
    QApplication.processEvents()  # the place for the picture has its size then
    page.show_picture(as_qimage(image), wide, tall)


SETUP_PAGES: Mapping[str, Callable[[Window], object]] = {
    "settings": _settings,
    "setting": _one,
    "profile": _proposal,
    "profile-code": _code,
    "first-bench": partial(_first_run, step=0),
    "first-key": _key,
    "first-camera": _camera,
    "first-supervisor": partial(_first_run, step=3),
    "first-scanner": partial(_first_run, step=4),
    "first-sound": partial(_first_run, step=5),
    "first-photos": partial(_first_run, step=6),
}
