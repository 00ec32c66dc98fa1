"""The style sheet's ground of a widget that says it is solid: Qt leaves that to the widget then."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget


def paint_ground(widget: QWidget) -> None:
    """For the paintEvent of what has WA_OpaquePaintEvent. What lies below is not painted at all."""
    ground = QStyleOption()
    ground.initFrom(widget)
    painter = QPainter(widget)
    widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, ground, painter, widget)
    painter.end()
