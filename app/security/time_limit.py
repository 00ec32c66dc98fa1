"""Questions to parts of the system that may never answer, such as a keyring on a broken bus."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

Answer = TypeVar("Answer")

PATIENCE_S = 10.0
_LOOK_S = 0.05
_waiting: list[threading.Thread] = []
"""Those that have not answered yet: who hangs once is not asked again, at the price of a wait."""


class NoAnswer(TimeoutError):
    """The part was asked and says nothing, or wants to end the program."""


def ask(
    question: Callable[[], Answer],
    seconds: float = PATIENCE_S,
    meanwhile: Callable[[], object] = lambda: None,
) -> Answer:
    """What *question* gives, asked in a thread of its own. Raises what it raises, and NoAnswer
    after *seconds*, or at once as long as an earlier question is still without an answer.

    *meanwhile* is called some times a second: whoever waits may have to show that it is alive.
    """
    _waiting[:] = [one for one in _waiting if one.is_alive()]
    if _waiting:
        raise NoAnswer("an earlier question has no answer yet")
    answers: SimpleQueue[tuple[Answer | None, BaseException | None]] = SimpleQueue()
    thread = threading.Thread(target=_answer, args=(question, answers), name="ask", daemon=True)
    thread.start()
    for _ in range(max(1, round(seconds / _LOOK_S))):
        try:
            answer, error = answers.get(timeout=_LOOK_S)
        except Empty:
            meanwhile()
            continue
        if isinstance(error, Exception):
            raise error
        if error is not None:  # an exit, or a panic in a library that is not Python
            raise NoAnswer(f"it ended with {type(error).__name__}") from error
        return answer  # type: ignore[return-value]  # with no error it is an answer
    _waiting.append(thread)
    raise NoAnswer(f"no answer within {seconds:.0f} s")


def _answer(
    question: Callable[[], Answer],
    answers: "SimpleQueue[tuple[Answer | None, BaseException | None]]",
) -> None:
    try:
        answers.put((question(), None))
    except BaseException as error:  # noqa: BLE001 - it is raised where the question was asked
        answers.put((None, error))


def in_words(error: BaseException) -> str:
    """What a question met, in a few words."""
    return str(error) if isinstance(error, NoAnswer) else type(error).__name__
