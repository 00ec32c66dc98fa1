"""Whole sessions against mutated answers: none crashes, none is stuck, nothing is sent twice.

What a run is, and how one number is replayed, stands in answer_runs.py beside this file. Other
numbers than those of CI: ANSWER_SEED=4711 ANSWER_RUNS=500 in the environment.
"""

import logging
import os

import pytest

from tests.sync.answer_runs import NEEDED, Run, everything, run
from tests.sync.in_process import a_world

SEED, RUNS = int(os.environ.get("ANSWER_SEED", "100")), int(os.environ.get("ANSWER_RUNS", "24"))


@pytest.fixture(scope="module")
def world():
    with a_world() as opened:
        yield opened


@pytest.fixture(autouse=True)
def _quiet(caplog):
    caplog.set_level(logging.CRITICAL)


def test_mutated_answers_stop_nothing_and_double_nothing(world):
    plan = everything(world)
    assert len(plan) > 500
    outcomes = [run(world, plan, seed) for seed in range(SEED, SEED + RUNS)]
    failed = [
        f"{one.seed} {one.what}: {'; '.join(one.problems)}" for one in outcomes if one.problems
    ]
    assert not failed, "\n".join([*failed, "replay one: python tests/sync/answer_runs.py SEED"])
    assert sum(bool(one.struck) for one in outcomes) > RUNS * 0.9


@pytest.mark.parametrize("how", ["null", "absent", "other type"])
def test_the_answers_of_the_finding(world, how):
    """`capture_count: null`, `created: ""`, `sort_order: null`, a ticket in `data`."""
    for at, name in (
        ("POST /sessions", "capture_count"),
        ("POST /sessions", "created"),
        ("POST /captures", "created"),
        ("GET /sessions/presigned-upload-url", "expires_in"),
        ("POST /sessions/photos", "sort_order"),
    ):
        done = Run(world, (at, (name,)), how).go()
        assert (done.problems, done.line.struck > 0) == ([], True), (at, name)


@pytest.mark.parametrize("at", [one for one in NEEDED if one != "GET /sessions/status"])
def test_every_answer_may_be_wrapped(world, at):
    from tests.sync import answer_runs

    for wrapper in ("data", "result"):
        answer_runs.MUTATIONS["wrapped"] = lambda value, name=wrapper: {name: value}
        try:
            done = Run(world, (at, ()), "wrapped").go()
        finally:
            del answer_runs.MUTATIONS["wrapped"]
        assert done.line.struck
        assert not done.problems
        assert not done.report.waiting
