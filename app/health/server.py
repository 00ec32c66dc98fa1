"""The way to the API: the keyring, the trusted certificates, the answer, the clocks."""

import os
import ssl
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from app.api.client import ScannerApi
from app.api.contract_differences import differences
from app.api.errors import SignInNeeded, Untrusted, WrongAddress
from app.api.host_contract import read_contract
from app.domain.errors import NeedsOperator
from app.domain.finding import Finding, failed, ok, warning
from app.health.check import Check
from app.security.credentials import KEY_VARIABLE, api_key, keyring_state

_SKEW_NOTED = timedelta(minutes=2)
_SKEW_REFUSED = timedelta(minutes=15)
"""The photo storage refuses uploads of a clock that is off by more (contract section 2)."""


def server_checks(
    api_url: str, key: str | None = None, clock: Callable[[], float] = time.time
) -> list[Check]:
    """*key*: the one of the sandbox when simulating; else the stored one is taken.

    *clock* gives seconds since the epoch.
    """
    way = _Way(api_url, key, clock)
    return [
        Check("keyring", _keyring),
        Check("certificates", partial(_certificates, api_url=api_url)),
        Check("API", way.api),
        Check("contract", way.contract),
        Check("clock", way.clock),
        Check("quota", way.quota),
    ]


def _keyring(name: str) -> Finding:
    state = keyring_state()
    if state.usable:
        return ok(name, f"{state.words}.")
    if os.environ.get(KEY_VARIABLE, "").strip():
        return ok(name, f"The key is in {KEY_VARIABLE}.")
    return warning(
        name,
        f"{state.words}.",
        "Unlock or install a keyring, or set SCANSTATION_API_KEY where the program starts.",
    )


def _certificates(name: str, *, api_url: str) -> Finding:
    if not api_url.startswith("https"):
        return ok(name, f"{api_url} is asked without TLS.")
    if not _has_certificates():
        return failed(
            name,
            "No trusted certificates are on this computer: no safe connection is possible.",
            "On Debian and Ubuntu: apt-get install ca-certificates.",
        )
    return ok(name, "The system's trusted certificates are there.")


def _has_certificates() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True  # a part of the system
    places = ssl.get_default_verify_paths()
    return places.cafile is not None or (
        places.capath is not None and any(Path(places.capath).iterdir())
    )


class _Way:
    """One question to the API answers two checks."""

    def __init__(self, api_url: str, key: str | None, clock: Callable[[], float]) -> None:
        self._url, self._key, self._clock = api_url, key, clock
        self._skew: timedelta | None = None
        self._left: int | None = None
        self._window: tuple[int | None, int | None] = (None, None)

    def api(self, name: str) -> Finding:
        """Raises StationError."""
        key = self._key or api_key(self._url)
        with ScannerApi(self._url, key or "none", clock=self._clock) as api:
            try:
                api.whoami()
            except (Untrusted, WrongAddress):
                raise
            except SignInNeeded:
                if key:
                    raise
                return warning(
                    name,
                    f"{self._url} answers; no API key is stored here. Work is kept here.",
                    "Store the key: scanstation key",
                )
            finally:
                self._skew = api.clock_skew
                self._left = api.quota.left_today()
                self._window = api.quota.remaining, api.quota.limit
        return ok(name, f"{self._url} answers and takes the key.")

    def contract(self, name: str) -> Finding:
        """What the server's own document says of it."""
        with ScannerApi(self._url, self._key or api_key(self._url) or "none") as api:
            try:
                found = read_contract(api.contract_document())
            except NeedsOperator:
                found = None
        if found is None:
            return ok(name, "The server tells none that can be read; names are learned as it asks.")
        told = differences(found)
        if not told:
            return ok(name, "The server's own contract is as this station expects it.")
        words = f"The server's own contract has {len(told)} things otherwise than expected here."
        return warning(name, words, "See them in words: scanstation contract")

    def quota(self, name: str) -> Finding:
        """After `api`."""
        remaining, limit = self._window
        if self._left is None and remaining is not None:
            return ok(name, f"{remaining} of {limit} requests are left; the server renews them.")
        if self._left is None:
            return ok(name, "The server has not told of a limit.")
        words = f"{self._left} requests are left for today."
        if self._left == 0:
            return warning(name, words, "Work on: everything is kept here and sent tomorrow.")
        return ok(name, words)

    def clock(self, name: str) -> Finding:
        """After `api`."""
        if self._skew is None:
            return warning(
                name, "Not compared: no answer from the server.", "See the line about the API."
            )
        off = abs(self._skew)
        words = f"{off.total_seconds():.0f} s off the server's clock."
        if off > _SKEW_REFUSED:
            return failed(name, words, "Set this computer's date, time and time zone.")
        if off > _SKEW_NOTED:
            return warning(name, words, "Let the system set its clock from the network.")
        return ok(name, words)
