"""What a report of the errands says to a person."""

from PySide6.QtCore import QCoreApplication

from app.domain.report import SyncReport

_SKEW_SHOWN_S = 120.0
_FEW_PRODUCTS = 50


def notes(sync: SyncReport | None) -> str:
    """What a person should know or do beside the trouble itself, a line each; "" for nothing."""
    return "\n".join(filter(None, (sync.news, _skew(sync), _key(sync)))) if sync else ""


def under_way(sync: SyncReport | None) -> str:
    """What is happening at the moment, in a few words; "" for nothing."""
    if sync is None:
        return ""
    if sync.uploading.photos:
        return _tr("sending {percent} %").format(percent=sync.uploading.percent)
    if sync.quota_wait:
        return _tr("calls used up, goes on in {wait}").format(wait=_wait(sync.quota_wait))
    return ""


def products_left(sync: SyncReport | None) -> str:
    """How many products still fit into the day's calls; "" while that is unknown."""
    if sync is None or sync.products_left_today is None:
        return ""
    return _tr("about {count} products left today").format(count=sync.products_left_today)


def few_left(sync: SyncReport | None) -> str:
    """The same, only when it is time to think of it."""
    left = sync.products_left_today if sync else None
    return products_left(sync) if left is not None and left < _FEW_PRODUCTS else ""


def _skew(sync: SyncReport) -> str:
    skew = sync.clock_skew
    if skew is None or abs(skew) <= _SKEW_SHOWN_S:
        return ""
    words = _tr(
        "This computer's clock is {minutes} min {way} the server's. Set it right: from 15 minutes "
        "on no photo is taken there."
    )
    way = _tr("behind") if skew > 0 else _tr("ahead of")
    return words.format(minutes=round(abs(skew) / 60), way=way)


def _key(sync: SyncReport) -> str:
    if not sync.others_on_key:
        return ""
    return _tr("Something else uses this station's API key and its calls. Give each its own key.")


def _wait(seconds: float) -> str:
    if seconds < 120:  # noqa: PLR2004 - two minutes
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.0f} h"  # noqa: PLR2004


def _tr(words: str) -> str:
    return QCoreApplication.translate("SyncWords", words)
