"""The terminal obeys what is written to it, and servers, labels and files supply much of that."""

import io
import sys
from typing import TextIO

from app.foreign.text import visible_lines


class Harmless(io.TextIOWrapper):
    """A terminal or a pipe that shows control characters instead of obeying them."""

    def write(self, text: str) -> int:
        """As a stream does; the characters of *text* that were taken."""
        super().write(visible_lines(text))
        return len(text)


def make_harmless() -> None:
    """From now on for whatever this process says: results, the log, refusals, stacks."""
    sys.stdout, sys.stderr = _harmless(sys.stdout), _harmless(sys.stderr)


def _harmless(stream: TextIO) -> TextIO:
    """A packaged program of Windows has no streams, and a test may have put its own there."""
    if type(stream) is not io.TextIOWrapper:
        return stream
    encoding, lines = stream.encoding, stream.line_buffering
    return Harmless(stream.detach(), encoding, "backslashreplace", line_buffering=lines)
