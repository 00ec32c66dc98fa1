"""The largest pictures that a camera gives. No backend lists them: they are asked for in turn."""

from collections.abc import Callable

Size = tuple[int, int]
"""Width and height in pixels."""

_USUAL: tuple[Size, ...] = (
    (8000, 6000),
    (4656, 3496),
    (4208, 3120),
    (4096, 3072),
    (4000, 3000),
    (3840, 2160),
    (3264, 2448),
    (2592, 1944),
    (2560, 1440),
    (1920, 1080),
    (1280, 720),
    (640, 480),
)


def settle_on_largest(ask: Callable[[Size], Size], *, takes_nearest: bool) -> Size:
    """Ask for ever smaller sizes until the pictures are as asked. Returns what they are.

    *ask* sets a size and tells what the pictures really have then. *takes_nearest*: the driver
    answers a size that it has not with the nearest one, so the first answer is the largest.
    """
    seen = (0, 0)
    for wanted in _USUAL:
        seen = ask(wanted)
        if seen == wanted or (takes_nearest and seen != (0, 0)):
            break
    return seen
