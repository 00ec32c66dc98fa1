"""What happens is recorded: the trace, the figures of the day, and a collector if one is set."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from app.config.settings import Settings
from app.features.optional_part import optional_part
from app.files.side_file import Report
from app.observability.metrics.counting import Counting, Meter
from app.observability.metrics.metrics_files import Numbers
from app.observability.otlp import open_telemetry
from app.observability.trace.log_lines import tell
from app.observability.trace.recorder import Recorder
from app.vision.png import pack


@dataclass(frozen=True, slots=True)
class Recording:
    """What happens, and how much of it."""

    recorder: Recorder
    numbers: Numbers


def open_recording(
    closing: ExitStack,
    settings: Settings,
    report: Report,
    clean: Callable[[str], str] = str,
) -> Recording:
    """At work until *closing* is left. *report* hears of what cannot be used, *clean* takes the
    station's secrets out of each line."""
    numbers = Numbers(settings.work_dir / "numbers", report=report)
    closing.callback(numbers.save)
    meters: list[Meter] = [numbers]
    if settings.telemetry_url:
        meters += _telemetry(closing, settings, report)
    size = settings.trace_mb * 1_000_000
    recorder = Recorder(
        settings.work_dir / "trace", size, pack, [Counting(*meters), tell], clean=clean
    )
    return Recording(closing.enter_context(recorder), numbers)


def _telemetry(closing: ExitStack, settings: Settings, report: Report) -> list[Meter]:
    """The collector's meter; none where it cannot be used."""
    opened = optional_part(
        "telemetry",
        lambda: closing.enter_context(
            open_telemetry(settings.telemetry_url, settings.station_name)
        ),
        report,
        without="No figures go to the collector.",
        what_to_do="Correct or remove telemetry_url in the settings.",
    )
    return [] if opened is None else [opened]
