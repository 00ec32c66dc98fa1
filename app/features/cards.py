"""Builds the sheets for the bench: command cards, and the codes that calibrate a hand scanner."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from app.config.settings import Settings
from app.devices.scanners.calibration import CARDS
from app.domain.badges import encode_badge
from app.domain.barcode import Symbology
from app.domain.cards import all_commands, encode
from app.features.cards_pdf import write_cards
from app.files.durable import write_whole
from app.store.card_secret import card_secret_or_refuse
from app.ui.speech import speak
from app.vision.symbol_drawing import draw_symbol

SYMBOLOGIES = {"datamatrix": Symbology.DATAMATRIX, "code128": Symbology.CODE_128}

_DARK = 128


class UnknownSymbology(ValueError):
    """Cards come in two kinds."""


def print_cards(settings: Settings, out: Path, symbology: str) -> int:
    """Write the PDF and return how many cards it has. Raises UnknownSymbology, NoCardSecret,
    OSError."""
    kept, secret, kind = _prepared(settings, symbology)  # as long as the painter works
    commands = [(one.words, encode(one, secret)) for one in all_commands()]
    codes = [(f"CALIBRATE: {number}", name) for number, name in enumerate(CARDS, start=1)]

    def drawn(content: str) -> QImage:
        return calibration_code(content) if content in CARDS else card_code(content, kind)

    write_cards(out, [*commands, *codes], drawn, settings.station_name)
    del kept
    return len(commands) + len(codes)


def print_badges(settings: Settings, out: Path, symbology: str, names: Sequence[str]) -> int:
    """As `print_cards`, for the badges of *names*. Raises BadBadge, too."""
    kept, secret, kind = _prepared(settings, symbology)
    badges = [(name, encode_badge(name, secret)) for name in names]
    write_cards(out, badges, partial(card_code, kind=kind), settings.station_name)
    del kept
    return len(badges)


def _prepared(settings: Settings, symbology: str) -> tuple[QGuiApplication, bytes, Symbology]:
    if symbology not in SYMBOLOGIES:
        known = " or ".join(SYMBOLOGIES)
        raise UnknownSymbology(f"Expected {known}, got {symbology!r}.")
    return _application(settings), card_secret_or_refuse(settings.work_dir), SYMBOLOGIES[symbology]


def card_code(content: str, kind: Symbology) -> QImage:
    """One pixel a module, the quiet zone no wider than it must be: the larger it prints."""
    symbol = as_image(content, kind)
    quiet = 10 if kind is Symbology.CODE_128 else 2
    drawn = draw_symbol(content, kind, 1)
    rows, columns = np.nonzero(drawn < _DARK)
    left, top = int(columns.min()) - quiet, int(rows.min()) - quiet
    width, height = int(np.ptp(columns)) + 1 + 2 * quiet, int(np.ptp(rows)) + 1 + 2 * quiet
    trimmed = QImage(width, height, QImage.Format.Format_Grayscale8)
    trimmed.fill(QColor("white"))
    painter = QPainter(trimmed)
    painter.drawImage(-left, -top, symbol)
    painter.end()
    return trimmed


def calibration_code(name: str) -> QImage:
    """Code 128, but a GS1 DataMatrix where group separators are tested."""
    if name == "separator":
        return as_image("(01)09521234500018(10)AB(21)CD", Symbology.GS1_DATAMATRIX, 6)
    return as_image(CARDS[name], Symbology.CODE_128, 2)


def profile_code(digits: str, scale: int = 1) -> QImage:
    """The QR code of a profile of settings."""
    return as_image(digits, Symbology.QR, scale)


def save_profile_code(digits: str, out: Path) -> None:
    """The QR code of a profile as a picture, by the ending of *out*. Raises OSError."""
    picture = QBuffer()
    picture.open(QBuffer.OpenModeFlag.WriteOnly)
    kind = out.suffix.removeprefix(".") or "none"
    if not QImageWriter(picture, QByteArray(kind.encode())).write(profile_code(digits, 8)):
        raise OSError(0, "the ending of the name is no kind of picture: expected .png", str(out))
    write_whole(out, bytes(picture.data().data()))


def as_image(text: str, kind: Symbology, scale: int = 1) -> QImage:
    """The symbol, *scale* pixels a module."""
    drawn = draw_symbol(text, kind, scale)
    height, width = drawn.shape
    return QImage(drawn.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()


def _application(settings: Settings) -> QGuiApplication:
    """The window's, or one that speaks as the window would."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QGuiApplication(sys.argv[:1])
    speak(made, settings.language)
    return made
