"""Labels as hypothesis draws them, and how each source gives them."""

from hypothesis import strategies as st

from app.domain.barcode import Barcode, Symbology
from app.domain.codes.retail_numbers import expanded_upc_e
from app.domain.gtin import Gtin, check_digit
from app.domain.gtin_kinds import kind_of

GS = "\x1d"
DIGITS = "0123456789"
SIGNS = "ABCXYZabcxyz0123456789-./"


def digits(size):
    return st.text(DIGITS, min_size=size, max_size=size)


def closed(payload):
    return payload + str(check_digit(payload))


def is_item(number):
    return bool(number.strip("0")) and not kind_of(Gtin.parse(number)).note


ean_13 = digits(12).map(closed).filter(is_item)
gtin_14 = digits(13).map(closed).filter(is_item)
restricted = st.one_of(
    st.builds(lambda a, b: closed(f"2{a}{b}"), digits(1), digits(10)),
    st.builds(lambda a: closed(f"02{a}"), digits(10)),
    st.builds(lambda a: closed(f"99{a}"), digits(10)),
    st.builds(lambda a: closed(f"05{a}"), digits(10)),
)
upc_e = st.builds(lambda system, rest: system + rest, st.sampled_from("01"), digits(6)).map(
    lambda seven: seven + expanded_upc_e(seven)[-1]
)
dates = st.dates().map(lambda day: day.strftime("%y%m%d"))
values = st.text(SIGNS, min_size=1, max_size=12)
TAIL = {"17": dates, "15": dates, "10": values, "21": values, "3103": digits(6)}
FIXED = {"01", "17", "15", "3103"}


@st.composite
def labels(draw):
    """AI and value pairs of a trade item: the GTIN first."""
    tail = draw(st.lists(st.sampled_from(sorted(TAIL)), unique=True, max_size=4))
    return [("01", draw(gtin_14)), *((ai, draw(TAIL[ai])) for ai in tail)]


def message(pairs, always=False):
    """The element strings, with a separator where one is needed, or after each."""
    parts = [ai + value + (GS if always or ai not in FIXED else "") for ai, value in pairs]
    return "".join(parts).removesuffix(GS)


def sources(pairs):
    """The same label as every source may give it."""
    text, full = message(pairs), message(pairs, always=True)
    printed = "".join(f"({ai}){value}" for ai, value in pairs)
    return {
        "camera, GS1-128": Barcode.of(text, Symbology.GS1_128, "]C1"),
        "camera, DataMatrix": Barcode.of(text, Symbology.GS1_DATAMATRIX, "]d2"),
        "camera, without identifier": Barcode.of(text, Symbology.CODE_128),
        "camera, DataBar": Barcode.of(text, Symbology.DATABAR_EXPANDED, "]e0"),
        "scanner, identifier": Barcode.from_scanner(f"]d2{text}"),
        "scanner, QR with ECI": Barcode.from_scanner(f"]Q4{text}"),
        "scanner, composite": Barcode.from_scanner(f"]e1{text}"),
        "scanner": Barcode.from_scanner(text),
        "scanner, FNC1 sent as well": Barcode.from_scanner(GS + text),
        "scanner, all separators": Barcode.from_scanner(full + GS),
        "scanner, blanks around": Barcode.from_scanner(f" {text} "),
        "scanner, as printed": Barcode.from_scanner(printed),
        "envelope": Barcode.from_scanner(f"[)>\x1e05{GS}{text}\x1e\x04"),
        "typed as printed": Barcode.typed(f" {printed} "),
        "typed": Barcode.typed(text),
    }
