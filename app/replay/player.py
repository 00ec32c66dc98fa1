"""Plays a trace line by line, and says what was not as it was."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from app.devices.cameras.source import Image
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.errors import NeedsOperator
from app.domain.shot_list import ShotLists
from app.foreign.text import text
from app.observability.trace.codec import from_json
from app.observability.trace.trace_reader import Line, Trace
from app.replay.clock import BEGINNING, TraceClock
from app.replay.network import Network
from app.replay.recorded import Recorded, WorkLeft, seed
from app.replay.replayed_station import Desk, Setup
from app.replay.script import Script, seconds_of
from app.replay.script_grammar import WrongLine, check
from app.store.sqlite.errors import WRONG_VALUES
from app.store.store import open_store
from app.version import version

_NEVER = float("inf")
_NOT_OURS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, *WRONG_VALUES)
"""What values lead to that no version of the program writes."""


class FolderNotEmpty(NeedsOperator):
    """A replay writes into a folder of its own."""

    title = "Folder not empty"


@dataclass(slots=True)
class Outcome:
    """What a replay did."""

    lines: int = 0
    decisions: int = 0
    read_again: int = 0
    differences: list[str] = field(default_factory=list)
    """At most a hundred."""


class Player:
    """Enter it to have the desk in *folder*: an empty one, unless *from_line* is more than 1.

    Raises WrongLine for what cannot be played, before anything is.
    """

    def __init__(self, trace: Trace, folder: Path, from_line: int = 1) -> None:
        self._trace, self._folder, self._from_line = trace, folder, from_line
        self._lines = _playable(trace)
        _refuse_what_cannot_be_played(trace, self._lines, from_line)
        begins = (line.facts for line in self._lines if line.kind == "begin")
        self.written_by = text(next(begins, {}).get("version", ""), 40)
        with self._understood(1):
            self.clock = TraceClock(_start(self._lines))
        """The version that wrote it; "" for one written by hand."""
        self._zero = next((line.at for line in self._lines if line.at is not None), 0.0)
        self._recorded = Recorded(trace.picture, self._differs)
        self._house = ExitStack()
        self._network: Network | None = None
        self._line: Line | None = None
        self.outcome = Outcome()

    def __enter__(self) -> Self:
        if self._from_line == 1 and (self._folder / "station.db").exists():
            raise FolderNotEmpty(
                f"Expected an empty folder for the replay, but {self._folder} holds the work of a "
                "station. Choose another with --data-dir."
            )
        with ExitStack() as house:
            self._open(house)
            self._house = house.pop_all()
        return self

    def _open(self, house: ExitStack) -> None:
        self._store = house.enter_context(open_store(self._folder, floor=0))
        if any("network" in line.facts for line in self._lines):
            self._network = house.enter_context(Network(self._folder, self.clock))
            self._network.connect(house, self._store)
        self._script = Script(self._trace.folder, self._network, self._differs)
        setup = next((one.facts for one in self._lines if _is_setup(one)), {})
        try:
            self._build(setup)
        except _NOT_OURS as error:
            told = text(setup)
            raise WrongLine(f"Expected a setup as docs/trace.md has it, got {told}.") from error

    def __exit__(self, *_: object) -> None:
        self._house.close()

    def play(self, until: float = _NEVER) -> Iterator[Line]:
        """Each line after it was played, up to *until* seconds of the trace."""
        for line, at in self._timed():
            if at > until:
                break
            if line.number < self._from_line:
                self._script.skip(line.facts)
                continue
            self._play(line, at)
            yield line
        if self._network is not None and until == _NEVER:
            report = self._network.settle()
            if report.waiting:
                self._differs(f"{report.waiting} errands are still owed: {report.trouble}")
            elif report.trouble:
                self._differs(f"in the end the server has it otherwise: {report.trouble}")

    def seconds(self, line: Line) -> float:
        """When *line* was, from the beginning of the trace; hand-written ones are now."""
        return self.clock.seconds if line.at is None else max(0.0, line.at - (self._zero or 0.0))

    @property
    def sends(self) -> bool:
        """Whether the trace has a network, and so a server of its own."""
        return self._network is not None

    @property
    def seen(self) -> Image | None:
        """The newest picture, BGR or grey: of the trace, or of what lies under its camera."""
        frames = self.desk.frames.all()
        return frames[-1].image if frames else self._recorded.seen

    def _timed(self) -> Iterator[tuple[Line, float]]:
        at = 0.0
        for line in self._lines:
            if line.at is not None:
                yield line, self.seconds(line)
                continue
            with self._understood(line.number):
                at = max(at, float(line.facts.get("at", 0.0)))
                takes = seconds_of(line.facts)
            yield line, at
            at += takes

    def _play(self, line: Line, at: float) -> None:
        with self._understood(line.number):
            self._play_line(line, at)

    def _play_line(self, line: Line, at: float) -> None:
        self._line = line
        facts = line.facts
        self.clock.go_to(at)
        self.clock.begin_line(line.number, facts.get("times") or (), facts.get("ids") or ())
        if line.kind:
            self._play_recorded(line)
        else:
            self._script.play(self.desk, facts, at)
        self.clock.go_to(at + seconds_of(facts))
        if self._network is not None:
            for _ in self._network.passes():
                pass
        self.outcome.lines += 1
        self.outcome.decisions = self._recorded.decisions
        self.outcome.read_again = self._recorded.read_again

    def _play_recorded(self, line: Line) -> None:
        if line.kind == "begin":
            self._begin(line.facts)
        else:
            self._recorded.play(self.desk, line.facts)

    @contextmanager
    def _understood(self, number: int) -> Iterator[None]:
        """Raises WrongLine where another version, or nobody of ours, wrote what this one does not
        know."""
        try:
            yield
        except _NOT_OURS as error:
            raise WrongLine(
                f"Line {number} says what this Scan Station {version()} does not know "
                f"({type(error).__name__}: {text(error)}). It was written by "
                f"{self.written_by or 'an unknown version'}: replay the trace with that version."
            ) from error

    def _begin(self, facts: Mapping[str, Any]) -> None:
        """The program started: all but what is on disk is as new."""
        self._build(facts)
        seed(self.desk, from_json(WorkLeft, facts["state"]))

    def _build(self, facts: Mapping[str, Any]) -> None:
        setup = facts.get("setup") or {}
        lists = from_json(ShotLists, setup["shot_lists"]) if "shot_lists" in setup else ShotLists()
        chosen = Setup(
            rearm_ms=int(setup.get("rearm_ms", 400)),
            itf_lengths=tuple(setup.get("itf_lengths", ())),
            shot_lists=lists,
            scanner=from_json(WedgeProfile, setup.get("scanner", {})),
        )
        self.desk = Desk(self._store, self._folder, self.clock, chosen)

    def _differs(self, words: str) -> None:
        number = self._line.number if self._line else 0
        if len(self.outcome.differences) < 100:  # noqa: PLR2004 - more nobody reads
            self.outcome.differences.append(f"line {number}: {words}")


def _playable(trace: Trace) -> tuple[Line, ...]:
    """From the first line before which nothing has to be known."""
    for place, line in enumerate(trace.lines):
        begins = line.facts.get("what") == "Station.start" or line.kind in ("begin", "")
        if begins:
            return trace.lines[place:]
    return ()


def _refuse_what_cannot_be_played(trace: Trace, lines: tuple[Line, ...], from_line: int) -> None:
    """Raises WrongLine. A line that the program wrote may be torn, one of a person's is mended."""
    check(lines)
    if trace.torn and not any(line.kind for line in trace.lines):
        raise WrongLine(
            f"Line {trace.torn[0]} (comments not counted) is no JSON object. Expected a line such "
            'as {"press": "start"}.'
        )
    if not lines:
        raise WrongLine(
            f"Expected the start of the program or of a session among its {len(trace.lines)} "
            "lines, got none: the ring has let them go. Replay a bundle that was saved earlier."
        )
    if from_line > lines[-1].number:
        raise WrongLine(f"Expected a line up to {lines[-1].number} to go on with, got {from_line}.")


def _is_setup(line: Line) -> bool:
    return "setup" in line.facts or "trace" in line.facts


def _start(lines: tuple[Line, ...]) -> datetime:
    """The day and hour of the trace."""
    for line in lines:
        words = line.facts.get("utc") or line.facts.get("start")
        if words:
            return datetime.fromisoformat(str(words))
    return BEGINNING
