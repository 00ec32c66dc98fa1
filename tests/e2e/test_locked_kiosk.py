"""A locked kiosk in a real window: half a minute of all that somebody without PIN and badge can do.

For longer: `python3 packaging/dev.py bench locked --seconds 300`.
"""

import os

import pytest

from tests.e2e.locked_walk import LockedKiosk, walk
from tests.e2e.test_operator import pictures, sandbox

__all__ = ["pictures", "sandbox"]
SECONDS = float(os.environ.get("SCANSTATION_LOCKED_SECONDS", "30"))
SEED = 20261130


@pytest.mark.timeout(SECONDS + 600)
def test_nothing_changes_while_the_kiosk_is_locked(
    tmp_path,
    sandbox,
    pictures,
    display_environment,
    xdotool,
):
    kiosk = LockedKiosk(tmp_path / "station", sandbox, pictures, display_environment, xdotool)
    counts = walk(kiosk, SECONDS, SEED)
    assert sum(counts.values()) >= 10
