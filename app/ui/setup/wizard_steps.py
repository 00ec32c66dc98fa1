"""Steps of the first run: the bench, its sounds, and doors to other pages."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.config.sources import Present
from app.station.state import Verdict
from app.ui.settings.setting_panel import SettingPanel
from app.ui.setup.wizard_step import Step
from app.ui.sound import Sounds
from app.ui.theme import mm
from app.ui.words import VERDICTS

_TO_HEAR = (Verdict.READ, Verdict.PHOTO, Verdict.ALREADY, Verdict.REFUSED, Verdict.NEEDS_YOU)


class BenchStep(Step):
    """Its name, its colours."""

    change_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("This bench"), self.tr("Give it a name, and colours to look at."))
        self.panels = {name: SettingPanel(with_default=False) for name in ("station_name", "theme")}
        row = QHBoxLayout()
        row.setSpacing(mm(5))
        for panel in self.panels.values():
            panel.change_wanted.connect(self.change_wanted)
            row.addWidget(panel, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.says)

    def display(self, settings: Sequence[Present]) -> None:
        """How both are set."""
        for one in settings:
            if one.row.name in self.panels:
                self.panels[one.row.name].forget()
                self.panels[one.row.name].display(one)

    def entered(self) -> None:
        """The name is typed first."""
        self.panels["station_name"].edit()


class DoorStep(Step):
    """A step that other pages do."""

    def __init__(
        self, title: str, about: str, doors: Mapping[Qt.Key, tuple[str, Callable[[], object]]]
    ) -> None:
        super().__init__(title, about)
        for key, (words, act) in doors.items():
            self.body.addWidget(self.button(words, key, act))
        self.body.addStretch(1)


class SoundStep(Step):
    """What each sound means, heard once."""

    def __init__(self, sounds: Sounds) -> None:
        super().__init__(
            self.tr("Sound"), self.tr("Press each: can it be heard over the noise of the hall?")
        )
        row = QHBoxLayout()
        for verdict, number in zip(_TO_HEAR, range(5, 10), strict=True):
            sign, words = VERDICTS[verdict]
            key = Qt.Key[f"Key_F{number}"]
            row.addWidget(self.button(f"{sign} {words}", key, _playing(sounds, verdict)))
        self.body.addLayout(row)
        self.body.addWidget(self.says)
        self.body.addStretch(1)
        if not sounds.audible:
            self.say(
                self.tr("No sound device is found: the whole window flashes instead."), good=False
            )


def _playing(sounds: Sounds, verdict: Verdict) -> Callable[[], None]:
    return lambda: sounds.play(verdict)
