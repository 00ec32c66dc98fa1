"""One connection to the API's host: sends, understands answers, keeps the key to itself."""

import logging
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from app.api.asked_wait import moment_of
from app.api.bounded_client import ANSWER
from app.api.connections import open_client
from app.api.errors import QuotaSpent, SignInNeeded, Unreachable, translated
from app.api.field_names import FieldNames
from app.api.keys import visible
from app.api.problem import error_of, read_problem
from app.api.quota import Quota
from app.domain.event_sink import Witness, nobody
from app.foreign.errors import BadInput
from app.foreign.json_reader import read_json
from app.foreign.text import exact

log = logging.getLogger(__name__)

TIMEOUT = httpx.Timeout(connect=5.0, read=20.0, write=30.0, pool=5.0)

_UNPROCESSABLE = 422
_LONGEST_LOCATION = 2000


def _usable(api_key: str) -> str:
    """Without the invisible characters that come along when a key is copied off a page."""
    key = visible(api_key)
    if not (key and key.isascii() and key.isprintable()):
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
        self._client = open_client(
            base_url=base_url,
            headers={"X-API-Key": self._key, "Accept": "application/json"},
            transport=transport,
            timeout=timeout,
        )
        self.host = self._client.base_url.host or base_url
        self.names = FieldNames()
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

        A 422 that misses a field's other name is asked once more with that name, which is kept
        (see `FieldNames`); so is one whose reason cannot be read.
        """
        response, tried = self._written(method, path, body), set[str]()
        if response.status_code == _UNPROCESSABLE and not read_problem(response).words_of_its_own:
            response = self._written(method, path, body)  # its reason got lost
        while self._learns(response, body, tried):
            response = self._written(method, path, body)
        if response.is_success and body is not None:
            self.names.taken(body)
        return self.understood(response, on_session=on_session), _location(response)

    def _written(self, method: str, path: str, body: Mapping[str, Any] | None) -> httpx.Response:
        return self._send(method, path, json=None if body is None else self.names.spoken(body))

    def _learns(
        self, response: httpx.Response, body: Mapping[str, Any] | None, tried: set[str]
    ) -> bool:
        """True when the answer refuses a field's name and tells another to try."""
        if body is None or response.status_code != _UNPROCESSABLE:
            return False
        return self.names.learn(read_problem(response, self._key), body, tried)

    def upload(self, path: str, form: Mapping[str, str], files: Mapping[str, Any]) -> object:
        """Send a multipart form to the API itself."""
        response, tried = self._uploaded(path, form, files), set[str]()
        while self._learns(response, form, tried):
            for part in files.values():
                part[1].seek(0)
            response = self._uploaded(path, form, files)
        return self.understood(response, on_session=True)

    def _uploaded(
        self, path: str, form: Mapping[str, str], files: Mapping[str, Any]
    ) -> httpx.Response:
        return self._send("POST", path, data=self.names.spoken(form), files=files)

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
            answer = read_json(response.content, ANSWER)
        except BadInput:
            answer = ""
        if not isinstance(answer, dict | list | None):
            raise Unreachable(
                f"{self.host} sent something that is not an answer of the API. Is there a "
                "sign-in page of the network? Kept here, trying again."
            )
        return answer

    def _hear_date(self, text: str) -> None:
        """How far the server's clock is ahead of ours; storage refuses at 15 minutes."""
        server = moment_of(text)
        if server is not None:
            self.clock_skew = server - datetime.fromtimestamp(self._clock(), UTC)


def _location(response: httpx.Response) -> str:
    return exact(response.headers.get("Location", ""))[:_LONGEST_LOCATION]
