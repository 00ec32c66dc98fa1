"""The last scans in one line, the newest first."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from app.station.state import Notice
from app.ui.widgets.fitted_text import Fitted
from app.ui.words import safe, together

_SHOWN = 5
_SIGNS = {
    "read": "✓",
    "flawed": "!",
    "no_product": "~",
    "already": "=",
    "look_again": "?",
    "refused": "✗",
    "ready": "↺",
}


class RecentScans(Fitted):
    """As many as have room at full size: a code in small digits is not compared in passing."""

    def __init__(self) -> None:
        super().__init__("recent")
        self._scans: list[str] = []

    def display(self, notices: Sequence[Notice]) -> None:
        """Show the first of these."""
        self._scans = [
            f"{_SIGNS.get(notice.verdict.value, '·')} {together(safe(notice.headline, 22))}"
            for notice in notices[:_SHOWN]
        ]
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more, or for fewer."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        shown = list(self._scans)
        while len(shown) > 1 and self.too_narrow_for(self._line(shown)):
            shown.pop()
        self.setText(self._line(shown))

    def _line(self, scans: Sequence[str]) -> str:
        said = "   ".join(scans) if scans else self.tr("none yet")
        return self.tr("Last scans:  {codes}").format(codes=said)
