"""The client's troubles, by whose move it is.

StationError
  RetryLater
    Unreachable     no answer, or an unclear one: a write may have happened
    Expired         a ticket or a session is over: get a new one
  NeedsOperator
    SignInNeeded    nothing gets through until a person acts: the key is refused
      Untrusted     the server's certificate is refused
      WrongAddress  the address cannot be one
    Rejected        one request is refused
"""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import httpx

from app.domain.errors import NeedsOperator, RetryLater


class Unreachable(RetryLater):
    """No answer, or none that can be understood. What was written may have arrived."""

    title = "No answer from the server"

    def __init__(self, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        """Seconds that the server asked us to wait."""


class Expired(RetryLater):
    """An upload ticket, or a session on the server, is over."""

    title = "Expired on the server"

    def __init__(self, message: str, what: Literal["ticket", "session"]) -> None:
        super().__init__(message)
        self.what = what


class SignInNeeded(NeedsOperator):
    """Nothing gets through until a person acts: the API refuses the key."""

    title = "The API key is refused"


class Untrusted(SignInNeeded):
    """The server cannot prove who it is."""

    title = "The connection is not safe"


class WrongAddress(SignInNeeded):
    """The address of the API cannot be one."""

    title = "Wrong address"


@dataclass(frozen=True, slots=True)
class FieldError:
    """What the server has against one field."""

    field: str
    message: str


class Rejected(NeedsOperator):
    """The server understood the request and does not take it."""

    title = "Refused by the server"

    def __init__(
        self,
        message: str,
        status: int = 0,
        code: str = "",
        field_errors: tuple[FieldError, ...] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.field_errors = field_errors


@contextmanager
def translated(host: str) -> Iterator[None]:
    """The only place in the program that knows httpx has exceptions. *host* is for the words."""
    try:
        yield
    except httpx.ConnectError as error:
        if _certificate_refused(error):
            raise Untrusted(
                f"The certificate of {host} is not trusted by this computer. Ask the "
                "administrator to add the company's certificate, or check the address."
            ) from None
        raise Unreachable(f"{host} cannot be reached. Kept here, trying again.") from None
    except httpx.TimeoutException:
        raise Unreachable(f"{host} did not answer in time. Kept here, trying again.") from None
    except (httpx.UnsupportedProtocol, httpx.InvalidURL):
        raise WrongAddress(
            "Expected an address like https://www.closient.com. Mend api_url in the settings."
        ) from None
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise Unreachable(
            f"The connection to {host} broke ({type(error).__name__}). Kept here, trying again."
        ) from None
    except httpx.CookieConflict:
        raise Unreachable(f"{host} sent an unclear answer. Kept here, trying again.") from None


def _certificate_refused(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return True
        seen = seen.__cause__ or seen.__context__
    return "CERTIFICATE_VERIFY_FAILED" in str(error)
