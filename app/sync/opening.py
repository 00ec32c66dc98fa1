"""The errands with everything they need, for as long as a block lasts."""

import time
from collections.abc import Iterator, Mapping
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
) -> Iterator[SyncEngine]:
    """The errands of *store* against the API at *api_url*; see Errands for *station*.

    *witness* hears of every request.
    """
    with (
        ScannerApi(api_url, api_key, witness=witness) as api,
        PhotoStorage(witness=witness) as storage,
    ):
        errands = Errands(store, api, storage, station)
        follow = Follow(store, api, time.time)
        catalogue = Catalogue(store, api, time.time)
        yield SyncEngine(store, errands, follow, catalogue, time.time)
