"""What has the right form and makes no sense: a key in clear over the network, a folder that is
another one each time, a password where nobody looks for it."""

import ipaddress
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

_OURS = (".local", ".lan", ".home", ".internal", ".intranet", ".corp", ".test", ".localhost")
"""Ends of names that no public server has (RFC 6761, RFC 6762, ICANN's reserved .internal)."""


def _address(text: str) -> str:
    """What is wrong with where something is sent; "" for nothing."""
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host, person = parts.hostname or "", parts.username or parts.password
    except ValueError:
        return "expected an address with https://, got one that cannot be read. Write it anew."
    if not host:
        return "expected an address with https:// and the name of a host. Write it anew."
    if person:
        return (
            "the address holds a name or a password, which the file shows to whoever reads it. "
            "Take them out; a key is stored by: scanstation key"
        )
    if parts.scheme == "http" and not _is_near(host):
        return (
            f"{host} is not in this network, and http:// sends everything in clear, the key too. "
            "Write https://"
        )
    return ""


def _is_near(host: str) -> bool:
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.lower().rstrip(".").endswith(_OURS)
    return not found.is_global


def _data_dir(text: str) -> str:
    path = Path(text)
    if not path.is_absolute():
        return (
            f"{text} is another folder wherever the program is started. Write it in full, such as "
            f"{Path.home() / 'scans'}"
        )
    if path.exists() and not path.is_dir():
        return f"{text} is no folder. Name a folder, or take the line away."
    return ""


SENSE: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(("api_url", "telemetry_url", "update_url"), _address),
    "data_dir": _data_dir,
}
"""By setting: what is wrong with a value of the right form; "" for nothing."""
