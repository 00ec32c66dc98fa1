"""State shown by the style sheet: a dynamic property, and the style looked at again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set property *name*; the style sheet's rules for it follow. Cheap when unchanged."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(name: str, text: str = "", *, wraps: bool = False) -> QLabel:
    """A label that the style sheet knows as #name. Its text is never read as HTML."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made
