"""Facts and intents: together or not at all, and only ours."""

import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.photo import PhotoType, ProductPhoto
from app.domain.session import Capture, CaptureMode, Closing, Session
from app.store.outbox import Errand
from app.store.photo_files import DiskTooFull, PhotoFiles
from app.store.server_facts import Registered
from app.store.sqlite.errors import CannotSave, DatabaseUnusable
from app.store.sqlite.opening import FolderInUse, open_database
from app.store.store import open_store

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
CODE = Barcode.of("4006381333931", Symbology.EAN_13, "]E0")


def start(store, session_id="s"):
    store.sessions.start(Session(session_id, CaptureMode.BOTH, NOW))


def capture(store, capture_id="c", number=1, code=CODE):
    store.sessions.add_capture(Capture(capture_id, "s", number, code, CodeSource.CAMERA, NOW))


def photo(store, photo_id="p", photo_type=PhotoType.FRONT, position=0, replaces=None, of="c"):
    fact = ProductPhoto(photo_id, of, photo_type, position, "ab" * 32, 3, NOW)
    store.photos.add(fact, replaces=replaces)


def owed(store):
    return [(item.kind.value, item.subject_id) for item in store.outbox.items("s")]


def begin(store, kind):
    item = next(item for item in store.outbox.items("s") if item.kind is kind)
    assert store.outbox.begin([item]) == [item]
    return item


def test_a_staged_photo_is_no_photo_until_it_is_kept(store):
    staged = store.files.stage(b"jpeg")
    assert not store.files.path(staged.sha256).exists()
    store.files.drop(staged)
    assert list(store.files.path(staged.sha256).parent.iterdir()) == []
    assert store.files.keep(store.files.stage(b"jpeg")).size == 4
    assert store.files.read(staged.sha256) == b"jpeg"


def test_a_fact_comes_back_as_it_went_in(store):
    start(store)
    code = Barcode.of("010952123450001817271231\x1d10ABC", Symbology.GS1_DATAMATRIX, "]d2")
    capture(store, code=code)
    (back,) = store.sessions.captures("s", 10)
    assert (back.barcode, back.source, back.scanned_at) == (code, CodeSource.CAMERA, NOW)


def test_each_fact_brings_its_intent(store):
    start(store)
    capture(store)
    photo(store)
    store.sessions.close("s", Closing.SUBMIT, NOW)
    assert owed(store) == [("session", "s"), ("capture", "c"), ("photo", "p"), ("submit", "s")]


def test_a_refused_fact_leaves_no_intent(store):
    start(store)
    with pytest.raises(sqlite3.IntegrityError):
        photo(store, of="no such capture")
    assert owed(store) == [("session", "s")]


def test_the_errands_wait_for_what_they_need(store):
    start(store)
    capture(store)
    photo(store)
    store.sessions.close("s", Closing.END, NOW)
    order = []
    while item := store.outbox.next_item(0):
        order.append(item.kind.value)
        store.outbox.settle(item)
    assert order == ["session", "capture", "photo", "end"]


def test_a_parked_capture_holds_back_its_photo_and_the_end_but_nothing_else(store):
    start(store)
    store.outbox.settle(store.outbox.next_item(0))
    capture(store)
    photo(store)
    capture(store, "c2", 2, Barcode.of("96385074", Symbology.EAN_8))
    store.sessions.close("s", Closing.SUBMIT, NOW)
    store.outbox.park(store.outbox.next_item(0), "refused")
    item = store.outbox.next_item(0)
    assert item.subject_id == "c2"
    store.outbox.settle(item)
    assert store.outbox.next_item(0) is None
    assert store.sessions.capture("c").trouble == "refused"
    store.outbox.try_everything_again()
    assert store.outbox.next_item(0).subject_id == "c"


def test_a_postponed_errand_comes_back_in_its_time_and_after_a_wrong_clock(store):
    start(store)
    item = store.outbox.next_item(100.0)
    store.outbox.postpone(item, 150.0)
    assert store.outbox.next_item(149.0) is None
    assert store.outbox.next_item(150.0) is not None
    store.outbox.postpone(item, 1e9)  # the clock was far ahead when it failed
    assert store.outbox.next_item(200.0) is not None


def test_a_photo_does_not_overtake_one_that_was_postponed(store):
    """A server that gives no ids cannot be told their order afterwards."""
    start(store)
    capture(store)
    for item in store.outbox.items("s"):
        store.outbox.settle(item)
    photo(store)
    photo(store, "q", position=1)
    first = store.outbox.next_item(100.0)
    store.outbox.postpone(first, 150.0)
    assert store.outbox.next_item(120.0) is None
    assert store.outbox.next_due(120.0) == 150.0
    assert [one.subject_id for one in store.outbox.next_photos(150.0, 9)] == ["p", "q"]
    store.outbox.park(first, "refused")
    assert store.outbox.next_item(120.0).subject_id == "q", "a parked one holds up no other"


