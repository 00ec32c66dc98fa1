"""Text from outside in a form that can be kept, sent and shown.

There are two kinds. **Words** (messages, names, notes) are for people: `text` gives them one normal
form. **Facts** (codes, ids) must arrive as they were sent, with GS, RS, EOT and all: `exact` only
mends what is no text at all. Whatever is shown, printed or said goes through `visible`.
"""

import re
import unicodedata

WORDS = 300
"""Characters of a message, unless the entrance says otherwise."""
_BLANK = "\N{OPEN BOX}"
"""Stands where something is that has no look: ␣."""
_TIE = "\N{NO-BREAK SPACE}"
_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_QUIET = re.compile(
    "[\xad\u061c\u180e\u200b\u200e\u200f\u2060-\u2065\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Invisible in every use and without a meaning for people: they go. Joiners stay, for some
languages and many emoji are written with them."""
_BARE = re.compile("[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Controls (ESC among them), and what turns the direction of its neighbours (Unicode TR 9)."""
_HALF = re.compile("[\ud800-\udfff]")
_BEFORE_NFC = 4
"""Times the limit: so many characters are looked at, however long the text is."""


def text(value: object, limit: int = WORDS, *, lines: bool = False) -> str:
    r"""Words from outside: NFC, of at most *limit* characters, and every one of them can be shown.

    Line ends and tabs become blanks, or stay with *lines*.

    >>> text("a\x1b[31mb\ud800\r\nc")
    'a␣[31mb� c'
    """
    said = value.decode(errors="replace") if isinstance(value, bytes) else str(value)
    said = exact(said[: limit * _BEFORE_NFC + 1])
    said = _QUIET.sub("", _ENDS.sub("\n", said))
    said = unicodedata.normalize("NFC", said)
    said = visible_lines(said) if lines else _BARE.sub(_BLANK, re.sub("[\n\t]+", " ", said))
    return said if len(said) <= limit else f"{said[: max(0, limit - 1)]}…"


def is_one_line(value: str) -> bool:
    r"""Whether *value* is one line in which nothing is hidden and nothing turns the rest around.

    >>> is_one_line("Werkbank 3"), is_one_line("a\n\n\nb"), is_one_line("a\u202eb")
    (True, False, False)
    """
    return not any(kind.search(value) for kind in (_BARE, _ENDS, _HALF))


def exact(value: str) -> str:
    r"""A fact from outside, unchanged but for halves of a character: two that belong together are
    joined, and one alone, which nobody can keep or send, becomes U+FFFD.

    >>> exact("\ud83d\ude00 \ud83d \x1d")
    '😀 � \x1d'
    """
    if _HALF.search(value) is None:
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def visible(value: str) -> str:
    r"""*value* in one line for people: each character without a look is shown as ␣.

    >>> visible("0109\x1d10A\u202eB")
    '0109␣10A␣B'
    """
    return "".join(one if one.isprintable() or one == _TIE else _BLANK for one in value)


def visible_lines(value: str) -> str:
    r"""*value* for a terminal or a page of text: lines and tabs stay, no other control does.

    >>> visible_lines("a\x1b]0;b\x07\nc\rd")
    'a␣]0;b␣\nc␣d'
    """
    pieces = re.split("([\n\t])", exact(value))
    return "".join(one if one in ("\n", "\t") else _BARE.sub(_BLANK, one) for one in pieces)
