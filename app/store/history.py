"""All sessions of the station, newest first, a page at a time: nothing is counted when asked.

Words are found by FTS5 and not by an index on the name: people remember "oats", not how the name
begins. Both ways walk from the newest and stop when the page is full.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from app.domain.history import HistoryPage, PastSession, Search, Standing
from app.store import rows
from app.store.sqlite.database import Database
from app.store.word_index import Words, query_of

_PAGE = """
    SELECT id, started_at FROM session WHERE {where}
    ORDER BY started_at DESC, id DESC LIMIT ?
"""
_BY_GTIN = """
    SELECT rowid AS hit, session_id FROM capture
    WHERE gtin = ? AND gtin <> '' AND discarded_at IS NULL AND rowid < ?
    ORDER BY rowid DESC LIMIT 500
"""
_FAILED = "FROM capture WHERE status = 'FAILED' AND discarded_at IS NULL"
_PARKED = "SELECT session_id FROM outbox WHERE parked IS NOT NULL"
_UNVERIFIED = """
    SELECT session_id FROM server_session AS it WHERE verified_at IS NULL
    AND (EXISTS (SELECT 1 FROM capture WHERE remote_session_id = it.remote_id)
        OR EXISTS (SELECT 1 FROM photo WHERE remote_session_id = it.remote_id))
"""
_DIFFERENT = f"{_UNVERIFIED} AND differences <> ''"
_TOLD = f"""
    SELECT session.*, id IN ({_UNVERIFIED}) AS unverified,
        (SELECT differences FROM server_session WHERE session_id = session.id
            AND verified_at IS NULL AND differences <> '' LIMIT 1) AS different,
        (SELECT COUNT(*) FROM outbox WHERE session_id = session.id) AS owed,
        (SELECT parked FROM outbox WHERE session_id = session.id AND parked IS NOT NULL
            ORDER BY seq LIMIT 1) AS parked,
        (SELECT COUNT(*) {_FAILED} AND session_id = session.id) AS failed
    FROM session WHERE id = ?
"""  # noqa: S608 - all parts are ours
_SENDING = f"""(
    unseen > 0 OR EXISTS (SELECT 1 FROM outbox WHERE session_id = session.id)
    OR id IN ({_UNVERIFIED})
)"""  # noqa: S608 - all parts are ours
_STANDINGS = {
    Standing.OPEN: "closing IS NULL",
    Standing.SENDING: _SENDING,
    Standing.ON_SERVER: f"closing IS NOT NULL AND NOT {_SENDING}",
    Standing.NEEDS_YOU: f"(extraction = 'ready' OR id IN ({_PARKED}) "
    f"OR id IN ({_DIFFERENT}) OR id IN (SELECT session_id {_FAILED}))",
    Standing.PARKED: f"id IN ({_PARKED})",
}
_NEWEST = 2**62


class History:
    """Meant for a thread that may wait."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._words = Words(db)

    def page(self, search: Search, limit: int, after: tuple[str, int] | None = None) -> HistoryPage:
        """At most *limit* sessions that fit, those after *after* (`HistoryPage.more`)."""
        if search.gtin is not None or query_of(search.text):
            return self._by_products(search, limit, after)
        return self._by_time(search, limit, after)

    def one(self, session_id: str) -> PastSession | None:
        """What is told of one session."""
        row = self._db.row(_TOLD, session_id)
        if row is None:
            return None
        return PastSession(
            rows.session(row),
            row["products"],
            row["photos"],
            row["unseen"],
            row["owed"],
            row["parked"] or "",
            row["failed"],
            (row["different"] or "").partition("\n")[0],
            verified=not row["unverified"],
        )

    def _by_time(self, search: Search, limit: int, after: tuple[str, int] | None) -> HistoryPage:
        where, values = _filters(search)
        if after is not None:
            where.append("(started_at, id) < (SELECT started_at, id FROM session WHERE id = ?)")
            values.append(after[0])
        sql = _PAGE.format(where=" AND ".join(where))
        found = [row["id"] for row in self._db.rows(sql, *values, limit + 1)]
        shown = found[:limit]
        return HistoryPage(self._told(shown), (shown[-1], 0) if len(found) > limit else None)

    def _by_products(
        self, search: Search, limit: int, after: tuple[str, int] | None
    ) -> HistoryPage:
        """Captures lie in the order of their sessions, so the newest hits have the newest ones."""
        shown: list[str] = []
        done = {after[0]} if after is not None else set()
        for hit, session_id in self._hits(search, after[1] if after is not None else _NEWEST):
            if session_id in done:
                continue
            done.add(session_id)
            if not self._fits(search, session_id):
                continue
            if len(shown) == limit:
                return HistoryPage(self._told(shown), (shown[-1], hit + 1))
            shown.append(session_id)
        return HistoryPage(self._told(shown))

    def _hits(self, search: Search, before: int) -> Iterator[tuple[int, str]]:
        """Captures that fit, newest first: their place and their session."""
        gtin = search.gtin.value if search.gtin else ""
        words = query_of(search.text)
        if words:
            self._words.learn()
        while True:
            if words:
                found = self._words.hits(words, gtin, before)
            else:
                found = self._db.rows(_BY_GTIN, gtin, before)
            for row in found:
                yield row["hit"], row["session_id"]
            if not found:
                return
            before = found[-1]["hit"]

    def _fits(self, search: Search, session_id: str) -> bool:
        where, values = _filters(search)
        sql = _PAGE.format(where=" AND ".join((*where, "id = ?")))
        return self._db.row(sql, *values, session_id, 1) is not None

    def _told(self, session_ids: Sequence[str]) -> tuple[PastSession, ...]:
        told = (self.one(session_id) for session_id in session_ids)
        return tuple(one for one in told if one is not None)


def _filters(search: Search) -> tuple[list[str], list[object]]:
    where, values = ["TRUE"], list[object]()
    for bound, sign in ((search.since, ">="), (search.until, "<")):
        if bound is not None:
            where.append(f"started_at {sign} ?")
            values.append(_stored(bound))
    if search.standing is not None:
        where.append(_STANDINGS[search.standing])
    return where, values


def _stored(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
