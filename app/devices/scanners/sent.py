"""What a scanner that sends, instead of typing, has sent: a code, or what is no code."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.devices.scanners.plausible import is_complete

_SHORTEST_CODE = 3
"""Characters; what is shorter is an answer or a piece."""
_NO_READ = re.compile(
    r"(no|bad|can'?t|not?) ?(read|data|label|code)|nr|br|err(or)?( ?\d+)?|fail(ed)?|timeout|\?+",
    re.IGNORECASE,
)
"""What scanners send when they read nothing."""
_OF_CODES = frozenset("\x04\x1c\x1d\x1e\x1f")
"""Control characters that codes hold: ISO/IEC 15434 and the GS1 General Specifications."""

NOT_UTF8 = (
    "The scanner sent letters that are not UTF-8. Set the scanner to send UTF-8, and check the "
    "speed and parity of the port."
)
NO_CODE = "The scanner sent a control sequence and no code."
SEVERAL = "The scanner sent several codes as one, or a code of several lines."


@dataclass(frozen=True, slots=True)
class Sent:
    """One thing that a scanner sent. False when nothing came."""

    code: str = ""
    """A whole code, with its AIM identifier if the scanner sends one."""
    broken: str = ""
    """Why what came is no whole code, in plain words."""
    retracted: str = ""
    """The code before was only the first piece of this."""

    def __bool__(self) -> bool:
        return bool(self.code or self.broken)


NOTHING = Sent()


def judged(raw: bytes) -> Sent:
    """What *raw*, without its ending, is by itself."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return Sent(broken=again(NOT_UTF8))
    if any(not one.isprintable() and one not in _OF_CODES for one in text):
        return Sent(broken=again(NO_CODE))
    if _NO_READ.fullmatch(text.strip()):
        return Sent(broken=f"The scanner read nothing: it sent {text.strip()}. Scan again.")
    if len(text.strip()) < _SHORTEST_CODE:
        return Sent(broken=again(f"The scanner sent only {len(text.strip())} characters."))
    if are_two_codes(text):
        return Sent(broken=again(SEVERAL))
    return Sent(text)


def are_two_codes(text: str) -> bool:
    """Two product numbers run into one: each proves itself, and together they do not."""
    if not (text.isascii() and text.isdecimal()) or is_complete(text):
        return False
    return any(is_complete(text[:cut]) and is_complete(text[cut:]) for cut in (8, 12, 13, 14))


def judged_together(pieces: Sequence[bytes]) -> list[Sent]:
    """Pieces that came at once, each with its ending: codes from a scanner's memory, or the lines
    of one code, which are no products."""
    sent = [judged(one) for one in pieces]
    if len(sent) == 1 or all(is_complete(one.code) for one in sent):
        return sent
    return [Sent(broken=again(SEVERAL))]


def again(words: str) -> str:
    """*words*, and what to do."""
    return f"{words} Scan it again."
