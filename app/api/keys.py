"""API keys: `<prefix>_<32 alphanumerics>_<crc32 of the body>` (contract 3.2)."""

import re
import unicodedata
import zlib

_FORM = re.compile(r"(csb|csu|cpk)_([A-Za-z0-9]{32})_([0-9a-f]{8})")


_UNSEEN = "CZ"
"""Unicode's categories of controls and formats (C), and of spaces (Z), by their first letter."""


def visible(api_key: str) -> str:
    r"""*api_key* without what nobody sees: pages and mails add it to what is copied.

    >>> visible("csb_a\u200bb\n")
    'csb_ab'
    """
    return "".join(one for one in api_key if unicodedata.category(one)[0] not in _UNSEEN)


def key_warning(api_key: str) -> str:
    """Why *api_key* looks wrong, "" when it looks right. A warning only: the server decides.

    The documentation's own sample key fails the checksum, so nothing is refused here.
    """
    form = _FORM.fullmatch(visible(api_key))
    if form is None:
        return "This does not look like an API key (csb_..., 32 characters, 8 hex digits)."
    _, body, checksum = form.groups()
    if f"{zlib.crc32(body.encode()):08x}" != checksum:
        return "The key's checksum does not fit: a character may be mistyped."
    return ""
