"""How everything is, on one page: what is wrong first, each with what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.finding import Finding, FindingState
from app.ui.theme import mm
from app.ui.widgets.page import Page
from app.ui.widgets.page_design import beside, framed, page_button, page_title
from app.ui.widgets.style_state import Said, label, mark

_WORST_FIRST = (FindingState.FAILED, FindingState.WARNING, FindingState.OK)
_LAMPS = {
    FindingState.OK: "good",
    FindingState.WARNING: "late",
    FindingState.FAILED: "bad",
}


class HealthPage(Page):
    """Enter looks again."""

    look_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "health")
        self._findings: list[Finding] = []
        self._lines: list[tuple[Said, Said, Said]] = []
        self._looking = False
        self._title = page_title()
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(mm(6))
        self._rows.setVerticalSpacing(mm(2.5))
        self._rows.setColumnStretch(2, 1)
        layout = framed(self, self._title)
        layout.addLayout(self._rows)
        layout.addStretch(1)
        layout.addLayout(
            beside(
                page_button(self.tr("Look again"), self.tr("Enter"), self._look),
                page_button(self.tr("Back to work"), self.tr("Esc"), self.leave),
            )
        )

    def open(self) -> None:
        """Look at everything."""
        self._look()
        super().open()

    def add(self, finding: Finding) -> None:
        """One more part was looked at."""
        if self._looking:
            self._findings.append(finding)
            self._show()

    def finish(self) -> None:
        """All parts were looked at."""
        self._looking = False
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter looks again."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._look()
        super().keyPressEvent(event)

    def _look(self) -> None:
        if not self._looking:
            self._looking, self._findings = True, []
            self._show()
            self.look_wanted.emit()

    def _show(self) -> None:
        self._title.setText(self._summary())
        self.say_itself()
        worst_first = sorted(self._findings, key=lambda one: _WORST_FIRST.index(one.state))
        while len(self._lines) < len(worst_first):
            self._add_line()
        for line, finding in zip(self._lines, worst_first, strict=False):
            self._show_line(line, finding)
        for place, line in enumerate(self._lines):
            for part in line:
                part.setVisible(place < len(worst_first))

    def _add_line(self) -> None:
        line = (
            label("findingState"),
            label("findingName"),
            label("findingWords", wraps=True),
        )
        for column, part in enumerate(line):
            middle = Qt.AlignmentFlag.AlignVCenter
            self._rows.addWidget(part, len(self._lines), column, middle)
        self._lines.append(line)

    def _show_line(self, line: tuple[Said, Said, Said], finding: Finding) -> None:
        state, name, words = line
        state.setText(self._state_words(finding.state))
        mark(state, "lamp", _LAMPS[finding.state])
        name.setText(finding.name)
        words.setText(f"{finding.words} {finding.what_to_do}".strip())

    def _state_words(self, state: FindingState) -> str:
        return {
            FindingState.OK: self.tr("✓ fine"),
            FindingState.WARNING: self.tr("! look"),
            FindingState.FAILED: self.tr("✗ mend"),
        }[state]

    def _summary(self) -> str:
        if self._looking:
            return self.tr("Health: looking …")
        wrong = sum(one.state is not FindingState.OK for one in self._findings)
        if not wrong:
            return self.tr("Health: everything is fine")
        return self.tr("Health: {count} to look at").format(count=wrong)
