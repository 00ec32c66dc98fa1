"""Writes docs/rights.md from the table in app/domain/rights.py."""

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))

from app.domain.rights import Kind, Right, Role, rights

PAGE = ROOT / "docs" / "rights.md"
_HEAD = """# Who may do what

`python3 packaging/dev.py rights` writes this page from `app/domain/rights.py`, the table that the
program asks. A test finds every use case, page, entry of the menu, key, card and command by
itself: what has no row there fails.

- **Operator**: whoever stands at the bench. Who that is says the name, or the badge.
- **Supervisor**: whoever knows the supervisor's PIN. In a kiosk, and wherever a PIN is set, each
  row of the supervisor asks for the PIN, each time. Without a PIN a kiosk keeps these rows
  closed; elsewhere a person alone at an own computer may do all of it.
- **Administrator**: whoever has the account's command line and settings file. Sets the first PIN
  of a kiosk: `scanstation pin`.

**Locked** says what a locked bench does all the same. It is opened by the supervisor's PIN, or by
a badge that this station's administrator printed (`scanstation cards --badge NAME`); a name that
is typed, another station's badge or any other code opens nothing. Where no PIN is set a touch
opens it.

Each use of a supervisor's right, each refusal, and each locking and opening is in the log of the
day (F12, D) with the time and who worked here then. The PIN itself is nowhere.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *(line for kind in Kind for line in _table(kind))])


def _table(kind: Kind) -> Iterator[str]:
    yield from (f"## {kind}", "", "| | operator | supervisor | administrator | locked |", _RULE)
    yield from (_row(one) for one in rights() if one.kind is kind)
    yield ""


_RULE = "|---|---|---|---|---|"


def _row(right: Right) -> str:
    ranks = list(Role)
    may = ["yes" if ranks.index(one) >= ranks.index(right.role) else "-" for one in ranks]
    return f"| `{right.name}` | {' | '.join(may)} | {'yes' if right.while_locked else '-'} |"


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    print("Written", PAGE.relative_to(ROOT))
    return 0
