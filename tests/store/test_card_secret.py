"""The secret of the command cards is made once and never replaced by itself."""

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.domain.cards import NO_SECRET, WITHDRAWN, ForeignCard, all_commands, decode, encode
from app.domain.finding import FindingState
from app.domain.session import CaptureMode
from app.store.card_secret import (
    card_secret,
    card_secret_file,
    examine_card_secret,
    new_card_secret,
    read_card,
)
from app.store.sqlite.integrity import has_work
from app.store.store import open_store
from tests.workers.conftest import station_worker


@pytest.fixture
def worked(tmp_path):
    """A folder with work and a secret; the secret."""
    with open_store(tmp_path, floor=0) as store:
        station_worker(store, tmp_path).start_session(CaptureMode.BOTH)
    assert has_work(tmp_path)
    return b"s" * 32


def test_a_first_start_makes_one_and_keeps_it(tmp_path):
    told = []
    with open_store(tmp_path, floor=0):  # as the bench has by then
        made = card_secret(tmp_path, told.append)
    assert len(made) == 32
    assert card_secret(tmp_path, told.append) == made
    assert told == []
    assert examine_card_secret(tmp_path).state is FindingState.OK


def test_an_old_folder_with_a_good_secret_keeps_it(tmp_path, worked):
    card_secret_file(tmp_path).path.write_bytes(worked)
    assert card_secret(tmp_path) == worked


@pytest.mark.parametrize("content", [None, b"", b"s" * 31, b"s" * 33])
def test_a_lost_or_damaged_one_is_told_and_not_replaced(tmp_path, worked, content):
    path = card_secret_file(tmp_path).path
    if content is not None:
        path.write_bytes(content)
    for _ in range(2):
        told = []
        assert card_secret(tmp_path, told.append) is None
        (found,) = told
        assert found.state is FindingState.FAILED
        assert "scanstation cards --renew" in found.what_to_do
        assert examine_card_secret(tmp_path) == found
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_damaged_database_counts_as_work(tmp_path):
    (tmp_path / "station.db").write_bytes(b"no database at all" * 100)
    assert has_work(tmp_path)
    assert card_secret(tmp_path) is None


def test_without_a_secret_no_card_is_obeyed_and_products_are():
    card = encode(all_commands()[0], b"s" * 32)
    assert decode(card, None) is NO_SECRET
    assert decode("4006381333931", None) is None


def test_only_a_person_makes_a_new_one(tmp_path, worked, qapp):
    out = tmp_path / "cards.pdf"
    typed = ["cards", "--out", str(out), "--data-dir", str(tmp_path)]
    refused = CliRunner().invoke(app, typed)
    assert "--renew" in str(refused.exception)
    assert not card_secret_file(tmp_path).path.exists()
    for answer in ("", "n\n"):
        assert CliRunner().invoke(app, [*typed, "--renew"], input=answer).exit_code == 1
        assert not card_secret_file(tmp_path).path.exists()
    done = CliRunner().invoke(app, [*typed, "--renew"], input="y\n")
    assert done.exit_code == 0, done.output
    assert "Cards and badges that were printed before are withdrawn" in done.output
    assert len(card_secret(tmp_path)) == 32
    assert out.stat().st_size > 0


def test_withdrawn_cards_are_refused_at_once_with_words_and_in_the_day_log(tmp_path, qapp):
    """What reads the cards goes on working meanwhile; a wrong kind of symbol withdraws nothing."""
    typed = ["cards", "--out", str(tmp_path / "cards.pdf"), "--data-dir", str(tmp_path), "--renew"]
    printed = []
    for _ in range(3):
        printed.append(encode(all_commands()[0], card_secret(tmp_path)))
        assert read_card(tmp_path, printed[-1]) == all_commands()[0]
        wrong = CliRunner().invoke(app, [*typed, "--yes", "--symbology", "qr"])
        assert wrong.exit_code == 2
        assert read_card(tmp_path, printed[-1]) == all_commands()[0]
        assert CliRunner().invoke(app, [*typed, "--yes"]).exit_code == 0
        assert [read_card(tmp_path, one) for one in printed] == [WITHDRAWN] * len(printed)
    assert "withdrawn" in WITHDRAWN.words
    (day,) = (tmp_path / "diary").iterdir()
    assert day.read_text().count("Cards withdrawn") == 3


def test_a_card_of_another_station_is_not_called_withdrawn(tmp_path):
    foreign = encode(all_commands()[0], b"f" * 32)
    new_card_secret(tmp_path)
    new_card_secret(tmp_path)
    assert read_card(tmp_path, foreign) == ForeignCard()


def test_a_damaged_note_of_withdrawn_cards_makes_no_card_valid(tmp_path):
    old = encode(all_commands()[0], card_secret(tmp_path))
    new_card_secret(tmp_path)
    (tmp_path / "withdrawn-cards").write_bytes(b"short")
    assert isinstance(read_card(tmp_path, old), ForeignCard)


def test_a_power_cut_while_cards_are_withdrawn_leaves_cards_that_work(tmp_path):
    """The old secret is noted before the new one is written."""
    secret = card_secret(tmp_path)
    card = encode(all_commands()[0], secret)
    (tmp_path / "withdrawn-cards").write_bytes(secret)
    assert read_card(tmp_path, card) == all_commands()[0]
    new_card_secret(tmp_path)
    assert read_card(tmp_path, card) == WITHDRAWN
    assert (tmp_path / "withdrawn-cards").read_bytes() == secret
