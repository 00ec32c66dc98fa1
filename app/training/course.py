"""Steps learned by doing them: each looks at the state and knows when it is done."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.photo import PhotoType
from app.domain.session import Closing
from app.station.state import StationState, Verdict

OATS, TEA, BROKEN = "9521234500018", "9521234505563", "9521234500017"
"""Two products, and the first one's code with a wrong last digit."""

Done = Callable[[StationState, StationState], bool]
"""The state when the step began, and the state now."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One thing to do."""

    words: str
    """What to do, short."""
    why: str
    """What is learned by it."""
    done: Done
    code: str = ""
    """Shown on the screen to be scanned."""


def _on_bench(code: str) -> Done:
    return lambda _, now: now.capture is not None and now.capture.barcode.text == code


def _more_photos(then: StationState, now: StationState) -> bool:
    return len(now.photos) > len(then.photos)


def _fewer_photos(then: StationState, now: StationState) -> bool:
    return len(now.photos) < len(then.photos)


def _said(verdict: Verdict) -> Done:
    return lambda then, now: (
        now.notice.number > then.notice.number and now.notice.verdict is verdict
    )


def _has(photo_type: PhotoType) -> Done:
    return lambda _, now: any(photo.type is photo_type for photo in now.photos)


def _submitted(_: StationState, now: StationState) -> bool:
    last = now.last_session
    return now.session is None and last is not None and last.closing is Closing.SUBMIT


LESSONS = (
    Lesson(
        "Press O and type your name",
        "Every scan is kept with the name of who made it.",
        lambda _, now: bool(now.operator),
    ),
    Lesson(
        "Press F4 to start a session",
        "Codes and photos: every product is scanned and photographed.",
        lambda _, now: now.session is not None,
    ),
    Lesson(
        "Scan this code",
        "Green and one beep: it is safe on disk. No scanner? Press F6 and type it.",
        _on_bench(OATS),
        OATS,
    ),
    Lesson(
        "Press the space bar to shoot the front",
        "The large line says which photo is next.",
        _more_photos,
    ),
    Lesson("Shoot the next photo", "Turn the pack first, then the space bar.", _more_photos),
    Lesson(
        "Take it back with F3",
        "Undo takes back step after step; its button says which.",
        _fewer_photos,
    ),
    Lesson(
        "Press 7, then shoot: the nutrition table",
        "Each photo has its key. You choose the order.",
        _has(PhotoType.NUTRITION),
    ),
    Lesson(
        "Scan the same code once more",
        "Blue, two beeps: the session has it already. Nothing is counted twice.",
        _said(Verdict.ALREADY),
        OATS,
    ),
    Lesson(
        "Scan this wrong code",
        "Red, a falling tone: nothing was kept, and the words say why.",
        _said(Verdict.REFUSED),
        BROKEN,
    ),
    Lesson(
        "Clear the bench with F2",
        "Then the next product. Scanning it does the same.",
        lambda _, now: now.session is not None and now.capture is None,
    ),
    Lesson("Scan the next product", "The checklist begins anew.", _on_bench(TEA), TEA),
    Lesson("Shoot its front", "The space bar, a foot pedal or a card.", _more_photos),
    Lesson(
        "Submit: press F10 twice",
        "The first press asks, the second submits. What is not sent yet goes by itself.",
        _submitted,
    ),
)


@dataclass(slots=True)
class Course:
    """Where the learner is. Ask it from one thread."""

    lessons: tuple[Lesson, ...] = LESSONS
    place: int = 0
    mistakes: int = 0
    """Refused, where that was not the lesson."""
    products: int = 0
    photos: int = 0
    began_at: datetime | None = None
    ended_at: datetime | None = None
    _then: StationState | None = field(default=None, repr=False)
    _counted: int = -1

    @property
    def lesson(self) -> Lesson | None:
        """What to do now; None when all is done."""
        return self.lessons[self.place] if self.place < len(self.lessons) else None

    def observe(self, state: StationState, at: datetime) -> bool:
        """Look at the state after an event. True when a lesson was done by it."""
        if self._then is None or self.began_at is None:
            self._then, self.began_at = state, at
            self._counted = state.notice.number
        lesson = self.lesson
        if lesson is None:
            return False
        self.products = max(self.products, state.capture_count)
        self.photos = max(self.photos, state.photo_count)
        if not lesson.done(self._then, state):
            self._count_mistake(state)
            return False
        self._counted = state.notice.number
        self.place, self._then = self.place + 1, state
        if self.lesson is None:
            self.ended_at = at
        return True

    def _count_mistake(self, state: StationState) -> None:
        if state.notice.number > self._counted and state.notice.verdict is Verdict.REFUSED:
            self.mistakes += 1
        self._counted = state.notice.number

    @property
    def minutes(self) -> float:
        """How long it took; 0 while it lasts."""
        if self.began_at is None or self.ended_at is None:
            return 0.0
        return (self.ended_at - self.began_at).total_seconds() / 60
