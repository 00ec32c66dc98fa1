"""Five scans, and the station knows the scanner."""

import pytest

from app.devices.scanners.answers import check_answer
from app.devices.scanners.burst import Burst
from app.devices.scanners.calibration import CARDS, learn
from app.devices.scanners.keys import _PLAIN, _SHIFTED, GROUP_SEPARATOR, Stroke

US = {key: (place, False) for place, key in _PLAIN.items() if place != 86}
US |= {key: (place, True) for place, key in _SHIFTED.items() if place != 86}
GERMAN = str.maketrans("yzYZ-_/;:+*=&?()<>#", "zyZYß?-öÖ`(´/_)=;:§")


def scanner(gap=6, end="\r", wrap=lambda text: text, layout=None, places=True, caps=False, gs=None):
    """Bursts of all cards as a scanner with a US keyboard gives them on some computer."""
    return {
        name: burst(wrap(content), gap, end, layout, places, caps, gs)
        for name, content in CARDS.items()
    }


def burst(text, gap, end, layout, places, caps, gs):
    if gs is not None:
        text = text.replace(GROUP_SEPARATOR, gs)
    strokes = []
    for number, letter in enumerate(text):
        place, shift = US.get(letter, (27, False))
        seen = letter.translate(layout) if layout else letter
        seen = seen.swapcase() if caps else seen
        control = letter == GROUP_SEPARATOR
        strokes.append(Stroke(seen, 1000 + number * gap, place * places, shift, control, caps))
    return Burst(tuple(strokes), end)


def test_a_plain_scanner_needs_nothing():
    learned = learn(scanner())
    assert learned.usable
    assert learned.profile.terminated
    assert (learned.profile.by_place, learned.profile.prefix, learned.profile.separator) == (
        False,
        "",
        "",
    )
    assert "It keeps group separators." in learned.words


def works(learned, bursts):
    """Every card arrives as it is when scanned again."""
    return all(learned.profile.text_of(one.strokes) == CARDS[name] for name, one in bursts.items())


@pytest.mark.parametrize(
    "how",
    [
        {"caps": True},
        {"wrap": lambda text: f"${text}#"},
        {"layout": GERMAN},
        {"layout": GERMAN, "wrap": lambda text: f"${text}!"},
        {"layout": str.maketrans("qwazQWAZ", "azqwAZQW"), "places": False},
        {"gs": "^]"},
        {"gs": "|"},
        {"end": ""},
        {"gap": 28},
    ],
)
def test_what_was_learned_makes_every_code_right(how):
    bursts = scanner(**how)
    learned = learn(bursts)
    assert learned.usable, learned.words
    assert works(learned, bursts)


def test_an_aim_identifier_is_no_prefix():
    assert learn(scanner(wrap=lambda text: f"]C0{text}")).profile.prefix == ""


def test_dropped_separators_are_said_with_what_to_change():
    learned = learn(scanner(gs=""))
    assert any("drops group separators" in one and "Ctrl+]" in one for one in learned.words)


def test_a_slow_scanner_is_told_and_still_kept_apart_from_people():
    learned = learn(scanner(gap=50))
    assert learned.profile.longest_gap_ms < 60
    assert any("slow" in one for one in learned.words)


def test_no_terminator_is_told():
    learned = learn(scanner(end=""))
    assert learned.profile.terminated is False
    assert any("send Enter" in one for one in learned.words)


def test_what_cannot_be_undone_is_not_claimed():
    bursts = scanner(layout=str.maketrans("yz", "zz"), places=False)
    learned = learn(bursts)
    assert not learned.usable
    assert any("US English" in one for one in learned.words)


ANSWERS = [
    {},
    {"layout": GERMAN},
    {"caps": True},
    {"gs": "^]"},
    {"gs": ""},
    {"gap": 62},
    {"end": ""},
]


@pytest.mark.parametrize("how", ANSWERS)
def test_each_answer_is_known_for_its_card(how):
    bursts, before = scanner(**how), {}
    for name, burst_ in bursts.items():
        answer = check_answer(name, burst_, before)
        assert answer.fits, answer.words
        assert f"one every {how.get('gap', 6)} ms" in answer.words
        before[name] = burst_


@pytest.mark.parametrize("how", ANSWERS)
def test_an_answer_to_another_question_is_said(how):
    bursts = scanner(**how)
    for asked in CARDS:
        for name, given in bursts.items():
            if how.get("caps") and {asked, name} == {"capitals", "small"}:
                continue  # some scanners mind Caps Lock: nobody can tell the two apart
            answer = check_answer(asked, given, {})
            assert answer.fits == (asked == name), (asked, name, answer.words)
    again = check_answer("capitals", bursts["digits"], {"digits": bursts["digits"]})
    assert not again.fits
    assert "once more" in again.words


def test_a_product_scanned_in_between_is_no_answer():
    product = burst("4006381333931", 6, "\r", None, True, False, None)
    answer = check_answer("capitals", product, {})
    assert not answer.fits
    assert "13 keys came, 26 were expected" in answer.words


def test_a_key_without_text_that_ends_each_code_is_learned():
    bursts = {
        name: Burst((*one.strokes, Stroke("", one.strokes[-1].at_ms + 6, name="Down")))
        for name, one in scanner(end="").items()
    }
    learned = learn(bursts)
    assert learned.usable
    assert (learned.profile.terminated, learned.profile.ending) == (True, "Down")
