"""Eight hours at the bench, compressed, twice: the same store content, and no growth.

    python3 packaging/dev.py bench shift [--products N] [--photos N] [--kills N] [--json]

A trace is generated: products by camera and by hand scanner, photos of each, sessions submitted,
the network going and coming, the camera unplugged ten times; the process kills itself (SIGKILL)
three times and is started again. `scanstation replay` works it off against the sandbox, in the
trace's time, as fast as it goes. Memory, handles and files are looked at twice a second. When the
two do not hold the same, the first differences are printed and both folders stay for a look.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from itertools import zip_longest
from pathlib import Path

import psutil

from app.domain.gtin import check_digit
from app.store.contents import contents, digest

ROOT = Path(__file__).resolve().parents[2]
SHIFT_S = 8 * 3600
SESSION = 200
UNPLUGGED, OUTAGES = 10, 8
SHOWN = 10
"""Differences that are printed: the first tells where it began."""
FRAME = {"size": [240, 320], "for": 0.2, "fps": 10}


def code_of(number):
    payload = f"95210{number:07d}"
    return payload + str(check_digit(payload))


def every(products, times):
    """Numbers of products at which something happens *times* in the shift."""
    return {round((one + 0.5) * products / times) for one in range(times)} if times else set()


def trace_lines(products, photos, kills):
    yield {"trace": 1, "start": "2026-03-02T06:00:00+00:00"}
    yield {"network": "up"}
    unplugged, kill = every(products, min(UNPLUGGED, products)), every(products, kills)
    down = every(products, min(OUTAGES, products // 8))
    up = {one + max(2, products // 25) for one in down}
    for number in range(products):
        if number % SESSION == 0:
            if number:
                yield {"press": "submit"}
            yield {"press": "start", "mode": "both", "at": number * SHIFT_S / products}
        if number in down | up:
            yield {"network": "down" if number in down else "up"}
        yield from one_product(number, photos, number * SHIFT_S / products, number in unplugged)
        if number in kill:
            yield {"kill": True}
    yield {"network": "up"}
    yield {"press": "submit"}
    yield {"wait": 600}


def one_product(number, photos, at, unplugged):
    """By camera or by hand scanner, and its photos; now and then the operator errs."""
    text = code_of(number)
    yield {"press": "next", "at": at}
    lying = {"code": {"text": text, "scale": 1}, **FRAME}
    yield lying if number % 2 else {"keys": f"{text}\r"}
    yield lying
    if unplugged:
        yield {"camera": "lost"}
        yield {"wait": 3}
        yield {"press": "shoot"}  # refused: there is no picture
        yield {"camera": "back"}
        yield lying
    for _ in range(photos):
        yield {**lying, "for": 0.1}
        yield {"press": "shoot"}
    if number % 50 == 7:
        yield {"press": "undo"}
        yield {**lying, "for": 0.1}
        yield {"press": "shoot"}


def write_trace(path, products, photos, kills):
    """The file, and the numbers of the lines that come after a kill."""
    lines = list(trace_lines(products, photos, kills))
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return [number + 2 for number, line in enumerate(lines) if "kill" in line]


class Watched:
    """Memory and handles of a process while it works."""

    def __init__(self):
        self.memory, self.handles = [], []

    def look(self, process):
        try:
            self.memory.append(process.memory_info().rss / 1e6)
            self.handles.append(process.num_fds() if hasattr(process, "num_fds") else 0)
        except psutil.Error:
            pass

    def quarters(self):
        """The most memory in each quarter of the run's life, in MB: it must level off."""
        part = max(1, len(self.memory) // 4)
        return [round(max(self.memory[at * part :][:part], default=0)) for at in range(4)]

    def growth(self):
        """From the second quarter of the run's life to its last, as (MB, handles)."""
        if len(self.memory) < 8:
            return 0.0, 0
        part = len(self.memory) // 4
        early, late = slice(part, 2 * part), slice(-part, None)
        more = max(self.memory[late]) - max(self.memory[early])
        return more, max(self.handles[late]) - max(self.handles[early])


def run(trace, folder, from_line):
    """One start of the program, until it ends or kills itself."""
    command = [sys.executable, "-m", "app", "replay", str(trace), "--data-dir", str(folder)]
    watched = Watched()
    with subprocess.Popen(
        [*command, "--from-line", str(from_line)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        looked_at = psutil.Process(process.pid)
        while process.poll() is None:
            watched.look(looked_at)
            time.sleep(0.5)
        said, errors = process.communicate()
    return process.returncode, said + errors, watched


def shift(trace, folder, after_kills):
    """The whole shift with its restarts; what was watched in each run."""
    runs = []
    for from_line in [1, *after_kills]:
        code, said, watched = run(trace, folder, from_line)
        runs.append(watched)
        last = from_line == [1, *after_kills][-1]
        wanted = 0 if last else -signal.SIGKILL
        assert code == wanted, f"ended with {code} after line {from_line}: {said}"
    return runs


def files(folder):
    return [one for one in folder.rglob("*") if one.is_file() and "objects" not in one.parts]


def rows(folder, table):
    return sum(one.startswith(f'["{table}"') for one in contents(folder))


def differences(one, other):
    """The first rows that the two folders do not have in common: table, row, then what differs."""
    told, place, table = [], 0, ""
    for rows_of_both in zip_longest(contents(one), contents(other), fillvalue="[]"):
        first, second = map(json.loads, rows_of_both)
        place = place + 1 if first[:1] == [table] else 1
        table = first[0] if first else ""
        if first != second:
            fields = zip_longest(first, second)
            pairs = [f"{left!r} / {right!r}" for left, right in fields if left != right]
            told.append(f"{(first or second)[0]} {place}: {'; '.join(pairs)}")
    return told[:SHOWN]


def measure(folder, products, photos, kills):
    trace = folder / "shift.jsonl"
    after_kills = write_trace(trace, products, photos, kills)
    line = {"products": products, "photos_each": photos, "kills": len(after_kills)}
    digests = []
    for name in ("first", "second"):
        begun = time.monotonic()
        runs = shift(trace, folder / name, after_kills)
        digests.append(digest(folder / name))
        growths = [one.growth() for one in runs]
        line[name] = {
            "minutes": round((time.monotonic() - begun) / 60, 1),
            "captures": rows(folder / name, "capture"),
            "photos": rows(folder / name, "photo"),
            "owed": rows(folder / name, "outbox"),
            "most_MB": round(max(max(one.memory) for one in runs)),
            "MB_by_quarter": [one.quarters() for one in runs],
            "grown_MB_a_run": [round(more, 1) for more, _ in growths],
            "grown_handles_a_run": [more for _, more in growths],
            "most_handles": max(max(one.handles) for one in runs),
            "files_beside_photos": len(files(folder / name)) - rows(folder / name, "photo"),
        }
    same = digests[0] == digests[1]
    line |= {"same": same, "digest": digests[0][:16]}
    return line if same else line | {"differ": differences(folder / "first", folder / "second")}


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--products", type=int, default=2000)
    options.add_argument("--photos", type=int, default=4, help="of each product")
    options.add_argument("--kills", type=int, default=3)
    options.add_argument("--json", action="store_true")
    given = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="shift-"))
    line = measure(folder, given.products, given.photos, given.kills)
    print(json.dumps(line, indent=None if given.json else 1))
    well = line["same"] and line["first"]["owed"] == line["second"]["owed"] == 0
    if well:
        shutil.rmtree(folder)
    else:
        print(f"Both shifts stay in {folder} for a look.", file=sys.stderr)
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
