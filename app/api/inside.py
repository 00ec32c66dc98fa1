"""A server in this process, in the place of the network: each answer is there before the next line.

For a replay: with sockets, threads and time-outs between, the computer's load would decide what
the server knew at a moment of the trace.
"""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, TypeVar

import httpx

P = ParamSpec("P")
T = TypeVar("T")

_Message = MutableMapping[str, Any]
Application = Callable[
    [_Message, Callable[[], Awaitable[_Message]], Callable[[_Message], Awaitable[None]]],
    Awaitable[None],
]
"""An ASGI application whose routes wait for nothing outside."""


class Inside(httpx.BaseTransport):
    """Hands requests to *application*, which may cut the line as it can cut a connection."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._transport = httpx.ASGITransport(self._with_line)
        self._loop = asyncio.new_event_loop()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer. Raises httpx.ReadError when the line was cut."""
        request.read()  # a file that is read bit by bit is not for an application
        return self._loop.run_until_complete(self._answer(request))

    async def _with_line(
        self,
        scope: _Message,
        receive: Callable[[], Awaitable[_Message]],
        send: Callable[[_Message], Awaitable[None]],
    ) -> None:
        scope["state"] = {"transport": _Line()}
        await self._application(scope, receive, send)

    async def _answer(self, request: httpx.Request) -> httpx.Response:
        answer = await self._transport.handle_async_request(request)
        whole = await answer.aread()
        return httpx.Response(answer.status_code, headers=answer.headers, content=whole)

    def close(self) -> None:
        """Nothing is sent any more."""
        self._loop.close()


class _Line:
    """Where a server has the transport of a connection."""

    def abort(self) -> None:
        raise httpx.ReadError("")  # translated where it is caught


class AtOnce(Executor):
    """Work is done when it is given, by the thread that gives it."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """What came of it is known when this returns."""
        done: Future[T] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - as every executor
            done.set_exception(error)
        return done
