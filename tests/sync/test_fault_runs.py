"""A thousand sessions through drops, refusals, garbage, portals, expiry and kills: none lost.

What a run is, and how one number is replayed, stands in fault_runs.py beside this file.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("fault_runs.py")
RUNS, PROCESSES = 1000, 2


@pytest.mark.slow
def test_a_thousand_faulty_runs_end_with_the_same_here_and_there():
    each = RUNS // PROCESSES
    running = [
        subprocess.Popen(
            [sys.executable, str(SCRIPT), str(number * each), str(each)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    lines = [line for one in running for line in one.communicate(timeout=1200)[0].splitlines()]
    failed = [line for line in lines if line.startswith("FAILED")]
    assert not failed, "\n".join([*failed, f"replay one: python {SCRIPT.name} SEED"])
    totals = [json.loads(line) for line in lines if line.startswith("{")]
    assert sum(one["runs"] for one in totals) == RUNS
    assert sum(one["kills"] for one in totals) > 100
    assert sum(one["faults"] for one in totals) > 1000
    print(totals)
