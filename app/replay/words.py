"""A line of a trace in words, for whoever steps through it."""

from collections.abc import Callable, Mapping
from typing import Any

from app.observability.trace.trace_reader import Line


def in_words(line: Line) -> str:
    """What happened; "" for what nobody steps through."""
    say = _SAY.get(line.kind)
    if say is not None:
        return say(line.facts)
    if line.kind:
        return ""
    return ", ".join(f"{name} {value}" for name, value in line.facts.items())


def _keys(facts: Mapping[str, Any]) -> str:
    if facts.get("code"):
        return f"scanner typed {facts['code']!r}"
    return f"scanner: {facts['broken']}" if facts.get("broken") else ""


def _sight(facts: Mapping[str, Any]) -> str:
    seen = [f"{one['barcode'][0]} by {', '.join(one['looks'])}" for one in facts["readings"]]
    what = "counts" if facts["counted"] else "several" if facts.get("several") else "looks disagree"
    return f"camera: {what}: {'; '.join(seen)}"


def _do(facts: Mapping[str, Any]) -> str:
    notice = facts["notice"]
    return f"{facts['what']}: {notice['verdict']}, {notice['headline']}. {notice['detail']}".strip()


def _request(facts: Mapping[str, Any]) -> str:
    return f"{facts['method']} {facts['path']}: {facts['status']} after {facts['ms']} ms"


_SAY: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "begin": lambda facts: f"the program starts, version {facts['version']}",
    "keys": _keys,
    "sight": _sight,
    "do": _do,
    "request": _request,
    "camera": lambda facts: f"camera: {facts['trouble'] or 'works'}",
    "scanner": lambda facts: f"scanner: {facts['trouble'] or 'works'}",
    "tuned": lambda facts: f"set anew: a code counts again after {facts['rearm_ms']} ms",
    "stall": lambda facts: f"the window stood still for {facts['ms']} ms",
    "dropped": lambda facts: f"{facts['facts']} facts are missing here",
}
