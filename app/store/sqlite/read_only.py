"""A database in a folder that takes no files: a copy on a disk that is write-protected."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def readable(path: Path) -> Iterator[tuple[Path, bool]]:
    """Where the database in *path* can be read, and whether nobody can write it there.

    In WAL mode SQLite wants to make files beside the database, also to read it
    (https://www.sqlite.org/wal.html, "Read-Only Databases"). Without a log the database is all,
    and is read as it is. With one, both are copied to where files can be made. Raises OSError.
    """
    log = path.with_name(f"{path.name}-wal")
    if os.access(path.parent, os.W_OK) or not os.access(path, os.R_OK):
        yield path, False
    elif not (log.exists() and log.stat().st_size):
        yield path, True
    else:
        with tempfile.TemporaryDirectory(prefix="scanstation-") as folder:
            copy = Path(folder) / path.name
            shutil.copyfile(path, copy)
            shutil.copyfile(log, copy.with_name(log.name))
            yield copy, False
