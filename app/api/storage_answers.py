"""What the photo storage's answers mean: S3 says it by status, header and a little XML.

Amazon S3's "Error responses" and "Request redirection and the REST API" are the source. A service
that only speaks like S3 may leave out any of it.
"""

import re

import httpx

from app.api.asked_wait import in_words, retry_after
from app.api.errors import Cause, Expired, Rejected, Unreachable
from app.api.problem import without
from app.api.schemas import UploadTicket
from app.domain.errors import StationError
from app.foreign.text import text

_OK = (200, 201, 204)
_MOVED, _TEMPORARILY, _PERMANENTLY = 301, 307, 308
_SHORTEST_SECRET = 6
_FORBIDDEN, _TOO_LARGE = 403, 413
_SERVER_ERROR, _FULL = 500, 507
_PATIENCE = (408, 425, 429)
_TRY_AGAIN = {"RequestTimeout", "OperationAborted", "BadDigest"}
_LETS_NOBODY_IN = {
    *("AccessDenied", "AllAccessDisabled", "AccountProblem", "InvalidAccessKeyId"),
    *("SignatureDoesNotMatch", "InvalidSecurity", "InvalidToken"),
}


def taken(response: httpx.Response) -> bool:
    """204, or 200 and 201 with S3's own body; a network's sign-in page also says 200."""
    if response.status_code not in _OK:
        return False
    return not response.content.strip() or b"<PostResponse" in response.content


def other_place(response: httpx.Response, url: str) -> str | None:
    """Where the bucket is, when the storage says that it is elsewhere; None: it does not.

    307 and 308 name it by `Location`, and the form is sent again as it is; 301 has no `Location`
    but an `<Endpoint>`. Nobody on the way can say so: over https the answer is the storage's own,
    over http it must be the same machine, or speak like S3.
    """
    if response.status_code not in (_MOVED, _TEMPORARILY, _PERMANENTLY):
        return None
    here = httpx.URL(url)
    try:
        there = here.join(_named_place(response, here))
    except (httpx.InvalidURL, ValueError):
        return None
    if there == here or there.scheme not in ("http", "https") or not there.host:
        return None
    if here.scheme == "https":
        return str(there) if there.scheme == "https" else None
    known = there.host == here.host or _tag(_said(response), "Code").endswith("Redirect")
    return str(there) if known else None


def _named_place(response: httpx.Response, here: httpx.URL) -> httpx.URL:
    if location := response.headers.get("Location", ""):
        return httpx.URL(location)
    endpoint = _tag(_said(response), "Endpoint")
    return here.copy_with(host=endpoint) if endpoint else here


def refusal(response: httpx.Response, ticket: UploadTicket) -> StationError:
    """Why the storage did not take a photo."""
    said = _said(response)
    code, message = text(_tag(said, "Code"), 60), text(_tag(said, "Message"))
    for secret in ticket.fields.values():
        message = without(secret, message) if len(secret) >= _SHORTEST_SECRET else message
    words = f"{response.status_code} {code} {message}".strip()
    return (
        _over(response, code, message, words)
        or _for_now(response, code, words)
        or _refused(response, code, words)
    )


def _over(response: httpx.Response, code: str, message: str, words: str) -> Expired | None:
    """The ticket is no good any more: a new one may be."""
    forbidden = response.status_code == _FORBIDDEN
    if code in ("ExpiredToken", "RequestExpired") or (forbidden and "expired" in message.lower()):
        return Expired(f"The upload ticket is over ({words}).", "ticket")
    if forbidden and not code:
        words = "The photo storage, or a proxy before it, refuses without a reason that can be read"
        return Expired(f"{words} ({response.status_code}). Trying with a new ticket.", "ticket")
    return None


def _for_now(response: httpx.Response, code: str, words: str) -> Unreachable | None:
    """Nobody need do anything here."""
    asked_for = retry_after(response.headers)
    if response.status_code == _FULL:
        words = f"The photo storage is full ({words}). Closient must act. Kept here."
    elif (
        code in _TRY_AGAIN
        or response.status_code in _PATIENCE
        or response.status_code >= _SERVER_ERROR
    ):
        words = f"The photo storage is busy ({words}). Trying again."
    elif response.is_redirect or response.is_success:
        words = (
            "Something else answered in the place of the photo storage. Is there a sign-in page "
            "of the network? Kept here, trying again."
        )
    else:
        return None
    return Unreachable(words + in_words(asked_for), asked_for)


def _refused(response: httpx.Response, code: str, words: str) -> Rejected:
    """Closient, or whoever keeps this network or computer, must act. It may heal by itself."""
    status = response.status_code
    if code == "RequestTimeTooSkewed":
        words = "This computer's clock is wrong by more than 15 minutes. Set it right."
        return Rejected(words, status, code, cause=Cause.CLOCK)
    if code == "EntityTooLarge":
        words = "The photo is larger than the storage takes. Lower the JPEG quality."
        return Rejected(words, status, code, cause=Cause.SIZE)
    if status == _TOO_LARGE:
        words = (
            f"A proxy before the photo storage lets no file of this size pass ({words}). Ask the "
            "network's administrator, or lower the JPEG quality."
        )
        return Rejected(words, status, code, cause=Cause.SIZE)
    cause = Cause.PERMISSION if code in _LETS_NOBODY_IN else Cause.STORAGE
    return Rejected(f"The photo storage says: {words}.", status, code, cause=cause)


def _said(response: httpx.Response) -> str:
    return response.content.decode(errors="replace")


def _tag(xml: str, name: str) -> str:
    """One tag's text; a parser for two words of an error page is not worth its dangers."""
    found = re.search(rf"<{name}>([^<]{{0,300}})</{name}>", xml)
    return found.group(1) if found else ""
