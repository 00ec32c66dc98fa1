"""One look at one part of the station, and many of them one after the other."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.errors import RetryLater, StationError
from app.domain.finding import Finding, failed, warning

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Check:
    """A part's name, and how to look at it. *look* may take seconds and may raise."""

    name: str
    look: Callable[[str], Finding]
    """Is given the name."""


def findings(checks: Iterable[Check]) -> Iterator[Finding]:
    """Every check's finding, as soon as it is there; a look that breaks is a finding too."""
    for check in checks:
        yield _found(check)


def _found(check: Check) -> Finding:
    try:
        return check.look(check.name)
    except RetryLater as trouble:
        return warning(check.name, f"{trouble.title}.", str(trouble))
    except StationError as trouble:
        return failed(check.name, f"{trouble.title}.", str(trouble))
    except Exception as error:  # a look must never end the looking
        log.exception("the check of %s broke", check.name)
        return failed(
            check.name,
            f"The check itself broke ({type(error).__name__}: {error}).",
            "Install the program again. If it comes again, tell support.",
        )
