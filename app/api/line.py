"""The line to the API: the key, the quota, the server's clock; answers in, troubles out."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import httpx

from app.api.errors import Expired, SignInNeeded, Unreachable, WrongAddress, refusal
from app.api.problem import Problem, http_date, is_web_page, problem_in
from app.api.quota import Quota
from app.api.wire import Answer, exchange, new_client

_KEY_HEADER = "X-API-Key"
"""The only place that knows how we sign in (contract section 4, C3)."""
_GONE = (404, 409, 410)
_REDIRECTS = range(300, 400)

StationRefusal = Unreachable | WrongAddress | Expired


class Line:
    """Sends requests to one API server. A wrong address or key shows at the first call."""

    def __init__(
        self,
        base_url: str,
        api_key: str,
        transport: httpx.BaseTransport | None,
        timeout: httpx.Timeout,
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        self._base_url = base_url.strip().rstrip("/")
        self._key = api_key.strip()
        self._clock = clock
        self._now = now
        self.quota = Quota(clock)
        self.clock_skew: timedelta | None = None
        host, scheme = _parts(self._base_url)
        self._host = host
        self._client = new_client(timeout, transport, host, scheme)

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def call(self, method: str, path: str, *, in_session: bool = False, **body: Any) -> Answer:  # noqa: ANN401 - httpx types it
        """Send one request, once. *body* is httpx's `params`, `json`, `data`, `files`.

        The answer has a 2xx status. Raises Unreachable, SignInNeeded, Rejected, and Expired where
        *in_session* says that the request writes to a session.
        """
        headers = self._headers()
        answer = exchange(
            self._client,
            lambda: self._client.build_request(
                method, self._base_url + path, headers=headers, **body
            ),
            self._clock,
        )
        return self._judged(answer, in_session=in_session)

    def _headers(self) -> dict[str, str]:
        if not self._host:
            raise WrongAddress(
                "Expected a server address such as https://www.closient.com, "
                "got one without a host. Correct it in the settings."
            )
        if not self._key:
            raise SignInNeeded("Expected an API key, found none. Enter one in the settings.")
        if not (self._key.isascii() and self._key.isprintable() and " " not in self._key):
            raise SignInNeeded("The API key holds a character that no key has. Copy it again.")
        return {_KEY_HEADER: self._key, "Accept": "application/json"}

    def _judged(self, answer: Answer, *, in_session: bool) -> Answer:
        problem = None if answer.ok else self._problem(answer)
        self.quota.note(answer.headers, problem.retry_after if _too_many(problem) else None)
        if (date := http_date(answer.headers.get("date", ""))) is not None:
            self.clock_skew = date - self._now()
        if problem is None:
            return answer
        if answer.status in _REDIRECTS:
            raise self._redirected(answer)
        if in_session and answer.status in _GONE:
            raise self._gone(answer, problem)
        raise refusal(problem)

    def _problem(self, answer: Answer) -> Problem:
        """What the answer says, without the key should the server quote it."""
        body = answer.body.replace(self._key.encode(), b"[key]")
        return problem_in(answer.status, answer.headers, body)

    def _redirected(self, answer: Answer) -> StationRefusal:
        target, _ = _parts(answer.headers.get("location", ""))
        if target and target.removeprefix("www.") == self._host.removeprefix("www."):
            return WrongAddress(
                f"Expected an answer from {self._base_url}, got a redirect to "
                f"{httpx.URL(answer.headers['location']).copy_with(query=None, fragment=None)}. "
                "Correct the server address in the settings."
            )
        return Unreachable(
            f"Expected an answer from {self._host}, was sent to {target or 'another page'} "
            "instead: perhaps the network wants a sign-in. Open a web browser to see."
        )

    def _gone(self, answer: Answer, problem: Problem) -> StationRefusal:
        """A web page is no proof that a session is gone: it may be a proxy's.

        The API puts its rate-limit headers on every answer (contract 3.3).
        """
        from_api = any("ratelimit" in name for name in answer.headers)
        if is_web_page(answer.headers, answer.body) and not from_api:
            return Unreachable(
                f"Expected an answer of the API, got a web page: {problem}. "
                "Something between here and the server answers in its place."
            )
        return Expired(f"The server's session takes no more: {problem}.", "session")





def value_of(answer: Answer) -> Any:  # noqa: ANN401 - JSON can be anything
    """The JSON of a 2xx answer; None for 204. Raises Unreachable for anything else."""
    if answer.status == 204 or not answer.body.strip():  # noqa: PLR2004 - No Content
        return None
    try:
        return json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        kind = "a web page" if is_web_page(answer.headers, answer.body) else "something else"
        raise Unreachable(f"Expected JSON from the API, got {kind}.") from error


def _too_many(problem: Problem | None) -> bool:
    return problem is not None and problem.status == 429  # noqa: PLR2004 - Too Many Requests


def _parts(url: str) -> tuple[str, str]:
    """Host and scheme of an absolute http address; both "" for anything else."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL:
        return "", ""
    return (parsed.host, parsed.scheme) if parsed.scheme in ("http", "https") else ("", "")
