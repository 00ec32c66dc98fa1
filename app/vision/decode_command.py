"""`scanstation decode`: pictures in, one JSON-ready line a picture out."""

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from app.devices.cameras.source import PICTURES, Image
from app.domain.barcode import Reading
from app.vision.picture_loading import PictureUnreadable, load_pages


class _Reader(Protocol):
    def read(self, image: Image) -> tuple[Reading, ...]: ...


def lines(paths: Iterable[Path], reader: _Reader) -> Iterator[dict[str, object]]:
    """A picture gives `{"path", "ms", "readings"}` or `{"path", "error"}`; folders are walked.

    Of a file with several pages, each gives a line with its `"page"`, counted from 1.
    """
    for path in _files(paths):
        try:
            pages = load_pages(path)
        except PictureUnreadable as error:
            yield {"path": str(path), "error": str(error)}
            continue
        for number, image in enumerate(pages, 1):
            page = {"page": number} if len(pages) > 1 else {}
            yield {"path": str(path), **page, **_read(reader, image)}


def _read(reader: _Reader, image: Image) -> dict[str, object]:
    begun = time.perf_counter()
    readings = reader.read(image)
    took = (time.perf_counter() - begun) * 1000
    return {"ms": round(took, 1), "readings": [_as_line(one) for one in readings]}


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.suffix.lower() in PICTURES)
        else:
            yield path


def _as_line(reading: Reading) -> dict[str, object]:
    code = reading.barcode
    return {
        "symbology": code.symbology.value,
        "text": code.text,
        "gtin": code.gtin.value if code.gtin else None,
        "gs1": code.gs1.elements,
        "looks": list(reading.looks),
        "agreed": reading.agreed,
        "box": [[round(x, 1), round(y, 1)] for x, y in reading.box],
    }
