"""The sandbox without a socket, for whoever asks it in its own process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from starlette.types import ASGIApp

from app.assets import resource
from app.sandbox.application import build_app
from app.sandbox.state import awake
from app.sandbox.store import Store
from app.sandbox.trouble import Trouble


@dataclass(frozen=True, slots=True)
class SandboxInside:
    """Ask *application* as a server would; *api_key* is a valid one.

    What is asked brings the connection in `scope["state"]["transport"]`: `abort()` cuts it.
    """

    application: ASGIApp
    api_key: str
    make_trouble: Callable[[Trouble], None]
    """From the next request on."""


@contextmanager
def open_inside(
    folder: Path, trouble: Trouble, clock: Callable[[], datetime]
) -> Iterator[SandboxInside]:
    """Everything is kept in *folder*; the next there knows the same key and sessions."""
    with Store(folder) as store:
        sandbox = awake(store, clock, trouble, resource("products.json"))
        yield SandboxInside(build_app(sandbox), sandbox.api_key, sandbox.make_trouble)
