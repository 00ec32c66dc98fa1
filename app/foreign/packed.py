"""Packed bytes from outside: unpacked bit by bit, and never to more than was allowed."""

import zlib
from collections.abc import Iterator

from app.foreign.errors import BadInput

WANTED = "gzip"
"""What we ask a server for, in the words of Accept-Encoding (RFC 9110, section 12.5.3)."""
_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})
_EITHER = 32 + zlib.MAX_WBITS
"""zlib's own number: gzip (RFC 1952) or zlib (RFC 1950), as the first bytes say."""
_PIECE = 1 << 18


class Unpacker:
    """Takes what arrives, gives what is in it: *limit* bytes at most. Each method raises BadInput.

    *encoding* is a Content-Encoding; "" and `identity` are bytes as they are.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._left = limit
        self._limit = limit
        self._unzip = None if _is_plain(encoding) else zlib.decompressobj(_EITHER)
        self._fed = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """What *piece* holds, in pieces."""
        self._fed = self._fed or bool(piece)
        if self._unzip is None:
            yield self._counted(piece)
            return
        while piece and not self._unzip.eof:
            try:
                found = self._unzip.decompress(piece, min(_PIECE, self._left + 1))
            except zlib.error as error:
                raise BadInput("it is packed, and cannot be unpacked") from error
            piece = self._unzip.unconsumed_tail
            yield self._counted(found)

    def end(self) -> None:
        """Nothing comes any more."""
        if self._unzip is not None and self._fed and not self._unzip.eof:
            raise BadInput("it is packed, and its end is missing")

    def _counted(self, found: bytes) -> bytes:
        self._left -= len(found)
        if self._left < 0:
            raise BadInput(f"it has more than {self._limit} bytes")
        return found


def unpacked(packed: bytes, limit: int) -> bytes:
    """What is in *packed*, by zlib or gzip: *limit* bytes at most, and nothing behind its end.
    Raises BadInput."""
    unpacker = Unpacker("gzip", limit)
    whole = b"".join(unpacker.feed(packed))
    unpacker.end()
    if not packed:
        raise BadInput("it is empty")
    return whole


def _is_plain(encoding: str) -> bool:
    """Raises BadInput for what nobody asked for: packed twice, or in another way."""
    named = encoding.strip().lower()
    if named not in _KNOWN and named not in ("", "identity"):
        raise BadInput("it is packed in a way that was not asked for")
    return named not in _KNOWN
