"""Killed anywhere, the bench comes back as it was: what was locked, and what was asked."""

import pytest

from app.store.store import open_store
from app.ui.access.away_page import AwayPage
from app.ui.access.operator_page import OperatorPage
from tests.whole_program import in_the_house, wait_for

__all__ = ["in_the_house"]


@pytest.fixture
def folder(tmp_path):
    """Where the work of a simulated bench lies."""
    made = tmp_path / "simulation"
    made.mkdir()
    return made


def page_opens(in_the_house, kind):
    def look(window):
        wait_for(lambda: window.findChild(kind).isVisible())
        return ["open"]

    return in_the_house(look) == ["open"]


def test_a_locked_bench_is_locked_after_a_kill(in_the_house, folder):
    with open_store(folder, floor=0) as store:
        store.bench.lock(True)
    assert page_opens(in_the_house, AwayPage)


def test_a_bench_that_an_older_version_locked_is_locked(in_the_house, folder):
    (folder / "locked").touch()
    assert page_opens(in_the_house, AwayPage)
    assert not (folder / "locked").exists()
    with open_store(folder, floor=0) as store:
        assert store.bench.read().locked


def test_who_was_asked_for_a_badge_is_asked_again(in_the_house, folder):
    with open_store(folder, floor=0) as store:
        store.bench.want_badge(True)
    assert page_opens(in_the_house, OperatorPage)
