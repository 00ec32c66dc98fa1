"""The client's troubles, by whose move it is.

StationError
  RetryLater
    Unreachable     no answer, or an unclear one: a write may have happened
    QuotaSpent      not asked at all: the key has no calls left for now
    Expired         a ticket or a session is over: get a new one
  NeedsOperator
    SignInNeeded    nothing gets through until a person acts: the key is refused
      Untrusted     the server's certificate is refused
      WrongAddress  the address cannot be one
      NoWay         the proxies of this computer cannot be used
    Rejected        one request is refused; `cause` says what it has in common with others
    PhotoFileBad    a photo's file here is not the photo
"""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

import httpx

from app.api.bounded_client import TooMuch
from app.domain.errors import NeedsOperator, RetryLater, StationError


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


class QuotaSpent(RetryLater):
    """The key's calls are used up for now; nothing was sent."""

    title = "Waiting for the quota"

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"The API key has no calls left for {seconds:.0f} s. Kept here, goes on by itself."
        )
        self.retry_after = seconds


class SignInNeeded(NeedsOperator):
    """Nothing gets through until a person acts: the API refuses the key."""

    title = "The API key is refused"


class Untrusted(SignInNeeded):
    """The server cannot prove who it is."""

    title = "The connection is not safe"


class WrongAddress(SignInNeeded):
    """The address of the API cannot be one."""

    title = "Wrong address"


class NoWay(SignInNeeded):
    """No connection can be made from this computer."""

    title = "No way to the server"


class PhotoFileBad(NeedsOperator):
    """A photo's file is gone, cannot be read, or has other bytes than the photo."""

    title = "Photo file not usable"


class Cause(StrEnum):
    """What several refusals have in common. When it heals, it heals for all of them."""

    CLOCK = "clock"
    """This computer's clock is wrong."""
    PERMISSION = "permission"
    """The storage lets nobody in."""
    STORAGE = "storage"
    """The storage, or what stands before it, takes no photo: a missing bucket, a wrong address."""
    SIZE = "size"
    """What is as large as this, or larger, does not pass."""
    ITS_OWN = "own"
    """Nothing that others share: only this one is tried again, now and then."""
    NONE = ""
    """It stays so until a person does something; to try again would do harm or no good."""


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
        cause: Cause = Cause.ITS_OWN,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.field_errors = field_errors
        self.cause = cause


@contextmanager
def translated(host: str) -> Iterator[None]:
    """The only place in the program that knows httpx has exceptions. *host* is for the words."""
    try:
        yield
    except httpx.ConnectError as error:
        raise _not_connected(host, error) from None
    except httpx.TimeoutException:
        raise Unreachable(
            f"{host} did not answer in time. The network or the server is slow. "
            "Kept here, trying again."
        ) from None
    except (httpx.UnsupportedProtocol, httpx.InvalidURL):
        raise WrongAddress(
            "Expected an address like https://www.closient.com. Mend api_url in the settings."
        ) from None
    except TooMuch as error:
        raise Unreachable(
            f"{host} sent an answer that cannot be used: {error}. Is there something else in the "
            "server's place? Kept here, trying again."
        ) from None
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise Unreachable(
            f"The connection to {host} broke ({type(error).__name__}). Kept here, trying again."
        ) from None
    except httpx.CookieConflict:
        raise Unreachable(f"{host} sent an unclear answer. Kept here, trying again.") from None
    except UnicodeError:  # a part of the name is empty or too long for the name service
        raise WrongAddress(
            "Expected an address like https://www.closient.com. Mend api_url in the settings."
        ) from None


def _not_connected(host: str, error: httpx.ConnectError) -> StationError:
    """Name, port or certificate: each is somebody else's move."""
    causes = tuple(_causes(error))
    if any(isinstance(one, ssl.SSLError) for one in causes) or "[SSL" in str(error):
        return _not_safe(host, " ".join(map(str, causes)))
    if any(isinstance(one, socket.gaierror) for one in causes):
        return Unreachable(
            f"The name {host} cannot be found. Check the network cable or Wi-Fi; if others work, "
            "check api_url. Kept here, trying again."
        )
    if any(isinstance(one, ConnectionRefusedError) for one in causes):
        return Unreachable(
            f"The computer {host} is there, but no server answers at this address. If it stays "
            "so, check api_url. Kept here, trying again."
        )
    return Unreachable(
        f"{host} cannot be reached. Check the network cable or Wi-Fi. Kept here, trying again."
    )


def _not_safe(host: str, words: str) -> Untrusted:
    if "expired" in words or "not yet valid" in words:
        return Untrusted(
            f"The certificate of {host} is not valid today. Check this computer's date and time; "
            "if they are right, tell the administrator."
        )
    if "ostname mismatch" in words or "not valid for" in words:
        return Untrusted(
            f"The certificate shown is not the one of {host}. Check api_url; if it is right, ask "
            "the administrator what stands in between."
        )
    if "CERTIFICATE_VERIFY_FAILED" in words:
        return Untrusted(
            f"The certificate of {host} is not trusted by this computer. Ask the "
            "administrator to add the company's certificate, or check the address."
        )
    return Untrusted(
        f"{host} does not speak TLS as https needs it. Check api_url, and with the administrator "
        "what stands in between."
    )


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all that it came from."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__
