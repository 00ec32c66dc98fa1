"""Fetches the news of updates and installers, from any host, without our key."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from app.api.connections import open_client
from app.api.errors import Rejected, translated
from app.api.wire import TIMEOUT

_LARGEST_NEWS = 100_000
_PIECE = 1 << 18


def fetch_news(url: str) -> bytes:
    """The signed document at *url*. Raises Unreachable, Untrusted, WrongAddress, Rejected."""
    with _opened(url) as answer:
        data = b"".join(_pieces(answer, url, _LARGEST_NEWS))
    if len(data) > _LARGEST_NEWS:
        raise Rejected("The news of an update is far too long. Check update_url.")
    return data


@contextmanager
def fetch_installer(url: str, size: int) -> Iterator[Iterator[bytes]]:
    """The file at *url* in pieces, little more than *size* bytes. Raises as `fetch_news`."""
    with _opened(url) as answer:
        yield _pieces(answer, url, size)


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
    seen = 0
    with translated(url):
        for piece in answer.iter_bytes(_PIECE):
            yield piece
            seen += len(piece)
            if seen > limit:
                return
