"""Scanners, layouts and hands, drawn by chance: what keys they make, and what must come of them.

Nothing here knows how the program decides. Times are milliseconds of an own clock; nothing waits.
"""

from dataclasses import dataclass, field

from app.devices.scanners.keys import _PLAIN, _SHIFTED, Stroke
from app.devices.scanners.wedge import WedgeReader
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.gtin import check_digit

PLACES = {key: (place, False) for place, key in _PLAIN.items() if place != 86}
PLACES |= {key: (place, True) for place, key in _SHIFTED.items() if place != 86}
KEYPAD = dict(zip("0123456789", (82, 79, 80, 81, 75, 76, 77, 71, 72, 73), strict=True))
_US_PLAIN = "1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./"
_US_SHIFT = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>?'
LAYOUTS = {  # what the same places type elsewhere; a blank for a dead key
    "us": (_US_PLAIN, _US_SHIFT),
    "de": (
        "1234567890ß qwertzuiopü+asdfghjklöä #yxcvbnm,.-",
        "!\"§$%&/()=? QWERTZUIOPÜ*ASDFGHJKLÖÄ°'YXCVBNM;:_",
    ),
    "fr": (
        "&é\"'(-è_çà)=azertyuiop $qsdfghjklmù²*wxcvbn,;:!",
        "1234567890°+AZERTYUIOP £QSDFGHJKLM%~µWXCVBN?./§",
    ),
    "ru": (
        "1234567890-=йцукенгшщзхъфывапролджэё\\ячсмитьбю.",
        '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁ/ЯЧСМИТЬБЮ,',
    ),
    "tr": (
        '1234567890*-qwertyuıopğüasdfghjklşi",zxcvbnmöç.',
        "!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİé;ZXCVBNMÖÇ:",
    ),
    "dvorak": (
        "1234567890[]',.pyfgcrl/=aoeuidhtns-`\\;qjkxbmwvz",
        '!@#$%^&*(){}"<>PYFGCRL?+AOEUIDHTNS_~|:QJKXBMWVZ',
    ),
}
MAPS = {
    name: dict(zip(_US_PLAIN + _US_SHIFT, plain + shift, strict=True)) | {" ": " "}
    for name, (plain, shift) in LAYOUTS.items()
}
ENDINGS = {  # name: strokes as (text, name)
    "CR": [("\r", "")],
    "TAB": [("\t", "")],
    "CR LF": [("\r", ""), ("\n", "")],
    "TAB CR": [("\t", ""), ("\r", "")],
    "ETX": [("", "Ctrl+C")],
    "Down": [("", "Down")],
    "Esc": [("", "Esc")],
    "F9": [("", "F9")],
    "CR Down": [("\r", ""), ("", "Down")],
    "none": [],
}
PREFIXES = {"": [], "STX": [("", "Ctrl+B")], "F7": [("", "F7")]}
COMMANDS = [(" ", "", 57), ("n", "", 49), ("m", "", 50), ("1", "", 2), ("7", "", 8),
            ("", "Esc", 1), ("", "F5", 63), ("", "Left", 105)]  # fmt: skip


def number(random_, length):
    digits = "".join(random_.choices("0123456789", k=length - 2))
    body = f"{random_.randint(1, 9)}{digits}"
    return f"{body}{check_digit(body)}"


def reference(random_):
    """What proves nothing by itself."""
    letters = "ABCDEFGHKLMNPRSTUVWXYZ"
    head = "".join(random_.choices(letters, k=random_.randint(1, 4)))
    tail = "".join(random_.choices("0123456789-/.XYZ", k=random_.randint(4, 12)))
    return f"{head}{tail}7"


def element_string(random_):
    lot = "".join(random_.choices("0123456789ABYZ-", k=random_.randint(1, 8)))
    return f"01{number(random_, 14)}10{lot}\x1d2147"


def content(random_):
    kind = random_.random()
    if kind < 0.6:
        return number(random_, random_.choice((8, 12, 13, 13, 13, 14)))
    return reference(random_) if kind < 0.9 else element_string(random_)


@dataclass
class Key:
    """One key, going down and up."""

    down: float
    up: float
    fields: dict
    owner: str
    """"scanner" or "hand"."""
    modifiers: dict = field(default_factory=dict)


