"""The host's own contract, read at the first contact and then once a day.

Without one the station learns field by field (`app/api/field_names.py`).
"""

import logging
from collections.abc import Callable

from app.api.client import ScannerApi
from app.api.contract_differences import differences
from app.api.host_contract import from_text, read_contract
from app.domain.errors import NeedsOperator
from app.store.host_facts import HostFacts

log = logging.getLogger(__name__)

_FRESH_S = 86_400.0
_AFTER_TROUBLE_S = 3600.0


class Agreement:
    """What one host is agreed with about. *clock* gives seconds since the epoch."""

    def __init__(self, api: ScannerApi, host: HostFacts, clock: Callable[[], float]) -> None:
        self._api = api
        self._host = host
        self._clock = clock
        self._due_at: float | None = None
        """None until what was kept is looked at."""

    def keep_fresh(self) -> None:
        """Ask the host when it is time. Raises RetryLater, once: the next errand is not held up by
        a document that never comes."""
        now = self._clock()
        if self._due_at is None:
            self._due_at = self._recall(now)
        if now < self._due_at:
            return
        self._due_at = now + _AFTER_TROUBLE_S
        self._host.keep_contract(self._api.host, now, self._ask())
        self._due_at = now + _FRESH_S

    def _recall(self, now: float) -> float:
        kept = self._host.contract(self._api.host)
        if kept is None:
            return now
        read_at, text = kept
        if (contract := from_text(text)) is not None:
            self._api.agree(contract)
        return read_at + _FRESH_S if read_at <= now else now

    def _ask(self) -> str:
        """What is kept of the host's document; "" when it has none that can be read."""
        try:
            contract = read_contract(self._api.contract_document())
        except NeedsOperator as error:
            log.info("%s tells no contract: %s", self._api.host, error)
            return ""
        if contract is None:
            log.info("What %s tells is not the contract of this API.", self._api.host)
            return ""
        for words in differences(contract):
            log.warning("contract: %s", words)
        self._api.agree(contract)
        return contract.as_text()
