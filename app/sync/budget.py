"""The key's calls shared out: captures first, then photos, then questions (contract 3.3)."""

from app.api.quota import Quota
from app.store.host_facts import HostFacts
from app.store.outbox import Errand, Outbox
from app.store.photos import Photos

_COMING_CAPTURES = 100
"""Calls of the day that photos leave for captures not scanned yet."""
_COMING_ERRANDS = 30
"""Calls of the minute, and of the day, that questions leave for what is scanned meanwhile."""
_FOR_TODAY = 5000
"""Calls of the day that are left for what is scanned today while old sessions are read back."""
_WORTH_KEEPING = 20
"""Calls: so many may be forgotten when the power fails; the server has the last word."""
_CALLS = {Errand.PHOTO: 2}
"""Leave to upload, and registering; everything else is one call."""
_PHOTOS_OF_A_PRODUCT = 12
"""Assumed while no product here has photos: the API knows so many types."""


class Budget:
    """Says how long each kind of call has to wait. Remembers the day's count in the store."""

    def __init__(self, quota: Quota, outbox: Outbox, host: HostFacts, photos: Photos) -> None:
        self._quota = quota
        self._outbox = outbox
        self._host = host
        self._photos = photos
        self._kept = host.calls_today()
        quota.recall(self._kept)

    def wait_for(self, kind: Errand) -> float:
        """Seconds until an errand of this kind may go; 0: now."""
        if kind is not Errand.PHOTO:
            return self._quota.wait_seconds()
        owed = self._outbox.owed().get(Errand.CAPTURE, 0)
        return self._quota.wait_seconds(keep=1, keep_today=owed + _COMING_CAPTURES)

    def wait_for_question(self) -> float:
        """Seconds until it may be asked what became of things: never at the errands' cost."""
        owed = sum(_CALLS.get(kind, 1) * n for kind, n in self._outbox.owed().items())
        return self._quota.wait_seconds(
            keep=min(owed, _COMING_ERRANDS), keep_today=owed + _COMING_ERRANDS
        )

    def wait_to_catch_up(self) -> float:
        """Seconds until old sessions may be asked about: half of the day's calls are not theirs."""
        return self._quota.wait_seconds(keep=_COMING_ERRANDS, keep_today=_FOR_TODAY)

    def products_left_today(self) -> int | None:
        """About how many products with their photos the day's calls still carry."""
        left = self._quota.left_today()
        if left is None:
            return None
        photos = self._photos.per_product() or _PHOTOS_OF_A_PRODUCT
        return int(left / (1 + 2 * photos))

    def others_on_key(self) -> bool:
        """True when something else uses the same key."""
        return self._quota.others()

    def remember(self) -> None:
        """Keep the day's count, so that the next start knows it."""
        day, kept = self._quota.day(), self._kept
        if day is None:
            return
        if kept is None or abs(day[0] - kept[0]) > 1 or day[1] - kept[1] >= _WORTH_KEEPING:
            self._kept = day
            self._host.keep_calls_today(*day)
