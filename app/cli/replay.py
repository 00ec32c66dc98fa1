"""What happened at a bench, once more."""

import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.file_trouble import path_of

if TYPE_CHECKING:
    from app.replay.player import Outcome, Player

_NOT_THE_SAME = 1


def replay(
    trace: Annotated[
        Path,
        typer.Argument(help="A bundle, a trace folder or a .jsonl file.", parser=path_of),
    ],
    data_dir: Annotated[
        Path | None,
        typer.Option(help="An empty folder to work in; a temporary one otherwise.", parser=path_of),
    ] = None,
    speed: Annotated[
        float, typer.Option(min=0, help="1 for as fast as it was; 0 for as fast as it goes.")
    ] = 0.0,
    until: Annotated[
        float | None, typer.Option(min=0, help="Stop after so many seconds of the trace.")
    ] = None,
    from_line: Annotated[
        int, typer.Option(min=1, help="Go on at this line in the data folder of a killed replay.")
    ] = 1,
    step: Annotated[bool, typer.Option("--step", help="Enter plays the next line.")] = False,
    window: Annotated[bool, typer.Option("--window", help="Show it in the window.")] = False,
    verbose: Annotated[bool, typer.Option("--lines", help="Print each line.")] = False,
) -> None:
    """Drive the whole station from a trace. Exit code 1 when a decision was not as it was."""
    from app.observability.trace.trace_reader import read_trace
    from app.replay.player import Player
    from app.version import version

    found = read_trace(trace)
    end = float("inf") if until is None else until
    with ExitStack() as house:
        folder = data_dir or Path(house.enter_context(tempfile.TemporaryDirectory()))
        player = house.enter_context(Player(found, folder, from_line))
        if player.written_by not in ("", version()):
            words = f"Written by Scan Station {player.written_by}; this is {version()}."
            typer.echo(words, err=True)
        if window:
            from app.replay.replay_window import show

            show(player, speed or 1.0, end)
        else:
            _run(player, speed, end, step=step, lines=verbose or step)
        typer.echo(_words(player.outcome, len(found.torn)))
        for words in player.outcome.differences:
            typer.echo(f"  {words}")
    raise typer.Exit(_NOT_THE_SAME if player.outcome.differences else 0)


def _run(player: "Player", speed: float, until: float, *, step: bool, lines: bool) -> None:
    from app.replay.words import in_words

    begun = time.monotonic()
    for line in player.play(until):
        if speed:
            time.sleep(max(0.0, player.clock.seconds / speed - (time.monotonic() - begun)))
        if lines and (words := in_words(line)):
            typer.echo(f"{line.number:7}  {player.seconds(line):10.3f} s  {words}")
            if step:
                sys.stdin.readline()


def _words(outcome: "Outcome", torn: int) -> str:
    same = "all as they were" if not outcome.differences else f"{len(outcome.differences)} differ"
    words = (
        f"{outcome.lines} lines, {outcome.decisions} decisions made again "
        f"({outcome.read_again} from the picture): {same}."
    )
    return f"{words} {torn} lines were torn." if torn else words
