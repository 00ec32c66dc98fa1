"""Lines that the black box wrote: each decision is made again and held against the one then."""

import typing
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.devices.cameras.source import Image
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.barcode import Reading
from app.domain.evidence import Proof
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture, Session
from app.observability.trace.codec import from_json, to_json
from app.replay.replayed_station import Desk
from app.station.feedback import events_of
from app.station.state import Notice, Verdict
from app.store.photo_files import StagedPhoto
from app.vision.live_reader import Memory
from app.vision.png import unpack

_MICROSECONDS = 1_000_000
_LEFT_OUT = b"This photo was left out of the trace.\n"
_PROOFS = 16
"""A scan may be taken while the camera sees the next."""


def _is_hidden(facts: Mapping[str, Any]) -> bool:
    """Whether a line tells that a code came, or a piece of one, but not which; see `Fingers`."""
    said = facts.get("code") or facts.get("broken")
    return bool(said) and all(one["text"] in ("x", "\r", "\n", "\t") for one in facts["strokes"])


class Recorded:
    """Plays recorded lines at *desk*. *picture* gives a picture's PNG by its name, or None.

    *differs* is told what is not as it was, in words.
    """

    def __init__(
        self, picture: Callable[[str], bytes | None], differs: Callable[[str], None]
    ) -> None:
        self._picture, self._differs = picture, differs
        self._proofs: deque[Proof] = deque(maxlen=_PROOFS)
        self.decisions = 0
        """Made again so far: keys judged, sights, use cases."""
        self.read_again = 0
        """Frames of them that were read again out of their pictures."""
        self.seen: Image | None = None
        """The newest picture, grey."""

    def play(self, desk: Desk, facts: Mapping[str, Any]) -> bool:
        """One line. False when its kind drives nothing."""
        play = {
            "keys": self._keys,
            "wedge": self._wedge,
            "view": self._view,
            "sight": self._sight,
            "anew": lambda desk, _: desk.attention.reset(),
            "tuned": _tune,
            "do": self._do,
            "refused": self._refused,
        }.get(str(facts.get("kind", "")))
        if play is not None:
            play(desk, facts)
        return play is not None

    def _same(self, what: str, then: object, now: object) -> None:
        if then != now:
            self._differs(f"{what}: it was {then!r}, now it is {now!r}")

    def _wedge(self, desk: Desk, facts: Mapping[str, Any]) -> None:
        desk.wedge.profile = from_json(WedgeProfile, facts["profile"])

    def _keys(self, desk: Desk, facts: Mapping[str, Any]) -> None:
        """The last verdict of these keys; see `Fingers` for when a line is written."""
        code, broken = "", ""
        if _is_hidden(facts):
            return  # a badge: its keys are in no trace, so nothing can be judged again
        if facts.get("let_go"):  # they were unreadable in the line before
            desk.wedge.let_go = tuple(from_json(Stroke, one) for one in facts["let_go"])
        for one in facts["strokes"]:
            stroke = from_json(Stroke, one)
            verdict = desk.wedge.feed(stroke, stroke)
            code, broken = code or verdict.code, broken or verdict.broken
        if facts.get("pause"):
            verdict = desk.wedge.pause()
            code, broken = code or verdict.code, broken or verdict.broken
        self._judged(facts, code, broken)

    def _judged(self, facts: Mapping[str, Any], code: str, broken: str) -> None:
        then = (facts.get("code") or "", facts.get("broken") or "")
        if any(then) or code or broken:
            self.decisions += 1
            self._same("keys", then, (code, broken))

    def _view(self, desk: Desk, facts: Mapping[str, Any]) -> None:
        """Frames that decided nothing."""
        readings = _readings(facts)
        at = int(facts["at"])
        for step in (0, *facts["then"]):
            at += int(step)
            seen = desk.attention.feed(readings, _size(facts), at / _MICROSECONDS)
            if seen.counted or seen.doubtful or seen.several:
                self._differs(f"a frame at {at / _MICROSECONDS:.3f} s decided nothing then: {seen}")

    def _sight(self, desk: Desk, facts: Mapping[str, Any]) -> None:
        """A frame that decided; read again when its picture is there."""
        readings = _readings(facts)
        image = self._image(facts)
        if image is not None:
            self.seen = image
            desk.reader.memory = from_json(Memory, facts["memory"])
            self._same("reading", to_json(readings), to_json(desk.reader.read(image)))
            self.read_again += 1
        seen = desk.attention.feed(readings, _size(facts), int(facts["at"]) / _MICROSECONDS)
        then = (facts["counted"], facts.get("doubtful"), facts.get("several") or [])
        doubtful = seen.doubtful.barcode.key if seen.doubtful else None
        keys = [[one.barcode.key for one in some] for some in (seen.counted, seen.several)]
        self.decisions += 1
        self._same("sight", then, (keys[0], doubtful, keys[1]))
        for reading in seen.counted if image is not None else ():
            self._proofs.append(desk.proof.shoot(image, reading))

    def _image(self, facts: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a picture or None
        png = self._picture(facts["image"]) if facts.get("image") else None
        return unpack(png) if png else None

    def _do(self, desk: Desk, facts: Mapping[str, Any]) -> None:
        """A use case, with the times and ids of then."""
        station = desk.station
        events = events_of(station, station.codes, station.shots, station.gaps)
        method = events.get(facts["what"])
        if method is None:
            raise ValueError(f"There is no use case {facts['what']!r}.")
        hints = [one for name, one in typing.get_type_hints(method).items() if name != "return"]
        given = [from_json(kind, one) for kind, one in zip(hints, facts["args"], strict=False)]
        method(*[self._at_hand(desk, one) for one in given])
        self.decisions += 1
        self._same(facts["what"], _told(facts["notice"]), _told(to_json(desk.station.notices.last)))

    def _at_hand(self, desk: Desk, value: object) -> object:
        """*value*, with what of it is not in the line."""
        if isinstance(value, StagedPhoto):
            # The photo itself is not in the trace: a file of its name says so in its place.
            return desk.store.files.stage_stand_in(value, _LEFT_OUT)
        if isinstance(value, Proof):  # made again from the frame, if its picture was kept
            return next((one for one in self._proofs if _alike(one, value)), value)
        return value

    def _refused(self, desk: Desk, facts: Mapping[str, Any]) -> None:
        """Refused outside of a use case, such as a picture that could not be encoded."""
        notice = facts["notice"]
        desk.station.notices.say(Verdict(notice["verdict"]), notice["headline"], notice["detail"])


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """Of a StationState what the replay needs: the rest may change from version to version."""

    notice: Notice
    session: Session | None = None
    captures: tuple[Capture, ...] = ()
    capture: Capture | None = None
    photos: tuple[ProductPhoto, ...] = ()
    picked: PhotoType | None = None
    retake: str = ""
    chosen_list: str = ""
    operator: str = ""


def seed(desk: Desk, state: WorkLeft) -> None:
    """Bring an empty store to where the work was when the trace begins."""
    sessions = desk.store.sessions
    if state.operator and state.notice.at is not None:
        desk.store.shifts.begin(state.operator, state.notice.at)
    if sessions.newest() is not None:
        return
    if state.operator:
        desk.store.shifts.begin(state.operator, desk.clock.plain())
    desk.store.bench.plan_list(state.chosen_list)
    if state.session is None:
        return
    sessions.start(state.session, state.chosen_list)
    for capture in reversed(state.captures):
        sessions.add_capture(capture)
    for photo in state.photos:
        desk.store.photos.add(photo, replaces=None)
    sessions.put_on_bench(state.session.id, state.capture.id if state.capture else None)
    sessions.pick_type(state.session.id, state.picked)
    if state.retake:
        sessions.retake(state.session.id, state.retake)


def _readings(facts: Mapping[str, Any]) -> tuple[Reading, ...]:
    return tuple(from_json(Reading, one) for one in facts["readings"])


def _size(facts: Mapping[str, Any]) -> tuple[int, int]:
    width, height = facts["size"]
    return width, height


def _tune(desk: Desk, facts: Mapping[str, Any]) -> None:
    desk.attention.rearm_after(facts["rearm_ms"] / 1000)
    desk.reader.use_itf_lengths(tuple(facts["itf_lengths"]))


def _told(notice: Mapping[str, Any]) -> tuple[object, object]:
    return notice["verdict"], notice["headline"]


def _alike(one: Proof, other: Proof) -> bool:
    """The same but for the picture."""
    return replace(one, jpeg=b"") == replace(other, jpeg=b"")
