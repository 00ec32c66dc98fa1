"""What a hand scanner makes of codes whose content is known: learned in five scans."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from statistics import median

from app.devices.scanners.burst import Burst
from app.devices.scanners.keys import GROUP_SEPARATOR
from app.devices.scanners.other_hand import without_framing
from app.devices.scanners.wedge_profile import LONGEST_GAP_MS, WedgeProfile

CARDS = {
    "digits": "31415926535",
    "capitals": "QWERTZUIOPASDFGHJKLYXCVBNM",
    "small": "qwertzuiopasdfghjklyxcvbnm",
    "signs": "-_./:;,+*=%$&?!()<>#",
    "separator": "0109521234500018" + "10AB" + GROUP_SEPARATOR + "21CD",
}
"""Name to content, in the order of scanning; Code 128, but the last a GS1 DataMatrix."""
_AIM = re.compile(r"\][A-Za-z][0-9a-zA-Z]$")
_DONE = "Done: from now on every code of this scanner is read right."
_SLOWEST_GAP_MS = 58.0
"""Below a person's; with a scanner slower than this, typing would be taken for scans."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the scans showed."""

    profile: WedgeProfile
    words: tuple[str, ...]
    """In plain words: what was learned, and what to change in the scanner."""
    usable: bool
    """False when codes would arrive wrong, so that the scanner must be set differently."""


Read = Callable[[Burst], str]


def learn(bursts: Mapping[str, Burst]) -> Learned:
    """From bursts by the names of their cards. All but "separator" must be there."""
    base = _framed(bursts["digits"], bursts.values())
    ways = {
        "It types like this computer's keyboard.": base,
        "It minds Caps Lock by itself.": replace(base, caps_inverts=False),
        "It types like a US keyboard; keys are read by their place.": replace(base, by_place=True),
    }
    plain = {name: one for name, one in bursts.items() if name != "separator"}
    found = (
        next(
            ((words, profile) for words, profile in ways.items() if _fits(profile, plain)),
            None,
        )
        or _by_keys(base, plain)
        or _translated(base, plain)
    )
    if found is None:
        return _unusable(base)
    words, profile = found
    profile = replace(profile, keyboard=_with_digits(_keyboard(profile, plain) or {}))
    profile, separator = _with_separator(profile, bursts.get("separator"))
    speed = _gaps(bursts.values())
    profile = replace(profile, longest_gap_ms=_longest_gap(speed))
    told = (
        _DONE,
        words,
        *_frame_words(profile),
        separator,
        *_speed_words(speed),
        *_caps_words(bursts),
    )
    return Learned(profile, tuple(filter(None, told)), usable=True)


def _framed(burst: Burst, bursts: Iterable[Burst]) -> WedgeProfile:
    """What stands around the digits, which nearly every layout types alike."""
    ending = _ending_of(bursts)
    terminated = bool(burst.terminator or ending)
    for by_place in (False, True):
        typed = WedgeProfile(by_place=by_place).text_of(burst.strokes)
        before, found, after = typed.partition(CARDS["digits"])
        if found:
            prefix = "" if _AIM.fullmatch(before) else before
            return WedgeProfile(prefix, after, terminated, ending=ending)
    return WedgeProfile(terminated=terminated, ending=ending)


def _ending_of(bursts: Iterable[Burst]) -> str:
    """The name of the key that types nothing and stands behind every code; "" for none."""
    names = {
        one.strokes[-1].name if one.strokes[-1].is_framing and not one.terminator else ""
        for one in bursts
    }
    return names.pop() if len(names) == 1 else ""


def _keyboard(profile: WedgeProfile, bursts: Mapping[str, Burst]) -> dict[str, str] | None:
    """What each key means, if *profile* reads every card right; None where a key has two meanings
    or no place is known."""
    keys: dict[str, str] = {}
    for name, burst in bursts.items():
        strokes = without_framing(burst.strokes)
        begin = profile.text_of(strokes).find(CARDS[name]) + len(profile.prefix)
        own = strokes[begin : begin + len(CARDS[name])]
        for stroke, meant in zip(own, CARDS[name], strict=False):
            letter = profile.as_caps_lock(stroke, meant)
            if not stroke.place or keys.setdefault(stroke.where, letter) != letter:
                return None
    return keys


def _with_digits(keys: dict[str, str]) -> dict[str, str]:
    """*keys* with the digits that no card has: every layout has them in one row, all with Shift or
    all without."""
    told = {key: letter for key, letter in keys.items() if letter.isdecimal()}
    for shift in ("", "+"):
        row = {f"{2 + place}{shift}": digit for place, digit in enumerate("1234567890")}
        if told and told.items() <= row.items():
            return row | keys
    return keys


