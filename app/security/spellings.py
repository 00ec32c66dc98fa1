"""How one secret may be written: as it is, encoded for addresses, JSON, bytes, or torn apart."""

import base64
import html
import json
import re
from collections.abc import Iterator
from urllib.parse import quote, quote_plus, unquote, unquote_plus

_SHORTEST_ENCODED = 6
"""Characters. The base64 of less is found in any text by chance."""
_SHORTEST_TORN = 8
"""Characters. The letters of less stand in one row by chance, where blanks do not count."""
_BETWEEN = r"""[\s"'+,\\]"""
_GAP = rf"(?:{_BETWEEN}|\\[nrt]){{0,24}}"
"""What stands between the parts of a text that was broken into lines or list items."""
_TORN = re.compile(rf"\\[nrt]|{_BETWEEN}")


def spellings(secret: str) -> frozenset[str]:
    """*secret* as programs write it: plain, escaped, in percent codes, base64 and hexadecimal."""
    found = {secret, repr(secret)[1:-1], html.escape(secret)}
    found |= {json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]}
    found |= set(_in_addresses(secret))
    if len(secret) >= _SHORTEST_ENCODED:
        data = secret.encode(errors="surrogatepass")
        found |= {data.hex(), data.hex().upper(), *_in_base64(data)}
    return frozenset(found)


def _in_addresses(secret: str) -> Iterator[str]:
    data = secret.encode(errors="surrogatepass")
    for once in (quote(data, safe=""), quote(data), quote_plus(data)):
        yield once
        yield quote(once, safe="")
        yield re.sub("%[0-9A-F]{2}", lambda code: code[0].lower(), once)


def _in_base64(data: bytes) -> Iterator[str]:
    """Of the secret alone, and of its part in the base64 of a longer text: that begins at one of
    three places, and only whole groups are the same whatever stands around them."""
    for ahead in range(3):
        encoded = base64.b64encode(bytes(ahead) + data)
        first, last = (0, 2, 3)[ahead], (len(data) + ahead) * 8 // 6
        inner = encoded[first:last].decode()
        yield inner
        yield inner.translate({ord("+"): "-", ord("/"): "_"})
    whole = base64.b64encode(data).decode()
    yield whole
    yield whole.replace("+", "-").replace("/", "_")


class Torn:
    """Finds one secret whose letters are broken into parts, or encoded only in places."""

    def __init__(self, secret: str) -> None:
        self._secret = _TORN.sub("", secret)
        self.usable = len(self._secret) >= _SHORTEST_TORN
        self._pattern: re.Pattern[str] | None = None

    def replaced(self, text: str, forms: list[str], instead: str) -> str:
        """*text* with *instead* in the place of the secret; *forms*: `plain_forms` of the text."""
        if not self.usable or not any(self._secret in form for form in forms):
            return text
        if self._pattern is None:
            self._pattern = re.compile(_GAP.join(map(_one_of_its_forms, self._secret)))
        return self._pattern.sub(instead, text)


def plain_forms(text: str) -> list[str]:
    """*text* without what tears and encodes letters, for a quick look."""
    forms = [_TORN.sub("", text)]
    if "%" in text:
        forms += [_TORN.sub("", one) for one in (unquote(text), unquote(unquote_plus(text)))]
    return forms


def _one_of_its_forms(letter: str) -> str:
    codes = "".join(f"%(?:25)?{byte:02x}" for byte in letter.encode(errors="surrogatepass"))
    return f"(?:{re.escape(letter)}|(?i:{codes}))"
