"""State shown by the style sheet: a dynamic property, and the style looked at again."""

from PySide6.QtWidgets import QLabel, QWidget

from app.ui.speech import spoken


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set property *name*; the style sheet's rules for it follow. Cheap when unchanged."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Said(QLabel):
    """A label that says everything in the operator's language."""

    def __init__(self, text: str = "") -> None:
        super().__init__(spoken(text))

    def setText(self, text: str) -> None:
        """*text* in English."""
        super().setText(spoken(text))


def label(name: str, text: str = "", *, wraps: bool = False) -> Said:
    """A label that the style sheet knows as #name."""
    made = Said(text)
    made.setObjectName(name)
    made.setWordWrap(wraps)
    return made
