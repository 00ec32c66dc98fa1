"""A day's numbers as the supervisor's page shows them."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.observability.metrics.day import HOURS, Day
from app.ui.diagnostics.figures_page import DayFigures

_MOST = 0.95
_TAKEN = ("scan.camera", "scan.wedge", "scan.serial", "scan.typed")

_LOOKS = {
    "full": "full picture",
    "small": "small picture",
    "half": "half picture",
    "2x": "large picture",
    "clahe": "more contrast",
    "flat": "code laid flat",
    "flat-clear": "flat, sharper",
    "flat-even": "flat, evened",
}
"""How the picture was prepared for an engine, short: it is written large."""


def figures(day: Day) -> DayFigures:
    """What is worth a look, from a metre away."""
    by_hour = [sum(day.by_hour(name)[hour] for name in _TAKEN) for hour in range(HOURS)]
    return DayFigures(
        day=day.date,
        figures=_in_words(day, sum(by_hour)),
        scans=by_hour,
        photos=day.by_hour("photos"),
        receipt_ms=[_most(day, "receipt.ms", hour) for hour in range(HOURS)],
        retries=day.by_hour("request.retries"),
    )


def _in_words(day: Day, products: int) -> list[tuple[str, str]]:
    number = QLocale().toString
    seconds = [
        (_tr("scan to receipt, 95 of 100 within"), _ms(day, "receipt.ms")),
        (_tr("a camera frame, 95 of 100 within"), _ms(day, "frame.ms")),
        (_tr("a request, 95 of 100 within"), _ms(day, "request.ms")),
    ]
    upload = day.spread("upload.kB/s").quantile(0.5)
    most = next(iter(day.named("look.")), "")
    engine, _, look = most.partition(":")
    return [
        (_tr("products"), number(products)),
        (_tr("photos"), number(day.total("photos"))),
        (_tr("refused"), number(day.total("refused"))),
        (_tr("window stood still"), number(day.total("stalls"))),
        *seconds,
        (
            _tr("photo upload, usual"),
            _tr("{speed} kB/s").format(speed=number(round(upload))) if upload else "–",
        ),
        (_tr("camera lost"), number(day.total("camera.lost"))),
        (_tr("requests tried again"), number(day.total("request.retries"))),
        (
            _tr("look again, or several codes"),
            number(day.total("camera.look_again") + day.total("camera.look_apart")),
        ),
        (
            _tr("reads most codes ({engine})").format(engine=engine or "–"),
            _tr(_LOOKS.get(look.replace(" ", "-"), most)) if most else "–",
        ),
    ]


def _ms(day: Day, name: str) -> str:
    value = day.spread(name).quantile(_MOST)
    return "–" if value is None else _tr("{ms} ms").format(ms=QLocale().toString(round(value)))


def _most(day: Day, name: str, hour: int) -> float:
    spread = day.spreads.get(name, {}).get(hour)
    return (spread.quantile(_MOST) or 0.0) if spread is not None else 0.0


def _tr(words: str) -> str:
    return QCoreApplication.translate("figures", words)
