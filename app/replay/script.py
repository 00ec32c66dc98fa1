"""Lines written by hand (docs/trace.md): keys, frames, buttons, waits, the network.

Each line is a JSON object with one verb. How long a line takes is known without playing it, so
that a replay that was killed goes on at the same times.
"""

import os
import signal
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app.devices.cameras.files import read_picture
from app.devices.cameras.source import PICTURES, Image
from app.devices.scanners.keys import Stroke
from app.domain.barcode import Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.foreign.errors import BadInput
from app.foreign.paths import name_inside
from app.replay.network import Network
from app.replay.replayed_station import Desk
from app.replay.script_grammar import WrongLine
from app.vision.symbol_drawing import draw_symbol
from app.workers.station import StationWorker

_GAP_S = 0.008
_PAUSE_S = 0.3
"""After typed keys, so that a burst without an end is over."""
_FPS = 10.0
_TABLE = (480, 640)
_GREY = 110


def seconds_of(facts: Mapping[str, Any]) -> float:
    """How long a line takes."""
    if "keys" in facts:
        return max(_times_of(facts), default=0.0) / 1000 + _PAUSE_S
    if "frame" in facts or "code" in facts:
        return float(facts.get("for", 1 / _FPS))
    return float(facts.get("wait", 0.0))


def _times_of(facts: Mapping[str, Any]) -> list[float]:
    """When each key comes, in ms from the line's beginning; `stall` is [after keys, ms]."""
    gap = float(facts.get("gap_ms", _GAP_S * 1000))
    after, stall = facts.get("stall", (0, 0.0))
    return [
        place * gap + (stall if after and place >= after else 0.0)
        for place in range(len(facts["keys"]) + 1)
    ]


class Script:
    """Plays hand-written lines. *folder* is where their pictures lie.

    *network* is None where the trace has none. *differs* is told what was expected and not found.
    """

    def __init__(
        self, folder: Path, network: Network | None, differs: Callable[[str], None]
    ) -> None:
        self._folder, self._network, self._differs = folder, network, differs
        self._pictures: dict[str, Image] = {}
        self._plugged = True

    def play(self, desk: Desk, facts: Mapping[str, Any], at: float) -> bool:
        """One line that begins at *at* seconds. False when it has no verb of ours."""
        for verb, play in self._verbs().items():
            if verb in facts:
                play(desk, facts, at)
                return True
        return False

    def skip(self, facts: Mapping[str, Any]) -> None:
        """A line before the one to go on with: only what it changed of the world counts."""
        if "network" in facts and self._network is not None:
            self._network.switch(facts["network"])
        if "camera" in facts:
            self._plugged = facts["camera"] == "back"

    def _verbs(self) -> Mapping[str, Callable[[Desk, Mapping[str, Any], float], None]]:
        return {
            "keys": self._keys,
            "frame": self._frames,
            "code": self._frames,
            "press": _press,
            "camera": self._camera,
            "network": lambda _desk, facts, _at: self.skip(facts),
            "kill": _kill,
            "expect": self._expect,
            "wait": lambda *_: None,
        }

    def _keys(self, desk: Desk, facts: Mapping[str, Any], at: float) -> None:
        """A hand scanner types; "\\r" is its Enter."""
        for text, later in zip(facts["keys"], _times_of(facts), strict=False):
            now = at * 1000 + later
            desk.clock.go_to(now / 1000)
            stroke = Stroke(text, now)
            self._judge(desk, desk.wedge.feed(stroke, stroke))
        if desk.wedge.holding:
            self._judge(desk, desk.wedge.pause())

    @staticmethod
    def _judge(desk: Desk, verdict: Any) -> None:  # noqa: ANN401 - the wedge's verdict
        if verdict.code:
            desk.worker.scan_by_wedge(verdict.code)
        if verdict.retracted:
            desk.worker.take_back_piece(verdict.retracted, verdict.broken)
        elif verdict.broken:
            desk.worker.scan_failed(verdict.broken)

    def _frames(self, desk: Desk, facts: Mapping[str, Any], at: float) -> None:
        """Something lies under the camera for a while."""
        if not self._plugged:
            return
        step = 1 / float(facts.get("fps", _FPS))
        image = self._image(facts)
        for number in range(max(1, round(seconds_of(facts) / step))):
            desk.clock.go_to(at + number * step)
            desk.see(image)

    def _image(self, facts: Mapping[str, Any]) -> Image:
        name = str(facts.get("frame") or "")
        if name:
            if name not in self._pictures:
                self._pictures[name] = self._read(name)
            return self._pictures[name]
        code = facts.get("code") or {}
        height, width = facts.get("size", _TABLE)
        return drawn(code, height, width) if code else np.full((height, width, 3), _GREY, np.uint8)

    def _read(self, name: str) -> Image:
        try:
            path = name_inside(self._folder, name)
        except BadInput as error:
            raise WrongLine(f"Expected a picture beside the trace, but {error}.") from error
        image = read_picture(path) if path.suffix.lower() in PICTURES else None
        if image is None:
            raise WrongLine(f"Expected a picture in {path}, but it cannot be read.")
        return image

    def _camera(self, desk: Desk, facts: Mapping[str, Any], _at: float) -> None:
        self.skip(facts)
        if not self._plugged:
            desk.lose_camera()

    def _expect(self, desk: Desk, facts: Mapping[str, Any], _at: float) -> None:
        state = desk.station.read_state()
        found = {
            "captures": state.capture_count,
            "photos": state.photo_count,
            "notice": state.notice.verdict.value,
            "headline": state.notice.headline,
            "bench": state.capture.barcode.text if state.capture else None,
            "next": state.next_photo.value if state.next_photo else None,
            "waiting": desk.store.outbox.waiting(),
            "on_server": state.delivery.on_server,
            "differences": list(state.delivery.differences),
        }
        for name, wanted in facts["expect"].items():
            if found[name] != wanted:
                self._differs(f"expected {name} {wanted!r}, found {found[name]!r}")


def drawn(code: Mapping[str, Any], height: int, width: int) -> Image:
    """A grey table with the code of {"text", "symbology"} in its middle, BGR."""
    table = np.full((height, width, 3), _GREY, np.uint8)
    symbology = Symbology(code.get("symbology", Symbology.EAN_13))
    symbol = draw_symbol(str(code["text"]), symbology, int(code.get("scale", 3)))
    high, wide = min(symbol.shape[0], height), min(symbol.shape[1], width)
    top, left = (height - high) // 2, (width - wide) // 2
    table[top : top + high, left : left + wide] = symbol[:high, :wide, None]
    return table


def _press(desk: Desk, facts: Mapping[str, Any], _at: float) -> None:
    """A button, a key or a command card: what it does."""
    name, worker = facts["press"], desk.worker
    if name == "start":
        worker.start_session(CaptureMode(facts.get("mode", CaptureMode.BOTH)))
    elif name == "type":
        worker.type_code(facts["text"])
    elif name == "photo":
        worker.pick_type(PhotoType(facts["type"]))
    else:
        _PLAIN[name](worker)


def _kill(*_: object) -> None:
    """As a power cut takes it: no farewell."""
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


_PLAIN: Mapping[str, Callable[[StationWorker], None]] = {
    "next": StationWorker.next_product,
    "undo": StationWorker.undo,
    "missing": StationWorker.next_gap,
    "shoot": StationWorker.shoot,
    "retake": StationWorker.retake_last,
    "again": StationWorker.count_again,
    "end": StationWorker.end_session,
    "submit": StationWorker.submit_session,
}
