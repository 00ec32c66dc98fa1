"""The step of the first run that chooses a camera by what it sees."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout

from app.ui.setup.wizard_step import Step
from app.ui.theme import mm
from app.ui.widgets.page_design import beside, by_finger


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
        by_finger(self.cameras)
        self.cameras.itemActivated.connect(self._choose)
        self.picture.setObjectName("firstPicture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(mm(60), mm(40))
        self.picture.setAccessibleName(self.tr("What the camera sees"))
        left = QVBoxLayout()
        left.addWidget(self.cameras, 1)
        left.addLayout(
            beside(
                self.button(self.tr("Use this one"), Qt.Key.Key_F5, self._choose),
                self.button(self.tr("Look again"), Qt.Key.Key_F6, self.look_wanted.emit),
            )
        )
        both = QHBoxLayout()
        both.setSpacing(mm(3))
        both.addLayout(left, 2)
        both.addWidget(self.picture, 3)
        self.body.addLayout(both, 1)
        self.body.addWidget(self.says)

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
