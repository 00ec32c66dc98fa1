"""A changed setting counts at once, where the table says so."""

from datetime import UTC, datetime

import cv2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.bootstrap.workers import assemble, camera_source
from app.config.editing import Desk as SettingsDesk
from app.config.remembered import in_force, remembered_file
from app.config.settings import Settings
from app.config.validation import look_into_file
from app.devices.cameras.files import PictureFolder
from app.devices.cameras.source import Frame
from app.devices.latest import Latest
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.domain.barcode import Barcode, Reading, Symbology
from app.domain.session import CaptureMode
from app.features.settings import Tuning
from app.observability.trace.decode_recorder import Eyes
from app.replay.clock import TraceClock
from app.replay.recorded import Recorded
from app.replay.replayed_station import Desk, Setup
from app.store.photo_files import DiskTooFull
from app.store.store import open_store
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.theme import apply_theme, colours_of
from app.ui.window import Window
from app.vision.code_selection import Attention
from app.vision.debouncer import Rearm
from app.vision.reader import Reader
from app.vision.symbol_drawing import draw_symbol
from app.workers.camera import CameraWorker
from app.workers.settings import SettingsWorker
from app.workers.worker import own_thread
from tests.workers.conftest import drawn_pack, station_worker


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def bench(tmp_path, qapp, window):
    settings = Settings(camera="synthetic", data_dir=tmp_path)
    with open_store(settings.work_dir, floor=0) as store:
        workers = assemble(settings, store, None, window)
        tuning = Tuning(settings, qapp, window, workers, store, camera_source)
        yield tuning, workers, store


def test_the_theme_changes_at_once(bench, qapp):
    apply_theme(qapp, 4.0)
    try:
        bench[0].apply("theme", "light")
        assert colours_of("light")["ground"] in qapp.styleSheet()
    finally:
        qapp.setStyleSheet("")
        qapp.setProperty("dotsPerMm", None)


def test_the_floor_of_free_space_changes_at_once(bench):
    tuning, _, store = bench
    store.files.check_room()
    tuning.apply("free_space_floor_mb", 10**9)
    with pytest.raises(DiskTooFull):
        store.files.check_room()


def test_a_new_pedal_shoots(bench, window, qtbot):
    shots = []
    window.wishes.shutter_pressed.connect(lambda: shots.append(1))
    bench[1].station.state_changed.connect(window.display)
    bench[1].station.start_session(CaptureMode.BOTH)
    qtbot.keyClick(window, Qt.Key.Key_B)
    bench[0].apply("shutter_key", "B")
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert len(shots) == 1
    bench[0].apply("shutter_key", "")
    qtbot.keyClick(window, Qt.Key.Key_B)
    assert len(shots) == 1


def test_a_lower_quality_makes_smaller_photos(tmp_path, qapp):
    with open_store(tmp_path, floor=0) as store:
        worker = station_worker(store, tmp_path)
        worker.start_session(CaptureMode.BOTH)
        worker.scan_by_wedge("4006381333931")
        sizes = []
        for quality in (90, 50):
            worker.use_quality(quality)
            worker.shoot()
            sizes.append(len(store.files.read(worker._station.read_state().photos[-1].sha256)))
    assert sizes[1] < sizes[0]


def test_what_counts_again_and_when_changes_at_once_and_is_noted_for_the_replay():
    noted = []

    def note(kind, **facts):
        noted.append((kind, facts))

    eyes = Eyes(Reader.live(), Attention(Rearm(0.4)), note)
    code = Barcode.of("9521234500018", Symbology.EAN_13, "]E0")
    sight = (Reading(code, ((0, 0),) * 4, ("a", "b"), agreed=True),)
    assert eyes.feed(sight, (640, 480), 1.0).counted
    assert not eyes.feed(sight, (640, 480), 1.2).counted
    eyes.tune(100, (6,))
    for away in (1.25, 1.3):
        assert not eyes.feed((), (640, 480), away).counted
    assert eyes.feed(sight, (640, 480), 1.4).counted
    assert ("tuned", {"rearm_ms": 100, "itf_lengths": (6,)}) in noted


