"""Each verdict has its sound; without a sound device the system's beep and the flash."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
from PySide6.QtWidgets import QApplication

from app.assets import resource
from app.station.state import Notice, Verdict

_SILENT = (Verdict.READY,)


class Sounds(QObject):
    """Plays once for each new notice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = -1
        self._effects: dict[Verdict, QSoundEffect] = {}
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for verdict in Verdict:
            path = resource("sounds", f"{verdict.value}.wav")
            if verdict not in _SILENT and path.is_file():
                effect = QSoundEffect(self)
                effect.setSource(QUrl.fromLocalFile(str(path)))
                self._effects[verdict] = effect

    def hear(self, notice: Notice) -> None:
        """Play the notice's sound if the notice is new; the first one only sets the count."""
        new = self._last >= 0 and notice.number != self._last
        self._last = notice.number
        if not new or notice.verdict in _SILENT:
            return
        effect = self._effects.get(notice.verdict)
        if effect is not None:
            effect.play()
        else:
            QApplication.beep()
