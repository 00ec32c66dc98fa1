"""A session in words and numbers: for programs as JSON, for spreadsheets as CSV."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from app.domain.photo import ProductPhoto
from app.domain.session import Capture, Session
from app.foreign.text import exact

_SIGNS = "-=+@|%"
"""What spreadsheets take for the beginning of a formula (OWASP, CSV injection), in any width."""
_CELL_ENDS = re.compile(r"([;,\t|\r\n\v\f]+)")
"""Where some spreadsheets begin a new cell, whatever the quotes say."""
_NUMBER_LIKE = re.compile(r"[0-9][0-9.,:/eE+ -]*")
_SURE_DIGITS = 15
"""Digits of a number that a spreadsheet keeps (IEEE 754, double)."""


def told(session: Session, captures: list[dict[str, Any]]) -> dict[str, Any]:
    """All of a session."""
    return {
        "session": session.id,
        "server_session": session.remote_id,
        "mode": session.mode,
        "started_at": session.started_at.isoformat(),
        "closing": session.closing,
        "closed_at": session.closed_at.isoformat() if session.closed_at else None,
        "captures": captures,
    }


def told_of_capture(capture: Capture, photos: list[dict[str, Any]]) -> dict[str, Any]:
    """A product, and what is told of its photos."""
    gtin = capture.barcode.gtin
    return {
        "capture": capture.id,
        "number": capture.number,
        "gtin": gtin.value if gtin else "",
        "code": capture.barcode.text,
        "symbology": capture.barcode.symbology,
        "source": capture.source,
        "scanned_at": capture.scanned_at.isoformat(),
        "product_name": capture.server.product_name,
        "server_status": capture.server.status,
        "on_server": capture.on_server,
        "photos": photos,
    }


def told_of_photo(photo: ProductPhoto, name: str, left_out: str) -> dict[str, Any]:
    """A photo and the *name* of its file; "" for one that was *left_out*, and why."""
    return {
        "photo": photo.id,
        "file": name,
        "left_out": left_out,
        "type": photo.type,
        "label": photo.label,
        "place": photo.position + 1,
        "sha256": photo.sha256,
        "bytes": photo.file_size,
        "taken_at": photo.taken_at.isoformat(),
        "flaws": [flaw.kind for flaw in photo.flaws],
        "photo_on_server": photo.on_server,
    }


def as_csv(captures: list[dict[str, Any]]) -> str:
    """A row for each photo, and for each product without one (RFC 4180, UTF-8 with a mark).

    For spreadsheets: a code is a text there, with its zeros; programs take the JSON.
    """
    out = io.StringIO()
    out.write("\ufeff")  # without it a spreadsheet takes the file for its country's old encoding
    writer = csv.writer(out)
    heads = ("number", "gtin", "code", "symbology", "source", "scanned_at", "product_name")
    tails = ("place", "type", "label", "file", "sha256", "taken_at", "flaws", "left_out")
    writer.writerow((*heads, *tails))
    for capture in captures:
        front = [_harmless(capture[name]) for name in heads]
        for back in _rows(capture["photos"], tails):
            writer.writerow((*front, *back))
    return out.getvalue()


def _rows(photos: list[dict[str, Any]], columns: tuple[str, ...]) -> Iterator[list[str]]:
    for photo in photos:
        told = {**photo, "flaws": ", ".join(photo["flaws"])}
        yield [_harmless(told[column]) for column in columns]
    if not photos:
        yield [""] * len(columns)


def _harmless(value: object) -> str:
    r"""A code on a pack must not become a formula, nor lose its zeros as a number.

    >>> _harmless("=1+1"), _harmless("04006381333931"), _harmless("Lid; =A1")
    ("'=1+1", '="04006381333931"', "Lid;' =A1")
    """
    said = exact(str(value))
    if _NUMBER_LIKE.fullmatch(said):
        plain = said.isdigit() and len(said) <= _SURE_DIGITS and not said.startswith("0")
        return said if plain or said == "0" else f'="{said}"'
    first, *rest = _CELL_ENDS.split(said)
    marked = "".join(f"'{one}" if _begins_formula(one) else one for one in rest)
    hard = _begins_formula(said) or (bool(rest) and not any(map(_is_seen, first)))
    return f"'{first}{marked}" if hard else f"{first}{marked}"


def _begins_formula(text: str) -> bool:
    """Also behind blanks, quotes and signs that nobody sees."""
    for one in unicodedata.normalize("NFKC", text):
        if _is_seen(one) and one not in "\"'":
            return one in _SIGNS or one == "\N{MINUS SIGN}"
    return False


def _is_seen(one: str) -> bool:
    return unicodedata.category(one)[0] not in "ZC"
