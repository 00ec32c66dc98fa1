"""How a worker tells of long work: often enough for the eye, not for each file."""

from typing import Protocol

from app.domain.progress import Progress, Tell

EXPORT = "The session is being exported"
VERIFY = "The session is compared with the server's"
BUNDLE = "The bundle is being saved"
UPDATE = "A newer version is being fetched"


class _Signal(Protocol):
    def emit(self, *values: object) -> None: ...


def telling(progressed: _Signal, what: str) -> Tell:
    """Emits a Progress of *what* at the beginning and whenever a hundredth more is done."""
    last = [-1]

    def tell(done: int, total: int) -> None:
        progress = Progress(what, done, total)
        if progress.percent != last[0]:
            last[0] = progress.percent
            progressed.emit(progress)

    return tell
