"""What the operator does with photos, through the station's own thread's door."""

import signal
from contextlib import contextmanager

import cv2
import numpy as np
import pytest

from app.domain.barcode import Symbology
from app.domain.flaw import FlawKind
from app.domain.photo import PhotoType
from app.domain.retouch import Retouch
from app.domain.session import CaptureMode
from app.domain.shot_list import Shot, ShotList, ShotLists, Strictness
from app.station.state import Verdict
from app.vision.jpeg import decode
from app.vision.symbol_drawing import draw_symbol
from tests.workers.conftest import drawn_pack, station_worker


@pytest.fixture
def bench(store, tmp_path, qapp):
    worker = station_worker(store, tmp_path)
    worker.start_session(CaptureMode.BOTH)
    worker.scan_by_wedge("4006381333931")
    return worker


def state(bench):
    return bench._station.read_state()


def file_of(store, photo):
    return decode(store.files.read(photo.sha256))


def test_an_edited_copy_takes_the_place_and_the_original_comes_back_by_undo(bench, store):
    bench.shoot()
    bench.shoot()
    original = state(bench).photos[0]
    bench.retouch(original.id, Retouch(quarter_turns=1, crop=(0.0, 0.0, 1.0, 0.5)))
    copy, other = state(bench).photos
    assert (copy.type, copy.position) == (original.type, original.position)
    assert file_of(store, copy).shape == (320, 480, 3)
    assert file_of(store, original).shape == (480, 640, 3)
    assert other.type is PhotoType.BACK
    bench.undo()
    assert [one.id for one in state(bench).photos] == [original.id, other.id]


def test_an_edited_copy_keeps_the_time_of_the_original(bench, store):
    bench.shoot()
    taken = state(bench).photos[0].taken_at
    bench.retouch(state(bench).photos[0].id, Retouch(quarter_turns=2))
    local = taken.astimezone().strftime("%Y:%m:%d %H:%M:%S").encode()
    assert local in store.files.read(state(bench).photos[0].sha256)


def test_a_photo_whose_file_is_gone_is_named_and_stays(bench, store):
    bench.shoot()
    photo = state(bench).photos[0]
    store.files.path(photo.sha256).unlink()
    bench.retouch(photo.id, Retouch(quarter_turns=1))
    assert state(bench).notice.verdict is Verdict.REFUSED
    assert "Check the disk" in state(bench).notice.detail
    assert state(bench).photos == (photo,)


@contextmanager
def files_of_at_most(size):
    """Every write beyond *size* bytes fails, as on a disk that is full."""
    resource = pytest.importorskip("resource", reason="Windows has no limit to set")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def on_disk(store):
    return sorted(one.name for one in store.files.path("0" * 64).parent.parent.rglob("*.*"))


def test_a_disk_that_fills_up_in_the_middle_is_one_message_and_loses_nothing(bench, store):
    bench.shoot()
    before, files = state(bench).photos, on_disk(store)
    with files_of_at_most(5_000):
        bench.shoot()
        said = state(bench).notice
        bench.retouch(before[0].id, Retouch(quarter_turns=1))
    assert said.verdict is Verdict.REFUSED
    assert "could not be saved" in said.detail
    assert "Check the disk, then shoot again" in said.detail
    assert state(bench).photos == before
    assert on_disk(store) == files, "nothing half-written is left"
    bench.shoot()
    assert [one.type for one in state(bench).photos] == [PhotoType.FRONT, PhotoType.BACK]


def test_a_folder_that_cannot_be_written_is_one_message_and_loses_nothing(bench, store):
    bench.shoot()
    folder = store.files.path("0" * 64).parent.parent
    aside = folder.rename(folder.with_name("aside"))
    folder.write_text("no folder any more", encoding="utf-8")
    bench.shoot()
    assert state(bench).notice.verdict is Verdict.REFUSED
    assert str(folder) in state(bench).notice.detail
    folder.unlink()
    aside.rename(folder)
    bench.shoot()
    assert [one.type for one in state(bench).photos] == [PhotoType.FRONT, PhotoType.BACK]


def test_a_camera_that_was_unplugged_makes_no_photo_of_what_lay_there(store, tmp_path, qapp):
    bench = station_worker(store, tmp_path, frame_age=1.5)
    bench.start_session(CaptureMode.BOTH)
    bench.scan_by_wedge("4006381333931")
    bench.shoot()
    assert state(bench).notice.verdict is Verdict.REFUSED
    assert "too old" in state(bench).notice.detail
    assert state(bench).photos == ()


