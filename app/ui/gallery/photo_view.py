"""One photo, large: zoomed, moved, its flaws pointed at, a frame laid over it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.flaw import WHOLE, Region
from app.domain.photo import ProductPhoto
from app.domain.retouch import Retouch
from app.ui.gallery.flaw_marks import draw_flaws, within
from app.ui.speech import spoken
from app.ui.theme import mm

_GROUND, _INK = QColor("#05080B"), QColor("#F2F5F7")
_SHADE, _FRAME = QColor(0, 0, 0, 150), QColor("#3DDC84")
_CLOSEST = 8.0
_STEP = 1.5


class PhotoView(QWidget):
    """Asks for the part that is seen, at the size at which it is seen."""

    part_wanted = Signal(object, object, QSize)
    """A ProductPhoto, the Region of it, and the room in pixels."""
    frame_drawn = Signal(object)
    """The Region that a person drew with the mouse or a finger."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(spoken("Photo"))
        self.setMinimumSize(mm(50), mm(38))
        self._photo: ProductPhoto | None = None
        self._whole, self._part = QImage(), QImage()
        self._part_region: Region = WHOLE
        self._waiting = self._stale = False
        self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self._edit: Retouch | None = None

    @property
    def photo(self) -> ProductPhoto | None:
        """What is shown."""
        return self._photo

    def show_photo(self, photo: ProductPhoto | None) -> None:
        """Show another photo, whole."""
        if photo is not None and self._photo is not None and photo.id == self._photo.id:
            self._photo = photo
        else:
            self._photo, self._edit = photo, None
            self._whole = self._part = QImage()
            self._waiting = False
            self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
            self._ask()
        self.update()

    def show_part(self, photo_id: str, region: Region, picture: QImage) -> None:
        """A part that was asked for arrived."""
        if self._photo is None or photo_id != self._photo.id:
            return
        self._waiting = False
        if region == WHOLE:
            self._whole = picture
        self._part, self._part_region = picture, region
        if self._stale:
            self._ask()
        self.update()

    def edit(self, wanted: Retouch | None) -> None:
        """Show what an edited copy would be; None shows the photo as it is."""
        self._edit = wanted
        if wanted is not None:
            self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
            self._ask()
        self.update()

    def zoom(self, steps: int) -> None:
        """Closer, or further away; 0 shows the whole."""
        if self._edit is None:
            factor = self._zoom * _STEP**steps if steps else 1.0
            self._zoom = min(_CLOSEST, max(1.0, factor))
            self._move_to(self._centre)

    def _move_to(self, centre: QPointF) -> None:
        """Look at another place; never past the rim."""
        half = 0.5 / self._zoom
        self._centre = QPointF(
            min(1 - half, max(half, centre.x())), min(1 - half, max(half, centre.y()))
        )
        self._ask()
        self.update()

    def _ask(self) -> None:
        """One wish at a time: while one is on its way, the newest waits."""
        self._stale = self._waiting
        if self._photo is None or self._waiting:
            return
        self._waiting = True
        room = self.size() * self.devicePixelRatioF()
        self.part_wanted.emit(self._photo, self._seen(), room)

    def _seen(self) -> Region:
        if self._whole.isNull() or self._zoom == 1.0:
            return WHOLE
        half = 0.5 / self._zoom
        x, y = self._centre.x(), self._centre.y()
        return (x - half, y - half, x + half, y + half)

    def _place(self) -> QRectF:
        """Where the whole photo lies, in pixels of the widget; parts of it may be outside."""
        source = self._whole.size()
        if self._edit is not None and self._edit.quarter_turns % 2:
            source = source.transposed()
        fit = source.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        width, height = fit.width() * self._zoom, fit.height() * self._zoom
        return QRectF(
            self.width() / 2 - self._centre.x() * width,
            self.height() / 2 - self._centre.y() * height,
            width,
            height,
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted anew
        """The photo, then what is said about it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), _GROUND)
        font = painter.font()
        font.setPixelSize(mm(5))
        painter.setFont(font)
        if self._whole.isNull():
            self._say(painter)
            return
        place = self._place()
        if self._edit is not None:
            self._draw_edited(painter, place, self._edit)
            return
        painter.drawImage(place, self._whole)
        if self._part_region != WHOLE:
            painter.drawImage(within(place, self._part_region), self._part)
        draw_flaws(painter, place, self._photo.flaws if self._photo else ())

    def _say(self, painter: QPainter) -> None:
        words = "" if self._photo is None else "Loading …" if self._waiting else "The file is gone."
        painter.setPen(_INK)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), spoken(words))

    def _draw_edited(self, painter: QPainter, place: QRectF, edit: Retouch) -> None:
        painter.save()
        painter.translate(place.center())
        painter.rotate(edit.degrees + 90 * edit.quarter_turns)
        wide, high = place.width(), place.height()
        if edit.quarter_turns % 2:
            wide, high = high, wide
        painter.drawImage(QRectF(-wide / 2, -high / 2, wide, high), self._whole)
        painter.restore()
        frame = within(place, edit.crop)
        painter.setClipRegion(self._outside(frame))
        painter.fillRect(self.rect(), _SHADE)
        painter.setClipping(False)
        painter.setPen(QPen(_FRAME, mm(1)))
        painter.drawRect(frame)

    def _outside(self, frame: QRectF) -> QRegion:
        return QRegion(self.rect()).subtracted(QRegion(frame.toRect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size wants another picture."""
        super().resizeEvent(event)
        self._ask()

    # --- by hand ---

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms."""
        self.zoom(1 if event.angleDelta().y() > 0 else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture, or begin a frame."""
        self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the picture, or the frame's corner."""
        if self._held is None or self._whole.isNull():
            return
        here, place = event.position(), self._place()
        if self._edit is not None:
            self.frame_drawn.emit(_region(place, self._held, here))
            return
        moved = here - self._held
        self._held = here
        self._move_to(self._centre - QPointF(moved.x() / place.width(), moved.y() / place.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Let go."""
        self._held = None


def _region(place: QRectF, one: QPointF, other: QPointF) -> Region:
    """The frame between two corners, as parts of the picture."""
    xs = sorted(min(1.0, max(0.0, (p.x() - place.x()) / place.width())) for p in (one, other))
    ys = sorted(min(1.0, max(0.0, (p.y() - place.y()) / place.height())) for p in (one, other))
    return (xs[0], ys[0], xs[1], ys[1])
