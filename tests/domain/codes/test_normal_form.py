"""The same label by every source: one text, one meaning, one key."""

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from app.domain.barcode import Barcode, Symbology
from app.domain.codes.gs1_fields import Gs1Field, judge
from app.domain.codes.retail_numbers import EightDigits, expanded_upc_e
from app.domain.codes.symbology import GS1_IDENTIFIERS, named, split_identifier
from app.domain.gtin import Gtin
from tests.domain.codes.labels import (
    closed,
    digits,
    ean_13,
    gtin_14,
    is_item,
    labels,
    message,
    restricted,
    sources,
    upc_e,
)

WITH_ANYTHING = st.sampled_from(
    [Symbology.CODE_128, Symbology.DATAMATRIX, Symbology.QR, Symbology.UNKNOWN]
)


def same(codes, name=lambda one: one):
    first = next(iter(codes.values()))
    return {how: name(one) for how, one in codes.items() if name(one) != name(first)}


@given(labels())
def test_element_strings_are_one_label_by_every_source(pairs):
    codes = sources(pairs)
    envelope = codes.pop("envelope")
    assert not same(codes, lambda one: one.key)
    assert not same(codes, lambda one: one.text)
    assert not same(codes, lambda one: one.gtin)
    assert not same(codes, lambda one: one.gs1.elements)
    assert codes["scanner"].gs1.elements == dict(pairs)
    assert (envelope.key, envelope.gtin) == (codes["scanner"].key, codes["scanner"].gtin)


@given(ean_13, WITH_ANYTHING)
def test_a_retail_number_is_one_label_by_every_source(number, symbology):
    shown = number.removeprefix("0")
    codes = {
        "camera": Barcode.of(number, Symbology.EAN_13, "]E0"),
        "camera, as UPC-A": Barcode.of(shown, Symbology.EAN_13, "]E0"),
        "camera, no identifier": Barcode.of(number, Symbology.EAN_13),
        "camera, in another symbol": Barcode.of(number, symbology),
        "scanner": Barcode.from_scanner(number),
        "scanner, UPC with 12 digits": Barcode.from_scanner(shown),
        "scanner, identifier": Barcode.from_scanner(f"]E0{number}"),
        "scanner, with blanks and an end": Barcode.from_scanner(f"  {number}\r"),
        "typed": Barcode.typed(number),
        "typed in groups": Barcode.typed(Gtin.parse(number).grouped),
    }
    assert not same(codes, lambda one: one.key)
    assert not same(codes, lambda one: one.gtin)
    assert not same(codes, lambda one: one.text)
    assert codes["scanner"].gtin == Gtin.parse(number)


@given(ean_13, st.sampled_from([2, 5]), st.data(), st.booleans())
@example("9771234567898", 2, None, False)
def test_an_add_on_is_kept_beside_the_number(number, size, data, apart):
    add_on = data.draw(digits(size)) if data else "05"
    shown = number.removeprefix("0")
    by_camera = Barcode.of(number, Symbology.EAN_13, "]E0")
    by_scanner = Barcode.from_scanner(f"{shown}{' ' if apart else ''}{add_on}")
    sure = Barcode.from_scanner(f"]E3{number}{' ' if apart else ''}{add_on}")
    assert (sure.gtin, sure.add_on, sure.key) == (by_camera.gtin, add_on, by_camera.key)
    assert sure.text == by_camera.text
    if not apart and may_be_whole(shown + add_on):
        return  # it may be a number of another kind: not parted by a guess
    assert (by_scanner.gtin, by_scanner.add_on) == (by_camera.gtin, add_on)
    assert (by_scanner.key, by_scanner.text) == (by_camera.key, by_camera.text)


def may_be_whole(text):
    """Valid as a GTIN-14 or an SSCC, or as long as a telephone's number."""
    imei = len(text) == 15 and text.startswith(("01", "35", "86", "91", "98", "99"))
    return imei or (len(text) in (14, 18) and closed(text[:-1]) == text)


@given(digits(12).map(lambda rest: f"35{rest}"))
def test_a_telephones_number_is_no_product_with_an_add_on(payload):
    doubled = sum(sum(divmod(2 * int(one), 10)) for one in payload[1::2])
    luhn = payload + str(-(doubled + sum(map(int, payload[0::2]))) % 10)
    assert Barcode.from_scanner(luhn).gtin is None


@given(digits(8).map(lambda text: text), st.booleans())
def test_eight_typed_digits_are_no_magazine(number, typed):
    code = Barcode.typed(number) if typed else Barcode.from_scanner(number)
    assert code.gs1.kind != "ISSN"


def test_ten_digits_of_a_book_are_a_book_when_a_person_types_them():
    assert Barcode.typed("3161484109").gtin is None
    assert Barcode.typed("0306406152").gtin == Gtin.parse("9780306406157")
    assert Barcode.from_scanner("0306406152").gtin is None


