"""What is this code? and: which product is it?"""

from datetime import date, datetime

from app.domain.barcode import Barcode, CodeSource
from app.domain.codes.explanation import Explanation, explain_reading, explain_text
from app.features.context import Context
from app.foreign.text import exact
from app.store.store import Store
from app.ui.bench.question_page import QuestionPage
from app.ui.diagnostics.explain_page import ExplainPage
from app.ui.menu.entries import ENTRIES
from app.workers.explain import ExplainWorker


def install(context: Context) -> None:
    """The page in the menu that owns the scanner, and the one that opens by itself."""
    window, workers = context.window, context.workers
    page, question = ExplainPage(window), QuestionPage(window)
    worker = _worker(context.store)
    window.menu.offer(ENTRIES["explain"], page.open)
    page.shown.connect(context.keyboard.divert)
    page.shown.connect(workers.station.look_away)
    page.asked.connect(worker.explain)
    context.keyboard.code_diverted.connect(page.take_wedge)
    workers.decode.barcode_read.connect(worker.explain_scan)
    if workers.scanner is not None:
        workers.scanner.code_scanned.connect(page.take_serial)
    worker.explained.connect(page.display)
    workers.station.state_changed.connect(question.display)
    question.answered.connect(workers.station.say_which)
    context.start(worker)


def _worker(store: Store) -> ExplainWorker:
    def of_text(text: str, source: CodeSource) -> Explanation:
        meant = store.bench.read().eight_digits(source)
        return explain_text(exact(text), source, _today(), meant)

    def of_code(barcode: Barcode) -> Explanation:
        return explain_reading(barcode, _today(), agreed=True)

    return ExplainWorker(of_text, of_code)


def _today() -> date:
    return datetime.now().astimezone().date()
