"""One request, one whole answer, one line in the log; used towards the API and the storage."""

import logging
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx
import truststore

from app.api.errors import Unreachable, translated
from app.domain.errors import StationError

log = logging.getLogger(__name__)

# WORKAROUND: httpx logs whole addresses, also presigned ones, and httpcore logs headers.
for _chatty in ("httpx", "httpcore"):
    logging.getLogger(_chatty).setLevel(logging.WARNING)

LONGEST_ANSWER_BYTES = 32_000_000
LONGEST_ANSWER_SECONDS = 120.0
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """True for a 2xx status."""
        return 200 <= self.status < 300  # noqa: PLR2004 - the success class of RFC 9110


def new_client(
    timeout: httpx.Timeout, transport: httpx.BaseTransport | None, host: str = "", scheme: str = ""
) -> httpx.Client:
    """A client that keeps no cookie, follows no redirect and trusts what this computer trusts.

    *host* and *scheme* of the server, where known: loopback needs no proxy, http no certificates.
    """
    context = ssl.SSLContext if scheme == "http" else truststore.SSLContext
    return httpx.Client(
        transport=transport,
        timeout=timeout,
        verify=context(ssl.PROTOCOL_TLS_CLIENT),
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        follow_redirects=False,
        trust_env=host not in _LOOPBACK,
        headers={"User-Agent": "scanstation"},
    )


def exchange(
    client: httpx.Client, request: Callable[[], httpx.Request], clock: Callable[[], float]
) -> Answer:
    """Send what *request* builds and read the whole answer.

    Raises Unreachable, NotTrusted, WrongAddress. The log gets the path without its query.
    """
    started = clock()
    what = "request"
    try:
        with translated():
            built = request()
            what = f"{built.method} {built.url.path}"
            response = client.send(built, stream=True)
            try:
                answer = _whole(response, clock, started + LONGEST_ANSWER_SECONDS)
            finally:
                response.close()
    except StationError as error:
        log.warning("%s failed after %d ms: %s", what, _ms(clock, started), error)
        raise
    log.info("%s %d %d ms", what, answer.status, _ms(clock, started))
    return answer


def _whole(response: httpx.Response, clock: Callable[[], float], deadline: float) -> Answer:
    """Read to the end, but not without end: each wait is bounded, so is their sum."""
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > LONGEST_ANSWER_BYTES or clock() > deadline:
            raise Unreachable(f"The answer of {response.request.url.host} does not end.")
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, headers, bytes(body))


def _ms(clock: Callable[[], float], started: float) -> int:
    return round((clock() - started) * 1000)
