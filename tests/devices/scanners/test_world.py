"""Random scanners, layouts, speeds and hands: nothing lost in silence, altered or acted.

How many bursts: SCANSTATION_BURSTS. A failure names the seed of its bench and the number of the
scan, which `random_benches.a_bench` plays alone.
"""

import os
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from tests.devices.scanners.random_benches import A_BENCH, try_benches

BURSTS = int(os.environ.get("SCANSTATION_BURSTS", "200000"))
A_TASK = 100
"""Benches."""


@pytest.mark.timeout(1800)  # less than a minute on two free cores
def test_nothing_is_lost_altered_or_acted():
    benches = BURSTS // A_BENCH
    tasks = [range(one, min(one + A_TASK, benches)) for one in range(0, benches, A_TASK)]
    wrong, count = [], Counter()
    with ProcessPoolExecutor(os.cpu_count(), get_context("spawn")) as pool:
        for complaints, counted in pool.map(try_benches, tasks):
            wrong += complaints
            count += counted
    assert not wrong, f"{len(wrong)} of {count['scans']}: {wrong[:5]}"
    assert count["taken"] > 0.7 * count["scans"], f"refusing everything is no art: {count}"
    assert count["plain, refused"] < 0.02 * count["plain"], f"{count}"
