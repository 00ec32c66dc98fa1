"""A bar and words for what takes long."""

import pytest
from PySide6.QtWidgets import QProgressBar

from app.domain.progress import OVER, Progress
from app.domain.report import Delivery
from app.domain.session import CaptureMode, Closing, Session
from app.ui.bench.progress_line import ProgressLine, time_left
from app.ui.speech import LANGUAGES, speak
from tests.ui.conftest import NOW


@pytest.fixture
def times():
    return iter(range(0, 1000, 10))


@pytest.fixture
def line(qtbot, times):
    line = ProgressLine(times.__next__)
    qtbot.addWidget(line)
    return line


def test_it_says_what_how_far_and_how_long(line):
    line.display(Progress("The session is being exported", 0, 40))
    assert line.words == "The session is being exported  ·  0 %"
    line.display(Progress("The session is being exported", 2, 40))
    assert line.words.endswith("5 %  ·  about 3 min left")
    assert line.findChild(QProgressBar).value() == 5
    assert line.findChild(QProgressBar).accessibleName() == line.words
    assert not line.isHidden()
    line.display(OVER)
    assert line.isHidden()


def test_where_nobody_knows_how_much_it_is_the_bar_only_moves(line):
    line.display(Progress("The server is asked whether it has all"))
    bar = line.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    assert line.words == "The server is asked whether it has all"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (59, "less than a minute left"),
        (200, "about 3 min left"),
        (3599, "about 60 min left"),
        (9000, "about 2 h left"),
    ],
)
def test_the_time_is_rounded(seconds, words):
    assert time_left(seconds) == words


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_it_is_said_in_every_language(qapp, face_restored, language):
    english = {time_left(one) for one in (10, 200, 9000)}
    speak(qapp, language)
    assert not english & {time_left(one) for one in (10, 200, 9000)}


def closed(make_state, waiting, on_server):
    delivery = Delivery(total=100, on_server=on_server, waiting=waiting, checked=False)
    last = Session("s", CaptureMode.BOTH, NOW, Closing.SUBMIT, NOW)
    return make_state(session=None, last_session=last, delivery=delivery)


def test_the_rest_of_a_closed_session_is_seen_to_go(window, make_state):
    line = window.start_page.findChild(ProgressLine)
    window.display(closed(make_state, waiting=60, on_server=0))
    assert line.words == "The rest goes to the server  ·  40 %"
    window.display(closed(make_state, waiting=0, on_server=90))
    assert line.words == "The server is asked whether it has all"
    window.display(make_state(session=None, last_session=None, delivery=Delivery()))
    assert line.isHidden()
