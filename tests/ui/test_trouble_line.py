"""Several troubles at once: each can be read."""

import pytest

from app.ui.bench.trouble_line import TroubleLine

LONG = "The file shot-lists.toml cannot be used. The standard shot list holds. Correct the file."


@pytest.fixture
def line(qtbot):
    made = TroubleLine()
    qtbot.addWidget(made)
    made.resize(600, 60)
    made.show()
    return made


def seen(line, turns):
    for _ in range(turns):
        yield line.text()
        line.show_next()


def test_what_has_room_is_in_one_line(line):
    line.tell("No network.", about="server")
    line.tell("No key.", about="key")
    assert line.text() == "No network.   ·   No key."
    assert not line._next.isActive()


def test_more_than_two_lines_are_shown_one_after_the_other(line):
    for number in range(4):
        line.tell(f"{number} {LONG}", about=str(number))
    assert line.text() == f"4/4   3 {LONG}", "the newest first"
    assert set(seen(line, 4)) == {f"{n + 1}/4   {n} {LONG}" for n in range(4)}
    assert line._next.isActive()
    assert line.wordWrap(), "two lines for a long sentence"


def test_what_was_taken_back_is_gone(line):
    line.tell(f"1 {LONG}", about="a")
    line.tell(f"2 {LONG}", about="b")
    line.tell("", about="a")
    assert line.text() == f"2 {LONG}"
    assert not line._next.isActive()
    line.tell("", about="b")
    assert line.isHidden()
