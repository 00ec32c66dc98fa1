"""The status band, read at two metres: colour, shape, word, sound."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.station.state import Notice
from app.ui.speech import spoken
from app.ui.theme import mm
from app.ui.widgets.fitted_text import Fitted
from app.ui.widgets.style_state import label, mark
from app.ui.words import VERDICTS, age, together

_FLASH_MS = 150
_HEIGHT_MM = 35


class Band(QWidget):
    """Shows the last notice. The colour stays until the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("band")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign = label("bandSign")
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._word = Fitted("bandWord", lines=2)
        self._headline, self._detail = Fitted("bandHeadline"), Fitted("bandDetail", lines=2)
        self._age = label("bandAge")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._headline)
        texts.addWidget(self._detail)
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(mm(4), 0, mm(4), 0)
        layout.setSpacing(mm(4))
        layout.addWidget(self._sign)
        layout.addWidget(self._word, 2)
        layout.addLayout(texts, 7)
        layout.addWidget(self._age)
        self.setFixedHeight(mm(_HEIGHT_MM))
        self._shown: Notice | None = None
        self._flash = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flash.timeout.connect(self._calm_down)
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self._show_age)
        self._ticking.start()

    def display(self, notice: Notice) -> None:
        """Show *notice*; flash when its number is new."""
        if notice == self._shown:
            return
        sign, word = VERDICTS[notice.verdict]
        self._sign.setText(sign)
        self._word.setText(word)
        self._headline.setText(together(notice.headline))
        self._detail.setText(notice.detail)
        self._detail.setVisible(bool(notice.detail))
        said = (spoken(word), spoken(notice.headline), spoken(notice.detail))
        self.setAccessibleName("{}: {}. {}".format(*said))
        mark(self, "verdict", notice.verdict.value)
        if self._shown is not None and notice.number != self._shown.number:
            mark(self, "flash", "yes")
            self._flash.start()
        self._shown = notice
        self._show_age()

    @property
    def words(self) -> str:
        """All that the band says, in one line."""
        return self.accessibleName()

    def _calm_down(self) -> None:
        mark(self, "flash", "no")

    def _show_age(self) -> None:
        at = self._shown.at if self._shown else None
        self._age.setText(f"{age(at, datetime.now(UTC))} ago" if at else "")
