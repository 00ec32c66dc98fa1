"""An HTTP client whose answers are bounded in what they unpack to, while they arrive."""

from collections.abc import Iterator
from typing import Any

import httpx

from app.foreign.errors import BadInput
from app.foreign.json_reader import Bounds
from app.foreign.packed import WANTED, Unpacker

LARGEST_ANSWER = 32_000_000
"""Bytes, unpacked; a session of ten thousand products has a third of that."""
ANSWER = Bounds(largest=LARGEST_ANSWER, most=1_000_000, odd_numbers=True)
"""Of JSON in an answer."""
_PIECE = 1 << 16
_OF_THE_WAY = (b"content-encoding", b"content-length", b"transfer-encoding")
"""Headers of how an answer travelled, which is over once it is unpacked (RFC 9110, 8.4)."""


class TooMuch(httpx.StreamError):
    """An answer that cannot be unpacked, or to more than anybody asked for."""


class BoundedClient(httpx.Client):
    """As httpx's own, but each whole answer has at most *largest* bytes. Raises TooMuch."""

    def __init__(self, *, largest: int = LARGEST_ANSWER, **options: Any) -> None:  # noqa: ANN401 - httpx's
        super().__init__(**options)
        self.headers["Accept-Encoding"] = WANTED
        self._largest = largest

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:  # noqa: ANN401 - httpx's
        """The answer; with `stream=True` its body is still to be read by `pieces`."""
        streamed = options.pop("stream", False)
        answer = super().send(request, stream=True, **options)
        if streamed:
            return answer
        try:
            content = b"".join(pieces(answer, self._largest))
        finally:
            answer.close()
        headers = [one for one in answer.headers.raw if one[0].lower() not in _OF_THE_WAY]
        return httpx.Response(
            answer.status_code,
            headers=headers,
            content=content,
            request=answer.request,
            extensions=answer.extensions,
        )


def pieces(answer: httpx.Response, limit: int) -> Iterator[bytes]:
    """The body of *answer* as it arrives, unpacked. Raises TooMuch behind *limit* bytes."""
    try:
        if answer.is_stream_consumed:  # it came whole, from a server in this process
            yield from Unpacker("", limit).feed(answer.content)
            return
        unpacker = Unpacker(answer.headers.get("Content-Encoding", ""), limit)
        for piece in answer.iter_raw(_PIECE):
            yield from unpacker.feed(piece)
        unpacker.end()
    except BadInput as error:
        raise TooMuch(str(error)) from error
