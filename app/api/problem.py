"""What went wrong, whatever envelope it came in (contract section 4, C4)."""

from dataclasses import dataclass
from typing import Any

import httpx

from app.api.asked_wait import in_words, retry_after, seconds_of
from app.api.bounded_client import ANSWER
from app.api.errors import Cause, Expired, FieldError, Rejected, SignInNeeded, Unreachable
from app.domain.errors import StationError
from app.foreign.errors import BadInput
from app.foreign.json_reader import read_json
from app.foreign.text import text

_TRY_AGAIN = (408, 425, 429)
_SERVER_ERROR = 500
_FULL = 507
_TOO_LARGE = 413
_BY_A_PROXY = (403, 407)
_MOST_FIELDS = 20
_GONE = (404, 409, 410)


@dataclass(frozen=True, slots=True)
class Problem:
    """One error answer. The HTTP status decides, the body only refines."""

    status: int
    code: str = ""
    """Lower case, such as "validation_error"."""
    message: str = ""
    field_errors: tuple[FieldError, ...] = ()
    retry_after: float | None = None
    """Seconds."""
    from_api: bool = True
    """False when something on the way answered in the API's place, such as a proxy's page."""

    @property
    def words_of_its_own(self) -> bool:
        """True when it says why."""
        return bool(self.message or self.code or self.field_errors)

    @property
    def all_words(self) -> str:
        """Everything that it says, fields included, to look for names in."""
        told = (f"{one.field} {one.message}" for one in self.field_errors)
        return " ".join([self.message, *told])

    @property
    def words(self) -> str:
        """Status, message and fields in one line."""
        fields = "; ".join(f"{one.field}: {one.message}" for one in self.field_errors)
        said = f"{self.status} {self.message or self.code or 'no reason given'}"
        return f"{said} ({fields})" if fields else said


def read_problem(response: httpx.Response, secret: str = "") -> Problem:
    """Closient's envelope, RFC 9457, Django-Ninja's two forms, or no JSON at all. Never raises.

    A server may quote what it was sent: *secret* is taken out of its words.
    """
    body = _json(response)
    inner = body.get("error") if isinstance(body.get("error"), dict) else body
    if not isinstance(inner, dict):
        inner = {}
    detail = inner.get("detail", inner.get("details"))
    message = inner.get("message") or (detail if isinstance(detail, str) else "")
    return Problem(
        status=response.status_code,
        code=text(inner.get("code") or inner.get("error_code") or "", 60).lower(),
        message=text(without(secret, str(message or inner.get("title") or ""))),
        field_errors=_field_errors(detail if isinstance(detail, list) else inner.get("details")),
        retry_after=_wait(response, body, inner),
        from_api=bool(body) or "RateLimit-Remaining" in response.headers,
    )


def error_of(problem: Problem, *, on_session: bool) -> StationError:
    """The error that says whose move it is. *on_session*: a write to something in a session."""
    if not problem.from_api and (refused := _by_the_way(problem, on_session=on_session)):
        return refused
    if problem.status in _TRY_AGAIN or problem.status >= _SERVER_ERROR:
        why = "has no room left" if problem.status == _FULL else "is busy"
        words = f"The server {why} ({problem.words}). Closient's move. Kept here, trying again."
        return Unreachable(words + in_words(problem.retry_after), problem.retry_after)
    if problem.status in (401, 403):
        return SignInNeeded(f"The server says: {problem.words}. Check the API key.")
    if on_session and problem.status in _GONE:
        return Expired(f"The server's session takes no more: {problem.words}.", "session")
    cause = Cause.SIZE if problem.status == _TOO_LARGE else Cause.ITS_OWN
    return Rejected(
        f"The server says: {problem.words}.",
        problem.status,
        problem.code,
        problem.field_errors,
        cause,
    )


def _by_the_way(problem: Problem, *, on_session: bool) -> StationError | None:
    """What a proxy or firewall means that answered in the API's place; None: as the API's."""
    if problem.status in _BY_A_PROXY:
        return SignInNeeded(
            f"A proxy or firewall on the way refuses ({problem.status}), not the server. "
            "Ask the network's administrator to let this station through."
        )
    if on_session and problem.status in _GONE:
        return Unreachable(
            f"Something on the way answered {problem.status} in the API's place. "
            "Kept here, trying again."
        )
    return None


def without(secret: str, said: str) -> str:
    """*said* with *secret* blotted out.

    >>> without("geheim", "key geheim is wrong")
    'key *** is wrong'
    """
    return said.replace(secret, "***") if secret else said


def _json(response: httpx.Response) -> dict[str, Any]:
    try:
        body = read_json(response.content, ANSWER)
    except BadInput:
        return {}
    return body if isinstance(body, dict) else {}


def _field_errors(details: object) -> tuple[FieldError, ...]:
    if not isinstance(details, list):
        return ()
    found = []
    for one in details[:_MOST_FIELDS]:
        if isinstance(one, dict):
            message = one.get("message") or one.get("msg") or ""
            found.append(FieldError(text(_place(one), 80), text(message, 200)))
    return tuple(found)


def _place(one: dict[str, Any]) -> object:
    """The field's name, or the path to it."""
    path = one.get("loc")
    return one.get("field") or (".".join(map(str, path)) if isinstance(path, list) else path or "")


def _wait(response: httpx.Response, *bodies: dict[str, Any]) -> float | None:
    """Seconds from `Retry-After`, `retry_after_seconds` or `retry_after`."""
    hints = [retry_after(response.headers)]
    for body in bodies:
        hints += [seconds_of(body.get("retry_after_seconds")), seconds_of(body.get("retry_after"))]
    return next((one for one in hints if one is not None), None)
