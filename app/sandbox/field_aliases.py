"""Requests in the older dialect: `session_public_id` for `session_short_id` (contract, C5).

A name of the other dialect means nothing, so it is put out of sight: a required field is then
missing, an optional one silently ignored, as by the real thing.
"""

import json

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.foreign.errors import BadInput
from app.foreign.json_reader import read_json
from app.sandbox.state import Sandbox
from app.sandbox.trouble import Names


def in_words_of(names: Names, text: str) -> str:
    """A field name of ours as *names* has it."""
    return text.replace("_short_id", "_public_id") if names is Names.PUBLIC_ID else text


def _understood(name: str) -> str:
    if "_public_id" in name:
        return name.replace("_public_id", "_short_id")
    return f"unknown_{name}" if "_short_id" in name else name


class OlderDialect:
    """Translates request bodies while the older names are switched on."""

    def __init__(self, app: ASGIApp, sandbox: Sandbox) -> None:
        self._app = app
        self._sandbox = sandbox

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._sandbox.trouble.names is Names.PUBLIC_ID and scope["path"].startswith("/scanner/"):
            body = await whole_body(receive)
            receive = replayed(_translated(body), receive)
        await self._app(scope, receive, send)


async def whole_body(receive: Receive) -> bytes:
    """Everything the client sends, or all it sent before it left."""
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    return body


def replayed(body: bytes, receive: Receive) -> Receive:
    """*body* in one piece, then what *receive* has."""
    waiting = [body]

    async def replay() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return replay


def _translated(body: bytes) -> bytes:
    if b'name="session_' in body:  # the only reference in a form
        return body.replace(b'name="session_short_id"', b'name="unknown"').replace(
            b'name="session_public_id"', b'name="session_short_id"'
        )
    try:
        fields = read_json(body)
    except BadInput:
        return body
    if not isinstance(fields, dict):
        return body
    return json.dumps({_understood(name): value for name, value in fields.items()}).encode()
