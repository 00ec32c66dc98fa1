"""Random benches: a scanner, a computer and a hand each, and what came of twenty scans there."""

import random
from collections import Counter

from app.devices.scanners.plausible import is_complete
from tests.devices.scanners.world import (
    LAYOUTS,
    Seen,
    any_scanner,
    content,
    finger,
    new_reader,
    play,
    strokes_of,
)

FEWEST_SLOW = 6
"""Keys of a slow scanner; of fewer nobody can tell that they are no person's."""
A_BENCH = 20
"""Scans in a row with one scanner at one computer."""


def a_bench(seed):
    """Yields (scanner, what was scanned, after how many keys it was cut, whether its ending was
    known, the keys, what was seen) of each scan, with its number and the computer's layout."""
    random_ = random.Random(seed)
    scanner = any_scanner(random_)
    layout = random_.choice(("us", "us", *LAYOUTS))
    caps, numlock = random_.random() < 0.1, random_.random() < 0.7
    in_field = random_.random() < 0.3 and not scanner.slow
    reader = new_reader()
    now = 1000.0
    for number in range(A_BENCH):
        text = content(random_)
        held = random_.choice(("shift", "control", "alt")) if random_.random() < 0.05 else ""
        fewest = FEWEST_SLOW if scanner.slow else 4
        cuts = random_.random() < 0.03 and len(text) > fewest + 1
        cut = random_.randint(fewest, len(text) - 1) if cuts else 0
        keys = scanner.keys(random_, text, layout, now, caps, numlock, held, cut)
        end = keys[-1].down
        if not scanner.slow and not in_field and random_.random() < 0.2:
            keys.append(finger(random_, random_.uniform(now - 120, end + 60)))
        seen, known = Seen(), reader.profile.terminated is not None
        play(reader, strokes_of(keys, in_field), seen)
        yield number, layout, (scanner, text, cut, known, keys, seen)
        now = max(end, *(one.up for one in keys)) + random_.uniform(300, 2500) + 1500 * bool(cut)


def complaint(scanner, text, cut, known, keys, seen):
    """What is wrong with what came of one scan; "" when nothing is.

    *known*: the program had seen how this scanner ends a code.
    """
    hands = [one for one in keys if one.owner == "hand"]
    of_scanner = [one for one in seen.acted if one.owner == "scanner"]
    guessing = hands and not known  # docs/scanners.md: the first scan, and an unusual ending
    twins = {_does(one) for one in hands}
    lost = [one for one in hands if one not in seen.acted and not in_step(one, scanner, keys)]
    told = {
        "a key of the scanner acted": not guessing
        and any(_does(one) not in twins for one in of_scanner),
        "altered": len(seen.codes) > 1
        or (not cut and any(one.strip(" ") != text for one in seen.codes)),
        "lost without a word": not (seen.codes or seen.broken),
        "a part was taken for a whole": cut
        and seen.codes
        and (known or not is_complete(seen.codes[0])),
        "a hand's key acted twice": any(seen.acted.count(one) > 1 for one in hands),
        "a hand's key was swallowed without a word": lost and not (seen.broken or of_scanner),
    }
    return next((words for words, true in told.items() if true), "")


def _does(key):
    """What the key does; the same digit by another finger is the same."""
    return key.fields.get("name") or key.fields.get("place") or key.fields["text"]


def in_step(hand, scanner, keys):
    """A finger's key in step with the scanner's last one, or one without text with its first: it
    can be taken for a part of the ending or the prefix (docs/scanners.md)."""
    own = [one.down for one in keys if one.owner == "scanner"]
    step = 2 * (scanner.pace + scanner.jitter) + 8
    before = not hand.fields["text"] and abs(hand.down - own[0]) <= step  # as a prefix may be
    return before or abs(hand.down - own[-1]) <= step


def try_benches(seeds):
    """Complaints in words, and how many scans there were, were taken, and were of the plain kind
    that must be taken."""
    wrong, count = [], Counter()
    for seed in seeds:
        for number, layout, scan in a_bench(seed):
            scanner, text, cut, known, keys, seen = scan
            if words := complaint(*scan):
                wrong.append(
                    f"{words}: bench {seed}, scan {number}: {text!r} by {scanner} on {layout}: "
                    f"{seen.codes}, {seen.broken}, acted {[one.fields for one in seen.acted]}"
                )
            count["scans"] += 1
            count["taken"] += bool(seen.codes)
            hands = any(one.owner == "hand" for one in keys)
            plain = known and text.isdecimal() and not (cut or hands)
            count["plain"] += plain
            count["plain, refused"] += plain and not seen.codes
    return wrong, count