def test_a_photo_does_not_overtake_one_whose_code_is_still_to_be_sent(store):
    start(store)
    store.outbox.settle(store.outbox.next_item(0))
    capture(store)
    photo(store)
    capture(store, "c2", 2)
    photo(store, "q", of="c2")
    code, other, *_ = store.outbox.items("s")[::2]
    assert (code.subject_id, other.subject_id) == ("c", "c2")
    store.outbox.settle(other)
    store.outbox.postpone(code, 150.0)
    assert store.outbox.next_item(120.0) is None
    assert store.outbox.next_due(120.0) == 150.0
    store.outbox.park(code, "refused")
    assert store.outbox.next_item(120.0).subject_id == "q", "a parked code holds up its own alone"


def test_a_fact_that_changed_under_way_stays_owed(store):
    start(store)
    capture(store)
    photo(store)
    photo(store, "q", position=1)
    store.photos.reorder(["q", "p"], NOW)
    item = begin(store, Errand.ORDER)
    store.photos.reorder(["p", "q"], NOW)
    store.outbox.settle(item)
    assert ("order", "s") in owed(store)


def test_an_unsent_photo_is_withdrawn_when_discarded(store):
    start(store)
    capture(store)
    photo(store)
    store.photos.discard("p", NOW)
    assert ("photo", "p") not in owed(store)
    assert store.photos.of_capture("c") == ()
    assert store.photos.get("p").kept is False


def test_a_photo_that_may_be_on_the_server_is_retyped_and_ordered_last_when_discarded(store):
    start(store)
    capture(store)
    photo(store)
    photo(store, "q", position=1)
    begin(store, Errand.PHOTO)
    store.photos.discard("p", NOW)
    assert {("photo", "p"), ("retype", "p"), ("order", "s")} <= set(owed(store))
    for one in ("p", "q"):
        store.server.photos_are([Registered(one, "r", f"remote-{one}", f"key-{one}")])
    sent = store.shown.sent_photos("r")
    assert [(one.id, one.type) for one in sent] == [("q", PhotoType.FRONT), ("p", PhotoType.OTHER)]


def test_a_retake_replaces_and_its_undo_brings_the_old_photo_back(store):
    start(store)
    capture(store)
    photo(store, "old")
    photo(store, "new", replaces="old")
    assert [one.id for one in store.photos.of_capture("c")] == ["new"]
    store.undo.take_back(store.undo.last("s"), NOW)
    assert [one.id for one in store.photos.of_capture("c")] == ["old"]
    assert ("photo", "old") in owed(store)
    assert ("photo", "new") not in owed(store)


def test_a_type_changed_before_sending_needs_no_second_request(store):
    start(store)
    capture(store)
    photo(store)
    store.photos.retype("p", PhotoType.BACK, NOW)
    assert ("retype", "p") not in owed(store)
    begin(store, Errand.PHOTO)
    store.photos.retype("p", PhotoType.TOP, NOW)
    assert ("retype", "p") in owed(store)


def test_photos_of_an_earlier_product_shot_late_ask_for_a_new_order(store):
    start(store)
    capture(store)
    capture(store, "c2", 2, Barcode.of("96385074", Symbology.EAN_8))
    photo(store, "p2", of="c2")
    assert ("order", "s") not in owed(store)
    photo(store, "p1")
    assert ("order", "s") in owed(store)


def test_a_gone_server_session_is_forgotten_but_not_what_it_took(store):
    start(store)
    capture(store)
    capture(store, "c2", 2, Barcode.of("96385074", Symbology.EAN_8))
    photo(store, "p2", of="c2")
    store.server.session_is("s", "r1")
    store.server.capture_is("c", "r1", "rc")
    store.server.capture_is("c2", "r1", "rc2")
    store.server.session_is_gone("s", NOW.isoformat())
    assert store.server.session_id("s") is None
    assert store.server.former_session_id("s") == "r1"
    assert store.server.capture_id("c") == "rc"
    assert store.server.capture_id("c2") is None, "its photo needs it in the new session"
    assert (Errand.CAPTURE, "c2") in {(i.kind, i.subject_id) for i in store.outbox.items("s")}


def test_the_lamps_count_what_the_server_showed(store):
    start(store)
    capture(store)
    photo(store)
    delivery = store.shown.delivery("s")
    assert (delivery.total, delivery.on_server, delivery.waiting) == (2, 0, 3)
    assert delivery.oldest_at == NOW
    store.shown.photos_seen(["p"])
    assert store.shown.delivery("s").on_server == 1


