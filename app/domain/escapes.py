"""Control characters written so that a person can type them."""

import re

_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|[rnt\\]|.?)", re.DOTALL)
_BY_LETTER = {"r": "\r", "n": "\n", "t": "\t", "\\": "\\"}


def unescaped(text: str) -> bytes:
    r"""The bytes that *text* stands for. Knows \xHH, \r, \n, \t and \\. Raises ValueError.

    >>> unescaped(r"\x06OK\r")
    b'\x06OK\r'
    """
    return _ESCAPE.sub(_character, text).encode("latin-1")


def _character(found: re.Match[str]) -> str:
    what = found[1]
    if what.startswith("x") and len(what) > 1:
        return chr(int(what[1:], 16))
    if what not in _BY_LETTER:
        raise ValueError(rf"\{what} is no escape; write \xHH, \r, \n, \t or \\")
    return _BY_LETTER[what]
