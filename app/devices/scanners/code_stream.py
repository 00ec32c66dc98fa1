"""Cuts the bytes of a serial line into codes: by their endings, never by silence alone."""

import re

from app.devices.scanners.plausible import is_complete, proves_itself
from app.devices.scanners.sent import NOTHING, Sent, again, judged, judged_together

_END = re.compile(rb"[\r\n\t\x03]")
_STX = b"\x02"
_TOGETHER_S = 0.05
"""No scanner reads another code so soon: what comes behind an ending belongs to the same scan."""
_REST_S = 1.5
"""So long behind a piece its rest may come."""
_NO_END = "The end of the code is missing."
_NEVER_AN_END = (
    "No ending came with the code, so nobody knows whether it is whole. Set the scanner to send CR "
    "(Enter) after each code."
)
_CUT = "The code was cut in two."


class CodeStream:
    """Fed with what arrives and with the time.

    *silence_s*: so long nothing comes before a part counts as all that comes. A scanner that has
    ended a code once ends every code: then silence makes no code. Before that only a number that
    proves itself, such as a GTIN, counts without an ending.
    """

    def __init__(self, silence_s: float, *, ends: bool = False) -> None:
        self.ends = ends
        """This scanner ends each code."""
        self.part = b""
        """A code that has not ended yet."""
        self._silence_s = silence_s
        self._last_at = 0.0
        self._ended: list[bytes] = []
        """Pieces that ended, and behind which more may come at once."""
        self._before = Sent()
        self._before_ended = True
        self._before_at = float("-inf")

    def feed(self, received: bytes, now: float) -> list[Sent]:
        """What became clear with *received*, which may be empty, at *now* monotonic seconds."""
        told: list[Sent] = []
        idle_s = now - self._last_at
        if self._ended and idle_s >= _TOGETHER_S and (not self.part or self._are_numbers):
            told += self._conclude()
        if received:
            *whole, self.part = _END.split(self.part + received)
            self._last_at = now
            self._ended += [code for one in whole if (code := one.removeprefix(_STX))]
        elif self.part and idle_s >= self._silence_s:
            told += self._fall_silent()
        return told

    def hang_up(self) -> list[Sent]:
        """The scanner went away: what had ended before counts, the part does not."""
        return self._conclude() if self._ended and (not self.part or self._are_numbers) else []

    @property
    def _are_numbers(self) -> bool:
        """What ended is whole whatever comes behind it."""
        return all(is_complete(one.decode("latin-1")) for one in self._ended)

    def _conclude(self) -> list[Sent]:
        pieces, self._ended, self.ends = self._ended, [], True
        told = judged_together(pieces)
        told[0] = self._beside_before(told[0], told[0].code)
        self._remember(told[-1], ended=True)
        return told

    def _fall_silent(self) -> list[Sent]:
        told = self._conclude() if self._ended else []
        raw, self.part = self.part.removeprefix(_STX), b""
        sent = judged(raw) if raw else NOTHING
        if sent.code and self.ends:
            sent = Sent(broken=again(_NO_END))
        elif sent.code and not is_complete(sent.code):
            sent = Sent(broken=again(_NEVER_AN_END))
        beside = self._beside_before(sent, raw.decode("latin-1"))
        self._remember(beside, ended=False)
        return [*told, beside] if beside else told

    def _beside_before(self, sent: Sent, text: str) -> Sent:
        """*sent*, unless *text* is the rest of what came before without an ending."""
        before, near = self._before.code, self._last_at - self._before_at < _REST_S
        if self._before_ended or not near or not text or (sent.code and proves_itself(sent.code)):
            return sent
        if before and not proves_itself(before + text):
            return sent
        return Sent(broken=again(_CUT), retracted=before)

    def _remember(self, sent: Sent, *, ended: bool) -> None:
        self._before, self._before_ended, self._before_at = sent, ended, self._last_at
