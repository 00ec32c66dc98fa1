"""A small shift, killed once, replayed twice: the same store. `bench shift` has the eight hours."""

import importlib.util
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[1] / "bench" / "shift.py"


@pytest.fixture(scope="module")
def bench():
    made = importlib.util.spec_from_file_location("bench_shift", BENCH)
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_a_shift_with_outages_and_a_kill_is_the_same_twice(bench, tmp_path):
    told = bench.measure(tmp_path, products=40, photos=1, kills=1)
    assert told["same"]
    for run in (told["first"], told["second"]):
        assert (run["captures"], run["photos"], run["owed"]) == (40, 41, 0)
        assert run["most_handles"] < 60
