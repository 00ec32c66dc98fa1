"""Which category the products on the bench are of: some shot lists are for a category."""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.api.client import ScannerApi
from app.domain.errors import NeedsOperator
from app.domain.gtin import Gtin
from app.store.store import Store

log = logging.getLogger(__name__)

_NEWEST = 5
"""Captures: what lies on the bench is among them."""
_STALE = timedelta(days=1)
_REFUSED_S = 600.0
"""So long a key that may not look into the catalogue is not tried again."""


class Catalogue:
    """Asks the server once a day for each product, and only while a shot list wants it.

    *clock* gives seconds since the epoch.
    """

    def __init__(self, store: Store, api: ScannerApi, clock: Callable[[], float]) -> None:
        self._store = store
        self._api = api
        self._clock = clock
        self.wanted = False
        self._not_before = 0.0

    def look_up(self) -> None:
        """Learn the categories of the newest products. Raises RetryLater."""
        if not self.wanted or self._clock() < self._not_before:
            return
        try:
            self._look_up()
        except NeedsOperator as error:  # the work goes on without; the errands tell of a bad key
            self._not_before = self._clock() + _REFUSED_S
            log.warning("no categories: %s", error)

    def _look_up(self) -> None:
        session = self._store.sessions.newest()
        if session is None or session.closing is not None:
            return
        now = datetime.fromtimestamp(self._clock(), UTC)
        for capture in self._store.sessions.captures(session.id, _NEWEST):
            gtin = capture.barcode.gtin
            if gtin is not None and self._is_due(gtin, now):
                product = self._api.product(gtin.value)
                self._store.categories.keep(gtin, product.category if product else "", now)

    def _is_due(self, gtin: Gtin, now: datetime) -> bool:
        asked = self._store.categories.asked_at(gtin)
        return asked is None or now - asked > _STALE
