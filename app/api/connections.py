"""HTTP clients for all that speaks to a network. What keeps one from being made is said in words.

A program on this computer, or a person, may have set proxies that cannot be used: that is no
server for now, and never a bench that does not open.
"""

import logging
import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.request import getproxies

import httpx
import truststore

from app.api.bounded_client import BoundedClient
from app.api.errors import NoWay, WrongAddress

log = logging.getLogger(__name__)

_NO_PROXY_TO_OURSELVES = {"all://127.0.0.1": None, "all://localhost": None}
"""The sandbox is on this machine: a company's proxy does not know it."""
_WRONG_ADDRESS = "Expected an address like https://www.closient.com. Mend api_url in the settings."


def trust() -> ssl.SSLContext:
    """TLS verified by the operating system's store, so that a company's own proxy works."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def open_client(**choices: Any) -> httpx.Client:  # noqa: ANN401 - httpx's own
    """A client of httpx with these *choices*, which takes no cookies and follows nothing by itself.

    Raises WrongAddress where `base_url` is none, NoWay where the proxies cannot be used.
    """
    try:
        return _made(**choices)
    except Exception as error:  # noqa: BLE001 - httpx and the system raise whatever they like
        try:
            _made(**choices, trust_env=False).close()
        except Exception:
            log.warning("No connection can be made.", exc_info=error)
            raise WrongAddress(_WRONG_ADDRESS) from None
        log.warning("The proxies of this computer cannot be used: %s", type(error).__name__)
        raise NoWay(_words()) from None


def _made(**choices: Any) -> httpx.Client:  # noqa: ANN401 - httpx's own
    return BoundedClient(
        **{
            "verify": trust(),
            "follow_redirects": False,
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            "mounts": _NO_PROXY_TO_OURSELVES,
            **choices,
        }
    )


def _words() -> str:
    """Names of settings, never what they say: an address of a proxy may hold a password."""
    proxies = getproxies()
    if any(str(one).lower().startswith("socks") for one in proxies.values()):
        return (
            "A SOCKS proxy is set on this computer (ALL_PROXY or HTTPS_PROXY), which this program "
            "cannot use. Set an HTTP proxy, or unset the variable, then start again. Work is kept "
            "here."
        )
    return (
        "The proxy settings of this computer (HTTPS_PROXY, ALL_PROXY or NO_PROXY) cannot be read. "
        "Correct or unset them, then start again. Work is kept here."
    )