def test_the_replay_decides_alike_after_it(tmp_path):
    with open_store(tmp_path, floor=0) as store:
        desk = Desk(store, tmp_path, TraceClock(datetime.now(UTC)), Setup())
        recorded = Recorded(lambda _: None, lambda _: None)
        symbol = draw_symbol("123457", Symbology.ITF, 4)
        picture = symbol[:, :, None].repeat(3, axis=2)
        assert not any(one.agreed for one in desk.reader.read(picture))
        assert recorded.play(desk, {"kind": "tuned", "rearm_ms": 100, "itf_lengths": [6]})
        desk.reader.read(picture)
        assert any(one.barcode.text == "123457" for one in desk.reader.read(picture))


def test_while_a_page_takes_the_codes_the_work_gets_none(tmp_path, qapp):
    with open_store(tmp_path, floor=0) as store:
        worker = station_worker(store, tmp_path)
        worker.start_session(CaptureMode.BOTH)
        worker.look_away(True)
        worker.scan_by_wedge("4006381333931")
        assert worker._station.read_state().capture_count == 0
        worker.look_away(False)
        worker.scan_by_wedge("4006381333931")
        assert worker._station.read_state().capture_count == 1


def test_a_diverted_scan_goes_to_the_page(window, qtbot):
    keyboard = KeyboardFilter(WedgeReader(), Stroke, window)
    work, page = [], []
    keyboard.code_scanned.connect(work.append)
    keyboard.code_diverted.connect(page.append)
    qtbot.waitExposed(window)
    for at, diverted in ((1000, True), (9000, False)):
        keyboard.divert(diverted)
        for place, letter in enumerate("4006381333931\r"):
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
            for kind, later in ((QEvent.Type.KeyPress, 0), (QEvent.Type.KeyRelease, 2)):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                event.setTimestamp(at + 5 * place + later)
                keyboard.eventFilter(window.windowHandle(), event)
        QCoreApplication.processEvents()
    assert page == ["4006381333931"]
    assert work == ["4006381333931"]


def test_another_camera_is_used_without_a_restart(tmp_path, qtbot):
    folders = []
    for name, level in (("first", 40), ("second", 200)):
        folder = tmp_path / name
        folder.mkdir()
        cv2.imwrite(str(folder / "one.png"), drawn_pack() // 4 + level * 3 // 4)
        folders.append(folder)
    mailbox = Latest[Frame]()
    worker = CameraWorker(PictureFolder(folders[0]), Latest(), (mailbox,))

    def brightness():
        frame = mailbox.take()
        return 0 if frame is None else int(frame.image.mean())

    with own_thread(worker):
        qtbot.waitUntil(lambda: 0 < brightness() < 100)
        worker.use(PictureFolder(folders[1]))
        qtbot.waitUntil(lambda: brightness() > 120)


def test_how_loud_it_is_changes_at_once_and_keys_write_it_down(bench, window, tmp_path, qtbot):
    tuning, _, _ = bench
    tuning.apply("muted", True)
    assert window.status._volume.text() == "✗ Sound off"
    tuning.apply("muted", False)
    tuning.apply("volume", 4)
    assert (window.sounds.volume, window.sounds.muted) == (4, False)
    path = tmp_path / "settings.toml"
    path.write_text(COMMENTED)
    desk = SettingsDesk(Settings(data_dir=tmp_path), path, environment={})
    worker = SettingsWorker(desk, lambda _: None, tmp_path)
    worker.changed.connect(tuning.apply)
    window.sounds.set_otherwise.connect(worker.keep_sound)
    window.sounds.change(-1)
    window.sounds.turn_mute()
    assert kept(tmp_path, path) == {"volume": 3, "muted": True}
    window.sounds.change(-1)
    assert kept(tmp_path, path) == {"volume": 2, "muted": False}
    assert window.status._volume.text() == "Sound: 2 / 10"
    assert path.read_text() == COMMENTED, "the file is the administrator's"


COMMENTED = "# of the second floor\nvolume = 7  # not louder\n"


def kept(folder, path):
    return in_force(remembered_file(folder).read(), look_into_file(path).values)
