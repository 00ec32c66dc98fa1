"""Between the window and its watchdog: a beat on loopback says in which phase the window is.

Datagrams, because they need no file on a full disk, no console and no other end that listens.
"""

import os
import secrets
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

VARIABLE = "SCANSTATION_WATCHDOG"
"""In the environment of a watched window: PORT:TOKEN."""
_LONGEST = 4096
"""Bytes of a beat."""


class Phase(StrEnum):
    """What the window is at; each has its own patience."""

    STARTING = "starting"
    MIGRATING = "migrating"
    """The database is opened, brought up to date and repaired."""
    WORKING = "working"
    """The event loop turns: only now does silence mean that the face is frozen."""
    REOPENING = "reopening"
    """All is closed, to be opened anew in the same process."""
    CLOSING = "closing"
    REFUSED = "refused"
    """It cannot open: the words of the beat say why."""


@dataclass(frozen=True, slots=True)
class Beat:
    """What the watchdog hears."""

    phase: Phase
    words: str = ""


class Heart:
    """In the window's process."""

    def __init__(self, port: int, token: bytes) -> None:
        self._token = token
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.settimeout(0)
        self._socket.connect(("127.0.0.1", port))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self | None:
        """None when nobody watches."""
        port, _, token = environment.get(VARIABLE, "").partition(":")
        return cls(int(port), token.encode()) if port.isdecimal() and token else None

    def beat(self, phase: Phase, words: str = "") -> bool:
        """Say what the window is at. Never waits. False when nobody listens any more: the system
        answers a datagram to a port that nobody has, and that answer meets the next one."""
        said = b" ".join((self._token, phase.encode(), words.encode()))[:_LONGEST]
        heard = True
        for ask in (lambda: self._socket.recv(1), lambda: self._socket.send(said)):
            try:
                ask()
            except (ConnectionRefusedError, ConnectionResetError):
                heard = False
            except OSError:
                continue  # nothing to receive, no memory to send: nothing about the other end
        return heard

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

    def hears(self, seconds: float) -> Beat | None:
        """The first beat within *seconds*; None when there is none."""
        self._socket.settimeout(seconds)
        try:
            token, phase, words = self._socket.recv(_LONGEST).split(b" ", 2)
            if token == self._token:
                return Beat(Phase(phase.decode()), words.decode(errors="ignore"))
        except (OSError, ValueError):
            return None
        return None

    def close(self) -> None:
        """Give the socket back."""
        self._socket.close()
