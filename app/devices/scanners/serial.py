"""A hand scanner on a serial port: RS-232, USB serial (CDC), Bluetooth SPP."""

import errno
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event
from typing import Self

import serial

from app.devices.scanners.code_stream import CodeStream
from app.devices.scanners.ports import PortListed, find_port, serial_ports
from app.devices.scanners.scanner import CodeCut, ScannerLost, ScannerRefused, as_text
from app.devices.scanners.sent import NOTHING, Sent
from app.domain.escapes import unescaped

if sys.platform == "win32":
    _FAILURES: tuple[type[Exception], ...] = (OSError, ValueError)
else:
    import termios

    _FAILURES = (OSError, ValueError, termios.error)  # pyserial lets termios.error through

_GLANCE_S = 0.05
"""So often a read looks whether it has to stop, whether silence fell, whether to acknowledge."""
_WRITE_S = 0.2
_LONGEST_CODE = 16_384
"""Bytes; more than any symbol holds, so what comes is not a code."""


class SerialScanner:
    """The scanner at *wanted*: a port's name, VID:PID or VID:PID:SERIAL, looked up on each opening.

    *ack* and *nak* may hold escapes such as \\x06; *silence_ms*: see `CodeStream`.
    """

    def __init__(
        self,
        wanted: str,
        baud: int = 9600,
        ack: str = "",
        nak: str = "",
        silence_ms: int = 600,
        ports: Callable[[], Sequence[PortListed]] = serial_ports,
    ) -> None:
        self.name = f"scanner {wanted}"
        self._wanted = wanted
        self._baud = baud
        self._answers = {True: unescaped(ack), False: unescaped(nak)}
        self._silence_s = silence_ms / 1000
        self._ports = ports
        self._port: serial.Serial | None = None
        self._to_send: SimpleQueue[bytes] = SimpleQueue()
        self._stream = CodeStream(self._silence_s)
        self._start_afresh()

    def __enter__(self) -> Self:
        ports = self._ports()
        device = find_port(self._wanted, ports)
        self._start_afresh()
        try:
            self._port = serial.Serial(
                device, self._baud, timeout=self._glance_s, write_timeout=_WRITE_S, exclusive=True
            )
        except _FAILURES as error:
            raise ScannerRefused(
                f"{self.name} does not open: expected port {device} at {self._baud} baud, "
                f"got {_reason(error)}"
            ) from error
        return self

    def __exit__(self, *exc: object) -> None:
        if self._port is not None:
            with suppress(*_FAILURES):  # the port may be gone already
                self._port.close()
            self._port = None

    def read(self, stop: Event) -> Sent:
        """What it sent next; nothing when *stop* is set first. Raises DeviceLost, DeviceRefused."""
        while not self._codes and not stop.is_set():
            self._send_answers()
            self._codes += self._stream.feed(self._receive(), time.monotonic())
            self._check_sense()
        return self._codes.popleft() if self._codes else NOTHING

    def acknowledge(self, ok: bool) -> None:  # noqa: FBT001 - the answer is yes or no
        """Answer the scanner, if an answer is set: goes out with the running or next read."""
        if answer := self._answers[ok]:
            self._to_send.put(answer)

    @property
    def _glance_s(self) -> float:
        return min(_GLANCE_S, max(self._silence_s / 2, 0.005))

    def _start_afresh(self) -> None:
        """Nothing of the scanner before the unplugging: neither parts of codes nor answers. But
        whether it ends each code is known."""
        self._stream = CodeStream(self._silence_s, ends=self._stream.ends)
        self._codes: deque[Sent] = deque()
        self._to_send = SimpleQueue()

    def _receive(self) -> bytes:
        """What came, b"" after a glance without anything."""
        if self._port is None:
            raise ScannerLost(f"{self.name} is not open.")
        try:
            return bytes(self._port.read(self._port.in_waiting or 1))
        except _FAILURES as error:
            if ended := self._stream.hang_up():
                self._codes += ended  # the next read finds the port gone again
                return b""
            raise self._farewell() from error

    def _farewell(self) -> ScannerLost:
        told = f"{self.name} was unplugged or is out of reach. Plug it in; it is opened again."
        if part := self._stream.part:
            return CodeCut(told, as_text(part))
        return ScannerLost(told)

    def _send_answers(self) -> None:
        with suppress(Empty, *_FAILURES):  # that the port is gone is found by reading it
            while self._port is not None:
                self._port.write(self._to_send.get_nowait())

    def _check_sense(self) -> None:
        if len(self._stream.part) > _LONGEST_CODE:
            raise ScannerRefused(
                f"{self.name}: expected codes, got {len(self._stream.part)} bytes without an end. "
                "Check that this port is the scanner's and that its speed is the one set here."
            )


def _reason(error: Exception) -> str:
    """Why a port does not open, and what to do about it."""
    number, told = getattr(error, "errno", None), str(error)
    if number in (errno.ENOENT, errno.ENODEV, errno.ENXIO) or "FileNotFound" in told:
        return "no such port. Plug the scanner in."
    if number in (errno.EBUSY, errno.EAGAIN):
        return "a port that is taken. Close the other program that uses the scanner."
    if number == errno.EACCES:
        return "no permission. Add this user to the group that owns the port (often dialout)."
    if "PermissionError" in told:  # Windows says so for a port in use
        return "no access. Close the other program that uses the scanner, or plug it in afresh."
    return f"{told}. Check the port's name and speed."