@given(upc_e, st.sampled_from([8, 7, 6]))
def test_upc_e_is_one_label_by_every_source_that_says_so(number, size):
    assume(is_item(expanded_upc_e(number)))
    assume(size != 6 or number.startswith("0"))
    short = {8: number, 7: number[:7], 6: number[1:7]}[size]
    item = Gtin.parse(expanded_upc_e(number))
    codes = {
        "camera": Barcode.of(f"0{expanded_upc_e(number)}", Symbology.UPC_E, "]E0"),
        "camera, as it is": Barcode.of(short, Symbology.UPC_E, "]E0"),
        "scanner, identifier": Barcode.from_scanner(f"]E0{short}"),
        "scanner, learned": Barcode.from_scanner(short, EightDigits.UPC_E),
        "scanner, expanded": Barcode.from_scanner(expanded_upc_e(number)),
    }
    assert {one.gtin for one in codes.values()} == {item}
    assert not same(codes, lambda one: one.key)
    assert not same(codes, lambda one: one.text)


@given(upc_e)
@example("01408911")
@example("04252614")
def test_eight_digits_that_two_products_have_are_never_guessed(number):
    code = Barcode.from_scanner(number)
    both = closed(number[:-1]) == number and bool(number.strip("0"))
    assert bool(code.gs1.choices) == both
    if both:
        assert code.gtin is None
        assert code.gs1.choices == (Gtin.parse(number), Gtin.parse(expanded_upc_e(number)))
        assert Barcode.from_scanner(f"]E4{number}").gtin in (Gtin.parse(number), None)
        assert Barcode.from_scanner(number, EightDigits.EAN_8).symbology is Symbology.EAN_8
    elif is_item(expanded_upc_e(number)):
        assert code.gtin == Gtin.parse(expanded_upc_e(number))


@given(digits(7).map(closed).filter(lambda number: number.strip("0")))
def test_an_ean_8_that_says_so_is_none_else(number):
    assert Barcode.from_scanner(f"]E4{number}").symbology is Symbology.EAN_8
    assert Barcode.of(number, Symbology.EAN_8).key == Barcode.from_scanner(f"]E4{number}").key


@given(restricted)
def test_a_number_that_is_no_trade_item_is_none_whatever_carries_it(number):
    whole = number.zfill(14)
    carried = {
        "EAN-13": Barcode.of(number, Symbology.EAN_13),
        "scanner": Barcode.from_scanner(number),
        "ITF-14": Barcode.of(whole, Symbology.ITF),
        "GS1-128": Barcode.of(f"01{whole}", Symbology.GS1_128, "]C1"),
        "DataBar": Barcode.of(f"01{whole}", Symbology.DATABAR, "]e0"),
        "DataMatrix": Barcode.of(f"01{whole}10AB", Symbology.GS1_DATAMATRIX, "]d2"),
        "Digital Link": Barcode.of(f"https://id.gs1.org/01/{whole}", Symbology.QR),
        "as printed": Barcode.typed(f"(01){whole}"),
        "without identifier": Barcode.from_scanner(f"01{whole}"),
        "envelope": Barcode.from_scanner(f"[)>\x1e06\x1d8P{whole}\x1e\x04"),
        "a case of it": Barcode.of(closed(f"1{whole[1:-1]}"), Symbology.ITF),
    }
    assert {how for how, one in carried.items() if one.gtin is not None} == set()
    assert all(one.gs1.kind for one in carried.values())
    assert all("not a product" in one.gs1.note for one in carried.values())
    assert not any("01" in one.gs1.elements for one in carried.values())


@given(gtin_14)
def test_itf_carries_nothing_but_fourteen_digits(number):
    assert Barcode.of(number, Symbology.ITF).gtin == Gtin.parse(number)


@pytest.mark.parametrize("number", ["0220426561576612", "036000291452", "96385074"])
def test_other_lengths_of_itf_are_no_product(number):
    assert Barcode.of(number, Symbology.ITF).gtin is None


@given(st.text(max_size=40), st.sampled_from(Symbology), st.sampled_from(["", "]C1", "]Q1", "]E3"]))
@example("]C1", Symbology.UNKNOWN, "")
@example("\x1d10AB\x1d", Symbology.UNKNOWN, "")
@example("(10)AB", Symbology.CODE_128, "")
@example("4006381333931 05", Symbology.EAN_13, "]E3")
def test_what_is_kept_means_the_same_when_it_is_read_from_disk(text, symbology, identifier):
    code = Barcode.of(text, symbology, identifier, EightDigits.EAN_8)
    kept = Barcode.kept(code.text, code.symbology, code.identifier, code.add_on)
    assert kept == code
    assert kept.key == code.key
    assert Barcode.of(code.text, code.symbology, code.identifier, EightDigits.EAN_8).key == code.key


@given(labels())
def test_a_message_that_is_kept_means_the_same_when_it_is_read_from_disk(pairs):
    for code in sources(pairs).values():
        kept = Barcode.kept(code.text, code.symbology, code.identifier)
        assert (kept, kept.key) == (code, code.key)


@given(st.characters(), st.characters(), st.text(max_size=20))
def test_an_identifier_is_a_prefix_only_when_it_is_one(kind, modifier, rest):
    sent = f"]{kind}{modifier}{rest}"
    identifier, value = split_identifier(sent)
    assert identifier + value == sent
    known = "ABCDEFGHIJKLMNOPQRSTUXZcdeghopsz"
    assert not identifier or (kind in known and modifier.isalnum() and modifier.isascii())


