"""A face that stands still is noticed."""

import time

from PySide6.QtCore import QObject, QTimer

from app.ui.diagnostics.stall_watch import StallWatch


def test_a_face_that_stood_still_is_told_with_its_time(qtbot):
    parent = QObject()
    watch = StallWatch(parent)
    with qtbot.waitSignal(watch.stalled, timeout=5_000) as heard:
        watch.start()
        QTimer.singleShot(0, lambda: time.sleep(0.4))  # the stall itself
    assert heard.args[0] >= 300
