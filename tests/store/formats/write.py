"""Writes the databases of this folder that are not there yet: one as each format leaves it.

Run it with every release, from the root of the repository, and commit what it made:

    python tests/store/formats/write.py
"""

import gzip
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from app.store.sqlite.migrations import MIGRATIONS
from app.store.sqlite.opening import define_functions

HERE = Path(__file__).resolve().parent
WORK = """
INSERT INTO session (id, mode, started_at) VALUES ('s1', 'both', '2026-01-02T03:04:05+00:00');
INSERT INTO capture (id, session_id, number, key, text, symbology, identifier, source, scanned_at)
    VALUES ('c1', 's1', 1, '09521234500018', '9521234500018', 'EAN-13', ']E0', 'camera',
            '2026-01-02T03:05:00+00:00');
INSERT INTO photo (id, capture_id, type, position, sha256, file_size, taken_at)
    VALUES ('p1', 'c1', 'front', 0, 'ab', 7, '2026-01-02T03:06:00+00:00');
INSERT INTO outbox (kind, session_id, subject_id, created_at)
    VALUES ('session', 's1', 's1', '2026-01-02T03:04:05+00:00'),
           ('capture', 's1', 'c1', '2026-01-02T03:05:00+00:00'),
           ('photo', 's1', 'p1', '2026-01-02T03:06:00+00:00');
"""


def as_left_by(number: int) -> bytes:
    """A database of format *number* with a session, a product and a photo that nobody sent."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "station.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            define_functions(connection)
            for script in MIGRATIONS[:number]:
                connection.executescript(script)
            connection.executescript(f"{WORK} PRAGMA user_version = {number}; VACUUM;")
        return path.read_bytes()


if __name__ == "__main__":
    for number in range(1, len(MIGRATIONS) + 1):
        path = HERE / f"format-{number:03}.db.gz"
        if not path.exists():
            path.write_bytes(gzip.compress(as_left_by(number), mtime=0))
            print("wrote", path.name)
