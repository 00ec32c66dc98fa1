"""Training: the sandbox inside, a folder of its own, packs that are drawn, and the course."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from app.config.settings import Settings
from app.domain.barcode import Symbology
from app.features.cards import as_image
from app.features.context import Context
from app.files.durable import make_folder, write_whole
from app.files.side_file import NotASideFile, read_bounded
from app.training.course import BROKEN, Course
from app.ui.menu.entries import ENTRIES, LEAVE_TRAINING
from app.ui.training.course_panel import CoursePanel

log = logging.getLogger(__name__)

_CARRIED = ("card-secret", "withdrawn-cards", "hand-scanner.json")
"""The station's own cards and scanner work in training too."""


def in_training(settings: Settings) -> Settings:
    """The same station in training: nothing of it is seen by the real server."""
    real = settings.model_copy(update={"training": False})
    training = settings.model_copy(
        update={"training": True, "camera": "synthetic", "photo_camera": ""}
    )
    make_folder(training.work_dir)
    for name in _CARRIED:
        if (real.work_dir / name).is_file():
            _carry(real.work_dir / name, training.work_dir / name)
    return training


def _carry(source: Path, target: Path) -> None:
    """What cannot be copied is not carried; the training goes on without."""
    try:
        write_whole(target, read_bounded(source))
    except (OSError, NotASideFile) as error:
        log.warning("%s is not carried into training: %s", source, error)


def install(context: Context) -> None:
    """The way into training, or the course and the way out."""
    window, ask = context.window, context.restart.ask
    if not context.settings.training:
        window.menu.offer(ENTRIES["training"], partial(ask, training=True))
        return
    window.menu.offer(LEAVE_TRAINING, partial(ask, training=False))
    panel = CoursePanel(Course(), _drawn)
    panel.leave_wanted.connect(partial(ask, training=False))
    window.show_training(panel)
    context.workers.station.state_changed.connect(panel.observe)


def _drawn(code: str) -> QImage:
    kind = Symbology.CODE_128 if code == BROKEN else Symbology.EAN_13
    return as_image(code, kind)
