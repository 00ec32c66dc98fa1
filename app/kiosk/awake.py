"""The screen stays on while the bench is open."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from wakepy import keep

log = logging.getLogger(__name__)


@contextmanager
def kept_awake() -> Iterator[bool]:
    """Whether the system agreed; where it did not, its own settings must keep the screen on."""
    with keep.presenting(on_fail="pass") as mode:
        if not mode.active:
            log.warning("the system does not let a program keep the screen on")
        yield bool(mode.active)
