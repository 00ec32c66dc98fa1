"""A bar for long work: what it is, how far, and how long it will still take."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.domain.progress import Meter, Progress
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted

_MINUTE, _HOUR = 60, 3600


class ProgressLine(QWidget):
    """Hidden while there is nothing to wait for. *clock* gives seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, *, edge_mm: float = 4) -> None:
        super().__init__()
        self.setObjectName("progressLine")
        self._clock, self._meter = clock, Meter()
        self._bar, self._words = QProgressBar(), Fitted("progressWords")
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(mm(4))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(mm(edge_mm), mm(1), mm(edge_mm), mm(1))
        layout.setSpacing(mm(4))
        layout.addWidget(self._words, 3)
        layout.addWidget(self._bar, 2)
        self.hide()

    @Slot(object)
    def display(self, progress: Progress) -> None:
        """How far it is now; nothing when it is over."""
        left = None
        if progress.total:
            left = self._meter.seconds_left(progress, self._clock())
        self.setVisible(bool(progress.what))
        known = f"{progress.percent} %" if progress.total else ""
        self._bar.setRange(0, 100 if known or not progress.what else 0)
        self._bar.setValue(progress.percent)
        said = "  ·  ".join(filter(None, (spoken(progress.what), known, time_left(left))))
        self._words.setText(said)
        self._bar.setAccessibleName(said)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()


def time_left(seconds: float | None) -> str:
    """In words, rounded so that they do not jump; "" while nobody knows."""
    if seconds is None:
        return ""
    if seconds < _MINUTE:
        return _tr("less than a minute left")
    if seconds < _HOUR:
        return _tr("about {minutes} min left").format(minutes=round(seconds / _MINUTE))
    return _tr("about {hours} h left").format(hours=round(seconds / _HOUR))


def _tr(words: str) -> str:
    return QCoreApplication.translate("ProgressLine", words)
