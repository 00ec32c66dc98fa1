"""Figures to an OpenTelemetry collector (OTLP over HTTP), for fleets that are watched by one.

Off unless an address is set. Names, counts and times leave the machine: no code, no picture, no
key. The packages come with `pip install scanstation[telemetry]`.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.domain.errors import NeedsOperator
from app.version import version

if TYPE_CHECKING:
    from opentelemetry.metrics import Counter, Histogram
    from opentelemetry.metrics import Meter as OtelMeter

log = logging.getLogger(__name__)

_EVERY_MS = 60_000
_TIMEOUT_S = 5
_PREFIX = "scanstation."


class NoTelemetry(NeedsOperator):
    """An address is set, and the packages are not there."""

    title = "Telemetry not installed"


class Telemetry:
    """A meter that passes on. For the trace's thread."""

    def __init__(self, meter: "OtelMeter") -> None:
        self._meter = meter
        self._counters: dict[str, Counter] = {}
        self._histograms: dict[str, Histogram] = {}

    def count(self, name: str, times: int = 1) -> None:
        """Add to a counter. What stands behind the first dot is an attribute of its own."""
        kind, _, which = name.partition(".")
        if kind not in self._counters:
            self._counters[kind] = self._meter.create_counter(f"{_PREFIX}{kind}")
        self._counters[kind].add(times, {"which": which} if which else {})

    def measure(self, name: str, value: float, times: int = 1) -> None:
        """Add to a histogram; the name ends in its unit."""
        if name not in self._histograms:
            what, _, unit = name.partition(".")
            made = self._meter.create_histogram(f"{_PREFIX}{what}", unit=unit)
            self._histograms[name] = made
        for _ in range(times):
            self._histograms[name].record(value)


@contextmanager
def open_telemetry(url: str, station: str, every_ms: int = _EVERY_MS) -> Iterator[Telemetry]:
    """Send to the collector at *url* until the block ends. Raises NoTelemetry."""
    try:
        from opentelemetry.exporter.otlp.proto.http.metric_exporter import (  # noqa: PLC0415 - optional
            OTLPMetricExporter,
        )
        from opentelemetry.sdk.metrics import MeterProvider  # noqa: PLC0415 - optional
        from opentelemetry.sdk.metrics.export import (  # noqa: PLC0415 - optional
            PeriodicExportingMetricReader,
        )
        from opentelemetry.sdk.resources import Resource  # noqa: PLC0415 - optional
    except ImportError as error:
        raise NoTelemetry(
            "telemetry_url is set, but the packages are missing. Install scanstation[telemetry], "
            "or take the setting away."
        ) from error
    exporter = OTLPMetricExporter(f"{url.rstrip('/')}/v1/metrics", timeout=_TIMEOUT_S)
    reader = PeriodicExportingMetricReader(exporter, every_ms, export_timeout_millis=10_000)
    about = {"service.name": "scanstation", "service.version": version()}
    resource = Resource.create({**about, "service.instance.id": station})
    provider = MeterProvider([reader], resource, shutdown_on_exit=False)
    try:
        yield Telemetry(provider.get_meter("scanstation", version()))
    finally:
        provider.shutdown(timeout_millis=10_000)
