"""Calm sentences across the top, one for each thing that is wrong."""

from app.ui.fitted import Fitted


class TroubleLine(Fitted):
    """What is wrong, by what it is about; shown until it is taken back."""

    def __init__(self) -> None:
        super().__init__("trouble")
        self.hide()
        self._said: dict[str, str] = {}

    def tell(self, words: str, about: str = "") -> None:
        """Say *words* about *about* in place of what was said; "" takes it away."""
        if self._said.get(about, "") == words:
            return
        self._said.pop(about, None)
        if words:
            self._said[about] = words
        self.setText("\n".join(self._said.values()))
        self.allow_lines(min(2, len(self._said)))
        self.setVisible(bool(self._said))
