"""The errands with everything they need, for as long as a block lasts."""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from app.api.client import ScannerApi
from app.api.storage import PhotoStorage
from app.domain.event_sink import Witness, nobody
from app.domain.progress import Tell
from app.store.store import Store
from app.sync.agreement import Agreement
from app.sync.budget import Budget
from app.sync.catalogue import Catalogue
from app.sync.engine import SyncEngine
from app.sync.following import Follow
from app.sync.jobs import Errands
from app.sync.retention import Keeping
from app.sync.review import Review
from app.sync.uploads import Uploads
from app.sync.verify import verify


@dataclass(frozen=True, slots=True)
class SyncChoices:
    """What the settings say about sending."""

    uploads_in_parallel: int = 3
    keep_days: int = 14


_USUAL = SyncChoices()


@dataclass(frozen=True, slots=True)
class ServerWork:
    """What talks with the server; each may have a thread of its own."""

    engine: SyncEngine
    review: Review
    differences: Callable[[str, Tell], tuple[str, ...]]
    """What of a session of ours is otherwise on the server; see `verify`."""


@contextmanager
def open_engine(
    store: Store,
    api_url: str,
    api_key: str,
    station: Mapping[str, str],
    witness: Witness = nobody,
    clock: Callable[[], float] = time.time,
    jitter: Callable[[], float] = random.random,
    choices: SyncChoices = _USUAL,
) -> Iterator[SyncEngine]:
    """The errands alone; see `open_server_work`."""
    with open_server_work(
        store, api_url, api_key, station, witness, clock, jitter, choices
    ) as work:
        yield work.engine


@contextmanager
def open_server_work(
    store: Store,
    api_url: str,
    api_key: str,
    station: Mapping[str, str],
    witness: Witness = nobody,
    clock: Callable[[], float] = time.time,
    jitter: Callable[[], float] = random.random,
    choices: SyncChoices = _USUAL,
) -> Iterator[ServerWork]:
    """The errands of *store* against the API at *api_url*; see Errands for *station*.

    *witness* hears of every request. *clock* gives seconds since the epoch.
    """
    parallel = choices.uploads_in_parallel
    with (
        ScannerApi(api_url, api_key, witness=witness, clock=clock) as api,
        PhotoStorage(witness=witness) as storage,
        ThreadPoolExecutor(parallel, thread_name_prefix="upload") as threads,
        assembled(store, api, storage, threads, station, clock, jitter, choices) as engine,
    ):
        review = Review(store, api)
        yield ServerWork(engine, review, lambda one, tell: verify(store, api, one, clock(), tell))


@contextmanager
def assembled(
    store: Store,
    api: ScannerApi,
    storage: PhotoStorage,
    threads: Executor,
    station: Mapping[str, str],
    clock: Callable[[], float],
    jitter: Callable[[], float],
    choices: SyncChoices = _USUAL,
) -> Iterator[SyncEngine]:
    """The engine out of its parts. What is being uploaded at the end is broken off."""
    uploads = Uploads(api, storage, store.tickets, threads, choices.uploads_in_parallel, clock)
    try:
        yield SyncEngine(
            store,
            Agreement(api, store.host, clock),
            Errands(store, api, station),
            uploads,
            Follow(store, api, clock),
            Catalogue(store, api, clock),
            Budget(api.quota, store.outbox, store.host, store.photos),
            Keeping(store, choices.keep_days, clock),
            clock,
            jitter,
        )
    finally:
        uploads.close()
