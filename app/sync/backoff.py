"""How long to leave a troubled thing alone."""

from app.api.asked_wait import LONGEST_S

_FIRST = 1.0
_LONGEST = 300.0


def backoff(attempts: int, jitter: float, asked_for: float | None = None) -> float:
    """Seconds to wait after *attempts* tries in a row; doubling, with jitter in 0..1.

    A wait that the server *asked for* is never cut short, but for a bound: a wrong header must
    not silence the station for a day.

    >>> [backoff(n, jitter=1.0) for n in (1, 2, 3, 20)]
    [1.0, 2.0, 4.0, 300.0]
    """
    own = min(_LONGEST, _FIRST * 2.0 ** min(attempts - 1, 16)) * (0.5 + jitter / 2)
    return own if asked_for is None else max(own, min(asked_for, LONGEST_S))


_FIRST_PROBE, _LONGEST_PROBE = 300.0, 3600.0


def probe_interval(tries: int) -> float:
    """Seconds until a cause that was met *tries* times in a row is tried again.

    >>> [probe_interval(n) for n in (1, 2, 9)]
    [300.0, 600.0, 3600.0]
    """
    return min(_LONGEST_PROBE, _FIRST_PROBE * 2.0 ** min(tries - 1, 8))
