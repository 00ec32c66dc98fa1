"""The steps of the first run, each a plain form with its own keys."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.config.sources import Present
from app.station.state import Verdict
from app.ui.key_button import KeyButton
from app.ui.marked import label, mark
from app.ui.setting_panel import SettingPanel
from app.ui.sound import Sounds
from app.ui.theme import mm
from app.ui.words import VERDICTS

_TO_HEAR = (Verdict.READ, Verdict.PHOTO, Verdict.ALREADY, Verdict.REFUSED, Verdict.NEEDS_YOU)


class Step(QWidget):
    """One thing to set up. It can be left undone."""

    def __init__(self, title: str, about: str) -> None:
        super().__init__()
        self.setObjectName("settingPanel")
        self.title = title
        self.keys: dict[Qt.Key, Callable[[], object]] = {}
        self._says = label("settingSays", wraps=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(mm(3))
        self.body.addWidget(label("settingWords", about, wraps=True))

    def entered(self) -> None:
        """It is shown now."""

    def say(self, words: str, *, good: bool) -> None:
        """What came of it."""
        sign = ("✓ " if good else "✗ ") if words else ""
        self._says.setText(f"{sign}{words}")
        mark(self._says, "good", "yes" if good else "")

    def button(self, words: str, key: Qt.Key, act: Callable[[], object]) -> KeyButton:
        """A button and its key."""
        made = KeyButton(words, key.name.removeprefix("Key_"))
        made.clicked.connect(lambda *_: act())
        self.keys[key] = act
        return made


class BenchStep(Step):
    """Its name, its colours."""

    change_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("This bench"), self.tr("Give it a name, and colours to look at."))
        self.panels = {name: SettingPanel(with_default=False) for name in ("station_name", "theme")}
        row = QHBoxLayout()
        for panel in self.panels.values():
            panel.change_wanted.connect(self.change_wanted)
            row.addWidget(panel, 1)
        self.body.addLayout(row, 1)
        self.body.addWidget(self._says)

    def display(self, settings: Sequence[Present]) -> None:
        """How both are set."""
        for one in settings:
            if one.row.name in self.panels:
                self.panels[one.row.name].forget()
                self.panels[one.row.name].display(one)

    def entered(self) -> None:
        """The name is typed first."""
        self.panels["station_name"].edit()


class ServerStep(Step):
    """The API's address and key. *warning_of* looks at a key without asking anybody."""

    test_wanted = Signal(str, str)
    """Address and key."""
    keep_wanted = Signal(str, str)
    look_wanted = Signal(str)
    """Whether there is a key for this address already."""

    def __init__(self, warning_of: Callable[[str], str]) -> None:
        super().__init__(
            self.tr("Server"),
            self.tr("Where the work is sent. The key is kept by this computer's keyring."),
        )
        self._warning_of = warning_of
        self.address = _field(self.tr("Address of the API"))
        self.key = _field(self.tr("API key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.textChanged.connect(self._look)
        self.key.returnPressed.connect(self._test)
        self._warning = label("settingFacts", wraps=True)
        for field in (self.address, self.key):
            self.body.addWidget(label("formLabel", field.accessibleName()))
            self.body.addWidget(field)
        self.body.addWidget(self._warning)
        row = QHBoxLayout()
        row.addWidget(self.button(self.tr("Test the key"), Qt.Key.Key_F5, self._test))
        row.addWidget(self.button(self.tr("Keep the key"), Qt.Key.Key_F6, self._keep))
        row.addWidget(self.button(self.tr("Show the key"), Qt.Key.Key_F7, self._reveal))
        self.body.addLayout(row)
        self.body.addWidget(self._says)
        self.body.addStretch(1)

    def display(self, settings: Sequence[Present]) -> None:
        """Which address is in force."""
        for one in settings:
            if one.row.name == "api_url" and not self.address.isModified():
                self.address.setText(one.value)

    def entered(self) -> None:
        """The key is what is missing."""
        self.key.setFocus()
        self.look_wanted.emit(self.address.text().strip())

    def show_found(self, words: str) -> None:
        """The key that is there already."""
        if words and not self._says.text():
            self.say(words, good=True)

    def forget(self) -> None:
        """The key is on no screen any more."""
        self.key.clear()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)

    def _look(self, key: str) -> None:
        words = self._warning_of(key) if key.strip() else ""
        self._warning.setText(f"! {words} {self.tr('The server decides.')}" if words else "")

    def _test(self) -> None:
        self._ask(self.test_wanted.emit)

    def _keep(self) -> None:
        self._ask(self.keep_wanted.emit)

    def _ask(self, wish: Callable[[str, str], object]) -> None:
        if not self.key.text().strip():
            self.say(self.tr("Type or paste the key first."), good=False)
            return
        self._says.setText(self.tr("The server is asked …"))
        mark(self._says, "good", "yes")
        wish(self.address.text().strip(), self.key.text().strip())

    def _reveal(self) -> None:
        hidden = self.key.echoMode() is QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.key.setEchoMode(mode)


class CameraStep(Step):
    """The cameras by name, and what the chosen one sees."""

    chosen = Signal(str)
    """A camera's name."""
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Camera"), self.tr("Choose it by what it sees."))
        self.cameras, self.picture = QListWidget(), QLabel()
        self.cameras.setObjectName("settingList")
        self.cameras.setAccessibleName(self.tr("Cameras"))
        self.cameras.itemActivated.connect(self._choose)
        self.picture.setObjectName("firstPicture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(mm(60), mm(40))
        self.picture.setAccessibleName(self.tr("What the camera sees"))
        left = QVBoxLayout()
        left.addWidget(self.cameras, 1)
        row = QHBoxLayout()
        row.addWidget(self.button(self.tr("Use this one"), Qt.Key.Key_F5, self._choose))
        row.addWidget(self.button(self.tr("Look again"), Qt.Key.Key_F6, self.look_wanted.emit))
        left.addLayout(row)
        both = QHBoxLayout()
        both.addLayout(left, 2)
        both.addWidget(self.picture, 3)
        self.body.addLayout(both, 1)
        self.body.addWidget(self._says)

    def entered(self) -> None:
        """Arrows walk through the cameras."""
        self.cameras.setFocus()
        self.look_wanted.emit()

    def show_cameras(self, names: Sequence[str]) -> None:
        """The cameras that are there now."""
        self.cameras.clear()
        self.cameras.addItems(list(names))
        self.cameras.setCurrentRow(0)
        if not names:
            self.say(self.tr("No camera is found. Plug one in, then look again."), good=False)

    def show_picture(self, picture: QImage) -> None:
        """What the camera in use sees."""
        if self.isVisible():
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self.picture.setPixmap(QPixmap.fromImage(picture.scaled(self.picture.size(), keep)))

    def show_trouble(self, words: str) -> None:
        """What is wrong with the camera in use; "" when it works."""
        self.say(words or self.tr("The camera gives pictures."), good=not words)
        if words:
            self.picture.clear()

    def _choose(self, *_: object) -> None:
        item = self.cameras.currentItem()
        if item is not None:
            self.chosen.emit(item.text())


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
        self.body.addWidget(self._says)
        self.body.addStretch(1)
        if not sounds.audible:
            self.say(self.tr("No sound device is found: the band flashes instead."), good=False)


def _playing(sounds: Sounds, verdict: Verdict) -> Callable[[], None]:
    return lambda: sounds.play(verdict)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName("settingField")
    field.setAccessibleName(name)
    field.setMinimumHeight(mm(14))
    return field
