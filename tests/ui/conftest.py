from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject

from app.domain.action import ActionKind, UndoStep
from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.report import Delivery
from app.domain.session import Capture, CaptureMode, ServerCapture, Session
from app.station.state import Notice, StationState, Verdict
from app.ui.window import Window

NOW = datetime.now(UTC)


class Heard(QObject):
    """Writes down every wish of a window, in order."""

    def __init__(self, window):
        super().__init__()
        self.wishes = []
        for name in (
            "session_requested",
            "code_typed",
            "shutter_pressed",
            "type_picked",
            "retake_requested",
            "retype_requested",
            "reorder_requested",
            "discard_requested",
            "capture_picked",
            "reading_picked",
            "next_product_requested",
            "undo_requested",
            "gap_requested",
            "again_requested",
            "end_requested",
            "submit_requested",
            "retry_requested",
            "thumbnail_wanted",
        ):
            getattr(window.wishes, name).connect(
                lambda *values, name=name: self.wishes.append((name, *values))
            )


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def heard(window):
    return Heard(window)


@pytest.fixture
def make_state():
    def make(**changes):
        """A session with one product on the bench that has a front and a back photo."""
        code = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
        capture = Capture(
            "c1", "s", 1, code, CodeSource.WEDGE, NOW, 2, server=ServerCapture("COMPLETED", "Oats")
        )
        photos = tuple(
            ProductPhoto(name, "c1", kind, place, "", 1, NOW)
            for place, (name, kind) in enumerate(
                (("front", PhotoType.FRONT), ("back", PhotoType.BACK))
            )
        )
        facts = {
            "notice": Notice(1, Verdict.READ, "9 521234 500018", "", NOW),
            "session": Session("s", CaptureMode.BOTH, NOW - timedelta(hours=1)),
            "captures": (capture,),
            "capture": capture,
            "photos": photos,
            "undo": UndoStep(ActionKind.PHOTO, "back"),
            "delivery": Delivery(3, 1, 2, 0, NOW),
        }
        return StationState(**(facts | changes))

    return make
