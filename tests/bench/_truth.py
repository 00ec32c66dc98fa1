"""Whether a reading says what was drawn."""

from app.domain.barcode import Barcode


def is_of(barcode, text, kind):
    """*text* as it was given to the writer of symbols: GS1's with brackets."""
    bare = text.replace("(", "").replace(")", "") if text.startswith("(01)") else text
    drawn = Barcode.of(bare, kind)
    if drawn.gtin is not None and barcode.gtin == drawn.gtin:
        return True
    said = barcode.text.replace("\x1d", "")
    if kind.value == "Codabar":
        return said.strip("ABCD") == bare.strip("ABCD")
    return said in (bare, f"01{bare}", drawn.text) or said.zfill(13) == bare.zfill(13)
