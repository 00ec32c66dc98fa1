"""The operator's guide as a PDF for the printer: python3 packaging/dev.py guide [OUT.pdf]."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMarginsF, QRectF, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

ROOT = Path(__file__).resolve().parents[1]
_DPI = 150
_MARGIN_MM = 12.0
_PICTURE_SHARE = 0.46
"""Of the page's width."""


def print_guide(source: Path, out: Path) -> int:
    """Write *source*, in Markdown, as A4; how many pages it has."""
    writer = QPdfWriter(str(out))
    writer.setResolution(_DPI)
    writer.setTitle("Scan Station: at the bench")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_font())
    document.setMetaInformation(
        QTextDocument.MetaInformation.DocumentUrl,
        QUrl.fromLocalFile(f"{source.parent}/").toString(),
    )
    document.setMarkdown(source.read_text(encoding="utf-8"))
    page = QRectF(writer.pageLayout().paintRectPixels(_DPI))
    page.moveTo(0, 0)
    _fit_pictures(document, source.parent, page.width() * _PICTURE_SHARE)
    document.setPageSize(page.size())
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = page.translated(0, number * page.height())
        document.documentLayout().draw(painter, context)
        painter.restore()
    painter.end()
    return document.pageCount()


def _font() -> QFont:
    for path in sorted((ROOT / "resources" / "fonts").glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(path))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[:1])
    font.setPointSizeF(9.5)
    return font


def _fit_pictures(document: QTextDocument, folder: Path, width: float) -> None:
    block = document.begin()
    while block.isValid():
        piece = block.begin()
        while not piece.atEnd():
            fragment = piece.fragment()
            piece += 1
            picture = fragment.charFormat()
            if not picture.isImageFormat():
                continue
            image = QTextImageFormat(picture.toImageFormat())
            size = QImage(str(folder / image.name())).size()
            image.setWidth(width)
            image.setHeight(width * size.height() / max(1, size.width()))
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            end = fragment.position() + fragment.length()
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(image)
        block = block.next()


def main() -> int:
    """Write it where the first argument says."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "operator.pdf")
    application = QGuiApplication(sys.argv[:1])
    pages = print_guide(ROOT / "docs" / "operator.md", out)
    print(f"{pages} pages in {out}")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
