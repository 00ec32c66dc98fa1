"""The real program with all its threads leaves a trace that replays to the same facts."""

import json
import os
import subprocess
import sys
from pathlib import Path

from app.observability.trace.trace_reader import read_trace
from app.replay.player import Player
from app.store.contents import contents

RECORD = Path(__file__).with_name("record.py")
OURS = {"session": 6, "capture": 10, "photo": 9, "proof": 5}
"""So many columns of each table are the station's; the others came from the server."""


def facts(folder):
    rows = [json.loads(one) for one in contents(folder)]
    for row in rows:
        if row[0] == "proof":
            row[2] = ""  # its picture can be made again only where the frame's was kept
    return [row[: 1 + OURS[row[0]]] for row in rows if row[0] in OURS]


def test_what_the_program_recorded_is_what_happened(tmp_path, qapp):
    done = subprocess.run(
        [sys.executable, str(RECORD), str(tmp_path / "data")],
        env=os.environ | {"PYTHONPATH": str(RECORD.parents[2]), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    work = tmp_path / "data" / "simulation"
    with Player(read_trace(work), tmp_path / "again") as player:
        kinds = {line.kind for line in player.play()}
    assert player.outcome.differences == []
    assert player.outcome.read_again >= 1
    assert facts(tmp_path / "again") == facts(work)
    photos = [row[0] for row in facts(work)].count("photo")
    assert photos >= 2
    assert {"begin", "do", "sight", "commit", "request", "camera", "shown"} <= kinds
    figures = json.loads(next((work / "numbers").glob("*.json")).read_text())
    assert sum(figures["counts"]["photos"]) == photos
    assert sum(figures["counts"]["scan.typed"]) == 1
    assert figures["spreads"]["receipt.ms"]
