"""One connection to the API's host: sends, understands answers, keeps the key to itself."""

import logging
import re
import ssl
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
import truststore

from app.api.bounded_client import ANSWER, BoundedClient
from app.api.errors import QuotaSpent, SignInNeeded, Unreachable, translated
from app.api.problem import Problem, error_of, read_problem
from app.api.quota import Quota
from app.domain.event_sink import Witness, nobody
from app.foreign.errors import BadInput
from app.foreign.json_reader import read_json
from app.foreign.text import exact

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(connect=5.0, read=20.0, write=30.0, pool=5.0)

_ALIASES = {
    "session_short_id": ("session_public_id", "session_id"),
    "capture_short_id": ("capture_public_id", "capture_id"),
    "photo_short_ids": ("photo_public_ids", "photo_ids"),
}
"""Names that another generation of the API uses for the same field (contract section 4, C5)."""
_UNPROCESSABLE = 422
_LONGEST_LOCATION = 2000


def trust() -> ssl.SSLContext:
    """TLS verified by the operating system's store, so that a company's own proxy works."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


NO_PROXY_TO_OURSELVES = {"all://127.0.0.1": None, "all://localhost": None}
"""The sandbox is on this machine: a company's proxy does not know it."""


def no_cookies() -> CookieJar:
    """A jar that takes none: the key alone says who we are (contract section 4, C3)."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def _usable(api_key: str) -> str:
    key = api_key.strip()
    if not (key.isascii() and key.isprintable()):
        raise SignInNeeded("The API key has characters that no key has. Store it again.")
    return key


class Wire:
    """Requests to one host. *clock* gives seconds since the epoch."""

    def __init__(
        self,
        base_url: str,
        api_key: str,
        *,
        transport: httpx.BaseTransport | None,
        timeout: httpx.Timeout,
        clock: Callable[[], float],
        witness: Witness = nobody,
    ) -> None:
        self._witness = witness
        self._key = _usable(api_key)
        with translated(base_url):
            self._client = BoundedClient(
                base_url=base_url,
                headers={"X-API-Key": self._key, "Accept": "application/json"},
                transport=transport,
                timeout=timeout,
                verify=trust() if base_url.startswith("https") else True,
                follow_redirects=False,
                cookies=no_cookies(),
                mounts=NO_PROXY_TO_OURSELVES,
            )
        self.host = self._client.base_url.host or base_url
        self.dialect: dict[str, str] = {}
        """Our name of a field to the one that this host understands, where it differs."""
        self.learned: Callable[[Mapping[str, str]], None] = lambda _: None
        """Hears of a new one before it is used."""
        self._clock = clock
        self.quota = Quota(clock)
        self.clock_skew: timedelta | None = None

    def close(self) -> None:
        """Let the connections go."""
        self._client.close()

    def get(
        self, path: str, params: Mapping[str, str] | None = None, *, on_session: bool = False
    ) -> object:
        """The JSON of a GET. *on_session*: it prepares a write to a session."""
        response = self._send("GET", path, params=params)
        return self.understood(response, on_session=on_session)

    def write(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        on_session: bool = False,
    ) -> tuple[object, str]:
        """Send *body* as JSON. Returns the answer and its Location; see `error_of` for errors.

        A 422 that misses a field's other name is asked once more with that name, which is kept;
        so is one whose reason cannot be read.
        """
        response = self._send(method, path, json=self._spoken(body))
        if response.status_code == _UNPROCESSABLE and not read_problem(response).words_of_its_own:
            response = self._send(method, path, json=self._spoken(body))  # its reason got lost
        if response.status_code == _UNPROCESSABLE and self._learn(
            read_problem(response, self._key), body
        ):
            response = self._send(method, path, json=self._spoken(body))
        return self.understood(response, on_session=on_session), _location(response)

    def upload(self, path: str, form: Mapping[str, str], files: Mapping[str, Any]) -> object:
        """Send a multipart form to the API itself."""
        response = self._send("POST", path, data=self._spoken(form), files=files)
        if response.status_code == _UNPROCESSABLE and self._learn(
            read_problem(response, self._key), form
        ):
            for part in files.values():
                part[1].seek(0)
            response = self._send("POST", path, data=self._spoken(form), files=files)
        return self.understood(response, on_session=True)

    def raw(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> httpx.Response:
        """An answer as it is, for calls of which even the method is not documented."""
        return self._send(method, path, json=body)

    def _send(self, method: str, path: str, **content: Any) -> httpx.Response:  # noqa: ANN401 - httpx's
        wait = self.quota.take()
        if wait:
            raise QuotaSpent(wait)
        begun, status = time.monotonic(), 0
        try:
            with translated(self.host):
                response = self._client.request(method, path, **content)
            status = response.status_code
        except BaseException:
            self.quota.missed()
            raise
        finally:
            took = round((time.monotonic() - begun) * 1000, 1)
            self._witness("request", method=method, path=path, status=status, ms=took)
            log.info("%s %s answered %s in %.0f ms", method, path, status or "nothing", took)
        self.quota.hear(response.headers)
        self._hear_date(response.headers.get("Date", ""))
        return response

    def understood(self, response: httpx.Response, *, on_session: bool = False) -> object:
        """The JSON of a good answer, or the error that a bad one means."""
        if response.is_redirect:
            raise Unreachable(
                f"{self.host} points to another place ({response.status_code}). Check api_url "
                "and the network's sign-in page. Kept here, trying again."
            )
        if not response.is_success:
            raise error_of(read_problem(response, self._key), on_session=on_session)
        if not response.content:
            return None
        try:
            return read_json(response.content, ANSWER)
        except BadInput:
            raise Unreachable(
                f"{self.host} sent something that is not an answer of the API. Is there a "
                "sign-in page of the network? Kept here, trying again."
            ) from None

    def _spoken(self, body: Mapping[str, Any] | None) -> dict[str, Any] | None:
        """The body in the names that this host understands."""
        if body is None:
            return None
        return {self.dialect.get(name, name): value for name, value in body.items()}

    def _learn(self, problem: Problem, body: Mapping[str, Any] | None) -> bool:
        """True when the refusal names another spelling of a field that we sent."""
        named = " ".join([problem.message, *(one.field for one in problem.field_errors)])
        learned = False
        for ours, others in _ALIASES.items():
            theirs = next((name for name in others if re.search(rf"\b{name}\b", named)), "")
            if body is not None and ours in body and theirs and self.dialect.get(ours) != theirs:
                self._speak_like(ours, theirs)
                learned = True
        return learned

    def _speak_like(self, ours: str, theirs: str) -> None:
        """Use that name, and of fields not learned yet the ones of the same generation.

        An optional field under a wrong name is not refused but silently lost.
        """
        generation = _ALIASES[ours].index(theirs)
        like_it = {name: others[generation] for name, others in _ALIASES.items()}
        self.dialect = {**like_it, **self.dialect, ours: theirs}
        self.learned(self.dialect)

    def _hear_date(self, text: str) -> None:
        """How far the server's clock is ahead of ours; storage refuses at 15 minutes."""
        try:
            server = parsedate_to_datetime(text)
        except (ValueError, TypeError, OverflowError):
            return
        if server.tzinfo is None:
            server = server.replace(tzinfo=UTC)
        self.clock_skew = server - datetime.fromtimestamp(self._clock(), UTC)


def _location(response: httpx.Response) -> str:
    return exact(response.headers.get("Location", ""))[:_LONGEST_LOCATION]
