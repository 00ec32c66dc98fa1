"""The errands with everything they need, for as long as a block lasts."""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from app.api.client import ScannerApi
from app.api.storage import PhotoStorage
from app.domain.witness import Witness, nobody
from app.store.store import Store
from app.sync.catalogue import Catalogue
from app.sync.engine import SyncEngine
from app.sync.errands import Errands
from app.sync.follow import Follow


@contextmanager
def open_engine(
    store: Store,
    api_url: str,
    api_key: str,
    station: Mapping[str, str],
    witness: Witness = nobody,
    clock: Callable[[], float] = time.time,
    jitter: Callable[[], float] = random.random,
) -> Iterator[SyncEngine]:
    """The errands of *store* against the API at *api_url*; see Errands for *station*.

    *witness* hears of every request. *clock* gives seconds since the epoch.
    """
    with (
        ScannerApi(api_url, api_key, witness=witness) as api,
        PhotoStorage(witness=witness) as storage,
    ):
        errands = Errands(store, api, storage, station)
        follow = Follow(store, api, clock)
        catalogue = Catalogue(store, api, clock)
        yield SyncEngine(store, errands, follow, catalogue, clock, jitter)
