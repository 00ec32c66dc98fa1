"""The history page of a station that has worked for years, against one with ten sessions.

    python3 packaging/dev.py bench history [--sessions N] [--captures N] [--photos N] [--json]

Builds both stores (10,000 sessions of 100 captures by default, a photo each) and times what the
page asks of them: the newest sessions, a product, words, a day, where they stand. Medians.
"""

import argparse
import json
import random
import sqlite3
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.gtin import Gtin, check_digit
from app.domain.history import Search, Standing
from app.store.store import open_store

PAGE = 10
START = datetime(2024, 1, 1, 8, tzinfo=UTC)
FIRST = ("Rolled", "Dark", "Sparkling", "Green", "Smoked", "Crunchy", "Extra", "Golden", "Wild")
THEN = ("Oats", "Chocolate", "Water", "Tea", "Salmon", "Passata", "Rice", "Butter", "Cream", "Gum")
RARE = "Zwieback"
KNOWN = 5000
"""Different products; a session has some of them."""


def gtin(number):
    payload = f"095212{number:07d}"
    return payload + str(check_digit(payload))


def name(number, dice):
    return f"{dice.choice(FIRST)} {dice.choice(THEN)} {number % 997} g"


def build(folder, sessions, captures, photos):
    """Everything is on the server, but for the last session, which is open."""
    with open_store(folder, floor=0):
        pass
    dice = random.Random(7)
    db = sqlite3.connect(folder / "station.db", isolation_level=None)
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA synchronous = OFF")
    db.execute("PRAGMA cache_size = -1000000")  # ids are by chance: every index is written all over
    db.execute("BEGIN")
    for number in range(sessions):
        at = START + timedelta(hours=2 * number)
        session = f"{dice.getrandbits(128):032x}"
        _session(db, session, number, at.isoformat(), open_=number == sessions - 1)
        rows = [_capture(dice, session, number, place, at) for place in range(1, captures + 1)]
        db.executemany(
            "INSERT INTO capture (id, session_id, number, key, text, symbology, identifier, source,"
            " scanned_at, gtin, product_name, status, on_server, remote_id, remote_session_id)"
            " VALUES (?, ?, ?, ?, ?, 'EAN-13', ']E0', 'wedge', ?, ?, ?, 'COMPLETED', 1, ?, ?)",
            rows,
        )
        db.executemany(
            "INSERT INTO photo (id, capture_id, type, position, sha256, file_size, taken_at,"
            " on_server, remote_id, remote_session_id) VALUES (?, ?, 'front', ?, ?, 1, ?, 1, ?, ?)",
            [
                (f"{row[0][:-1]}p{at_}", row[0], at_, row[0], row[5], row[0], row[-1])
                for row in rows
                for at_ in range(photos)
            ],
        )
    db.execute("COMMIT")
    kept = db.execute("SELECT SUM(products), SUM(photos), SUM(unseen) FROM session").fetchone()
    assert kept == (sessions * captures, sessions * captures * photos, 0), "as the triggers count"
    db.close()
    with open_store(folder, floor=0) as store:
        store.history.page(Search(text="learn all words"), 1)


def _session(db, session, number, at, *, open_):
    db.execute(
        "INSERT INTO session (id, mode, started_at, closing, closed_at, remote_id, extraction)"
        " VALUES (?, 'both', ?, ?, ?, ?, ?)",
        (session, at, None if open_ else "submit", at, f"there{number}", "accepted"),
    )
    db.execute(
        "INSERT INTO server_session (remote_id, session_id, checked_at, verified_at)"
        " VALUES (?, ?, ?, ?)",
        (f"there{number}", session, at, at),
    )


def _capture(dice, session, number, place, at):
    product = dice.randrange(KNOWN)
    title = RARE if (number, place) == (3, 1) else name(product, random.Random(product))
    code = gtin(product)
    return (
        f"{dice.getrandbits(128):032x}",
        session,
        place,
        f"gtin:{code}",
        code[1:],
        (at + timedelta(seconds=30 * place)).isoformat(),
        code,
        title,
        f"c{number}-{place}",
        f"there{number}",
    )


def measure(folder, runs):
    """Milliseconds of each search, medians; before them the first page, once."""
    day = START + timedelta(hours=4)
    searches = {
        "first page": Search(),
        "a product": Search(gtin=Gtin.parse(gtin(17))),
        "a product, another state": Search(gtin=Gtin.parse(gtin(17)), standing=Standing.PARKED),
        "a common word": Search(text="oats"),
        "two words": Search(text="dark tea"),
        "a rare word": Search(text=RARE),
        "one letter": Search(text="g"),
        "a day long ago": Search(since=day, until=day + timedelta(days=1)),
        "needs you (none)": Search(standing=Standing.NEEDS_YOU),
        "on the server": Search(standing=Standing.ON_SERVER),
    }
    times = {}
    with open_store(folder, floor=0) as store:
        begun = time.perf_counter()
        page = store.history.page(Search(), PAGE)
        times["opened, first page"] = (time.perf_counter() - begun) * 1000
        assert len(page.sessions) == PAGE
        for what, search in searches.items():
            taken = []
            for _ in range(runs):
                begun = time.perf_counter()
                store.history.page(search, PAGE)
                taken.append((time.perf_counter() - begun) * 1000)
            times[what] = statistics.median(taken)
        times["a pass: what to ask about"] = _passes(store, runs)
        begun = time.perf_counter()
        store.kept_files.not_needed_since(datetime.now(UTC), 100)
        times["what may leave the disk"] = (time.perf_counter() - begun) * 1000
    return times


def _passes(store, runs):
    """What every pass of errands asks the store, while the bench waits for its turn."""
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        store.shown.sessions_to_follow(START.isoformat(), START.isoformat())
        store.shown.sessions_to_catch_up(START.isoformat(), 5)
        store.photos.per_product()
        store.following.under_way()
        store.following.extracting()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken)


def main():
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--sessions", type=int, default=10_000)
    wanted.add_argument("--captures", type=int, default=100)
    wanted.add_argument("--photos", type=int, default=1)
    wanted.add_argument("--runs", type=int, default=15)
    wanted.add_argument("--json", action="store_true")
    given = wanted.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small"), Path(folder, "large")
        build(small, PAGE, given.captures, given.photos)
        begun = time.perf_counter()
        build(large, given.sessions, given.captures, given.photos)
        built = time.perf_counter() - begun
        size = (large / "station.db").stat().st_size / 1e6
        few, many = measure(small, given.runs), measure(large, given.runs)
    told = {
        what: {"ten_ms": few[what], "many_ms": many[what], "ratio": many[what] / few[what]}
        for what in few
    }
    if given.json:
        print(json.dumps({"sessions": given.sessions, "database_mb": size, "searches": told}))
        return
    total = given.sessions * given.captures
    print(f"{given.sessions} sessions, {total} captures, built in {built:.0f} s, {size:.0f} MB")
    for what, one in told.items():
        print(
            f"{what:28} {one['many_ms']:8.2f} ms, of {PAGE} sessions {one['ten_ms']:7.2f} ms,"
            f"  {one['ratio']:6.1f} x"
        )


if __name__ == "__main__":
    main()
