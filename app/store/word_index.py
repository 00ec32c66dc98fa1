"""Captures by the words of their codes and product names (FTS5, https://www.sqlite.org/fts5.html).

A scan does not wait for the index: a trigger notes in `words_due` what is to be indexed, and the
next search does it. Where nothing can be written, the search has an index of its own beside it.
"""

import sqlite3
import time

from app.store.sqlite.database import Database

_AT_ONCE = 200
"""So many captures are indexed in one transaction. A scan waits for one of them at most."""
_PAUSE_SECONDS = 0.001
"""Between two of them, so that a waiting scan gets its turn."""
_DUE = f"SELECT place FROM words_due ORDER BY place LIMIT {_AT_ONCE}"  # noqa: S608 - a number of ours
_INDEX = f"""
    INSERT OR REPLACE INTO capture_words (rowid, text, product_name)
    SELECT rowid, text, product_name FROM capture WHERE rowid IN ({_DUE})
"""  # noqa: S608 - all parts are ours
_INDEXED = f"DELETE FROM words_due WHERE place IN ({_DUE})"  # noqa: S608 - likewise
_HITS = """
    SELECT capture.rowid AS hit, session_id FROM capture_words
    JOIN capture ON capture.rowid = capture_words.rowid
    WHERE capture_words MATCH ? AND (?2 = '' OR gtin = ?2) AND discarded_at IS NULL
        AND capture_words.rowid < ?
    ORDER BY capture_words.rowid DESC LIMIT 500
"""
_INDEX_ASIDE = """
    INSERT INTO temp.words_aside (rowid, text, product_name)
    SELECT rowid, text, product_name FROM capture WHERE rowid IN (SELECT place FROM words_due)
    AND rowid NOT IN (SELECT rowid FROM temp.words_aside)
"""
_HITS_WITH_ASIDE = """
    SELECT capture.rowid AS hit, session_id FROM (
        SELECT rowid AS place FROM capture_words WHERE capture_words MATCH ?1
        UNION SELECT rowid FROM temp.words_aside WHERE words_aside MATCH ?1
    ) JOIN capture ON capture.rowid = place
    WHERE (?2 = '' OR gtin = ?2) AND discarded_at IS NULL AND place < ?3
    ORDER BY place DESC LIMIT 500
"""


class Words:
    """Asked by the history."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def learn(self) -> None:
        """Index what was scanned or named since. Where nothing can be written nothing happens."""
        while not self._db.only_reads and self._db.row("SELECT 1 FROM words_due") is not None:
            with self._db.transaction() as db:
                db.execute(_INDEX)
                db.execute(_INDEXED)
            time.sleep(_PAUSE_SECONDS)

    def hits(self, query: str, gtin: str, before: int) -> list[sqlite3.Row]:
        """At most 500 captures that fit, newest first: `hit`, their rowid, and `session_id`.

        *query*: of `query_of`. *gtin*: "" for any. *before*: above the rowids that are wanted.
        """
        if not self._db.only_reads:
            return self._db.rows(_HITS, query, gtin, before)
        with self._db.reading() as db:
            db.execute(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_aside USING fts5 (text, "
                "product_name, detail = 'none', columnsize = 0, "
                "tokenize = 'unicode61 remove_diacritics 2')"
            )
            db.execute(_INDEX_ASIDE)
            return db.execute(_HITS_WITH_ASIDE, (query, gtin, before)).fetchall()


def query_of(text: str) -> str:
    """The FTS5 query for the beginnings of all words in *text*; "" when it has none.

    A single letter begins too many words to tell sessions apart.

    >>> query_of('oats 5"00-g')
    '"oats"* "00"*'
    """
    letters = "".join(letter if letter.isalnum() else " " for letter in text)
    return " ".join(f'"{word}"*' for word in letters.split() if len(word) > 1)
