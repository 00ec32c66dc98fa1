"""What holds at the bench between sessions and over a restart."""

import sqlite3
from dataclasses import dataclass

from app.domain.barcode import CodeSource
from app.domain.codes.retail_numbers import EightDigits
from app.store.sqlite.database import Database


@dataclass(frozen=True, slots=True)
class BenchState:
    """What was set at the bench."""

    planned_list: str = ""
    """The shot list for the sessions to come; "" lets each product choose."""
    locked: bool = False
    badge_wanted: bool = False
    """Whoever works here must show a badge before the next scan."""
    wedge_eight: EightDigits = EightDigits.UNKNOWN
    """What the hand scanner that types means by eight digits that are an EAN-8 and a UPC-E."""
    serial_eight: EightDigits = EightDigits.UNKNOWN
    """The same for the hand scanner on a serial line or HID-POS."""

    def eight_digits(self, source: CodeSource) -> EightDigits:
        """What *source* means by such digits, as far as a person has said so."""
        learned = {CodeSource.WEDGE: self.wedge_eight, CodeSource.SERIAL: self.serial_eight}
        return learned.get(source, EightDigits.UNKNOWN)


class BenchStates:
    """One row, which is always there."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def read(self) -> BenchState:
        """As it was set last."""
        row = self._db.row("SELECT * FROM bench")
        if row is None:
            return BenchState()
        return BenchState(
            row["planned_list"],
            bool(row["locked"]),
            bool(row["badge_wanted"]),
            EightDigits(row["wedge_eight"]),
            EightDigits(row["serial_eight"]),
        )

    def plan_list(self, name: str) -> None:
        """The operator chose the shot list *name* for the sessions to come; "" for none."""
        with self._db.transaction() as db:
            plan_list(db, name)

    def lock(self, locked: bool) -> None:  # noqa: FBT001 - the only argument
        """The bench was locked, or opened again."""
        with self._db.transaction() as db:
            db.execute("UPDATE bench SET locked = ?", (locked,))

    def want_badge(self, wanted: bool) -> None:  # noqa: FBT001 - the only argument
        """A badge is wanted from now on, or no more."""
        with self._db.transaction() as db:
            db.execute("UPDATE bench SET badge_wanted = ?", (wanted,))

    def learn_eight_digits(self, source: CodeSource, meant: EightDigits) -> None:
        """A person said what this scanner means; what is typed is asked for each time."""
        with self._db.transaction() as db:
            if source is CodeSource.WEDGE:
                db.execute("UPDATE bench SET wedge_eight = ?", (meant,))
            elif source is CodeSource.SERIAL:
                db.execute("UPDATE bench SET serial_eight = ?", (meant,))


def plan_list(db: sqlite3.Connection, name: str) -> None:
    """The shot list for the sessions to come, in the caller's transaction."""
    db.execute("UPDATE bench SET planned_list = ?", (name,))
