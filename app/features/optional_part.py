"""Parts that the bench can do without: one that cannot be built is told, and the bench opens."""

import logging
from collections.abc import Callable
from typing import TypeVar

from app.domain.errors import StationError
from app.domain.finding import failed
from app.files.side_file import Report, reason_of

log = logging.getLogger(__name__)

Part = TypeVar("Part")


def optional_part(
    name: str, build: Callable[[], Part], report: Report, *, without: str, what_to_do: str
) -> Part | None:
    """What *build* makes; None where it raises anything. The finding called *name* says why, and
    what the bench does *without* the part. Raises nothing."""
    try:
        return build()
    except Exception as error:
        log.exception("%s cannot be used", name)
        why = str(error) if isinstance(error, StationError) else f"{reason_of(error)}."
        report(failed(name, f"{without} {why}", what_to_do))
        return None
