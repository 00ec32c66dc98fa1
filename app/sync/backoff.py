"""How long to leave a troubled thing alone."""

_FIRST = 1.0
_LONGEST = 300.0
_LONGEST_ASKED_FOR = 900.0


def backoff(attempts: int, jitter: float, asked_for: float | None = None) -> float:
    """Seconds to wait after *attempts* tries in a row; doubling, with jitter in 0..1.

    A wait that the server *asked for* is never cut short, but for a bound: a wrong header must
    not silence the station for a day.

    >>> [backoff(n, jitter=1.0) for n in (1, 2, 3, 20)]
    [1.0, 2.0, 4.0, 300.0]
    """
    own = min(_LONGEST, _FIRST * 2.0 ** min(attempts - 1, 16)) * (0.5 + jitter / 2)
    return own if asked_for is None else max(own, min(asked_for, _LONGEST_ASKED_FOR))
