"""The step of the first run that finds out whether the server takes this station's key."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.config.sources import Present
from app.ui.setup.wizard_step import Step
from app.ui.widgets.page_design import beside, page_field
from app.ui.widgets.style_state import label, mark


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
        self.address = page_field(self.tr("Address of the API"))
        self.key = page_field(self.tr("API key"))
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.textChanged.connect(self._look)
        self.key.returnPressed.connect(self._test)
        self._warning = label("settingFacts", wraps=True)
        for field in (self.address, self.key):
            self.body.addWidget(label("formLabel", field.accessibleName()))
            self.body.addWidget(field)
        self.body.addWidget(self._warning)
        self.body.addLayout(
            beside(
                self.button(self.tr("Test the key"), Qt.Key.Key_F5, self._test),
                self.button(self.tr("Keep the key"), Qt.Key.Key_F6, self._keep),
                self.button(self.tr("Show the key"), Qt.Key.Key_F7, self._reveal),
            )
        )
        self.body.addWidget(self.says)
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
        if words and not self.says.text():
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
        self.says.setText(self.tr("The server is asked …"))
        mark(self.says, "good", "yes")
        wish(self.address.text().strip(), self.key.text().strip())

    def _reveal(self) -> None:
        hidden = self.key.echoMode() is QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.key.setEchoMode(mode)
