"""What a code says, and what a product wants."""

import datetime as dt
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.barcode import Barcode, Symbology
from app.domain.gtin import Gtin, InvalidGtin, check_digit
from app.domain.photo import PhotoChecklist, PhotoType, ProductPhoto
from app.domain.report import Delivery

FRONT, BACK = PhotoType.FRONT, PhotoType.BACK


@pytest.mark.parametrize(
    ("text", "value", "grouped"),
    [
        ("4006381333931", "04006381333931", "4 006381 333931"),
        ("036000291452", "00036000291452", "0 36000 29145 2"),
        ("96385074", "00000096385074", "9638 5074"),
        (" 15400141288763 ", "15400141288763", "1 5 400141 288763"),
    ],
)
def test_a_gtin_is_always_14_digits_and_shown_in_groups(text, value, grouped):
    gtin = Gtin.parse(text)
    assert (gtin.value, gtin.grouped) == (value, grouped)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("4006381333932", "The last digit of 4006381333932 should be 1, not 2."),
        ("400638133393", "The last digit of 400638133393 should be 0, not 3."),
        ("abc", "Expected 8, 12, 13 or 14 digits, got 'abc'."),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", "Expected 8, 12, 13 or 14 digits, got '٤٠٠٦٣٨١٣٣٣٩٣١'."),
        ("00000000", "Expected a product number, got only zeros."),
    ],
)
def test_what_is_no_gtin_is_told_why(text, words):
    with pytest.raises(InvalidGtin) as caught:
        Gtin.parse(text)
    assert str(caught.value) == words


@given(st.text("0123456789", min_size=13, max_size=13), st.integers(0, 13), st.integers(1, 9))
def test_one_wrong_digit_never_passes(payload, place, change):
    text = payload + str(check_digit(payload))
    wrong = text[:place] + str((int(text[place]) + change) % 10) + text[place + 1 :]
    with pytest.raises(InvalidGtin):
        Gtin.parse(wrong)


@given(st.text(max_size=60), st.sampled_from(Symbology), st.sampled_from(["", "]d2", "]C1", "]Q1"]))
def test_any_text_can_be_a_code(text, symbology, identifier):
    code = Barcode.of(text, symbology, identifier)
    assert code.gtin is None or len(code.gtin.value) == 14


def test_element_strings_say_everything():
    code = Barcode.of("010952123450001817270200310300125010AB\x1d21X9", identifier="]d2")
    assert code.gs1.elements == {
        "01": "09521234500018",
        "17": "270200",
        "3103": "001250",
        "10": "AB",
        "21": "X9",
    }
    fields = {field.ai: field for field in code.gs1.fields}
    assert fields["17"].date == dt.date(2027, 2, 28), "day 00 is the month's last"
    assert fields["3103"].amount == Decimal("1.250")
    assert fields["3103"].shown == "1.250"
    assert code.gtin.value == "09521234500018"


def test_a_digital_link_on_any_domain_is_read_and_never_opened():
    code = Barcode.of("https://brand.example/01/09521234500018/10/AB?17=271231", Symbology.QR)
    assert code.gs1.elements == {"01": "09521234500018", "10": "AB", "17": "271231"}


@pytest.mark.parametrize(
    ("text", "symbology", "identifier", "gtin"),
    [
        ("]E04006381333931", Symbology.EAN_13, "]E0", "04006381333931"),
        ("]E00036000291452", Symbology.UPC_A, "]E0", "00036000291452"),
        ("]E496385074", Symbology.EAN_8, "]E4", "00000096385074"),
        ("]C10109521234500018", Symbology.GS1_128, "]C1", "09521234500018"),
        ("]d2010952123450001810A", Symbology.GS1_DATAMATRIX, "]d2", "09521234500018"),
        ("]C0SHELF 7", Symbology.CODE_128, "]C0", None),
        ("4006381333931", Symbology.UNKNOWN, "", "04006381333931"),
        ("04252614", Symbology.UNKNOWN, "", "00042100005264"),
        ("]x9what", Symbology.UNKNOWN, "", None),
    ],
)
def test_scanners_may_send_the_symbology_or_not(text, symbology, identifier, gtin):
    code = Barcode.from_scanner(text)
    assert (code.symbology, code.identifier) == (symbology, identifier)
    assert (code.gtin.value if code.gtin else None) == gtin


