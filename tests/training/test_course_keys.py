"""The whole course in the real program, by the keys that it tells of and a scanner's."""

from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.training.course import BROKEN, LESSONS, OATS, TEA
from app.ui.access.operator_page import OperatorPage
from app.ui.training.course_panel import CoursePanel
from tests.whole_program import in_the_house, wait_for  # noqa: F401 - a fixture

Key = Qt.Key
A_PERSONS_MS, A_SCANNERS_MS = 120, 4
"""From one key to the next."""
A_HAND_MS = 1000
"""From the keyboard to the scanner."""


class Learner:
    """Two hands, a hand scanner, and eyes on the course. A key carries its own time."""

    def __init__(self, window):
        self.window, self.panel = window, window.findChild(CoursePanel)
        self.now = 100_000

    def press(self, *keys):
        for key in keys:
            self._key(key, " " if key == Key.Key_Space else chr(key) if key < 128 else "")

    def type(self, text):
        for letter in text:
            self._key(Key(ord(letter.upper())), letter)

    def scan(self, code):
        self.now += A_HAND_MS
        for letter in code:
            self._key(Key(ord(letter)), letter, A_SCANNERS_MS)
        self._key(Key.Key_Return, "\r", A_SCANNERS_MS)

    def _key(self, key, text, gap=A_PERSONS_MS):
        self.now += gap
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.now)
            QCoreApplication.sendEvent(self.window.windowHandle(), event)

    def sign_in(self):
        self.press(Key.Key_O)
        wait_for(self.window.findChild(OperatorPage).isVisible)
        self.type("Anna")
        self.press(Key.Key_Return)

    def lessons(self):
        """What is done in each."""
        return (
            self.sign_in,
            lambda: self.press(Key.Key_F4),
            lambda: self.scan(OATS),
            lambda: self.press(Key.Key_Space),
            lambda: self.press(Key.Key_Space),
            lambda: self.press(Key.Key_F3),
            lambda: self.press(Key.Key_7, Key.Key_Space),
            lambda: self.scan(OATS),
            lambda: self.scan(BROKEN),
            lambda: self.press(Key.Key_F2),
            lambda: self.scan(TEA),
            lambda: self.press(Key.Key_Space),
            lambda: self.press(Key.Key_F10, Key.Key_F10),
        )

    def reads(self, number):
        """That the course is at lesson *number*, counted from 1."""
        done = number > len(LESSONS)
        wanted = "You know the work" if done else f"Step {number} of {len(LESSONS)}"
        wait_for(lambda: wanted in self.panel.words)


def test_the_course_is_done_by_the_keys_it_tells(in_the_house):  # noqa: F811
    def learn(window):
        learner = Learner(window)
        for number, (lesson, act) in enumerate(zip_longest(LESSONS, learner.lessons()), start=1):
            learner.reads(number)
            assert lesson.words in learner.panel.words
            act()
        learner.reads(len(LESSONS) + 1)
        yield learner.panel.words

    (said,) = in_the_house(learn, training=True)
    assert "2 products, 3 photos, 0 mistakes" in said
