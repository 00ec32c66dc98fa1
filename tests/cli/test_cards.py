"""`scanstation cards`: what comes out of the printer is what a scanner reads."""

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument
from typer.testing import CliRunner

from app.cli import app
from app.devices.scanners.calibration import CARDS
from app.domain.badges import BadBadge, Badge, encode_badge, read_card
from app.domain.cards import Command, ForeignCard, all_commands, decode
from app.store.card_secret import card_secret


def codes_on(path):
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    for page in range(document.pageCount()):
        image = document.render(page, QSize(2480, 3508))
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        white = QImage(image.size(), QImage.Format.Format_RGB32)
        white.fill(0xFFFFFFFF)
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(3508, 2480, 4)
        alpha = pixels[..., 3:].astype(np.uint16)
        flat = (pixels[..., :3] * alpha // 255 + 255 - alpha).astype(np.uint8)
        yield from zxingcpp.read_barcodes(flat, text_mode=zxingcpp.TextMode.Plain)


@pytest.mark.parametrize("symbology", ["datamatrix", "code128"])
def test_every_printed_card_is_read(qapp, tmp_path, symbology):
    out = tmp_path / "cards.pdf"
    given = ["cards", "--out", str(out), "--symbology", symbology, "--data-dir", str(tmp_path)]
    done = CliRunner().invoke(app, given)
    assert done.exit_code == 0, done.output
    texts = [one.text for one in codes_on(out)]
    secret = card_secret(tmp_path)
    commands = [one for one in (decode(text, secret) for text in texts) if isinstance(one, Command)]
    assert {one.words for one in commands} == {one.words for one in all_commands()}
    assert set(CARDS.values()) <= {text.lstrip("\x1d") for text in texts}


def test_the_secret_stays_and_is_the_owners(tmp_path):
    assert card_secret(tmp_path) == card_secret(tmp_path)
    assert (tmp_path / "card-secret").stat().st_mode & 0o077 == 0


def test_an_unknown_symbology_is_told(tmp_path):
    given = ["cards", "--symbology", "qr", "--data-dir", str(tmp_path)]
    done = CliRunner().invoke(app, given)
    assert done.exit_code == 2
    assert "datamatrix or code128" in done.output


@pytest.mark.parametrize("symbology", ["datamatrix", "code128"])
def test_every_printed_badge_is_read_and_is_of_this_station(qapp, tmp_path, symbology):
    out, names = tmp_path / "badges.pdf", ["Anna Nowak", "Zoë", "李雷"]
    given = ["cards", "--out", str(out), "--symbology", symbology, "--data-dir", str(tmp_path)]
    done = CliRunner().invoke(
        app, [*given, *(word for name in names for word in ("--badge", name))]
    )
    assert done.exit_code == 0, done.output
    secret = card_secret(tmp_path)
    assert {read_card(one.text, secret) for one in codes_on(out)} == {Badge(one) for one in names}
    again = CliRunner().invoke(app, [*given, "--renew", "--yes", "--badge", "Ben"])
    assert again.exit_code == 0, again.output
    new = card_secret(tmp_path)
    assert all(isinstance(read_card(encode_badge(one, secret), new), ForeignCard) for one in names)


def test_a_name_that_no_badge_can_hold_is_told(tmp_path):
    given = ["cards", "--out", str(tmp_path / "b.pdf"), "--data-dir", str(tmp_path)]
    done = CliRunner().invoke(app, [*given, "--badge", "x" * 41])
    assert isinstance(done.exception, BadBadge)
    assert not (tmp_path / "b.pdf").exists()
