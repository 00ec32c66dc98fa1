"""The parts of an endless multipart answer (RFC 2046, section 5.1), out of pieces of any size."""

from collections.abc import Iterator

from app.devices.cameras.source import DeviceLost

_HEADERS_END = b"\r\n\r\n"
_LONGEST_HEADERS = 1 << 16
_LONGEST_PART = 1 << 26
"""64 MB: no camera's JPEG is as large."""
_DIGITS = len(str(_LONGEST_PART))


class Parts:
    """Feed it pieces. A part ends where its Content-Length says, else at the next boundary.

    The boundary is the one that the stream has: cameras announce others than they send.
    """

    def __init__(self) -> None:
        self._left = bytearray()
        self._searched = 0
        self._boundary = b"--"
        self._length: int | None = None
        self._in_body = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """The bodies of the parts that end within *piece*. Raises DeviceLost for what has no end.

        >>> parts = Parts()
        >>> list(parts.feed(b"--x\\r\\nContent-Length: 3\\r\\n\\r\\non")) == []
        True
        >>> list(parts.feed(b"e\\r\\n--x\\r\\n\\r\\ntwo\\r\\n--x"))
        [b'one', b'two\\r\\n']
        """
        self._left += piece
        while (body := self._body() if self._in_body else self._headers()) is not None:
            if body:
                yield body

    def _headers(self) -> bytes | None:
        """b"" when a part's headers were all there."""
        end = self._find(_HEADERS_END, _LONGEST_HEADERS)
        if end < 0:
            return None
        headers = bytes(self._taken(end + len(_HEADERS_END)))
        first = headers.strip().split(b"\r\n")[0]
        if first.startswith(b"--"):
            self._boundary = first
        self._length = _length_in(headers)
        self._in_body = True
        return b""

    def _body(self) -> bytes | None:
        end = self._length
        if end is None:
            end = self._find(self._boundary, _LONGEST_PART)
        if end < 0 or len(self._left) < end:
            return None
        self._in_body = False
        return bytes(self._taken(end))

    def _find(self, what: bytes, most: int) -> int:
        """-1 while it has not come. Each byte is looked at once."""
        found = self._left.find(what, max(0, self._searched - len(what)))
        self._searched = len(self._left)
        if (found if found >= 0 else self._searched) > most:
            raise DeviceLost("What the network camera sends has no end. It is tried again.")
        return found

    def _taken(self, count: int) -> bytearray:
        taken, self._left, self._searched = self._left[:count], self._left[count:], 0
        return taken


def _length_in(headers: bytes) -> int | None:
    """None where the headers do not tell, or tell what no picture has."""
    for line in headers.split(b"\r\n"):
        name, _, value = line.partition(b":")
        digits = value.strip()
        if name.strip().lower() == b"content-length" and digits.isdigit() and len(digits) < _DIGITS:
            return int(digits) or None
    return None
