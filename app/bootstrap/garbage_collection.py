"""Python's garbage is collected in the face's thread alone, and what lasts is not walked again.

Left to itself the collector runs in whichever thread happens to allocate. There it may end a
widget, which only the face's thread may; and its largest round walks everything that the program
holds, with every thread waiting: three frames long.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_EVERY_MS = 500


@contextmanager
def collected_here() -> Iterator[None]:
    """From now on in this thread, which has an event loop. What is there by now is held to last."""
    gc.collect()
    gc.freeze()
    gc.disable()
    timer = QTimer()
    timer.timeout.connect(_collect)
    timer.start(_EVERY_MS)
    try:
        yield
    finally:
        timer.stop()
        gc.enable()
        gc.unfreeze()


def _collect() -> None:
    """The generation that is due by Python's own thresholds, if any."""
    due = [
        generation
        for generation, (count, limit) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if count > limit
    ]
    if due:
        gc.collect(due[-1])
