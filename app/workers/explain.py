"""The thread that explains a code: it asks the store what the scanner was learned to mean."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from app.domain.barcode import Barcode, CodeSource
from app.domain.codes.explanation import Explanation
from app.workers.boundary import slot
from app.workers.decode import CameraScan
from app.workers.worker import Worker


class ExplainWorker(Worker):
    """Listens. *explain_text* and *explain_code* are asked for each code."""

    explained = Signal(object)
    """An Explanation."""

    def __init__(
        self,
        explain_text: Callable[[str, CodeSource], Explanation],
        explain_code: Callable[[Barcode], Explanation],
    ) -> None:
        super().__init__()
        self._explain_text, self._explain_code = explain_text, explain_code

    @slot(str, str)
    def explain(self, text: str, source: str) -> None:
        """A text that a scanner sent or a person typed; *source*: a CodeSource."""
        self.explained.emit(self._explain_text(text, CodeSource(source)))

    @slot(object)
    def explain_scan(self, sight: CameraScan) -> None:
        """A code that the camera read."""
        self.explained.emit(self._explain_code(sight.barcode))
