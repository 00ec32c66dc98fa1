"""A large button that is on or off, said by a sign as well as by its frame."""

from app.ui.speech import spoken
from app.ui.widgets.key_button import KeyButton


class Switch(KeyButton):
    """Shows ✓ or ○ before its words."""

    def __init__(self, words: str, key: str = "") -> None:
        super().__init__()
        self._told, self._letter = words, key
        self.setObjectName("switch")
        self.setCheckable(True)
        self.toggled.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.say(f"{'✓' if self.isChecked() else '○'}   {spoken(self._told)}", self._letter)
        self.setAccessibleName(spoken(self._told))
