"""The secret that signs this station's command cards: made once, never replaced by itself.

In the data folder and not in the keyring: cards must work on a kiosk without one, and whoever can
read the folder can do more than a card can. A new secret makes all printed cards foreign, so only a
person makes one in a folder that holds work.
"""

import secrets
from pathlib import Path

from app.domain.errors import NeedsOperator
from app.domain.finding import Finding, failed
from app.files.side_file import NotASideFile, Report, SideFile, is_there, reason_of, unreported
from app.store.sqlite.integrity import has_work

_NAME = "card-secret"
_BYTES = 32
_INSTEAD = "Command cards are refused until then."
_WHAT_TO_DO = (
    f"Restore the file {_NAME} from a backup of the data folder, then start again; or make new "
    "cards: scanstation cards --new-secret"
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


def new_card_secret(folder: Path) -> None:
    """Make another secret: all cards that were printed before are foreign from then on.

    Raises OSError.
    """
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
