"""Scans and typing through real X servers into restless windows: what is lost, doubled, leaked?

    python3 packaging/dev.py bench wedge [--scans N] [--typed N] [--desks N] [--seed N]

The test of tests/e2e/test_wedge.py at full size: 10,000 scans of every layout and speed while a
camera runs at 1080p, and 2,000 entries typed by hand. Each desk has an X server of its own. Ends
with 1 when anything went wrong.

A scanner's own clock never waits for this computer, ours does: a scan in which the bench itself was
late by more than 40 ms behind the first key, or 230 ms behind another, was none that a scanner
makes. It is counted as late and judged by nothing else.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.e2e.conftest import window_manager, x_server  # noqa: E402
from tests.e2e.scanner_keys import Scanner  # noqa: E402
from tests.e2e.test_wedge import keys, scans  # noqa: E402

LAYOUTS = ("us", "de", "fr", "gb", "it")
SCANS_A_ROUND, ENTRIES_A_ROUND = 100, 20
PATIENCE_S = 60


@dataclass
class Count:
    """What went right and wrong."""

    sent: int = 0
    late: int = 0
    lost: list = field(default_factory=list)
    doubled: list = field(default_factory=list)
    strange: list = field(default_factory=list)
    broken: list = field(default_factory=list)
    pressed: list = field(default_factory=list)
    leaked: list = field(default_factory=list)

    @property
    def wrong(self):
        kinds = (self.lost, self.doubled, self.strange, self.broken, self.pressed, self.leaked)
        return sum(map(len, kinds))

    def words(self):
        wrong = {name: getattr(self, name) for name in list(vars(self))[2:]}
        counts = "  ".join(f"{name} {len(found)}" for name, found in wrong.items())
        shown = {name: found[:5] for name, found in wrong.items() if found}
        return f"{self.sent}  late {self.late}  {counts}" + (f"\n    {shown}" if shown else "")


class Screen:
    """One X server, its window manager and its keyboard."""

    def __init__(self, display, home):
        self.home, self.display = home, display
        self.environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    def act(self, *words):
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=120
        )
        return done.stdout

    def layout(self, name):
        subprocess.run(["setxkbmap", name], env=self.environment, check=True)

    @contextmanager
    def desk(self, *options):
        """A window; yields (its process, a function that gives what it has written)."""
        out = self.home / f"seen-{time.monotonic_ns()}.jsonl"
        script = ROOT / "tests" / "e2e" / "wedge_desk.py"
        command = [sys.executable, str(script), str(out), *options]
        environment = self.environment | {"PYTHONPATH": str(ROOT)}
        with (
            (self.home / "desk.log").open("a") as log,
            subprocess.Popen(command, env=environment, cwd=ROOT, stderr=log) as process,
        ):
            find = ["search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
            window = self.act(*find).split()[0]
            self.act("windowactivate", "--sync", window)

            def lines():
                text = out.read_text() if out.exists() else ""
                return [json.loads(line) for line in text.splitlines()]

            yield process, lines
            if process.poll() is None:
                process.kill()


def finish(process):
    process.send_signal(signal.SIGTERM)
    process.wait(PATIENCE_S)


def change_windows(process, lines):
    """While the system hands the focus over, keys go to no program at all: wait until it did."""
    before = len(of(lines(), "changed"))
    process.send_signal(signal.SIGUSR1)
    until = time.monotonic() + PATIENCE_S
    while len(of(lines(), "changed")) == before and time.monotonic() < until:
        time.sleep(0.02)


def of(lines, what):
    return [one[what] for one in lines if what in one]


def scan_round(screen, random_, count):
    """Scans with one layout, the focus wandering, dialogs and menus coming and going."""
    screen.layout(random_.choice(LAYOUTS))
    profile = json.dumps({"by_place": True, "terminated": True})
    wanted, late = [], set()
    with (
        screen.desk("--profile", profile, "--restless", "--camera") as (process, lines),
        Scanner(screen.display) as scanner,
    ):
        for number, (code, end, delay) in enumerate(scans(random_, SCANS_A_ROUND)):
            if number % 5 == 0:
                change_windows(process, lines)
                time.sleep(0.2)
            wanted.append(code)
            if scanner.scan(keys(code + end), delay / 1000):
                late.add(code)
            scanner.rest()
        until = time.monotonic() + PATIENCE_S
        while len(of(lines(), "code") + of(lines(), "broken")) < len(wanted):
            if time.monotonic() > until:
                break
            time.sleep(0.1)
        finish(process)
        note(count, wanted, late, lines())


def note(count, wanted, late, seen):
    """With a late scan in the round, what came out besides the wanted may be its rest."""
    codes = of(seen, "code")
    count.sent += len(wanted) - len(late)
    count.late += len(late)
    count.lost += sorted(set(wanted) - set(codes) - late)
    count.doubled += [code for code in set(codes) if codes.count(code) > 1]
    rests = [code for code in set(codes) - set(wanted) if any(one.endswith(code) for one in late)]
    count.strange += sorted(set(codes) - set(wanted) - set(rests))
    if not late:
        count.broken += of(seen, "broken")
        count.pressed += of(seen, "press")
        count.leaked += [text for text in of(seen, "fields")[0] if text]


def type_round(screen, random_, count):
    """Entries by hand: 60 to 250 ms between keys, pauses, slips taken back."""
    screen.layout("us")
    with screen.desk("--camera") as (process, lines):
        entries = [
            "".join(random_.choice("0123456789abcxyz -") for _ in range(random_.randint(3, 9)))
            for _ in range(ENTRIES_A_ROUND)
        ]
        for entry in entries:
            chain = []
            for letter in [*entry, "x", "\b"]:
                key = "22" if letter == "\b" else keys(letter)[0]
                pause = random_.uniform(0.06, 0.25) if random_.random() > 0.03 else 1.0
                chain += ["key", "--delay", "2", key, "sleep", f"{pause:.3f}"]
            screen.act(*chain)
        time.sleep(0.5)  # the last key is held back for a moment, as every key
        finish(process)
        seen = lines()
        count.sent += len(entries)
        count.strange += of(seen, "code")
        count.broken += of(seen, "broken")
        count.pressed += of(seen, "press")
        typed, shown = "".join(entries), of(seen, "fields")[0][0]
        count.lost += [] if shown == typed else [f"{typed!r} became {shown!r}"]


def work(job):
    """The rounds of one desk."""
    number, seed, scan_rounds, type_rounds, folder = job
    random_ = random.Random(f"{seed}-{number}")
    scanned, typed = Count(), Count()
    home = Path(folder) / str(number)
    home.mkdir()
    with x_server(home) as name, window_manager(name, home):
        screen = Screen(name, home)
        for _ in range(scan_rounds):
            scan_round(screen, random_, scanned)
        for _ in range(type_rounds):
            type_round(screen, random_, typed)
    return scanned, typed


def total(counts):
    whole = Count()
    for count in counts:
        for name, value in vars(count).items():
            setattr(whole, name, getattr(whole, name) + value)
    return whole


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--scans", type=int, default=10_000)
    options.add_argument("--typed", type=int, default=2_000)
    options.add_argument("--desks", type=int, default=2)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    scan_rounds = -(-given.scans // SCANS_A_ROUND // given.desks)
    type_rounds = -(-given.typed // ENTRIES_A_ROUND // given.desks)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(given.desks) as pool:
        jobs = [(n, given.seed, scan_rounds, type_rounds, folder) for n in range(given.desks)]
        counts = list(pool.map(work, jobs))
    scanned, typed = total(one for one, _ in counts), total(one for _, one in counts)
    print("scans", scanned.words())
    print("typed", typed.words())
    sys.exit(1 if scanned.wrong or typed.wrong else 0)


if __name__ == "__main__":
    main()
