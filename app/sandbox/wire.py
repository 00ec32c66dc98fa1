"""The outermost layer: the log of requests, the Date header, and what goes wrong on a line."""

import asyncio
from datetime import UTC, timedelta
from email.utils import format_datetime
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.sandbox.control import PREFIX
from app.sandbox.errors import ApiError, enveloped
from app.sandbox.field_aliases import replayed, whole_body
from app.sandbox.policy import StorageRefusal
from app.sandbox.state import Sandbox, Seen
from app.sandbox.storage import refused
from app.sandbox.trouble import Fault, FaultKind

_GARBAGE = b"\x00\xff\x17 }{ this is not JSON \x80"
_PAGE = "<!doctype html><html><body><h1>Please sign in to the guest network</h1></body></html>"


class Wire:
    """Hands requests on, unless trouble is due."""

    def __init__(self, app: ASGIApp, sandbox: Sandbox) -> None:
        self._app = app
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(f"{PREFIX}/"):
            await self._app(scope, receive, send)
            return
        await asyncio.sleep(self._sandbox.trouble.latency_seconds)
        fault = self._sandbox.faults.strike(scope["method"], scope["path"])
        seen = self._note(scope, fault)
        send = self._dated(send, seen)
        if fault is None:
            await self._app(scope, receive, send)
        else:
            # The whole request first: a client still sending would fail in another way.
            receive = replayed(await whole_body(receive), receive)
            await self._go_wrong(fault, seen, scope, receive, send)

    def _note(self, scope: Scope, fault: Fault | None) -> Seen:
        """Log a request. Its status follows as soon as it is decided."""
        carried_key = "X-API-Key" in Headers(scope=scope)
        kind = fault.kind if fault else None
        seen = Seen(scope["method"], scope["path"], carried_key, fault=kind)
        self._sandbox.seen.append(seen)
        return seen

    def _dated(self, send: Send, seen: Seen) -> Send:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = seen.status or message["status"]
                MutableHeaders(scope=message)["Date"] = self._date()
            await send(message)

        return dated

    def _date(self) -> str:
        skew = timedelta(seconds=self._sandbox.trouble.clock_skew_seconds)
        return format_datetime(self._sandbox.clock().astimezone(UTC) + skew, usegmt=True)

    async def _go_wrong(
        self, fault: Fault, seen: Seen, scope: Scope, receive: Receive, send: Send
    ) -> None:
        match fault.kind:
            case FaultKind.LOST_BEFORE:
                await _drop(scope, receive)
            case FaultKind.ERROR:
                await self._error(fault.status, scope["path"])(scope, receive, send)
            case FaultKind.LOST_AFTER:
                await self._answered(seen, scope, receive)
                await _drop(scope, receive)
            case kind:
                answer = await self._answered(seen, scope, receive)
                await _broken(answer, kind)(scope, receive, send)

    def _error(self, status: int, path: str) -> Response:
        if path.startswith("/storage/"):
            code = "SlowDown" if status == HTTPStatus.SERVICE_UNAVAILABLE else "InternalError"
            return refused(StorageRefusal(status, code, "Please reduce your request rate."))
        error = ApiError(status, "The sandbox was told to fail.")
        return enveloped(error, self._sandbox.trouble.envelope, self._sandbox.clock())

    async def _answered(self, seen: Seen, scope: Scope, receive: Receive) -> Response:
        """What the application answers, kept back."""
        answer = Response()

        async def keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer.status_code = seen.status = message["status"]
                answer.raw_headers = list(message["headers"])
            else:
                answer.body += message.get("body", b"")

        await self._app(scope, receive, keep)
        return answer


def _broken(answer: Response, kind: FaultKind) -> Response:
    """*answer* as a client would get it over something broken."""
    if kind is FaultKind.HTML:
        return HTMLResponse(_PAGE)
    body = bytes(answer.body)
    answer.body = body[: len(body) // 2] if kind is FaultKind.TRUNCATED else _GARBAGE
    answer.headers["Content-Length"] = str(len(answer.body))
    return answer


async def _drop(scope: Scope, receive: Receive) -> None:
    """Close the connection without a byte of answer."""
    scope["state"]["transport"].abort()  # put there by server.Connection
    while (await receive())["type"] != "http.disconnect":
        pass
