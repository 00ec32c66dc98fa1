"""The photo storage: an S3 form POST that never sees our key (contract section 2, #13).

Its fields go verbatim, the file last, streamed from disk.
"""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import httpx

from app.api.connections import open_client
from app.api.errors import Unreachable, translated
from app.api.photo_stream import PhotoStream
from app.api.schemas import UploadTicket
from app.api.storage_answers import other_place, refusal, taken
from app.domain.event_sink import Witness, nobody

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(connect=5.0, read=60.0, write=60.0, pool=5.0)
_LARGEST_ANSWER = 100_000
"""Bytes; S3 answers with nothing or a few lines of XML."""
_MOST_PLACES = 3
"""A bucket is in one region; who sends us on and on is no storage."""


class PhotoStorage:
    """Where the photos go. *transport* stands in for the network in tests."""

    def __init__(
        self,
        *,
        transport: httpx.BaseTransport | None = None,
        timeout: httpx.Timeout = TIMEOUT,
        witness: Witness = nobody,
    ) -> None:
        self._witness = witness
        self._client = open_client(largest=_LARGEST_ANSWER, transport=transport, timeout=timeout)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def upload(
        self,
        ticket: UploadTicket,
        file: Path,
        sha256: str,
        content_type: str = "image/jpeg",
        tell: Callable[[int], None] = lambda _: None,
    ) -> None:
        """Put the whole *file* there, whose bytes are *sha256*.

        Raises Expired("ticket"), Rejected, Unreachable, PhotoFileBad. *tell* hears how many bytes
        have left; what it raises breaks the upload off.
        """
        url = ticket.url
        for _ in range(_MOST_PLACES):
            response = self._post(url, ticket, file, sha256, content_type, tell)
            if taken(response):
                return
            place = other_place(response, url)
            if place is None:
                raise refusal(response, ticket)
            url = place
        raise Unreachable("The photo storage sends us from one place to the next. Trying again.")

    def _post(
        self,
        url: str,
        ticket: UploadTicket,
        file: Path,
        sha256: str,
        content_type: str,
        tell: Callable[[int], None],
    ) -> httpx.Response:
        kind = ticket.fields.get("Content-Type", content_type)
        begun, status, size = time.monotonic(), 0, 0
        try:
            with PhotoStream(file, sha256, tell) as stream, translated("The photo storage"):
                size = file.stat().st_size
                response = self._client.post(
                    url, data=ticket.fields, files={"file": (file.name, stream, kind)}
                )
            status = response.status_code
        finally:
            self._tell(size, status, (time.monotonic() - begun) * 1000)
        return response

    def _tell(self, size: int, status: int, took: float) -> None:
        """Never the address or a field: whoever has them may write there."""
        log.info("A photo of %d bytes was sent: %s, %.0f ms", size, status or "no answer", took)
        told = {"status": status, "ms": round(took, 1), "bytes": size}
        self._witness("request", method="POST", path="storage", **told)
