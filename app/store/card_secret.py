"""The secret that signs this station's command cards: made once, never replaced by itself.

In the data folder and not in the keyring: cards must work on a kiosk without one, and whoever can
read the folder can do more than a card can. A new secret makes all printed cards foreign, so only a
person makes one in a folder that holds work.
"""

import secrets
from pathlib import Path

from app.domain import badges, cards
from app.domain.badges import Badge
from app.domain.cards import Command, ForeignCard
from app.domain.errors import NeedsOperator
from app.domain.finding import Finding, failed
from app.files.side_file import NotASideFile, Report, SideFile, is_there, reason_of, unreported
from app.store.sqlite.integrity import has_work

_NAME, _WITHDRAWN = "card-secret", "withdrawn-cards"
_MOST_WITHDRAWN = 50
"""Older cards are refused as cards of another station."""
_BYTES = 32
_INSTEAD = "Command cards are refused until then."
_WHAT_TO_DO = (
    f"Restore the file {_NAME} from a backup of the data folder, then start again; or make new "
    "cards: scanstation cards --renew"
)


class NoCardSecret(NeedsOperator):
    """There is nothing to sign cards with."""

    title = "The secret of the cards is missing"


def card_secret_file(folder: Path) -> SideFile[bytes | None]:
    """The file in the data *folder*. A damaged one stays: a person may still have its twin."""
    return SideFile("card secret", folder / _NAME, _parse, None, _INSTEAD, _WHAT_TO_DO, stays=True)


def card_secret(folder: Path, report: Report = unreported) -> bytes | None:
    """The 32 bytes of the station with this data *folder*, made in a folder without work. None
    where they are missing or damaged; *report* says so then. Raises nothing."""
    file = card_secret_file(folder)
    found: list[Finding] = []
    kept = file.read(found.append)
    if kept is None and not found:
        found += _missing(file)
        kept = None if found else _made(file, found)
    for one in found:
        report(one)
    return kept


def examine_card_secret(folder: Path) -> Finding:
    """How the secret is. Changes nothing. Raises nothing."""
    file = card_secret_file(folder)
    return next(iter(_missing(file)), None) or file.examine()


def read_card(folder: Path, text: str) -> Command | Badge | ForeignCard | None:
    """What a scanned *text* asks of the station with this data *folder*; None when the text is
    neither a card nor a badge.

    The secret is read for each card, so cards are withdrawn while the bench works. Raises nothing.
    """
    if not (cards.has_the_form(text) or badges.looks_like_badge(text)):
        return None
    return badges.read_card(text, card_secret(folder), withdrawn_file(folder).read())


def withdrawn_file(folder: Path) -> SideFile[tuple[bytes, ...]]:
    """The secrets of withdrawn cards, one after the other: they sign nothing any more."""
    return SideFile(
        "withdrawn cards",
        folder / _WITHDRAWN,
        _parse_withdrawn,
        (),
        "Withdrawn cards are refused all the same, as cards of another station.",
        "Delete the bad file.",
    )


def new_card_secret(folder: Path) -> None:
    """Make another secret: all cards that were printed before are withdrawn from now on.

    The old secret is noted first: after a power cut in between its cards are still obeyed, and the
    person begins again. Raises OSError.
    """
    old = card_secret_file(folder).read()
    if old is not None:
        before = withdrawn_file(folder)
        kept = [one for one in before.read() if one != old][-_MOST_WITHDRAWN + 1 :]
        before.write(b"".join((*kept, old)))
    card_secret_file(folder).write(secrets.token_bytes(_BYTES))


def card_secret_or_refuse(folder: Path) -> bytes:
    """As `card_secret`. Raises NoCardSecret."""
    found: list[Finding] = []
    kept = card_secret(folder, found.append)
    if kept is None:
        raise NoCardSecret(" ".join(f"{one.words} {one.what_to_do}" for one in found))
    return kept


def _parse(content: bytes) -> bytes:
    """Raises NotASideFile."""
    if len(content) != _BYTES:
        raise NotASideFile(f"expected {_BYTES} bytes, got {len(content)}")
    return content


def _parse_withdrawn(content: bytes) -> tuple[bytes, ...]:
    """Raises NotASideFile."""
    if len(content) % _BYTES:
        raise NotASideFile(f"expected {_BYTES} bytes for each secret, got {len(content)}")
    return tuple(content[at : at + _BYTES] for at in range(0, len(content), _BYTES))


def _missing(file: SideFile[bytes | None]) -> list[Finding]:
    folder = file.path.parent
    if is_there(file.path) or not has_work(folder):
        return []
    words = f"The secret of the command cards is missing: {file.path}."
    return [failed(file.name, f"{words} {_INSTEAD}", _WHAT_TO_DO)]


def _made(file: SideFile[bytes | None], found: list[Finding]) -> bytes | None:
    made = secrets.token_bytes(_BYTES)
    try:
        file.write(made)
    except OSError as error:
        words = f"The secret of the command cards cannot be written: {reason_of(error)}."
        what_to_do = "Give this person write access to the data folder."
        found.append(failed(file.name, f"{words} {_INSTEAD}", what_to_do))
        return None
    return made
