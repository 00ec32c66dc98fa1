"""A hand scanner's keys from outside, through a real X server, into a restless window.

A scanner is a keyboard: it presses places. xdotool presses keycodes here, so that the layout of
the computer does to them what it does on a bench. How many: SCANSTATION_SCANS and
SCANSTATION_TYPED (a few in CI; ten thousand and two thousand take two hours).
"""

import json
import os
import random
import signal
import subprocess
import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from app.devices.scanners.calibration import CARDS
from app.devices.scanners.keys import _PLAIN, _SHIFTED
from tests.e2e.scanner_keys import Scanner
from tests.e2e.test_operator import eventually

ROOT = Path(__file__).resolve().parents[2]
SCANS = int(os.environ.get("SCANSTATION_SCANS", "150"))
TYPED = int(os.environ.get("SCANSTATION_TYPED", "12"))
ATTEMPTS = 6
A_ROUND = 10
PLAIN = 0.7  # share of codes that are digits alone
X11 = 8  # keycodes are scan codes plus 8
PLACES = {key: (place, "") for place, key in _PLAIN.items() if place < 86}
PLACES |= {key: (place, "shift+") for place, key in _SHIFTED.items() if place < 86}
PLACES |= {" ": (57, ""), "\x1d": (27, "ctrl+"), "\r": (28, ""), "\t": (15, "")}


def keys(text):
    """*text* as a scanner with a US keyboard presses it."""
    return [f"{held}{place + X11}" for place, held in (PLACES[letter] for letter in text)]


class Desk:
    def __init__(self, out, process, settle):
        self.out, self.process, self.settle = out, process, settle

    def lines(self):
        text = self.out.read_text() if self.out.exists() else ""
        return [json.loads(line) for line in text.splitlines()]

    def all(self, what):
        return [one[what] for one in self.lines() if what in one]

    def change_windows(self):
        """While the system hands the focus over, keys go to no program at all: wait until then."""
        before = len(self.all("changed"))
        self.process.send_signal(signal.SIGUSR1)
        eventually(lambda: len(self.all("changed")) > before, "the windows changed")
        self.settle()

    def finish(self):
        """The texts of all fields, after the last key that was held back."""
        self.settle()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(20)
        return self.all("fields")[0]


@pytest.fixture
def open_desk(tmp_path, display_environment, xdotool):
    number = count()

    @contextmanager
    def opened(*options):
        out = tmp_path / f"seen-{next(number)}.jsonl"
        script = Path(__file__).with_name("wedge_desk.py")
        command = [sys.executable, str(script), str(out), *options]
        environment = display_environment | {"PYTHONPATH": str(ROOT)}
        with subprocess.Popen(command, env=environment, cwd=ROOT) as process:
            try:
                search = ["search", "--sync", "--onlyvisible", "--pid", str(process.pid)]
                window = xdotool(*search).split()[0]
                xdotool("windowactivate", "--sync", window)
                yield Desk(out, process, lambda: xdotool("sleep", "0.3"))
            finally:
                if process.poll() is None:
                    process.kill()

    return opened


@pytest.fixture
def layout(display_environment):
    """Set the keyboard of the computer; US again afterwards."""

    def set_to(name):
        subprocess.run(["setxkbmap", name], env=display_environment, check=True)

    yield set_to
    set_to("us")


def scans(random_, count):
    """Codes that are all different, with their ends and speeds."""
    for number in range(count):
        end, plain = random_.choice("\r\r\r\t"), random_.random() < PLAIN
        if plain:
            yield f"40063{number:08d}", end, random_.randint(1, 30)
        else:  # xdotool presses Shift and Ctrl as keys of their own, with the delay behind each
            text = f"010952123450001810A{number:05d}\x1d21b-{number % 999:03d}"
            yield text, end, random_.randint(1, 14)


@pytest.mark.parametrize("country", ["us", "de", "fr", "gb", "it"])
def test_no_scan_is_lost_doubled_or_leaked(open_desk, display, layout, country):
    """A busy computer makes gaps that no scanner makes: a round with one is done once more."""
    layout(country)
    random_, wanted = random.Random(country), SCANS // 5 // A_ROUND
    done = 0
    for _ in range(wanted * ATTEMPTS):
        sent, seen, late = a_round(open_desk, display, random_)
        if not late:
            assert seen == {"codes": sent, "broken": [], "pressed": [], "leaked": ""}
            done += 1
        if done == wanted:
            return
    pytest.fail(f"this computer was too busy to act as a scanner: {done} of {wanted} rounds")


def a_round(open_desk, display, random_):
    """Scans into a restless window: (what was sent, what came out, whether we were late)."""
    profile = json.dumps({"by_place": True, "terminated": True})
    sent = list(scans(random_, A_ROUND))
    late = False
    with (
        open_desk("--profile", profile, "--restless", "--camera") as desk,
        Scanner(display) as scanner,
    ):
        for number, (code, end, delay) in enumerate(sent):
            if number % 5 == 0:
                desk.change_windows()
            late |= scanner.scan(keys(code + end), delay / 1000)
            scanner.rest()
        heard = lambda: desk.all("code") + desk.all("broken")  # noqa: E731
        if not late:
            eventually(lambda: len(heard()) >= len(sent), "all scans")
        fields = desk.finish()
    seen = {
        "codes": desk.all("code"),
        "broken": desk.all("broken"),
        "pressed": desk.all("press"),
        "leaked": "".join(fields),
    }
    return [code for code, *_ in sent], seen, late


def test_what_a_person_types_is_never_a_scan(open_desk, xdotool):
    random_ = random.Random(7)
    with open_desk("--camera") as desk:
        entries = [
            "".join(random_.choice("0123456789abcxyz -") for _ in range(random_.randint(3, 9)))
            for _ in range(TYPED)
        ]
        for entry in entries:
            chain = []
            for letter in [*entry, "x", "\b"]:
                key = str(22) if letter == "\b" else keys(letter)[0]  # a slip, taken back
                chain += ["key", "--delay", "2", key, "sleep", f"{random_.uniform(0.06, 0.25):.3f}"]
            xdotool(*chain)
        typed = "".join(entries)
        fields = desk.finish()
    assert desk.all("code") == []
    assert desk.all("broken") == []
    assert fields[0] == typed


@pytest.mark.parametrize("country", ["us", "de", "fr", "gb", "it"])
@pytest.mark.parametrize("caps", [False, True], ids=["", "caps"])
@pytest.mark.parametrize("separator", ["kept", "dropped"])
def test_the_calibration_learns_every_layout(open_desk, xdotool, layout, country, caps, separator):
    layout(country)
    with open_desk() as desk:
        if caps:
            xdotool("key", "Caps_Lock")
        try:
            for content in CARDS.values():
                shown = content if separator == "kept" else content.replace("\x1d", "")
                xdotool("key", "--delay", "4", *keys(f"{shown}\r"), "sleep", "0.15")
            eventually(lambda: desk.all("usable"), "the calibration's result")
        finally:
            if caps:
                xdotool("key", "Caps_Lock")
        (words,), (read,) = desk.all("learned"), desk.all("read")
        desk.finish()
    assert desk.all("usable") == [True], words
    if separator == "kept":
        assert read == list(CARDS.values())
    else:
        assert read[:-1] == list(CARDS.values())[:-1]
        assert any("drops group separators" in one for one in words)