@pytest.mark.parametrize("identifier", sorted(GS1_IDENTIFIERS))
@settings(max_examples=20)
@given(pairs=labels())
def test_every_identifier_of_gs1_promises_element_strings(identifier, pairs):
    code = Barcode.from_scanner(identifier + message(pairs))
    assert code.gs1.elements == dict(pairs)
    assert code.symbology is named(identifier)


SHORT_WITHOUT_NAME = ("316148410X", "M-2600-0043-8", "0317-8471", "2434-561X")
"""A person copies them from a book; in a code they are as well a serial number (one in eleven)."""


@pytest.mark.parametrize(
    ("sent", "text", "kind", "gtin"),
    [
        ("978-3-16-148410-0", "9783161484100", "ISBN", "09783161484100"),
        ("316148410X", "9783161484100", "ISBN", "09783161484100"),
        ("ISBN 3-16-148410-X", "9783161484100", "ISBN", "09783161484100"),
        ("979-0-2600-0043-8", "9790260000438", "ISMN", "09790260000438"),
        ("M-2600-0043-8", "9790260000438", "ISMN", "09790260000438"),
        ("0317-8471", "9770317847001", "ISSN", "09770317847001"),
        ("2434-561X", "9772434561006", "ISSN", "09772434561006"),
        ("-27580899", "-27580899", "PZN", None),
        ("PZN - 27580899", "-27580899", "PZN", None),
        ("+A123BJC5D6E71G", "+A123BJC5D6E71G", "HIBC", None),
        ("A012345676", "A012345676", "Code 32", None),
        ("978-3-16-148410-1", "978-3-16-148410-1", "", None),
        ("-27580898", "-27580898", "", None),
        ("+A123BJC5D6E71H", "+A123BJC5D6E71H", "", None),
        ("https://shop.example/sale", "https://shop.example/sale", "Web address", None),
    ],
)
@pytest.mark.parametrize("by", ["scanner", "typed", "camera"])
def test_books_music_magazines_and_medicines(by, sent, text, kind, gtin):
    code = {
        "scanner": Barcode.from_scanner,
        "typed": Barcode.typed,
        "camera": lambda one: Barcode.of(one, Symbology.CODE_39),
    }[by](sent)
    if by != "typed" and sent in SHORT_WITHOUT_NAME:
        assert (code.text, code.gtin) == (sent, None)
        return
    assert (code.text, code.gs1.kind) == (text, kind)
    assert (code.gtin.value if code.gtin else None) == gtin
    assert code.gs1.national == (kind in ("PZN", "HIBC", "Code 32"))


def test_a_ppn_in_its_envelope_is_named_whatever_of_it_a_scanner_drops():
    whole = "[)>\x1e06\x1d9N110375286414\x1d1T12345ABCD\x1dD150617\x1dSABCD\x1e\x04"
    forms = [whole, whole[:-1], whole[:-2], whole.replace("\x1e", "")[:-1]]
    codes = {form: Barcode.from_scanner(f"]d1{form}") for form in forms}
    assert {one.gs1.kind for one in codes.values()} == {"PPN"}
    assert (
        len({one.text for one in codes.values()}) == len({one.key for one in codes.values()}) == 1
    )
    assert "03752864" in codes[whole].gs1.note


@pytest.mark.parametrize("symbology", [Symbology.CODE_39, Symbology.CODE_93, Symbology.CODABAR])
@pytest.mark.parametrize("digits", ["4006381333931", "96385074", "036000291452"])
def test_digits_that_name_no_product_are_another_label_than_the_products_own(symbology, digits):
    plain = Barcode.of(digits, symbology)
    assert plain.gtin is None
    assert plain.key != Barcode.from_scanner(digits).key


@pytest.mark.parametrize("stem", ["news.example.com/10", "example.com/blog/2019", "example.com"])
@given(st.integers(0, 99_999_999))
def test_the_number_of_an_article_in_an_address_is_no_product(stem, number):
    code = Barcode.of(f"https://{stem}/01/{number:08}", Symbology.QR)
    assert (code.gtin, code.gs1.flaws) == (None, ())


@pytest.mark.parametrize(
    ("ai", "value", "right"),
    [
        ("7003", "2601012359", True),
        ("7003", "2601012400", False),
        ("7003", "2601010060", False),
        ("7011", "260101", True),
        ("7011", "2601019999", False),
        ("8008", "26010123", True),
        ("8008", "260101235960", False),
        ("4324", "2612319999", True),
        ("4324", "2612312560", False),
        ("30", "", False),
        ("30", "7", True),
    ],
)
def test_no_time_is_impossible_and_no_field_is_empty(ai, value, right):
    assert isinstance(judge(ai, value), Gs1Field) is right
    code = Barcode.from_scanner(f"]C10104006381333931{ai}{value}")
    assert code.gtin is not None
    assert right or code.gs1.flaws
