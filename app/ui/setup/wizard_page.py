"""The first run: a new station is ready after a few steps. Each can be skipped and come back to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.config.sources import Present
from app.ui.setup.camera_step import CameraStep
from app.ui.setup.server_step import ServerStep
from app.ui.setup.wizard_step import Step
from app.ui.setup.wizard_steps import BenchStep, DoorStep, SoundStep
from app.ui.sound import Sounds
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import beside, framed, page_about, page_button, page_title


class FirstRunPage(Page):
    """Decides nothing: shows what came of it, says what is wanted.

    *warning_of* looks at an API key without asking anybody.
    """

    opened = Signal()
    change_wanted = Signal(str, str)
    """A setting's name and text."""
    door_wanted = Signal(str)
    """An entry of the menu."""
    profile_wanted = Signal()
    finished = Signal()
    """All steps were seen to the end."""

    def __init__(self, parent: QWidget, warning_of: Callable[[str], str], sounds: Sounds) -> None:
        super().__init__(parent, "firstRun")
        self._title, self._way = page_title(), page_about()
        self.bench, self.server, self.camera = BenchStep(), ServerStep(warning_of), CameraStep()
        self._steps: tuple[Step, ...] = (
            *(self.bench, self.server, self.camera),
            *(self._supervisor(), self._scanner(), SoundStep(sounds), self._photos()),
        )
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self.bench.change_wanted.connect(self.change_wanted)
        self.camera.chosen.connect(self._choose_camera)
        self._before = page_button(self.tr("Go back"), "F2", self._back)
        self._after = page_button(self.tr("Next"), "F3", self._next)
        self._later = page_button(self.tr("Later"), self.tr("Esc"), self.leave)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = framed(self, self._title)
        layout.addWidget(self._way)
        layout.addWidget(self._stack, 1)
        layout.addLayout(beside(self._before, self._after, self._later))

    def _supervisor(self) -> Step:
        return DoorStep(
            self.tr("Supervisor's PIN"),
            self.tr(
                "Who knows the PIN may change settings and shot lists, export, and close a kiosk. "
                "Choose the PIN now: once a kiosk is set up, only the administrator sets a first "
                "one."
            ),
            {Qt.Key.Key_F5: (self.tr("Choose a PIN"), self._door("pin"))},
        )

    def _scanner(self) -> Step:
        return DoorStep(
            self.tr("Hand scanner"),
            self.tr(
                "A scanner that types shows how it types with five codes. One that sends is named "
                "in the settings: serial_port. Without one, the camera reads the codes."
            ),
            {Qt.Key.Key_F5: (self.tr("Set up the scanner"), self._door("scanner"))},
        )

    def _photos(self) -> Step:
        return DoorStep(
            self.tr("Photos and profile"),
            self.tr(
                "Which photos does a product need? Another station's settings come by the code "
                "of its profile."
            ),
            {
                Qt.Key.Key_F5: (self.tr("Shot lists"), self._door("lists")),
                Qt.Key.Key_F6: (self.tr("Scan a profile"), self.profile_wanted.emit),
            },
        )

    def _door(self, name: str) -> Callable[[], None]:
        return lambda: self.door_wanted.emit(name)

    def open(self) -> None:
        """At the first step."""
        self.opened.emit()
        super().open()
        self.go(0)

    def leave(self) -> None:
        """The key is on no screen any more."""
        self.server.forget()
        super().leave()

    # --- what is shown ---

    @Slot(object)
    def display(self, settings: Sequence[Present]) -> None:
        """How everything is set now."""
        self.bench.display(settings)
        self.server.display(settings)

    @Slot(str)
    def show_refused(self, words: str) -> None:
        """Why a setting was not changed."""
        self._step.say(words, good=False)

    @Slot(str, bool)
    def show_key(self, words: str, good: bool) -> None:
        """What came of the test of a key."""
        self.server.say(words, good=good)

    @Slot(str)
    def show_key_kept(self, words: str) -> None:
        """The keyring has it: the field needs it no more."""
        self.server.forget()
        self.server.say(words, good=True)
        self.change_wanted.emit("api_url", self.server.address.text().strip())

    @Slot(str)
    def show_key_found(self, words: str) -> None:
        """The key that is there already; "" for none."""
        self.server.show_found(words)

    @Slot(object)
    def show_cameras(self, names: Sequence[str]) -> None:
        """The cameras that are there."""
        self.camera.show_cameras(names)

    @Slot(QImage, int, int)
    def show_picture(self, picture: QImage, *_: int) -> None:
        """What the camera in use sees."""
        self.camera.show_picture(picture)

    @Slot(str)
    def show_camera(self, words: str) -> None:
        """What is wrong with the camera; "" when nothing is."""
        self.camera.show_trouble(words)

    # --- what was pressed ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and F3 walk, the keys of the step act, Esc is for later."""
        walk = {Qt.Key.Key_F2: self._back, Qt.Key.Key_F3: self._next}
        act = (self._step.keys | walk).get(Qt.Key(event.key()))
        if act is not None and not event.isAutoRepeat():
            act()
        super().keyPressEvent(event)

    @property
    def _step(self) -> Step:
        return self._steps[self._stack.currentIndex()]

    def _back(self) -> None:
        self.go(max(0, self._stack.currentIndex() - 1))

    def _next(self) -> None:
        place = self._stack.currentIndex() + 1
        if place < len(self._steps):
            self.go(place)
        else:
            self.finished.emit()
            self.leave()

    def go(self, place: int) -> None:
        """To the step at *place*, counted from 0."""
        self._stack.setCurrentIndex(place)
        last = place == len(self._steps) - 1
        self._before.setEnabled(place > 0)
        self._after.say(self.tr("Start working") if last else self.tr("Next"), "F3")
        self._title.setText(
            self.tr("First steps: {step}  ({place} of {count})").format(
                step=self._step.title, place=place + 1, count=len(self._steps)
            )
        )
        self.say_itself()
        self._way.setText(
            "     ".join(
                f"{'●' if number < place else '▶' if number == place else '○'} {step.title}"
                for number, step in enumerate(self._steps)
            )
        )
        self.setFocus()
        self._step.entered()

    def _choose_camera(self, name: str) -> None:
        self.change_wanted.emit("camera", name)
