"""Facts of the trace into figures. For the trace's thread: nobody is asked twice for a fact."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

_MICROSECONDS = 1_000_000
_LONGEST_RECEIPT_S = 10.0
"""What is shown later is the receipt of something else."""
_TAKEN, _REFUSED = ("taken", "no_product"), ("refused", "needs_you")
_SERVER_ERROR, _TOO_MANY = 500, 429

Fact = tuple[float, str, Mapping[str, Any]]


class Meter(Protocol):
    """Who keeps figures, or passes them on."""

    def count(self, name: str, times: int = 1) -> None:
        """Add to a counter."""
        ...

    def measure(self, name: str, value: float, times: int = 1) -> None:
        """Add to a spread; names end in their unit."""
        ...


class Counting:
    """Listens to the recorder, tells *meters*."""

    def __init__(self, *meters: Meter) -> None:
        self._meters = meters
        self._asked_at: float | None = None
        self._confirmed = False

    def __call__(self, fact: Fact) -> None:
        """One fact."""
        at, kind, facts = fact
        hear = _HEARD.get(kind)
        if hear is not None:
            hear(self, at, facts)

    def _count(self, name: str, times: int = 1) -> None:
        for meter in self._meters:
            meter.count(name, times)

    def _measure(self, name: str, value: float, times: int = 1) -> None:
        for meter in self._meters:
            meter.measure(name, value, times)

    def _keys(self, at: float, facts: Mapping[str, Any]) -> None:
        if facts["code"]:
            self._asked(at)
        elif facts["broken"]:
            self._count("scan.broken")

    def _sent(self, at: float, _facts: Mapping[str, Any]) -> None:
        self._asked(at)

    def _asked(self, at: float) -> None:
        self._asked_at, self._confirmed = at, False

    def _sight(self, _at: float, facts: Mapping[str, Any]) -> None:
        self._measure("frame.ms", facts["ms"])
        if facts["counted"]:
            self._asked(facts["at"] / _MICROSECONDS)
        for reading in facts["readings"]:
            if reading.barcode.key in facts["counted"]:
                for look in reading.looks:
                    self._count(f"look.{look}")

    def _view(self, _at: float, facts: Mapping[str, Any]) -> None:
        self._measure("frame.ms", facts["ms"], 1 + len(facts["then"]))

    def _do(self, _at: float, facts: Mapping[str, Any]) -> None:
        what, outcome = facts["what"], facts["outcome"]
        if outcome is None:
            self._count("unforeseen")
        elif outcome in _REFUSED:
            self._count("refused")
        elif what == "Shots.shoot":
            self._count("photos")
            self._measure("photo.ms", facts["ms"])
        elif what in ("Codes.scan", "Codes.type_in"):
            self._confirmed = self._asked_at is not None
            source = str(facts["args"][1]) if what == "Codes.scan" else "typed"
            self._count(f"scan.{source if outcome in _TAKEN else outcome}")
        elif what in ("Codes.look_again", "Codes.look_apart"):
            self._count(what.replace("Codes.", "camera."))

    def _shown(self, at: float, _facts: Mapping[str, Any]) -> None:
        if self._confirmed and self._asked_at is not None:
            took = at - self._asked_at
            if 0 <= took <= _LONGEST_RECEIPT_S:
                self._measure("receipt.ms", took * 1000)
            self._asked_at, self._confirmed = None, False

    def _request(self, _at: float, facts: Mapping[str, Any]) -> None:
        status, ms = facts["status"], facts["ms"]
        self._count("requests")
        self._measure("request.ms", ms)
        if status == 0 or status >= _SERVER_ERROR or status == _TOO_MANY:
            self._count("request.retries")
        elif "bytes" in facts:
            self._measure("upload.kB/s", facts["bytes"] / max(ms, 0.1))

    def _commit(self, _at: float, facts: Mapping[str, Any]) -> None:
        self._measure("commit.ms", facts["ms"])

    def _stall(self, _at: float, facts: Mapping[str, Any]) -> None:
        self._count("stalls")
        self._measure("stall.ms", facts["ms"])

    def _camera(self, _at: float, facts: Mapping[str, Any]) -> None:
        if facts["trouble"]:
            self._count("camera.lost")

    def _dropped(self, _at: float, facts: Mapping[str, Any]) -> None:
        self._count("trace.dropped", facts["facts"])


_HEARD: Mapping[str, Callable[[Counting, float, Mapping[str, Any]], None]] = {
    name: getattr(Counting, f"_{name}")
    for name in (
        *("keys", "sent", "sight", "view", "do", "shown"),
        *("request", "commit", "stall", "camera", "dropped"),
    )
}
