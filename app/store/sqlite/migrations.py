"""The database's history: script N brings `user_version` from N to N + 1.

Never edit a released one.
"""

MIGRATIONS = (
    """
    CREATE TABLE session (
        id TEXT PRIMARY KEY,
        mode TEXT NOT NULL,
        started_at TEXT NOT NULL,
        closing TEXT,
        closed_at TEXT,
        current_capture_id TEXT,
        picked_type TEXT,
        remote_id TEXT,
        former_remote_id TEXT
    ) STRICT;
    CREATE TABLE capture (
        id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id),
        number INTEGER NOT NULL,
        key TEXT NOT NULL,
        text TEXT NOT NULL,
        symbology TEXT NOT NULL,
        identifier TEXT NOT NULL,
        source TEXT NOT NULL,
        scanned_at TEXT NOT NULL,
        discarded_at TEXT,
        remote_session_id TEXT,
        remote_id TEXT,
        on_server INTEGER NOT NULL DEFAULT 0,
        status TEXT NOT NULL DEFAULT '',
        product_name TEXT NOT NULL DEFAULT '',
        error_message TEXT NOT NULL DEFAULT '',
        UNIQUE (session_id, number)
    ) STRICT;
    CREATE INDEX capture_by_key ON capture (session_id, key);
    CREATE TABLE photo (
        id TEXT PRIMARY KEY,
        capture_id TEXT NOT NULL REFERENCES capture (id),
        type TEXT NOT NULL,
        position INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        file_size INTEGER NOT NULL,
        taken_at TEXT NOT NULL,
        replaces TEXT REFERENCES photo (id),
        discarded_at TEXT,
        s3_key TEXT,
        remote_session_id TEXT,
        remote_id TEXT,
        on_server INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX photo_by_capture ON photo (capture_id);
    CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        session_id TEXT NOT NULL REFERENCES session (id),
        subject_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 0,
        attempts INTEGER NOT NULL DEFAULT 0,
        not_before REAL NOT NULL DEFAULT 0,
        parked TEXT,
        UNIQUE (kind, subject_id)
    ) STRICT;
    CREATE INDEX outbox_by_session ON outbox (session_id);
    """,
    """
    CREATE TABLE proof (
        capture_id TEXT PRIMARY KEY REFERENCES capture (id),
        jpeg BLOB NOT NULL,
        looks TEXT NOT NULL,
        contrast REAL NOT NULL,
        width INTEGER NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE session ADD COLUMN shot_list TEXT NOT NULL DEFAULT '';
    ALTER TABLE photo ADD COLUMN label TEXT NOT NULL DEFAULT '';
    ALTER TABLE photo ADD COLUMN flaws TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE photo ADD COLUMN fingerprint INTEGER;
    """,
    """
    CREATE TABLE category (
        gtin TEXT PRIMARY KEY,
        category TEXT NOT NULL,
        asked_at TEXT NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE session ADD COLUMN extraction TEXT NOT NULL DEFAULT '';
    ALTER TABLE capture ADD COLUMN retry INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX session_extracting ON session (started_at) WHERE closing = 'submit'
        AND remote_id IS NOT NULL
        AND extraction NOT IN ('ready', 'accepted', 'rejected', 'EXPIRED');
    CREATE INDEX capture_under_way ON capture (remote_session_id) WHERE remote_id IS NOT NULL
        AND discarded_at IS NULL AND status NOT IN ('COMPLETED', 'FAILED', 'NOT_FOUND');
    CREATE INDEX capture_to_retry ON capture (session_id) WHERE retry = 1;
    CREATE INDEX capture_failed ON capture (session_id)
        WHERE status = 'FAILED' AND discarded_at IS NULL;
    """,
    """
    CREATE TABLE shift (
        started_at TEXT NOT NULL,
        operator TEXT NOT NULL
    ) STRICT;
    ALTER TABLE session ADD COLUMN operator TEXT NOT NULL DEFAULT '';
    ALTER TABLE capture ADD COLUMN operator TEXT NOT NULL DEFAULT '';
    """,
    """
    ALTER TABLE capture ADD COLUMN gtin TEXT NOT NULL DEFAULT '';
    UPDATE capture SET gtin = gtin_of(text, symbology, identifier);
    CREATE INDEX capture_by_gtin ON capture (gtin) WHERE gtin <> '';
    CREATE INDEX session_by_start ON session (started_at, id);
    CREATE INDEX session_open ON session (started_at, id) WHERE closing IS NULL;
    CREATE INDEX outbox_parked ON outbox (session_id) WHERE parked IS NOT NULL;
    ALTER TABLE session ADD COLUMN products INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE session ADD COLUMN photos INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE session ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0;
    CREATE TRIGGER capture_counted AFTER INSERT ON capture WHEN new.discarded_at IS NULL BEGIN
        UPDATE session SET products = products + 1, unseen = unseen + (new.on_server = 0)
        WHERE id = new.session_id;
    END;
    CREATE TRIGGER capture_counted_again AFTER UPDATE OF discarded_at, on_server ON capture
    WHEN (old.discarded_at IS NULL) <> (new.discarded_at IS NULL)
        OR old.on_server <> new.on_server BEGIN
        UPDATE session SET
            products = products + (new.discarded_at IS NULL) - (old.discarded_at IS NULL),
            unseen = unseen + (new.discarded_at IS NULL AND new.on_server = 0)
                - (old.discarded_at IS NULL AND old.on_server = 0)
        WHERE id = new.session_id;
    END;
    CREATE TRIGGER photo_counted AFTER INSERT ON photo WHEN new.discarded_at IS NULL BEGIN
        UPDATE session SET photos = photos + 1, unseen = unseen + (new.on_server = 0)
        WHERE id = (SELECT session_id FROM capture WHERE capture.id = new.capture_id);
    END;
    CREATE TRIGGER photo_counted_again AFTER UPDATE OF discarded_at, on_server ON photo
    WHEN (old.discarded_at IS NULL) <> (new.discarded_at IS NULL)
        OR old.on_server <> new.on_server BEGIN
        UPDATE session SET
            photos = photos + (new.discarded_at IS NULL) - (old.discarded_at IS NULL),
            unseen = unseen + (new.discarded_at IS NULL AND new.on_server = 0)
                - (old.discarded_at IS NULL AND old.on_server = 0)
        WHERE id = (SELECT session_id FROM capture WHERE capture.id = new.capture_id);
    END;
    UPDATE session SET
        products = (SELECT COUNT(*) FROM capture
            WHERE session_id = session.id AND discarded_at IS NULL),
        photos = (SELECT COUNT(*) FROM capture JOIN photo ON photo.capture_id = capture.id
            WHERE session_id = session.id AND photo.discarded_at IS NULL),
        unseen = (SELECT COUNT(*) FROM capture
            WHERE session_id = session.id AND discarded_at IS NULL AND on_server = 0)
            + (SELECT COUNT(*) FROM capture JOIN photo ON photo.capture_id = capture.id
            WHERE session_id = session.id AND photo.discarded_at IS NULL AND photo.on_server = 0);
    CREATE VIRTUAL TABLE capture_words USING fts5 (
        text, product_name, content = 'capture', detail = 'none', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
    );
    INSERT INTO capture_words (capture_words) VALUES ('rebuild');
    CREATE TRIGGER capture_words_added AFTER INSERT ON capture BEGIN
        INSERT INTO capture_words (rowid, text, product_name)
        VALUES (new.rowid, new.text, new.product_name);
    END;
    CREATE TRIGGER capture_words_changed AFTER UPDATE OF product_name ON capture
    WHEN old.product_name <> new.product_name BEGIN
        INSERT INTO capture_words (capture_words, rowid, text, product_name)
        VALUES ('delete', old.rowid, old.text, old.product_name);
        INSERT INTO capture_words (rowid, text, product_name)
        VALUES (new.rowid, new.text, new.product_name);
    END;
    """,
    """
    CREATE TABLE server_session (
        remote_id TEXT PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id),
        checked_at TEXT,
        verified_at TEXT,
        differences TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX server_session_of ON server_session (session_id);
    INSERT INTO server_session (remote_id, session_id)
        SELECT remote_id, id FROM session WHERE remote_id IS NOT NULL
        UNION SELECT former_remote_id, id FROM session WHERE former_remote_id IS NOT NULL
        UNION SELECT remote_session_id, session_id FROM capture WHERE remote_session_id IS NOT NULL;
    CREATE INDEX capture_by_server_session ON capture (remote_session_id);
    CREATE INDEX photo_by_server_session ON photo (remote_session_id);
    ALTER TABLE photo ADD COLUMN removed_at TEXT;
    CREATE TABLE quota (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        began REAL NOT NULL,
        used INTEGER NOT NULL
    ) STRICT;
    """,
    """
    CREATE INDEX capture_unseen ON capture (scanned_at)
        WHERE remote_id IS NOT NULL AND discarded_at IS NULL AND on_server = 0;
    CREATE INDEX photo_unseen ON photo (taken_at)
        WHERE remote_id IS NOT NULL AND discarded_at IS NULL AND on_server = 0;
    CREATE INDEX server_session_to_verify ON server_session (session_id)
        WHERE verified_at IS NULL;
    CREATE INDEX session_to_review ON session (started_at) WHERE extraction = 'ready';
    """,
    """
    CREATE INDEX photo_here ON photo (taken_at) WHERE removed_at IS NULL;
    CREATE INDEX photo_by_file ON photo (sha256) WHERE removed_at IS NULL;
    """,
    # How much a session holds, kept by triggers: counting 10,000 rows after every scan is slow.
    """
    CREATE TABLE tally (
        session_id TEXT PRIMARY KEY REFERENCES session (id),
        captures INTEGER NOT NULL DEFAULT 0,
        captures_there INTEGER NOT NULL DEFAULT 0,
        photos INTEGER NOT NULL DEFAULT 0,
        photos_there INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    INSERT INTO tally SELECT id,
        (SELECT COUNT(*) FROM capture WHERE session_id = session.id AND discarded_at IS NULL),
        (SELECT COUNT(*) FROM capture
         WHERE session_id = session.id AND discarded_at IS NULL AND on_server),
        (SELECT COUNT(*) FROM photo JOIN capture ON capture.id = photo.capture_id
         WHERE session_id = session.id AND photo.discarded_at IS NULL),
        (SELECT COUNT(*) FROM photo JOIN capture ON capture.id = photo.capture_id
         WHERE session_id = session.id AND photo.discarded_at IS NULL AND photo.on_server)
        FROM session;
    CREATE TRIGGER tally_session AFTER INSERT ON session BEGIN
        INSERT INTO tally (session_id) VALUES (NEW.id);
    END;
    CREATE TRIGGER tally_session_gone BEFORE DELETE ON session BEGIN
        DELETE FROM tally WHERE session_id = OLD.id;
    END;
    CREATE TRIGGER tally_capture AFTER INSERT ON capture BEGIN
        UPDATE tally SET captures = captures + (NEW.discarded_at IS NULL),
            captures_there = captures_there + (NEW.discarded_at IS NULL) * NEW.on_server
        WHERE session_id = NEW.session_id;
    END;
    CREATE TRIGGER tally_capture_changed
    AFTER UPDATE OF discarded_at, on_server ON capture BEGIN
        UPDATE tally SET
            captures = captures + (NEW.discarded_at IS NULL) - (OLD.discarded_at IS NULL),
            captures_there = captures_there + (NEW.discarded_at IS NULL) * NEW.on_server
                - (OLD.discarded_at IS NULL) * OLD.on_server
        WHERE session_id = NEW.session_id;
    END;
    CREATE TRIGGER tally_capture_gone AFTER DELETE ON capture BEGIN
        UPDATE tally SET captures = captures - (OLD.discarded_at IS NULL),
            captures_there = captures_there - (OLD.discarded_at IS NULL) * OLD.on_server
        WHERE session_id = OLD.session_id;
    END;
    CREATE TRIGGER tally_photo AFTER INSERT ON photo BEGIN
        UPDATE tally SET photos = photos + (NEW.discarded_at IS NULL),
            photos_there = photos_there + (NEW.discarded_at IS NULL) * NEW.on_server
        WHERE session_id = (SELECT session_id FROM capture WHERE id = NEW.capture_id);
    END;
    CREATE TRIGGER tally_photo_changed
    AFTER UPDATE OF discarded_at, on_server ON photo BEGIN
        UPDATE tally SET
            photos = photos + (NEW.discarded_at IS NULL) - (OLD.discarded_at IS NULL),
            photos_there = photos_there + (NEW.discarded_at IS NULL) * NEW.on_server
                - (OLD.discarded_at IS NULL) * OLD.on_server
        WHERE session_id = (SELECT session_id FROM capture WHERE id = NEW.capture_id);
    END;
    CREATE TRIGGER tally_photo_gone BEFORE DELETE ON photo BEGIN
        UPDATE tally SET photos = photos - (OLD.discarded_at IS NULL),
            photos_there = photos_there - (OLD.discarded_at IS NULL) * OLD.on_server
        WHERE session_id = (SELECT session_id FROM capture WHERE id = OLD.capture_id);
    END;
    """,
    """
    DROP TRIGGER capture_words_added;
    DROP TRIGGER capture_words_changed;
    DROP TABLE capture_words;
    CREATE VIRTUAL TABLE capture_words USING fts5 (
        text, product_name, detail = 'none', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
    );
    INSERT INTO capture_words (rowid, text, product_name)
        SELECT rowid, text, product_name FROM capture;
    CREATE TABLE words_due (place INTEGER PRIMARY KEY) STRICT;
    CREATE TRIGGER capture_words_due AFTER INSERT ON capture BEGIN
        INSERT OR IGNORE INTO words_due (place) VALUES (new.rowid);
    END;
    CREATE TRIGGER capture_words_due_again AFTER UPDATE OF product_name ON capture
    WHEN old.product_name <> new.product_name BEGIN
        INSERT OR IGNORE INTO words_due (place) VALUES (new.rowid);
    END;
    """,
    """
    CREATE TABLE dialect (
        host TEXT NOT NULL,
        ours TEXT NOT NULL,
        theirs TEXT NOT NULL,
        PRIMARY KEY (host, ours)
    ) STRICT;
    """,
    """
    CREATE TABLE action (
        seq INTEGER PRIMARY KEY,
        session_id TEXT NOT NULL REFERENCES session (id),
        kind TEXT NOT NULL,
        subject_id TEXT NOT NULL,
        before TEXT NOT NULL
    ) STRICT;
    CREATE INDEX action_of_session ON action (session_id, seq);
    INSERT INTO action (session_id, kind, subject_id, before)
        SELECT session_id, kind, subject_id, before FROM (
            SELECT session_id, 'scan' AS kind, capture.id AS subject_id, '' AS before,
                scanned_at AS at, number, 0 AS place
            FROM capture JOIN session ON session.id = session_id
            WHERE closing IS NULL AND discarded_at IS NULL
            UNION ALL
            SELECT session_id, 'photo', photo.id, COALESCE(replaces, ''), taken_at, number, 1
            FROM photo JOIN capture ON capture.id = capture_id
            JOIN session ON session.id = session_id
            WHERE closing IS NULL AND photo.discarded_at IS NULL
        ) ORDER BY at, number, place;
    """,
    # What is next is found by kind, not by looking at all that is owed: 10,000 may wait. The counts
    # of a session are those in its own row; the tally kept the same once more.
    """
    CREATE INDEX outbox_by_kind ON outbox (kind, parked);
    DROP TRIGGER tally_session;
    DROP TRIGGER tally_session_gone;
    DROP TRIGGER tally_capture;
    DROP TRIGGER tally_capture_changed;
    DROP TRIGGER tally_capture_gone;
    DROP TRIGGER tally_photo;
    DROP TRIGGER tally_photo_changed;
    DROP TRIGGER tally_photo_gone;
    DROP TABLE tally;
    """,
    # What a restart must find as it was: a retake under way, and what holds between sessions.
    """
    ALTER TABLE session ADD COLUMN retake TEXT REFERENCES photo (id);
    CREATE TABLE bench (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        planned_list TEXT NOT NULL DEFAULT '',
        locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
        badge_wanted INTEGER NOT NULL DEFAULT 0 CHECK (badge_wanted IN (0, 1))
    ) STRICT;
    INSERT INTO bench (one) VALUES (1);
    """,
    # One normal form: a code that an older program kept is found by what it is now. The digits of
    # an add-on are kept beside the number, and what a scanner means by eight digits is learned.
    """
    ALTER TABLE capture ADD COLUMN add_on TEXT NOT NULL DEFAULT '';
    UPDATE capture SET key = key_of(text, symbology, identifier),
        gtin = gtin_of(text, symbology, identifier);
    ALTER TABLE bench ADD COLUMN wedge_eight TEXT NOT NULL DEFAULT '';
    ALTER TABLE bench ADD COLUMN serial_eight TEXT NOT NULL DEFAULT '';
    """,
    # Refusals have causes that several errands share, and that heal by themselves. Leave to upload
    # outlives the program, so that a photo goes to the same place again after a power cut. What a
    # host says of its own contract is asked for once a day.
    """
    ALTER TABLE outbox ADD COLUMN cause TEXT NOT NULL DEFAULT '';
    ALTER TABLE outbox ADD COLUMN probes INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE upload_ticket (
        photo_id TEXT PRIMARY KEY,
        remote_session_id TEXT NOT NULL,
        url TEXT NOT NULL,
        fields TEXT NOT NULL,
        s3_key TEXT NOT NULL,
        good_until REAL NOT NULL
    ) STRICT;
    CREATE TABLE host_contract (
        host TEXT PRIMARY KEY,
        read_at REAL NOT NULL,
        document TEXT NOT NULL
    ) STRICT;
    """,
)