def test_another_product_in_view_leaves_nothing_on_disk(store, tmp_path, qapp):
    image = np.full((720, 1280, 3), 190, np.uint8)
    symbol = draw_symbol("012345678905", Symbology.UPC_A, 3)
    image[200 : 200 + symbol.shape[0], 400 : 400 + symbol.shape[1]] = symbol[..., None]
    bench = station_worker(store, tmp_path, image=image)
    bench.start_session(CaptureMode.BOTH)
    bench.scan_by_wedge("4006381333931")
    bench.shoot()
    assert state(bench).notice.headline == "Another product"
    assert "0 12345 67890 5" in state(bench).notice.detail
    assert "4 006381 333931" in state(bench).notice.detail
    assert on_disk(store) == []
    bench.scan_by_wedge("012345678905")
    bench.shoot()
    assert len(state(bench).photos) == 1


def test_a_thumbnail_is_told_with_each_photo_that_was_kept(bench, qtbot):
    with qtbot.waitSignal(bench.thumbnail_ready) as told:
        bench.shoot()
    assert told.args[0] == state(bench).photos[0].id
    assert max(told.args[1].width(), told.args[1].height()) == 320


def test_a_grey_card_balances_the_photos_after_it(store, tmp_path, qapp):
    warm = np.full((480, 640, 3), (100, 140, 180), np.uint8)
    bench = station_worker(store, tmp_path, image=warm)
    bench.measure_grey()
    assert state(bench).notice.headline == "White balance set"
    again = station_worker(store, tmp_path, image=warm)
    again.start_session(CaptureMode.BOTH)
    again.scan_by_wedge("4006381333931")
    again.shoot()
    blue, green, red = file_of(store, state(again).photos[0]).reshape(-1, 3).mean(axis=0)
    assert max(blue, green, red) - min(blue, green, red) < 3
    again.forget_grey()
    again.shoot()
    blue, _, red = file_of(store, state(again).photos[1]).reshape(-1, 3).mean(axis=0)
    assert red - blue > 60


def test_no_grey_card_is_said_and_changes_nothing(bench):
    bench.measure_grey()
    assert state(bench).notice.verdict is Verdict.REFUSED
    assert state(bench).notice.headline == "No grey card"


def test_the_shot_list_is_chosen_in_turns(bench):
    chosen = []
    for _ in range(3):
        bench.next_shot_list()
        chosen.append(state(bench).chosen_list)
    assert chosen == ["test", "lid", ""]


@pytest.mark.parametrize("strictness", list(Strictness))
def test_where_a_photo_is_not_good_is_shown_kept_or_not(store, tmp_path, qapp, qtbot, strictness):
    blurred = np.asarray(cv2.GaussianBlur(drawn_pack(), (31, 31), 0), np.uint8)
    bench = station_worker(store, tmp_path, image=blurred)
    bench.use_shot_lists(ShotLists((ShotList("l", (Shot(PhotoType.FRONT),), strictness),)))
    bench.start_session(CaptureMode.BOTH)
    bench.scan_by_wedge("4006381333931")
    with qtbot.waitSignal(bench.flaws_seen) as told:
        bench.shoot()
    picture, (flaw, *_) = told.args
    assert (picture.width(), picture.height()) == (320, 240)
    assert flaw.kind is FlawKind.BLUR
    left, top, right, bottom = flaw.where
    assert (left, right) == pytest.approx((120 / 640, 520 / 640), abs=0.05)
    assert (top, bottom) == pytest.approx((60 / 480, 420 / 480), abs=0.05)
    assert len(state(bench).photos) == (strictness is Strictness.WARN)


def test_photos_shot_in_a_burst_are_all_kept(bench, store):
    for _ in range(6):
        bench.pick_type(PhotoType.FRONT)
        bench.shoot()
    photos = state(bench).photos
    assert [one.position for one in photos] == list(range(6))
    assert len({one.sha256 for one in photos}) == 6
    for photo in photos:
        assert file_of(store, photo).shape == (480, 640, 3)
    bench.discard(photos[0].id)
    assert store.photos.get(photos[0].id).kept is False
    assert file_of(store, photos[0]).shape == (480, 640, 3), "thrown away, never deleted"


def test_a_flaw_is_told_and_kept_with_the_photo(store, tmp_path, qapp):
    blurred = np.asarray(cv2.GaussianBlur(drawn_pack(), (31, 31), 0), np.uint8)
    bench = station_worker(store, tmp_path, image=blurred)
    bench.start_session(CaptureMode.BOTH)
    bench.scan_by_wedge("4006381333931")
    bench.shoot()
    assert state(bench).notice.verdict is Verdict.WEAK
    assert state(bench).photos[0].flaws
