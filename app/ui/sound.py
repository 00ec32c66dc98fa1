"""Each verdict has its sound, different in rhythm; where none can be heard, as many flashes."""

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from app.assets import resource
from app.station.state import Notice, Verdict

LOUDEST = 10
_SILENT = (Verdict.READY,)
_AGAIN_MS = 10_000


class Sounds(QObject):
    """Plays once for each new notice; what needs a person, again until they say so."""

    flash_wanted = Signal(str)
    """Nothing can be heard: show this verdict's rhythm."""
    set_otherwise = Signal(int, bool)
    """The volume, 0 to 10, and whether it is muted: to be remembered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.volume, self.muted = LOUDEST, False
        self._last = -1
        self._effects: dict[Verdict, QSoundEffect] = {}
        self._calling = QTimer(self, interval=_AGAIN_MS)
        self._calling.timeout.connect(self._call_again)
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for verdict in Verdict:
            path = resource("sounds", f"{verdict.value}.wav")
            if verdict not in _SILENT and path.is_file():
                effect = QSoundEffect(self)
                effect.setSource(QUrl.fromLocalFile(str(path)))
                self._effects[verdict] = effect

    @property
    def audible(self) -> bool:
        """Whether a sound can be heard at all."""
        return bool(self._effects) and not self.muted and self.volume > 0

    @property
    def calling(self) -> bool:
        """Whether somebody is being called."""
        return self._calling.isActive()

    def hear(self, notice: Notice) -> None:
        """Play the notice's sound if the notice is new; the first one only sets the count."""
        new = self._last >= 0 and notice.number != self._last
        self._last = notice.number
        if not new or notice.verdict in _SILENT:
            return
        self.play(notice.verdict)
        if notice.verdict is Verdict.NEEDS_YOU:
            self._calling.start()

    def acknowledge(self) -> None:
        """Somebody is there."""
        self._calling.stop()

    def play(self, verdict: Verdict) -> None:
        """Let it be heard, or seen."""
        effect = self._effects.get(verdict)
        if effect is not None and self.audible:
            effect.setVolume(self.volume / LOUDEST)
            effect.play()
        else:
            self.flash_wanted.emit(verdict.value)

    def use(self, volume: int, muted: bool) -> None:
        """As it was remembered."""
        self.volume, self.muted = max(0, min(LOUDEST, volume)), muted

    def change(self, steps: int) -> None:
        """Louder or quieter; heard at once."""
        self.use(self.volume + steps, muted=False)
        self.play(Verdict.READ)
        self.set_otherwise.emit(self.volume, self.muted)

    def turn_mute(self) -> None:
        """Off, or on again."""
        self.use(self.volume, not self.muted)
        self.play(Verdict.READ)
        self.set_otherwise.emit(self.volume, self.muted)

    def _call_again(self) -> None:
        self.play(Verdict.NEEDS_YOU)