def _by_keys(base: WedgeProfile, bursts: Mapping[str, Burst]) -> tuple[str, WedgeProfile] | None:
    """A character for each key, whatever the computer makes of it, dead keys too."""
    keys: dict[str, str] = {}
    for name, burst in bursts.items():
        strokes = without_framing(burst.strokes)
        spare = len(strokes) - len(CARDS[name]) - len(base.suffix)
        if spare < len(base.prefix):
            return None
        for stroke, meant in zip(strokes[spare:], CARDS[name], strict=False):
            if not stroke.place or keys.setdefault(stroke.where, meant) != meant:
                return None
    profile = replace(base, keyboard=keys)
    words = "It types like the keyboard of another country; each of its keys is known now."
    return (words, profile) if _fits(profile, bursts) else None


def _fits(profile: WedgeProfile, bursts: Mapping[str, Burst]) -> bool:
    return all(_content(profile, burst) == CARDS[name] for name, burst in bursts.items())


def _content(profile: WedgeProfile, burst: Burst) -> str:
    """The code without an AIM identifier."""
    text = profile.text_of(burst.strokes)
    return text[3:] if _AIM.fullmatch(text[:3]) else text


def _translated(base: WedgeProfile, bursts: Mapping[str, Burst]) -> tuple[str, WedgeProfile] | None:
    """A character for each character, if every card gives the same pairs."""
    pairs: dict[str, str] = {}
    for name, burst in bursts.items():
        typed = _content(base, burst)
        if len(typed) != len(CARDS[name]):
            return None
        for arrived, meant in zip(typed, CARDS[name], strict=True):
            if pairs.setdefault(arrived, meant) != meant:
                return None
    changed = {arrived: meant for arrived, meant in pairs.items() if arrived != meant}
    words = f"It types like another keyboard; {len(changed)} characters are translated."
    return words, replace(base, translation=changed)


def _unusable(base: WedgeProfile) -> Learned:
    words = (
        "Not done: its characters arrive changed, and not always in the same way.",
        "Set the scanner's keyboard country to that of this computer, or to US English.",
        "Its manual has a code for that. Then calibrate again.",
    )
    return Learned(base, words, usable=False)


def _with_separator(profile: WedgeProfile, burst: Burst | None) -> tuple[WedgeProfile, str]:
    """The profile that keeps group separators, and what to say of them."""
    if burst is None:
        return profile, "Group separators were not tested."
    typed = _content(profile, burst).lstrip(GROUP_SEPARATOR)
    before, after = CARDS["separator"].split(GROUP_SEPARATOR)
    if typed == CARDS["separator"]:
        return profile, "It keeps group separators."
    middle = typed.removeprefix(before).removesuffix(after)
    if typed == before + after or not (typed.startswith(before) and typed.endswith(after)):
        return profile, (
            "It drops group separators: lots and serial numbers in GS1 codes run together. "
            "Set the scanner to send GS as Ctrl+]."
        )
    return replace(profile, separator=middle), f"It sends {middle} for a group separator."


def _gaps(bursts: Iterable[Burst]) -> list[float]:
    """Milliseconds between keys."""
    return [
        after.at_ms - before.at_ms
        for burst in bursts
        for before, after in zip(burst.strokes, burst.strokes[1:], strict=False)
    ]


def _longest_gap(gaps: list[float]) -> float:
    return min(_SLOWEST_GAP_MS, max(LONGEST_GAP_MS, 2 * max(gaps)))


def _speed_words(gaps: list[float]) -> tuple[str, ...]:
    told = f"It types a key every {median(gaps):.0f} ms, at most {max(gaps):.0f} ms apart."
    if max(gaps) < LONGEST_GAP_MS:
        return (told,)
    return (told, "That is slow: set its delay between characters to 10 ms or less.")


def _frame_words(profile: WedgeProfile) -> tuple[str, ...]:
    ends = "a key ends each code" if profile.terminated else "no key ends a code"
    told = [f"As to endings: {ends}."]
    if not profile.terminated:
        told.append("Set it to send Enter after each code: then a cut-off code is noticed.")
    if profile.prefix or profile.suffix:
        told.append(f"{profile.prefix!r} before and {profile.suffix!r} behind are taken off.")
    return tuple(told)


def _caps_words(bursts: Mapping[str, Burst]) -> tuple[str, ...]:
    if any(stroke.caps for burst in bursts.values() for stroke in burst.strokes):
        return ("Caps Lock is on; that does no harm.",)
    return ()
