"""Ids and keys as Closient makes them."""

import re
import secrets
import string
import zlib
from uuid import uuid4

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
SHORT_ID_LENGTH = 22
SHORT_ID_PATTERN = f"^[{ALPHABET}]{{{SHORT_ID_LENGTH}}}$"

_KEY_BODY = string.ascii_letters + string.digits
_KEY = re.compile(r"(csb|csu|cpk)_([A-Za-z0-9]{32})_([0-9a-f]{8})")


def short_id() -> str:
    """A new UUID as shortuuid writes it: 22 characters without look-alikes."""
    number, letters = uuid4().int, ""
    for _ in range(SHORT_ID_LENGTH):
        number, digit = divmod(number, len(ALPHABET))
        letters = ALPHABET[digit] + letters
    return letters


def checksum(body: str) -> str:
    """CRC-32 of the body of a key, 8 lower-case hex digits."""
    return f"{zlib.crc32(body.encode('ascii')):08x}"


def new_api_key() -> str:
    """An organization's key: `csb_<32 alphanumerics>_<checksum of the body>`."""
    body = "".join(secrets.choice(_KEY_BODY) for _ in range(32))
    return f"csb_{body}_{checksum(body)}"


def is_well_formed(key: str) -> bool:
    """True if *key* has the documented form and its checksum fits."""
    found = _KEY.fullmatch(key)
    return found is not None and checksum(found[2]) == found[3]
