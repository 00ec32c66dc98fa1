"""In front of the API: the key, and how many calls it may make."""

import hmac

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.sandbox.errors import ApiError, enveloped
from app.sandbox.limits import Standing, count_call
from app.sandbox.state import Sandbox

GUARDED = ("/scanner/", "/account/", "/products/")
OPEN = "/scanner/api/v1/openapi.json"


class Gate:
    """Lets calls with the right key pass while there is quota, and tells how much is left."""

    def __init__(self, app: ASGIApp, sandbox: Sandbox) -> None:
        self._app = app
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        if not path.startswith(GUARDED) or path == OPEN:
            await self._app(scope, receive, send)
            return
        if not self._knows(Headers(scope=scope).get("X-API-Key", "")):
            refusal = ApiError(401, "Expected a valid key in the header X-API-Key.")
            await self._refuse(refusal, scope, receive, send)
            return
        trouble = self._sandbox.trouble
        standing = count_call(
            self._sandbox.store,
            trouble.quota_per_minute,
            trouble.quota_per_day,
            self._sandbox.clock(),
        )
        send = _with_headers(send, standing)
        if standing.allowed:
            await self._app(scope, receive, send)
            return
        refusal = ApiError(429, "Rate limit exceeded.", retry_after=standing.resets_in)
        await self._refuse(refusal, scope, receive, send)

    def _knows(self, key: str) -> bool:
        return hmac.compare_digest(key.encode(), self._sandbox.api_key.encode())

    async def _refuse(self, refusal: ApiError, scope: Scope, receive: Receive, send: Send) -> None:
        now = self._sandbox.clock()
        await enveloped(refusal, self._sandbox.trouble.envelope, now)(scope, receive, send)


def _with_headers(send: Send, standing: Standing) -> Send:
    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(standing.headers())
        await send(message)

    return told
