"""The photo storage: an S3 form POST that never sees our key (contract section 2, #13).

Its fields go verbatim, the file last, streamed from disk.
"""

import logging
import re
import time
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from typing import Self

import httpx

from app.api.bounded_client import BoundedClient
from app.api.errors import Expired, Rejected, Unreachable, translated
from app.api.problem import without
from app.api.schemas import UploadTicket
from app.api.wire import NO_PROXY_TO_OURSELVES, no_cookies, trust
from app.domain.event_sink import Witness, nobody
from app.foreign.text import text

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(connect=5.0, read=60.0, write=60.0, pool=5.0)

_LARGEST_ANSWER = 100_000
"""Bytes; S3 answers with nothing or a few lines of XML."""
_OK = (200, 201, 204)
_SHORTEST_SECRET = 6
_FORBIDDEN, _TOO_MANY, _SERVER_ERROR, _FULL = 403, 429, 500, 507


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
        self._client = BoundedClient(
            largest=_LARGEST_ANSWER,
            transport=transport,
            timeout=timeout,
            verify=trust(),
            follow_redirects=False,
            cookies=no_cookies(),
            mounts=NO_PROXY_TO_OURSELVES,
        )

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
        content_type: str = "image/jpeg",
        tell: Callable[[int], None] = lambda _: None,
    ) -> None:
        """Put the whole *file* there. Raises Expired("ticket"), Rejected, Unreachable.

        *tell* hears how many bytes have left; what it raises breaks the upload off.
        """
        kind = ticket.fields.get("Content-Type", content_type)
        begun, status = time.monotonic(), 0
        try:
            with _Told(file, tell) as stream, translated("The photo storage"):
                response = self._client.post(
                    ticket.url, data=ticket.fields, files={"file": (file.name, stream, kind)}
                )
            status = response.status_code
        finally:
            self._tell(file.stat().st_size, status, (time.monotonic() - begun) * 1000)
        if not _taken(response):
            raise _refusal(response, ticket)

    def _tell(self, size: int, status: int, took: float) -> None:
        """Never the address or a field: whoever has them may write there."""
        log.info("A photo of %d bytes was sent: %s, %.0f ms", size, status or "no answer", took)
        told = {"status": status, "ms": round(took, 1), "bytes": size}
        self._witness("request", method="POST", path="storage", **told)


class _Told(FileIO):
    """A file as httpx reads it, piece by piece, that tells how far it is."""

    def __init__(self, path: Path, tell: Callable[[int], None]) -> None:
        super().__init__(path)
        self._how_far = tell

    def read(self, size: int | None = -1, /) -> bytes:
        """The next piece; those before it have left."""
        self._how_far(self.tell())
        return super().read(-1 if size is None else size) or b""


def _taken(response: httpx.Response) -> bool:
    """204, or 200 and 201 with S3's own body; a network's sign-in page also says 200."""
    if response.status_code not in _OK:
        return False
    return not response.content.strip() or b"<PostResponse" in response.content


def _refusal(  # noqa: PLR0911 - one return a refusal
    response: httpx.Response, ticket: UploadTicket
) -> Expired | Rejected | Unreachable:
    """S3 answers in XML: <Error><Code>...</Code><Message>...</Message></Error>."""
    said = response.content.decode(errors="replace")
    code, message = text(_tag(said, "Code"), 60), text(_tag(said, "Message"))
    for secret in ticket.fields.values():
        message = without(secret, message) if len(secret) >= _SHORTEST_SECRET else message
    words = f"{response.status_code} {code} {message}".strip()
    if code == "RequestTimeTooSkewed":
        return Rejected("This computer's clock is wrong by more than 15 minutes. Set it right.")
    if code in ("ExpiredToken", "RequestExpired") or (
        response.status_code == _FORBIDDEN and "expired" in message.lower()
    ):
        return Expired(f"The upload ticket is over ({words}).", "ticket")
    if response.status_code == _FORBIDDEN and not code:
        words = "The photo storage, or a proxy before it, refuses without a reason that can be read"
        return Expired(f"{words} ({response.status_code}). Trying with a new ticket.", "ticket")
    if code == "EntityTooLarge":
        return Rejected("The photo is larger than the storage takes. Lower the JPEG quality.")
    if response.status_code == _FULL:
        return Unreachable(f"The photo storage is full ({words}). Closient must act. Kept here.")
    if response.status_code == _TOO_MANY or response.status_code >= _SERVER_ERROR:
        return Unreachable(f"The photo storage is busy ({words}). Trying again.")
    if response.is_redirect or response.is_success:
        return Unreachable(
            "Something else answered in the place of the photo storage. Is there a sign-in page "
            "of the network? Kept here, trying again."
        )
    return Rejected(f"The photo storage says: {words}.", response.status_code, code)


def _tag(xml: str, name: str) -> str:
    """One tag's text; a parser for two words of an error page is not worth its dangers."""
    found = re.search(rf"<{name}>([^<]{{0,300}})</{name}>", xml)
    return found.group(1) if found else ""
