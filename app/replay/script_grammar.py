"""What a line may say: found before anything is played, and told with its number."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from app.domain.barcode import Symbology
from app.domain.errors import NeedsOperator
from app.domain.gtin import Gtin, InvalidGtin
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.observability.trace.trace_reader import Line
from app.replay.network import LINES
from app.vision.symbol_drawing import DRAWN, draw_symbol

FORMAT = 1
"""Of a trace written by hand."""
_PRESSED = (
    *("next", "undo", "missing", "shoot", "retake", "again", "end", "submit"),
    *("start", "type", "photo"),
)
_AMOUNTS = ("at", "for", "fps", "gap_ms", "wait")
_EXPECTED = (
    *("captures", "photos", "notice", "headline", "bench", "next"),
    *("waiting", "on_server", "differences"),
)


_DIGITS = {Symbology.EAN_13: 13, Symbology.EAN_8: 8, Symbology.UPC_A: 12}
"""The writer would fill up what is too short."""


class WrongLine(NeedsOperator):
    """A line that cannot be played."""

    title = "Wrong line"


def check(lines: Iterable[Line]) -> None:
    """Raises WrongLine for the first line written by hand that cannot be played."""
    for line in lines:
        complaint = "" if line.kind else complaint_of(line.facts)
        if complaint:
            raise WrongLine(f"Line {line.number} (comments not counted): {complaint}")


def complaint_of(facts: Mapping[str, Any]) -> str:
    """What was expected and got, in words; "" when the line can be played.

    >>> complaint_of({"camera": "gone"})
    "Expected as camera: lost, back; got 'gone'."
    """
    for name in _AMOUNTS:
        amount = facts.get(name, 0)
        if not isinstance(amount, (int, float)) or amount < 0:
            return f"Expected a number that is not negative as {name}, got {amount!r}."
    if "trace" in facts or "setup" in facts:
        return _first_line(facts)
    for verb, complain in _VERBS.items():
        if verb in facts:
            return complain(facts)
    return f"Expected one of {', '.join(_VERBS)}, got {dict(facts)}."


def _first_line(facts: Mapping[str, Any]) -> str:
    if facts.get("trace", FORMAT) != FORMAT:
        return (
            f"Expected a trace of format {FORMAT}, got {facts['trace']!r}. It was written for a "
            "newer Scan Station: replay it there, or update this one."
        )
    try:
        datetime.fromisoformat(str(facts.get("start", "2026-01-05T06:00:00+00:00")))
    except ValueError:
        return f"Expected a time such as 2026-03-02T06:00:00+00:00, got {facts['start']!r}."
    return ""


def _one_of(name: str, choices: Iterable[str], got: object) -> str:
    known = list(choices)
    return "" if got in known else f"Expected as {name}: {', '.join(known)}; got {got!r}."


def _keys(facts: Mapping[str, Any]) -> str:
    if not isinstance(facts["keys"], str):
        return f"Expected what the scanner types, such as 4006381333931, got {facts['keys']!r}."
    match facts.get("stall", [1, 0]):
        case [int(), int() | float()]:
            return ""
        case other:
            return f"Expected a stall such as [6, 200], got {other!r}."


def _press(facts: Mapping[str, Any]) -> str:
    name = facts["press"]
    if name == "start":
        return _one_of("mode", CaptureMode, facts.get("mode", CaptureMode.BOTH))
    if name == "photo":
        return _one_of("type", PhotoType, facts.get("type"))
    if name == "type" and not isinstance(facts.get("text"), str):
        return "Expected what is typed as text, got none."
    return _one_of("press", _PRESSED, name)


def _code(facts: Mapping[str, Any]) -> str:
    code = facts["code"]
    if not isinstance(code, dict) or not isinstance(code.get("text"), str):
        return f'Expected a code such as {{"text": "4006381333931"}}, got {code!r}.'
    named, scale = code.get("symbology", Symbology.EAN_13), code.get("scale", 1)
    if not isinstance(scale, int) or scale < 1:
        return f"Expected as scale the pixels of a module, 1 or more; got {scale!r}."
    return _one_of("symbology", DRAWN, named) or _carried(code["text"], Symbology(named))


def _carried(text: str, symbology: Symbology) -> str:
    """What is wrong with *text* in a code of this kind."""
    why = _unfit(text, symbology)
    if not why:
        return ""
    other = json.dumps({"text": text, "symbology": Symbology.CODE_128}, ensure_ascii=False)
    return (
        f"Expected what {symbology} can say, got {text!r}: {why}. Mend the text, or name its "
        f"symbology: {other}."
    )


def _unfit(text: str, symbology: Symbology) -> str:
    digits = _DIGITS.get(symbology)
    if digits is not None and len(text) != digits:
        return f"it has {digits} digits"
    try:
        if digits is not None:
            Gtin.parse(text)
        else:
            draw_symbol(text, symbology, 1)
    except (InvalidGtin, ValueError) as error:
        return re.sub(r"^Error \d+: | \(retval: \d+\)$", "", str(error)).rstrip(".")
    return ""


def _expect(facts: Mapping[str, Any]) -> str:
    if not isinstance(facts["expect"], dict):
        return f'Expected something such as {{"captures": 1}}, got {facts["expect"]!r}.'
    complaints = (_one_of("expect", _EXPECTED, name) for name in facts["expect"])
    return next(filter(None, complaints), "")


def _nothing(_: Mapping[str, Any]) -> str:
    return ""


_VERBS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "keys": _keys,
    "frame": _nothing,
    "code": _code,
    "press": _press,
    "camera": lambda facts: _one_of("camera", ("lost", "back"), facts["camera"]),
    "network": lambda facts: _one_of("network", LINES, facts["network"]),
    "kill": _nothing,
    "expect": _expect,
    "wait": _nothing,
}
