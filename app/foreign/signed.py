"""Signed documents: the signature is verified over the bytes before anything of them is parsed.

A document is JSON with two texts: one that is JSON itself, and `signature`, the Ed25519 signature
(RFC 8032) of the first one's UTF-8 bytes, in base64.
"""

import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.foreign.errors import BadInput
from app.foreign.json_reader import Bounds, read_json

_ENVELOPE = Bounds(largest=100_000, deepest=1, most=8)
_INSIDE = Bounds(largest=100_000, deepest=16, most=10_000)


class NotSigned(BadInput):
    """Whole, but not signed by whom we trust."""


def signed(document: bytes, public_key: bytes, name: str = "manifest") -> dict[str, object]:
    """What *document* says under *name*. *public_key*: 32 bytes. Raises NotSigned, BadInput."""
    outer = read_json(document, _ENVELOPE)
    inner, signature = _texts(outer, name, "signature")
    _verify(inner.encode(), signature, public_key)
    told = read_json(inner, _INSIDE)
    if not isinstance(told, dict):
        raise BadInput(f"its {name} is no object")
    return told


def _texts(outer: object, *names: str) -> list[str]:
    found = [outer.get(one) for one in names] if isinstance(outer, dict) else [None]
    texts = [one for one in found if isinstance(one, str)]
    if len(texts) != len(names):
        raise BadInput(f"it has no {' and '.join(names)}")
    return texts


def _verify(content: bytes, signature: str, public_key: bytes) -> None:
    try:
        raw = base64.b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(public_key).verify(raw, content)
    except InvalidSignature:
        raise NotSigned("it is not signed by the makers of this program") from None
    except (ValueError, binascii.Error) as error:
        raise BadInput("its signature is none") from error
