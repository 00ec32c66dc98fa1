"""Another program at the station's database, as a process of its own."""

import subprocess
import sys
from contextlib import contextmanager

_HOLDS = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("there", flush=True)
sys.stdin.read()
db.execute("ROLLBACK")
"""
_READS = """
import sqlite3, sys
db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True, isolation_level=None)
cursor = db.execute("SELECT id FROM session UNION ALL SELECT id FROM session")
cursor.fetchone()
print("there", flush=True)
sys.stdin.read()
print(len(cursor.fetchall()), flush=True)
"""
_WORKS = """
import pathlib, sys
from app.store.store import open_store
with open_store(pathlib.Path(sys.argv[1]).parent, 0):
    print("there", flush=True)
    sys.stdin.read()
"""
_KILLED = """
import os, pathlib, signal, sys
from datetime import datetime, UTC
from app.domain.session import CaptureMode, Session
from app.store.store import open_store
with open_store(pathlib.Path(sys.argv[1]).parent, 0) as store:
    store.sessions.start(Session("s", CaptureMode.BOTH, datetime.now(UTC)))
    print("there", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@contextmanager
def _process(script, path):
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout.readline().strip() == b"there"
            yield process
        finally:
            if not process.stdin.closed:
                process.stdin.close()


def holding(path):
    """It holds the database in *path* until its input is closed."""
    return _process(_HOLDS, path)


def reading(path):
    """It is in the middle of a read, which ends when its input is closed."""
    return _process(_READS, path)


def working(path):
    """A bench works in the folder of *path* until its input is closed."""
    return _process(_WORKS, path)


def killed(path):
    """A bench that was killed after it began the session `s`."""
    with _process(_KILLED, path) as process:
        process.wait()
