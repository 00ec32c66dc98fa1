"""GS1 as the standard has it: each field alone, what may stand together, what names the product."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.barcode import Barcode, Symbology
from app.domain.codes.gs1_pairs import forbidden_pairs, missing_companions
from app.domain.gtin import Gtin
from tests.domain.codes.labels import GS, closed, dates, digits, gtin_14, labels, message, values

BROKEN = {
    "17": st.sampled_from(["260231", "261301", "26123", "ABCDEF"]),
    "10": st.sampled_from(["", "A" * 21, "Ä1"]),
    "7007": st.sampled_from(["260105260101", "26010", "260231"]),
    "410": digits(12).map(lambda payload: payload + str((int(closed(payload)[-1]) + 1) % 10)),
    "3103": st.just("12"),
}


def gs1(text):
    return Barcode.from_scanner(f"]C1{text}")


@given(labels(), st.sampled_from(sorted(BROKEN)), st.data())
def test_one_broken_field_is_named_and_the_intact_ones_are_kept(pairs, ai, data):
    pairs = [pair for pair in pairs if pair[0] != ai]
    code = gs1(message(pairs, always=True) + GS + ai + data.draw(BROKEN[ai]))
    assert code.gs1.elements == dict(pairs)
    assert code.gtin == Gtin.parse(pairs[0][1])
    assert code.gs1.flaws[0].startswith(f"Field {ai} ("), code.gs1.flaws
    assert not any(sign in code.gs1.flaws[0] for sign in ("^", "\\d", "pattern", "Error"))


@given(labels(), st.data())
def test_two_values_of_one_field_are_never_guessed(pairs, data):
    ai, value = data.draw(st.sampled_from(pairs))
    other = data.draw({"01": gtin_14, "10": values, "21": values, "3103": digits(6)}.get(ai, dates))
    code = gs1(f"{message(pairs, always=True)}{GS}{ai}{other}")
    if other == value:
        assert (code.gs1.elements, code.gs1.flaws) == (dict(pairs), gs1(message(pairs)).gs1.flaws)
        return
    assert ai not in code.gs1.elements
    assert "stands twice with different values" in code.gs1.flaws[0]
    assert (code.gtin is None) == (ai == "01")


@given(digits(17).map(closed), gtin_14, st.integers(1, 9999))
def test_a_pallet_is_no_product_and_its_content_is_said(sscc, item, count):
    text = f"00{sscc}02{item}37{count}"
    for code in (
        gs1(text),
        Barcode.from_scanner(text),
        Barcode.typed(f"(00){sscc}(02){item}(37){count}"),
    ):
        assert code.gtin is None
        assert code.gs1.kind == "Logistic unit"
        assert f"{count} x {Gtin.parse(item).grouped}" in code.gs1.note


@given(digits(17), st.integers(1, 9))
def test_an_sscc_with_a_wrong_check_digit_is_named(payload, change):
    wrong = payload + str((int(closed(payload)[-1]) + change) % 10)
    code = gs1(f"00{wrong}")
    assert (code.gs1.elements, code.gtin) == ({}, None)
    assert "Field 00 (SSCC): the last digit" in code.gs1.note


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("8006095212345000180102", "Piece of a set"),
        ("0309521234500018", "Made to order"),
        (f"255{closed('950110153000')}12", "Coupon"),
        (f"414{closed('952132100000')}", "Location"),
        ("10AB\x1d21X", "Part of a label"),
    ],
)
def test_what_is_no_trade_item_is_called_what_it_is(text, kind):
    code = gs1(text)
    assert (code.gtin, code.gs1.kind) == (None, kind)
    assert code.gs1.note


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("01095212345000183712", "Field 01 (GTIN) and Field 37 (COUNT) must not stand together"),
        ("010952123450001831020012503103001250", "must not stand together"),
        ("01095212345000183922199", "needs one of these beside it: 30, 31nn"),
        ("0109521234500018250X", "Field 250 (SECONDARY SERIAL) needs one of these beside it: 21"),
    ],
)
def test_fields_that_must_not_or_must_stand_together_are_said(text, words):
    code = gs1(text)
    assert code.gtin is not None
    assert any(words in one for one in code.gs1.flaws), code.gs1.flaws


def test_pairs_hold_whatever_their_order():
    assert list(forbidden_pairs(["37", "01"])) == list(forbidden_pairs(["01", "37"])) != []
    assert list(forbidden_pairs(["3103", "3103"])) == []
    assert dict(missing_companions(["01", "10", "21"])) == {}
    assert dict(missing_companions(["8030", "01", "21"])) == {}
    assert dict(missing_companions(["8030", "01"])) != {}


@given(gtin_14, values.filter(lambda text: text not in (".", "..")), dates)
def test_a_digital_link_is_the_label_that_it_links(item, lot, day):
    whole = gs1(f"01{item}17{day}10{lot}")
    lot = lot.replace("/", "%2F")
    for link in (
        f"https://id.gs1.org/01/{item}/10/{lot}?17={day}",
        f"HTTPS://ID.GS1.ORG/01/{item}/10/{lot}/?17={day}",
        f"http://brand.example/a/01/b/01/{item}?linkType=gs1:pip&17={day}&10={lot}",
        f"https://brand.example/01/{item}?10={lot};17={day}#more",
    ):
        code = Barcode.of(link, Symbology.QR, "]Q1")
        assert (code.gs1.elements, code.gtin, code.key) == (
            whole.gs1.elements,
            whole.gtin,
            whole.key,
        ), link
        assert code.gs1.flaws == ()
        assert code.key == Barcode.from_scanner(link).key == Barcode.typed(link).key


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("https://b.example/01/09521234500018/21/S/10/A", "order in its path"),
        ("https://b.example/gtin/09521234500018/lot/A", "short names"),
        ("https://b.example/01/09521234500018?21=A", "must not stand in its query"),
        ("https://b.example/01/09521234500018/more", "More stands in its path"),
        ("https://b.example/01/09521234500018?17=260231", "260231 is no date"),
    ],
)
def test_what_a_digital_link_forbids_is_named_and_its_number_kept(link, words):
    code = Barcode.of(link, Symbology.QR, "]Q1")
    assert code.gtin == Gtin.parse("09521234500018")
    assert any(words in one for one in code.gs1.flaws), code.gs1.flaws


@pytest.mark.parametrize(
    "link",
    [
        "https://news.example/2026/01/12345",
        "https://shop.example/",
        "https://shop.example/?01=x",
        "http://[::1",
        "https://shop.example/00/pallet",
    ],
)
def test_other_web_addresses_are_called_what_they_are(link):
    code = Barcode.from_scanner(link)
    assert (code.gtin, code.gs1.kind, code.gs1.flaws) == (None, "Web address", ())
    assert code.text == link
