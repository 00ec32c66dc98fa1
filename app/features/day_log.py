"""Who works here, and the log of the day."""

from app.features.context import Context
from app.ui.access.operator_page import OperatorPage
from app.ui.diagnostics.day_log_page import DayPage
from app.ui.menu.entries import ENTRIES


def install(context: Context) -> None:
    """Both pages, in the menu. The program may have ended while it asked who works here."""
    window, workers = context.window, context.workers
    operator, day = OperatorPage(window), DayPage(window)
    window.menu.offer(ENTRIES["operator"], operator.open)
    window.menu.offer(ENTRIES["day"], day.open)
    operator.shown.connect(workers.station.want_badge)
    operator.name_given.connect(workers.station.begin_shift)
    workers.station.state_changed.connect(operator.display)
    _connect(day, context)
    if context.store.bench.read().badge_wanted:
        operator.open()


def _connect(page: DayPage, context: Context) -> None:
    workers, log = context.workers, context.workers.diary
    workers.station.state_changed.connect(log.note_state)
    workers.camera.trouble_changed.connect(log.note_camera)
    if workers.scanner is not None:
        workers.scanner.state_changed.connect(log.note_scanner)
    if workers.sync is not None:
        workers.sync.reported.connect(log.note_sync)
    page.day_wanted.connect(log.read)
    log.day_read.connect(page.display)