@dataclass
class Scanner:
    """How one scanner types."""

    pace: float
    jitter: float
    ending: str = "CR"
    prefix: str = ""
    keypad: bool = False
    rollover: bool = False
    """It lets go of a key only after the next went down."""
    slow: bool = False

    def keys(self, random_, text, layout, begin, caps=False, numlock=True, held="", cut=0):
        """Its keys for *text* at a computer with *layout*; *held*: a modifier that a hand holds.

        *cut*: after so many keys it is unplugged; 0 for never.
        """
        told = [*PREFIXES[self.prefix], *text, *ENDINGS[self.ending]]
        steps = [
            self.pace + random_.uniform(-self.jitter, self.jitter) for _ in range(len(told) + 1)
        ]
        gaps = [max(0.0, step) for step in steps]
        keys, now = [], begin
        for letter, gap, later in zip(told, gaps, gaps[1:], strict=False):
            fields = self._fields(letter, layout, caps, numlock, held)
            dwell = gap + later * 0.3 if self.rollover else gap * random_.uniform(0.2, 0.95)
            keys.append(Key(now, now + dwell, fields, "scanner"))
            now += gap
        return keys[:cut] if cut else keys

    def _fields(self, letter, layout, caps, numlock, held):
        alt, control = int(held == "alt"), held == "control"
        if isinstance(letter, tuple):
            text, name = letter
            control = control or name.startswith("Ctrl")
            return {"text": text, "name": name, "control": control, "alt": alt,
                    "shift": held == "shift"}  # fmt: skip
        if letter == "\x1d":
            return {"text": letter, "place": 27, "control": True, "alt": alt}
        if self.keypad and letter.isdecimal():
            text = letter if numlock and not (control or alt) else ""
            return {"text": text, "place": KEYPAD[letter], "name": "" if text else "Home",
                    "control": control, "alt": alt, "shift": held == "shift"}  # fmt: skip
        place, shift = PLACES[letter]
        shift = shift or held == "shift"
        us = (_SHIFTED if shift else _PLAIN)[place]
        text = MAPS[layout].get(us, us).strip() if us != " " else " "
        if caps and text.isalpha():
            text = text.swapcase()
        if control or alt:
            text = ""
        name = f"Ctrl+{us.upper()}" if control else ""
        return {"text": text, "place": place, "shift": shift, "caps": caps, "control": control,
                "alt": alt, "name": name}  # fmt: skip


def any_scanner(random_):
    if random_.random() < 0.1:
        ending = random_.choice(("CR", "TAB", "CR LF"))
        return Scanner(random_.uniform(50, 85), random_.uniform(0, 6), ending, slow=True)
    pace = random_.uniform(0, 28)
    return Scanner(
        pace,
        random_.uniform(0, min(pace, 12)),
        random_.choice(("CR", "CR", "CR", *ENDINGS)),
        random_.choice(("", "", "", *PREFIXES)),
        keypad=random_.random() < 0.1,
        rollover=random_.random() < 0.1,
    )


def finger(random_, at):
    text, name, place = random_.choice(COMMANDS)
    fields = {"text": text, "name": name, "place": place}
    return Key(at, at + random_.uniform(55, 130), fields, "hand")


def strokes_of(keys, in_field=False):
    """Keys in the order in which they go down, as the window is told of them: (stroke, key)."""
    keys = sorted(keys, key=lambda one: one.down)
    told, still = [], []
    for place, key in enumerate(keys):
        still = [(up, since) for up, since in still if up > key.down]
        beside = place - still[0][1] if still else 0
        still.append((key.up, place))
        told.append((Stroke(at_ms=key.down, beside=beside, in_field=in_field, **key.fields), key))
    return told


@dataclass
class Seen:
    """What came of keys."""

    codes: list = field(default_factory=list)
    broken: list = field(default_factory=list)
    retracted: list = field(default_factory=list)
    acted: list = field(default_factory=list)
    """Keys that did what they do in the window, with how often."""

    def note(self, verdict):
        self.acted.extend(verdict.released)
        if verdict.retracted:
            self.retracted.append(verdict.retracted)
            if verdict.retracted in self.codes:
                self.codes.remove(verdict.retracted)
        self.codes += [verdict.code] if verdict.code else []
        self.broken += [verdict.broken] if verdict.broken else []


def play(reader, strokes, seen, busy_ms=35.0):
    """Feed *strokes* as the window does, *busy_ms* behind every pause."""
    last = 0.0
    for stroke, key in strokes:
        if reader.holding and stroke.at_ms - last > reader.patience_ms + busy_ms:
            seen.note(reader.pause())
        verdict = reader.feed(stroke, key)
        seen.note(verdict)
        if not verdict.hold:
            seen.acted.append(key)
        last = stroke.at_ms
    if reader.holding:
        seen.note(reader.pause())
    assert not reader.holding


def new_reader(**profile):
    return WedgeReader(WedgeProfile(**profile))
