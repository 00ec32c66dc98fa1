"""What was done before: the pages of past sessions and of proposals, built and connected."""

from functools import partial

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, Signal, Slot

from app.devices.scanners.keys import Stroke
from app.domain.history import HistoryPage as Found
from app.domain.history import Search
from app.domain.progress import Tell
from app.domain.session import Capture
from app.features.context import Context
from app.output.export import export_named
from app.store.store import Store
from app.sync.opening import ServerWork
from app.sync.review import Review
from app.ui.history.history_page import HistoryPage
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.menu.entries import ENTRIES
from app.ui.review.review_page import ReviewPage
from app.ui.window import Window
from app.workers.bench_workers import Workers
from app.workers.history import After, Archive, CheckWorker, HistoryWorker
from app.workers.review import ReviewWorker

_PRODUCTS_SHOWN = 1000


class ToReview(QObject):
    """From the history to the review of a session: past the supervisor's PIN, as by the menu."""

    def __init__(self, window: Window, page: ReviewPage) -> None:
        super().__init__(window)
        self._window, self._page = window, page

    @Slot(str)
    def go(self, session_id: str) -> None:
        """Review this session."""
        self._page.prepare(session_id)
        self._window.menu.choose("review")


class ToExport(QObject):
    """From the history to the export of a session: past the supervisor's PIN."""

    allowed = Signal(str)
    """The session that may be exported."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._permissions = window.menu.permissions

    @Slot(str)
    def go(self, session_id: str) -> None:
        """Export this session."""
        self._permissions.ask("history.export", partial(self.allowed.emit, session_id))


def install(context: Context) -> None:
    """History and review, in the menu; checks and the review where there is a server."""
    window, workers, server = context.window, context.workers, context.server
    worker = HistoryWorker(_archive(context.store), user_documents_path())
    page = HistoryPage(window, with_server=server is not None)
    _connect_history(page, worker, ToExport(window))
    _listen_to_scanners(page, context.keyboard, workers)
    if workers.sync is not None:
        page.resend_wanted.connect(workers.sync.resend)
    window.menu.offer(ENTRIES["history"], page.open)
    context.start(worker)
    if server is not None:
        _offer_check(context, page, server)
        page.review_wanted.connect(ToReview(window, _offer_review(context, server.review)).go)


def _archive(store: Store) -> Archive:
    def find(search: Search, limit: int, after: After) -> Found:
        return store.history.page(search, limit, after)

    def products(session_id: str) -> tuple[Capture, ...]:
        return store.sessions.captures(session_id, _PRODUCTS_SHOWN)

    return Archive(find, products, partial(export_named, store))


def _offer_check(context: Context, page: HistoryPage, server: ServerWork) -> None:
    def verified(session_id: str, tell: Tell) -> str:
        found = server.differences(session_id, tell)
        return "\n".join(found) or "The server shows all of it as it is here."

    worker = CheckWorker(verified)
    page.verify_wanted.connect(worker.check)
    worker.checked.connect(page.say_of)
    worker.progressed.connect(page.progress.display)
    context.start(worker)


def _connect_history(page: HistoryPage, worker: HistoryWorker, export: ToExport) -> None:
    page.wanted.connect(worker.find)
    page.products_wanted.connect(worker.products)
    page.export_wanted.connect(export.go)
    export.allowed.connect(worker.export)
    worker.found.connect(page.display)
    worker.products_found.connect(page.show_products)
    worker.said.connect(page.say)
    worker.progressed.connect(page.progress.display)


def _listen_to_scanners(
    page: HistoryPage, keyboard: KeyboardFilter[Stroke], workers: Workers
) -> None:
    """A scan while the page is open is looked for, and is none of the work's."""
    page.shown.connect(keyboard.divert)
    page.shown.connect(workers.station.look_away)
    keyboard.code_diverted.connect(page.take_code)
    if workers.scanner is not None:
        workers.scanner.code_scanned.connect(page.take_code)


def _offer_review(context: Context, review: Review) -> ReviewPage:
    worker, page = ReviewWorker(review), ReviewPage(context.window)
    page.session_wanted.connect(worker.open)
    page.product_wanted.connect(worker.go)
    page.decided.connect(worker.decide)
    page.all_accepted.connect(worker.accept_from)
    page.apply_wanted.connect(worker.apply)
    worker.shown.connect(page.display)
    context.window.menu.offer(ENTRIES["review"], page.open)
    context.start(worker)
    return page
