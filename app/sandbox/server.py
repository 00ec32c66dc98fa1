"""The sandbox as a server on loopback, in a thread of its own."""

import asyncio
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.assets import resource
from app.sandbox.application import build_app
from app.sandbox.policy import Credentials
from app.sandbox.state import awake
from app.sandbox.store import Store
from app.sandbox.trouble import Trouble

HOST = "127.0.0.1"
_GRACE_SECONDS = 1
_NO_TROUBLE = Trouble()


def utc_now() -> datetime:
    return datetime.now(UTC)


class Connection(H11Protocol):
    """Hands each request the transport it came by, so that an answer can be lost for real."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as the base has it
        super().connection_made(transport)
        # asyncio leaves Nagle's algorithm on for sockets made without a protocol number.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app_state = {**self.app_state, "transport": transport}


class _Listener(uvicorn.Server):
    """Says when it listens, or that it gave up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.settled = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.settled.set()

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            super().run(sockets)
        finally:
            self.settled.set()


class SandboxServer:
    """Entered: it listens. Left: it has stopped, and its thread has ended.

    Everything is kept in *folder*; the next server there knows the same key and sessions.
    Raises OSError when *port* is taken; 0 chooses a free one.
    """

    def __init__(
        self,
        folder: Path,
        port: int = 0,
        trouble: Trouble = _NO_TROUBLE,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self._port = port
        self._trouble = trouble
        self._clock = clock
        self._store = Store(folder)
        self.url = ""
        """http://127.0.0.1:PORT, while entered."""
        self.api_key = ""
        """A valid key, while entered."""
        self.credentials = Credentials("", "")
        """Those of the photo storage, while entered: for tests that sign policies."""

    def __enter__(self) -> Self:
        listening = socket.create_server((HOST, self._port))
        try:
            self._store.__enter__()
        except BaseException:
            listening.close()
            raise
        sandbox = awake(self._store, self._clock, self._trouble, resource("products.json"))
        self._sandbox = sandbox
        self.api_key, self.credentials = sandbox.api_key, sandbox.credentials
        self.url = f"http://{HOST}:{listening.getsockname()[1]}"
        self._listener = _Listener(_config(build_app(sandbox)))
        self._thread = threading.Thread(
            target=self._listener.run, args=([listening],), name="sandbox"
        )
        self._thread.start()
        self._listener.settled.wait()
        if not self._listener.started:
            self.__exit__(None, None, None)
            raise RuntimeError(f"The sandbox could not start at {self.url}.")
        return self

    def make_trouble(self, trouble: Trouble) -> None:
        """From the next request on. For any thread."""
        self._sandbox.make_trouble(trouble)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._listener.should_exit = True
        self._thread.join()
        self._store.__exit__(kind, error, trace)


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=Connection,
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,  # ours, so that it can be wrong
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )


def say_where(url: str, api_key: str) -> None:
    """On standard output, for whoever started the command."""
    sys.stdout.write(f"Sandbox at {url}\nAPI key {api_key}\nCtrl+C ends it.\n")
    sys.stdout.flush()


def run_forever(
    folder: Path,
    port: int,
    trouble: Trouble = _NO_TROUBLE,
    ready: Callable[[str, str], None] = say_where,
) -> None:
    """Serve until SIGINT or SIGTERM. *ready* gets the address and the key once it listens.

    Raises SystemExit with a sentence for the operator when *port* is taken. For the main thread.
    """
    stop = threading.Event()

    def ask_to_stop(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {one: signal.signal(one, ask_to_stop) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        with SandboxServer(folder, port, trouble) as server:
            ready(server.url, server.api_key)
            while not stop.is_set():
                time.sleep(0.2)  # WORKAROUND: on Windows Event.wait() does not hear Ctrl+C
    except OSError as error:
        if error.filename is not None:  # the disk, not the port
            raise
        raise SystemExit(
            f"Expected port {port} to be free, got: {error.strerror or error}. "
            "End the program that uses it, or choose another with --port."
        ) from error
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
