"""Fetches the news of updates and installers, from any host, without our key."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from app.api.bounded_client import TooMuch, pieces
from app.api.connections import open_client
from app.api.errors import Rejected, translated
from app.api.wire import TIMEOUT

_LARGEST_NEWS = 100_000
_MORE = 1 << 20
"""Bytes beyond the size of an installer, so that its reader sees for itself that it is too long."""


def fetch_news(url: str) -> bytes:
    """The signed document at *url*. Raises Unreachable, Untrusted, WrongAddress, Rejected."""
    with _opened(url) as answer:
        return b"".join(_pieces(answer, url, _LARGEST_NEWS))


@contextmanager
def fetch_installer(url: str, size: int) -> Iterator[Iterator[bytes]]:
    """The file at *url* in pieces, little more than *size* bytes. Raises as `fetch_news`."""
    with _opened(url) as answer:
        yield _pieces(answer, url, size + _MORE)


@contextmanager
def _opened(url: str) -> Iterator[httpx.Response]:
    with (
        translated(url),
        open_client(timeout=TIMEOUT) as client,
        client.stream("GET", url) as answer,
    ):
        if not answer.is_success:
            raise Rejected(
                f"{answer.url.host} answers {answer.status_code} when asked for updates. "
                "Check update_url.",
                answer.status_code,
            )
        yield answer


def _pieces(answer: httpx.Response, url: str, limit: int) -> Iterator[bytes]:
    with translated(url):
        try:
            yield from pieces(answer, limit)
        except TooMuch as error:
            raise Rejected(
                f"What came for an update is unusable: {error}. Check update_url."
            ) from error
