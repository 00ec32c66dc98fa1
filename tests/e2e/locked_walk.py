"""Everything that somebody without PIN and badge can do at a locked kiosk, in a real window.

Used by tests/e2e/test_locked_kiosk.py and, for as long as one likes, by tests/bench/locked.py.
"""

import random
import sqlite3
import time
from collections import Counter
from contextlib import closing

import psutil

from app.config.profile import as_digits
from app.domain.badges import encode_badge
from app.domain.cards import all_commands, encode
from app.security.pin_file import PinFile
from app.store.card_secret import card_secret
from tests.e2e.test_kiosk import Kiosk
from tests.e2e.test_operator import eventually

PIN, ANNA = "5821379460", "Anna Nowak"
LONG_S, TRY_S = 120, 5
KEYS = (
    *(f"F{number}" for number in range(1, 13)),
    *("Escape", "Return", "space", "Tab", "BackSpace", "Delete", "Up", "Down", "Left", "Right"),
    *("Prior", "Next", "Home", "End", "Menu", "Super_L", *"abcdefghijklmnopqrstuvwxyz0123456789"),
)
HELD = ("", "", "", "alt+", "ctrl+", "shift+", "ctrl+alt+")
FACTS = {
    "session": "id, mode, closing, current_capture_id, picked_type, shot_list, operator, retake",
    "capture": "id, text, number, discarded_at, operator",
    "photo": "id, type, position, discarded_at",
    "action": "session_id, kind, subject_id",
    "shift": "operator, started_at",
    "bench": "planned_list, locked, badge_wanted",
}
PRODUCTS = ("9521234505563", "96385074", "012345678905", "10012345678902", "EMP-0042", "pallet 7")


class LockedKiosk(Kiosk):
    """A kiosk with a PIN that nobody guesses, which may fall as often as it likes."""

    def __init__(self, *facts):
        super().__init__(*facts)
        PinFile(self.folder).set(PIN)
        self.environment |= {"SCANSTATION_RESTARTS": "100"}

    def wait_for_window(self, not_of=None, seconds=LONG_S):
        super().wait_for_window(not_of, seconds)

    def insist(self, keys, done, what):
        """Press *keys* until it is *done*: on a loaded computer the watchdog may find the window
        frozen, and what was pressed then is gone."""
        self._until(done, lambda: self.ask("key", "--delay", "100", *keys), what)

    def insist_scan(self, code, done, what):
        self._until(done, lambda: self.scan(code), what)

    def _until(self, done, act, what):
        def try_again():
            act()
            deadline = time.monotonic() + TRY_S
            while time.monotonic() < deadline:
                if done():
                    return True
                time.sleep(0.05)
            return False

        eventually(try_again, what, LONG_S)

    def lock(self):
        """With work under way."""
        begun = lambda: self.count("capture") == 1  # noqa: E731
        self.insist(["F4"], begun, "the camera read the pack")
        self.insist(["Escape", "F12", "k"], self.is_locked, "the bench is locked")

    def is_locked(self):
        return self.rows("SELECT locked FROM bench") == [(1,)]

    def facts(self):
        """What only work changes, as it is on disk now."""
        database = sqlite3.connect(f"file:{self.folder / 'station.db'}?mode=ro", uri=True)
        with closing(database):
            return {
                name: database.execute(f"SELECT {what} FROM {name}").fetchall()
                for name, what in FACTS.items()
            }


