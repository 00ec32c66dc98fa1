"""Between the window and its watchdog: a beat on loopback says that the face answers.

Datagrams, because they need no file on a full disk, no console and no other end that listens.
"""

import os
import secrets
import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Self

VARIABLE = "SCANSTATION_WATCHDOG"
"""In the environment of a watched window: PORT:TOKEN."""


class Heart:
    """In the window's process."""

    def __init__(self, port: int, token: bytes) -> None:
        self._address, self._token = ("127.0.0.1", port), token
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(0)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self | None:
        """None when nobody watches."""
        port, _, token = environment.get(VARIABLE, "").partition(":")
        return cls(int(port), token.encode()) if port.isdecimal() and token else None

    def beat(self) -> None:
        """Say that the face answers. Never waits; a watchdog that is gone is nobody's trouble."""
        with suppress(OSError):
            self._socket.sendto(self._token, self._address)

    def close(self) -> None:
        """Give the socket back."""
        self._socket.close()


class Ear:
    """In the watchdog's process."""

    def __init__(self) -> None:
        self._token = secrets.token_hex(16).encode()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))

    @property
    def words(self) -> str:
        """For the window's environment, under `VARIABLE`."""
        return f"{self._socket.getsockname()[1]}:{self._token.decode()}"

    def hears(self, seconds: float) -> bool:
        """Whether a beat came within *seconds*; it returns with the first one."""
        self._socket.settimeout(seconds)
        with suppress(OSError):
            return self._socket.recv(64) == self._token
        return False

    def close(self) -> None:
        """Give the socket back."""
        self._socket.close()