def test_the_symbology_decides_before_the_number_does():
    assert Barcode.of("4006381333932", Symbology.CODE_128).gs1.elements == {}
    assert Barcode.of("4006381333931", Symbology.CODE_39).gtin is None


def test_two_reads_of_one_code_are_one_whatever_the_symbol():
    keys = {
        Barcode.of("0036000291452", Symbology.EAN_13).key,
        Barcode.of("036000291452", Symbology.UPC_A).key,
        Barcode.from_scanner("036000291452").key,
    }
    assert len(keys) == 1
    one, other = (
        Barcode.of(f"010952123450001821{serial}", Symbology.GS1_DATAMATRIX, "]d2")
        for serial in "AB"
    )
    assert one.key != other.key, "two serial numbers are two units"


def photo(photo_type, photo_id="p"):
    return ProductPhoto(photo_id, "c", photo_type, 0, "", 0, datetime(2026, 1, 1, tzinfo=UTC))


def test_the_checklist_asks_for_the_first_missing_photo_and_a_type_may_repeat():
    checklist = PhotoChecklist((FRONT, BACK, FRONT), (photo(FRONT),))
    assert (checklist.next, checklist.missing, checklist.done) == (BACK, (BACK, FRONT), 1)
    extra = PhotoChecklist((FRONT,), (photo(FRONT), photo(BACK)))
    assert (extra.next, extra.done) == (None, 1)


def test_delivered_means_nothing_owed_and_all_seen():
    assert Delivery(3, 3, 0).complete
    assert not Delivery(3, 3, 1).complete
    assert not Delivery(3, 2, 0).complete


@pytest.mark.parametrize(
    ("text", "symbology", "kind", "is_product"),
    [
        ("9783161484100", Symbology.EAN_13, "ISBN", True),
        ("9771234567898", Symbology.EAN_13, "ISSN", True),
        ("2012345678903", Symbology.EAN_13, "In-store number", False),
        ("0212345678909", Symbology.EAN_13, "In-store number", False),
        ("0412345678903", Symbology.EAN_13, "Company number", False),
        ("0512345678900", Symbology.EAN_13, "Coupon", False),
        ("9812345678902", Symbology.EAN_13, "Coupon", False),
        ("9801234567892", Symbology.EAN_13, "Refund receipt", False),
        ("4006381333931", Symbology.EAN_13, "", True),
        ("96385074", Symbology.EAN_8, "", True),
        ("15400141288763", Symbology.ITF, "", True),
    ],
)
def test_numbers_with_a_name_of_their_own_are_named(text, symbology, kind, is_product):
    code = Barcode.of(text, symbology)
    assert code.gs1.kind == kind
    assert (code.gtin is not None) is is_product
    assert bool(code.gs1.note) is not is_product, "why it is no product must be said"


@pytest.mark.parametrize(
    ("text", "kind"),
    [("00106141412345678908", "SSCC"), ("8110106141416543213500110000310123196000", "Coupon")],
)
def test_codes_without_a_product_say_what_they_are(text, kind):
    code = Barcode.of(text, Symbology.GS1_128, "]C1")
    assert (code.gtin, code.gs1.kind) == (None, kind)
    assert "not a product" in code.gs1.note


@pytest.mark.parametrize("ai", ["15", "16", "17"])
def test_a_last_date_that_has_passed_is_found(ai):
    code = Barcode.of(f"0109521234500018{ai}261100", Symbology.GS1_DATAMATRIX, "]d2")
    assert code.gs1.expired(dt.date(2026, 11, 30)) is None, "day 00 is the month's last"
    past = code.gs1.expired(dt.date(2026, 12, 1))
    assert past.ai == ai
    made = Barcode.of("010952123450001811261100", Symbology.GS1_DATAMATRIX, "]d2")
    assert made.gs1.expired(dt.date(2030, 1, 1)) is None, "a production date never expires"


def test_a_case_is_told_from_its_unit():
    assert Barcode.of("15400141288763", Symbology.ITF).is_case
    assert not Barcode.of("05400141288766", Symbology.ITF).is_case
    assert not Barcode.of("4006381333931", Symbology.EAN_13).is_case