class Walk:
    """Random steps by a *seed*; after each the store says that nothing was done."""

    def __init__(self, kiosk, seed):
        self.kiosk, self.chance, self.counts = kiosk, random.Random(seed), Counter()
        secret = card_secret(kiosk.folder)
        badge = encode_badge(ANNA, secret)
        self.codes = (
            *PRODUCTS,
            *(encode(one, secret) for one in all_commands()),
            encode_badge(ANNA, b"x" * 32),
            *(badge[:-1] + digit for digit in "0123456789" if badge[-1] != digit),
            as_digits({"kiosk": False}),
        )
        self.steps = {
            **dict.fromkeys((self.keys, self.touch, self.scan, self.menu), 6),
            **dict.fromkeys((self.close, self.wrong_pin, self.small), 2),
            self.kill: 1,
        }

    def go(self, seconds):
        """Walk for so many *seconds*; how often each step was taken."""
        before = self.kiosk.facts()
        assert all(before[name] for name in ("session", "capture", "action", "bench"))
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            step = self.chance.choices(list(self.steps), list(self.steps.values()))[0]
            step()
            self.counts[step.__name__] += 1
            assert self.kiosk.process.poll() is None, f"{step.__name__} ended the kiosk"
            self.same(before, step.__name__)
        self.kill()
        self.same(before, "the end")
        return self.counts

    def same(self, before, step):
        now = self.kiosk.facts()
        changed = {name: (before[name], now[name]) for name in FACTS if before[name] != now[name]}
        assert changed == {}, f"{step} changed a locked bench"

    # --- what can be done ---

    def keys(self):
        pressed = [
            f"{self.chance.choice(HELD)}{self.chance.choice(KEYS)}"
            for _ in range(self.chance.randint(1, 12))
        ]
        harmless = [one for one in pressed if not one.startswith("ctrl+alt+F")]
        self.kiosk.ask("key", "--delay", str(self.chance.choice((1, 12, 60))), *harmless)

    def touch(self):
        place = [str(self.chance.randrange(size)) for size in (1920, 1080)]
        self.kiosk.ask("mousemove", *place, "click", self.chance.choice("1123"))

    def scan(self):
        self.type(self.chance.choice(self.codes), self.chance.choice((1, 10, 31)))

    def menu(self):
        self.kiosk.ask("key", "F12", self.chance.choice("abcdefghijklmnopqrstuvwxyz"))

    def wrong_pin(self):
        digits = "".join(self.chance.choices("0123456789", k=self.chance.randint(4, 14)))
        self.type(f"{digits}1" if digits == PIN else digits, self.chance.choice((5, 31, 120)))

    def type(self, text, delay):
        self.kiosk.ask("type", "--delay", str(delay), text)
        self.kiosk.ask("key", "Return")

    def close(self):
        """By its key, and as the taskbar and the window manager ask."""
        if self.chance.random() < 0.5:
            self.kiosk.ask("key", "alt+F4")
        else:
            self.kiosk.ask("windowquit", self.kiosk.window)
        self.kiosk.ask("key", "Escape")

    def small(self):
        how = self.chance.choice(("windowminimize", "windowlower", "windowunmap"))
        self.kiosk.ask(how, self.kiosk.window)
        if how == "windowunmap":
            self.kiosk.ask("windowmap", self.kiosk.window)
        self.kiosk.ask("windowactivate", self.kiosk.window)

    def kill(self):
        """The power, or a crash: it comes back as it was."""
        fallen = self.kiosk.child()
        if fallen is not None:
            psutil.Process(fallen.pid).kill()
            self.kiosk.wait_for_window(fallen.pid)


def walk(kiosk, seconds, seed):
    """Lock, walk, and open with a badge. How often each step was gone."""
    with kiosk.running():
        kiosk.lock()
        counts = Walk(kiosk, seed).go(seconds)
        captures = kiosk.count("capture")
        badge = encode_badge(ANNA, card_secret(kiosk.folder))
        kiosk.insist_scan(badge, lambda: not kiosk.is_locked(), "the badge opens it")
        newest = "SELECT operator FROM shift ORDER BY rowid DESC LIMIT 1"
        assert kiosk.rows(newest) == [(ANNA,)], "who opened it works here"
        done = lambda: kiosk.count("capture") > captures  # noqa: E731
        kiosk.insist_scan("9521234505563", done, "the work goes on")
        leave(kiosk)
    return counts


def leave(kiosk):
    """With the PIN, behind the wait that wrong ones made."""
    deadline = time.monotonic() + 61 + LONG_S
    while kiosk.process.poll() is None and time.monotonic() < deadline:
        kiosk.ask("key", "alt+F4")
        kiosk.ask("type", "--delay", "100", PIN)
        kiosk.ask("key", "Return")
        try:
            kiosk.process.wait(2)
        except Exception:  # noqa: BLE001 - it waits
            continue
    assert kiosk.process.poll() == 0, "the PIN closes the kiosk"