def test_the_lamps_tell_what_is_parked_unverified_and_different(store):
    start(store)
    capture(store)
    store.outbox.park(store.outbox.items("s")[0], "refused")
    delivery = store.shown.delivery("s")
    assert (delivery.parked, delivery.waiting, delivery.checked) == (1, 2, True)
    for item in store.outbox.items("s"):
        store.outbox.settle(item)
    store.server.session_is("s", "r")
    store.server.capture_is("c", "r", "rc")
    assert store.shown.delivery("s").checked is False
    store.shown.session_checked("r", ("One is missing.", "One is twice there."), NOW.isoformat())
    delivery = store.shown.delivery("s")
    assert delivery.differences == ("One is missing.", "One is twice there.")
    assert (delivery.checked, delivery.parked) == (False, 0)
    store.shown.session_checked("r", (), NOW.isoformat())
    assert (store.shown.delivery("s").checked, store.shown.delivery("s").differences) == (True, ())


def test_a_second_process_is_told_that_the_folder_is_in_use(tmp_path, store):
    expected = pytest.raises(FolderInUse, match="Another Scan Station works in")
    with expected, open_store(tmp_path / "data", floor=0):
        pass


def test_the_folder_is_free_again_after_kill_9(tmp_path):
    script = (
        "import sys, pathlib, time\n"
        "from app.store.store import open_store\n"
        "with open_store(pathlib.Path(sys.argv[1]), 0) as store:\n"
        "    print('open', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(tmp_path / "d")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        assert process.stdout.readline().strip() == b"open"
        with pytest.raises(FolderInUse), open_store(tmp_path / "d", floor=0):
            pass
        os.kill(process.pid, signal.SIGKILL)
    with open_store(tmp_path / "d", floor=0):
        pass


def test_a_database_of_a_newer_program_is_left_alone(tmp_path):
    with open_database(tmp_path):
        pass
    raw = sqlite3.connect(tmp_path / "station.db")
    raw.execute("PRAGMA user_version = 99")
    raw.close()
    with pytest.raises(DatabaseUnusable, match="newer Scan Station"), open_database(tmp_path):
        pass


def test_a_damaged_database_is_said_to_be_so(tmp_path):
    (tmp_path / "station.db").write_bytes(b"not a database at all" * 200)
    with pytest.raises(DatabaseUnusable, match="cannot be read"), open_database(tmp_path):
        pass


def test_a_full_disk_is_a_refusal_and_nothing_is_half_there(tmp_path):
    with open_database(tmp_path) as db:
        pages = db.row("PRAGMA page_count")[0]
        with db.transaction() as connection:
            connection.execute(f"PRAGMA max_page_count = {pages}")
        big = "x" * 100_000
        expected = pytest.raises(CannotSave, match="Nothing was kept of this step")
        with expected, db.transaction() as connection:
            connection.execute(
                "INSERT INTO session (id, mode, started_at) VALUES ('s', ?, '')", (big,)
            )
        assert db.row("SELECT * FROM session") is None


def test_a_photo_is_named_by_its_hash_and_never_half_there(tmp_path):
    files = PhotoFiles(tmp_path, floor=0)
    sha256 = files.keep(b"jpeg").sha256
    assert files.path(sha256).read_bytes() == b"jpeg"
    assert files.keep(b"jpeg").sha256 == sha256
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [f"{sha256}.jpg"]


def test_the_shutter_is_refused_below_the_floor(tmp_path):
    files = PhotoFiles(tmp_path, floor=10**18)
    with pytest.raises(DiskTooFull, match="what is taken is safe"):
        files.keep(b"jpeg")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_refuses_is_named(tmp_path):
    (tmp_path / "photos").write_text("a file where the folder should be")
    with pytest.raises(CannotSave, match="could not be saved"):
        PhotoFiles(tmp_path / "photos", floor=0).keep(b"jpeg")


def test_a_new_code_is_looked_up_as_fast_in_a_long_session(store):
    start(store)
    steps = []
    with store.sessions._db._readers.one() as reader:  # the only one: a single thread reads here
        reader.set_progress_handler(lambda: steps.append(1), 1)
    cost = {}
    for number in range(1, 801):
        code = Barcode.of(f"LOT-{number}", Symbology.CODE_128)
        if number in (50, 800):
            steps.clear()
            assert store.sessions.find("s", code.key) is None
            cost[number] = len(steps)
        capture(store, f"c{number}", number, code)
    assert cost[800] <= cost[50] + 10
