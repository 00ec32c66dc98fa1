"""The facts of the bench as lines of the log, in words that a support person understands."""

import logging
from collections.abc import Callable, Mapping
from typing import Any

from app.observability.trace.recorder import Fact

log = logging.getLogger("app.bench")

_SILENT = ("Station.observe", "Shots.aim", "Station.use_shot_lists")
_DID = {
    "Station.start": "A session was opened",
    "Station.end": "The session was ended",
    "Station.submit": "The session was submitted",
    "Station.undo": "Undo",
    "Station.lock": "The bench was locked or opened",
    "Station.begin_shift": "Somebody else works here",
    "Station.choose_shot_list": "A shot list was chosen",
    "Station.bench_changed": "The bench was set otherwise",
    "Codes.scan": "A code came by {source}",
    "Codes.type_in": "A code was typed by hand",
    "Codes.say_which": "A person said which product eight digits are",
    "Codes.again": "The product was counted once more",
    "Codes.quantity": "A quantity was given",
    "Codes.pick": "Back to an earlier product",
    "Codes.next_product": "The bench was cleared",
    "Gaps.walk": "On to a product that misses photos",
    "Codes.look_again": "The camera could not agree on a code",
    "Codes.look_apart": "The camera saw several codes",
    "Codes.scan_failed": "A hand scanner sent something broken",
    "Codes.take_back_piece": "The first piece of a broken code was taken back",
    "Shots.pick_type": "A photo type was chosen",
    "Shots.shoot": "A photo was taken",
    "Shots.reorder": "The photos were ordered",
    "Shots.no_picture": "The shutter was pressed",
    "Shots.retake": "A photo is to be taken again",
    "Shots.retype": "A photo was said to show something else",
    "Shots.replace": "A photo was edited",
    "Shots.discard": "A photo was thrown away",
}


def known_events() -> frozenset[str]:
    """The use cases that the log has words for, or leaves out on purpose."""
    return frozenset((*_SILENT, *_DID))


def tell(fact: Fact) -> None:
    """Log *fact*, if it is one that a person wants to read. For the trace's thread."""
    _, kind, facts = fact
    say = _SAY.get(kind)
    words = say(facts) if say is not None else ""
    if words:
        level = logging.WARNING if kind in ("stall", "dropped") else logging.INFO
        log.log(level, "%s", words)


def _do(facts: Mapping[str, Any]) -> str:
    what, notice = facts["what"], facts["notice"]
    if what in _SILENT:
        return ""
    source = facts["args"][1] if what == "Codes.scan" else ""
    did = _DID.get(what, what).format(source=source)
    return f"{did}: {notice.verdict}, {notice.headline}. {notice.detail}".strip()


def _device(name: str) -> Callable[[Mapping[str, Any]], str]:
    return lambda facts: f"The {name}: {facts['trouble'] or 'works.'}"


_SAY: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "begin": lambda facts: f"Scan Station {facts['version']} began to work.",
    "do": _do,
    "camera": _device("camera"),
    "photo_camera": _device("photo camera"),
    "scanner": _device("hand scanner"),
    "stall": lambda facts: f"The window stood still for {facts['ms']:.0f} ms.",
    "dropped": lambda facts: f"{facts['facts']} facts are missing in the trace.",
}
