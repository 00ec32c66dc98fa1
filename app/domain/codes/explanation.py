"""What the station makes of a code, and why: everything that `explain` shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.barcode import Barcode, CodeSource
from app.domain.codes.retail_numbers import EightDigits
from app.domain.codes.standing import Standing, judged


@dataclass(frozen=True, slots=True)
class Explanation:
    """One code, explained."""

    barcode: Barcode
    source: CodeSource
    standing: Standing
    """What would become of it."""
    words: str
    """What the band would say about it; "" for nothing but the number."""

    @property
    def wrong(self) -> tuple[str, ...]:
        """What is wrong with it, a sentence each, the first the worst."""
        refusal = self.words if self.standing is Standing.REFUSED else ""
        note = "" if self.barcode.gs1.national else self.barcode.gs1.note
        said = note if note and note not in refusal else ""
        sentences = (refusal, said, *self.barcode.gs1.flaws)
        return tuple(dict.fromkeys(one for one in sentences if one))

    @property
    def sent(self) -> Mapping[str, Any]:
        """What the server would get of it; empty for what is not kept."""
        if self.standing in (Standing.REFUSED, Standing.LOOK_AGAIN):
            return {}
        code = self.barcode
        told = {
            "capture_type": "MANUAL" if self.source is CodeSource.TYPED else "BARCODE",
            "raw_value": code.text,
            "gtin": code.gtin.value if code.gtin else "",
            "gs1_dl_data": code.gs1.elements,
        }
        return {**told, **({"add_on": code.add_on} if code.add_on else {})}

    def as_line(self) -> dict[str, Any]:
        """For JSON."""
        code = self.barcode
        return {
            "source": self.source.value,
            "symbology": code.symbology.value,
            "identifier": code.identifier,
            "text": code.text,
            "key": code.key,
            "gtin": code.gtin.value if code.gtin else None,
            "choices": [one.value for one in code.gs1.choices],
            "kind": code.gs1.kind,
            "add_on": code.add_on,
            "fields": [
                {"ai": one.ai, "title": one.title, "value": one.value, "shown": one.shown}
                for one in code.gs1.fields
            ],
            "wrong": list(self.wrong),
            "sent": self.sent,
            "band": self.standing.value,
            "words": self.words,
        }


def explain_text(
    text: str, source: CodeSource, today: date, meant: EightDigits = EightDigits.UNKNOWN
) -> Explanation:
    """What the station makes of *text*, as *source* would send it.

    *meant*: what this scanner means by eight digits that are an EAN-8 and a UPC-E.
    """
    typed = source is CodeSource.TYPED
    barcode = Barcode.typed(text) if typed else Barcode.from_scanner(text, meant)
    return Explanation(barcode, source, *judged(barcode, today, text if typed else None))


def explain_reading(barcode: Barcode, today: date, *, agreed: bool) -> Explanation:
    """What the station makes of a code that a camera saw; *agreed*: its readings do not differ."""
    if not agreed:
        words = f"The readings of the {barcode.symbology} code differ: nothing is guessed."
        return Explanation(barcode, CodeSource.CAMERA, Standing.LOOK_AGAIN, words)
    return Explanation(barcode, CodeSource.CAMERA, *judged(barcode, today))
