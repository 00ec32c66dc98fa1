"""The store as one thing to hand over: opened once, by whoever builds the program."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.witness import Witness, nobody
from app.store.bench_state import BenchMemory
from app.store.categories import Categories
from app.store.database import open_database
from app.store.files import PhotoFiles
from app.store.following import Following
from app.store.gaps import PhotographedProducts
from app.store.history import History
from app.store.host_facts import HostFacts
from app.store.kept_files import KeptFiles
from app.store.outbox import Outbox
from app.store.photos import Photos
from app.store.server_facts import ServerFacts
from app.store.sessions import Sessions
from app.store.shifts import Shifts
from app.store.shown import Shown
from app.store.undo import Undo


@dataclass(frozen=True, slots=True)
class Store:
    """Everything the station remembers."""

    sessions: Sessions
    photos: Photos
    outbox: Outbox
    server: ServerFacts
    shown: Shown
    host: HostFacts
    categories: Categories
    files: PhotoFiles
    following: Following
    shifts: Shifts
    history: History
    kept_files: KeptFiles
    undo: Undo
    photographed: PhotographedProducts
    bench: BenchMemory


@contextmanager
def open_store(folder: Path, floor: int, witness: Witness = nobody) -> Iterator[Store]:
    """The data folder, ours alone until the block ends. *floor*: see PhotoFiles.

    *witness* hears of every commit.

    Raises FolderInUse, CannotSave, DatabaseUnusable.
    """
    with open_database(folder, witness) as db:
        files = PhotoFiles(folder / "photos", floor)
        files.sweep()
        yield Store(
            Sessions(db),
            Photos(db),
            Outbox(db),
            ServerFacts(db),
            Shown(db),
            HostFacts(db),
            Categories(db),
            files,
            Following(db),
            Shifts(db),
            History(db),
            KeptFiles(db),
            Undo(db),
            PhotographedProducts(db),
            BenchMemory(),
        )
