"""The store as one thing to hand over: opened once, by whoever builds the program."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.event_sink import Witness, nobody
from app.store.bench_state import BenchStates
from app.store.categories import Categories
from app.store.delivery import Shown
from app.store.follow_ups import Following
from app.store.healing import Healed, heal
from app.store.history import History
from app.store.host_facts import HostFacts
from app.store.outbox import Outbox
from app.store.parked import ParkedErrands
from app.store.photo_files import PhotoFiles
from app.store.photographed_products import PhotographedProducts
from app.store.photos import Photos
from app.store.retention import KeptFiles
from app.store.server_facts import ServerFacts
from app.store.sessions import Sessions
from app.store.shifts import Shifts
from app.store.sqlite.connections import OnStatement
from app.store.sqlite.database import Database
from app.store.sqlite.opening import open_database, open_database_for_reading
from app.store.undo import Undo
from app.store.upload_tickets import UploadTickets
from app.store.work import CurrentWork


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
    work: CurrentWork
    bench: BenchStates
    tickets: UploadTickets
    parked: ParkedErrands
    healed: Healed
    """What a power cut had left in the data folder, and what became of it at this start."""


@contextmanager
def open_store(
    folder: Path,
    floor: int,
    witness: Witness = nobody,
    on_statement: OnStatement | None = None,
) -> Iterator[Store]:
    """The data folder, ours alone until the block ends. *floor*: see PhotoFiles.

    *witness* hears of every commit, *on_statement* the text of every SQL statement, in any thread.

    Raises FolderInUse, CannotSave, DatabaseUnusable.
    """
    with open_database(folder, witness, on_statement) as db:
        files = PhotoFiles(folder / "photos", floor)
        yield _store(db, files, heal(folder, db.rows, files))


@contextmanager
def open_store_for_reading(
    folder: Path, on_statement: OnStatement | None = None
) -> Iterator[Store]:
    """The data folder as it is, also while a bench works in it. Nothing can be written.

    Raises NothingThere, NothingKept, DatabaseUnusable.
    """
    with open_database_for_reading(folder, on_statement) as db:
        yield _store(db, PhotoFiles(folder / "photos", floor=0), Healed())


def _store(db: Database, files: PhotoFiles, healed: Healed) -> Store:
    return Store(
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
        CurrentWork(db),
        BenchStates(db),
        UploadTickets(db),
        ParkedErrands(db),
        healed,
    )
