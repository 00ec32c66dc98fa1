"""Takes out of a text what must not leave: keys, presigned addresses, their fields, passwords."""

import re
from collections.abc import Iterable

from app.security.spellings import Torn, plain_forms, spellings

KEPT_BACK = "[kept-back]"

# No rule may look from many places over the same stretch of text: a long hostile text would keep
# the log waiting for hours.
_RULES = (
    # Badges, which open the lock (app/domain/badges.py), also when cut.
    (r"9997[0-9]{8,}", KEPT_BACK),
    # The API's keys (contract 3.2), also when cut.
    (r"\b(?:csb|csu|cpk)_[A-Za-z0-9]{6,}(?:_[0-9a-f]{8})?", KEPT_BACK),
    # Headers that carry one.
    (
        r"(?i)\b(x-api-key|authorization|cookie)(\W{1,6})(?:bearer )?[^\s'\"\\,;}]+",
        rf"\1\2{KEPT_BACK}",
    ),
    # Name and password in an address, and everything behind its question mark.
    (r"(\b[a-z][a-z0-9+.-]{1,15}://)[^/\s'\"]+@", rf"\1{KEPT_BACK}@"),
    (r"(\b(?:https?|wss?|rtsp)://(?:[^\s?:'\"\\<>]|:(?!//))*\?)[^\s'\"\\<>]+", rf"\1{KEPT_BACK}"),
    # Fields of a presigned form (S3 POST policy), and of presigned queries elsewhere.
    (
        r"(?i)\b(x-amz-[a-z-]{1,60}+|policy|signature|awsaccesskeyid)([\\\"']*\s*[:=]\s*[\\\"']*)[^\s&,'\"\\}]+",
        rf"\1\2{KEPT_BACK}",
    ),
)
_COMPILED = tuple((re.compile(pattern), instead) for pattern, instead in _RULES)
_SHORTEST_SECRET = 4


class Redactor:
    """Knows the *secrets* of this station by heart, and the forms of all others."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets: set[str] = set()
        self._spelt: tuple[str, ...] = ()
        self._torn: tuple[Torn, ...] = ()
        self.learn(*secrets)

    def learn(self, *secrets: str) -> None:
        """Know these too; what is shorter than four characters would take out half the text."""
        self._secrets |= {one for one in secrets if len(one) >= _SHORTEST_SECRET}
        spelt = {spelling for one in self._secrets for spelling in spellings(one)}
        long_enough = {one for one in spelt if len(one) >= _SHORTEST_SECRET}
        self._spelt = tuple(sorted(long_enough, key=len, reverse=True))
        self._torn = tuple(one for one in map(Torn, self._secrets) if one.usable)

    def clean(self, text: str) -> str:
        """*text* without secrets.

        >>> Redactor(["hunter22"]).clean("got hunter22 from https://a:b@s3.test/x?X-Amz-Signature=1")
        'got [kept-back] from https://[kept-back]@s3.test/x?[kept-back]'
        """
        text = self.without_known(text)
        for pattern, instead in _COMPILED:
            text = pattern.sub(instead, text)
        return text

    def without_known(self, text: str) -> str:
        """*text* without the secrets of this station; what only looks like one stays, such as a
        scanned address.

        >>> Redactor(["hunter22"]).without_known("aHVudGVyMjI= hunter%32%32 hunt\\ner22")
        '[kept-back] [kept-back] [kept-back]'
        """
        for spelling in self._spelt:
            if spelling in text:
                text = text.replace(spelling, KEPT_BACK)
        if self._torn:
            forms = plain_forms(text)
            for torn in self._torn:
                text = torn.replaced(text, forms, KEPT_BACK)
        return text
