"""Builds the rooms, connects the doors, runs. The only file that knows them all."""

import logging
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from platformdirs import user_documents_path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.crash import CrashReporter
from app.devices.calibration import CARDS, learn
from app.devices.keys import Stroke
from app.devices.profile_file import load_profile, save_profile
from app.devices.wedge import WedgeReader
from app.domain.errors import StationError
from app.domain.photo import STANDARD_SHOTS
from app.settings import Settings, log_file
from app.ui.calibration_page import CalibrationPage
from app.ui.keyboard import HeldKey, KeyboardFilter
from app.ui.theme import apply_theme
from app.ui.window import Window
from app.version import version

if TYPE_CHECKING:
    from app.devices.source import Frame
    from app.domain.photo import PhotoType
    from app.domain.session import Capture
    from app.store.store import Store
    from app.sync.engine import SyncEngine
    from app.workers.camera import CameraWorker, PictureRelay
    from app.workers.decode import DecodeWorker
    from app.workers.setup import SetupWorker
    from app.workers.station import Encode, StationWorker
    from app.workers.sync import SyncWorker
    from app.workers.thumbnails import ThumbnailWorker

log = logging.getLogger(__name__)

NEEDS_A_PERSON = 4
NO_KEY = (
    "No API key: work is kept here and sent later. Store the key with the command: scanstation key"
)


def run(settings: Settings, on_ready: Callable[[Window], None] = lambda _: None) -> int:
    """Show the window and work until it is closed. Returns the exit code."""
    application = _application()
    _log_to(log_file())
    crashes = CrashReporter()
    crashes.install()
    apply_theme(application)
    window = Window()
    crashes.crashed.connect(window.show_trouble)
    window.showMaximized()
    application.processEvents()  # the window first, the heavy rooms after it
    with ExitStack() as house:
        try:
            _furnish(house, settings, application, window)
        except StationError as error:
            sys.stderr.write(f"{error.title}: {error}\n")
            QMessageBox.critical(window, error.title, str(error))
            return NEEDS_A_PERSON
        house.enter_context(_interruptible(application))
        on_ready(window)
        code = application.exec()
        window.hide()  # the threads may need a moment, the operator should not
    return code


@dataclass(frozen=True)
class _Workers:
    """Everything that has a thread, and the relay that lives with the face."""

    camera: "CameraWorker"
    decode: "DecodeWorker"
    station: "StationWorker"
    thumbnails: "ThumbnailWorker"
    pictures: "PictureRelay"
    setup: "SetupWorker"
    sync: "SyncWorker | None"


def _furnish(
    house: ExitStack, settings: Settings, application: QApplication, window: Window
) -> None:
    """Build every room and connect it. What *house* holds is left in reverse order."""
    from app.store.store import open_store
    from app.sync.opening import open_engine
    from app.workers.worker import own_thread

    floor = settings.free_space_floor_mb * 1_000_000
    store = house.enter_context(open_store(settings.work_dir, floor))
    api_url, key = _server(settings, house)
    engine = None
    if key:
        about = {"station": settings.station_name, "software": f"scanstation {version()}"}
        engine = house.enter_context(open_engine(store, api_url, key, about))
    workers = _workers(settings, store, engine, window)
    wedge = WedgeReader[HeldKey](load_profile(settings.work_dir))
    keyboard = KeyboardFilter(wedge, Stroke, parent=window)
    _connect(window, keyboard, workers)
    _set_up_scanner(window, keyboard, wedge, workers.setup)
    application.installEventFilter(keyboard)
    house.callback(application.removeEventFilter, keyboard)
    if settings.simulate:
        window.show_marked("SIMULATION")
    if engine is None:
        window.show_trouble(NO_KEY)
    order = (workers.sync, workers.setup, workers.thumbnails, workers.station)
    for worker in (*order, workers.decode, workers.camera):
        if worker is not None:
            house.enter_context(own_thread(worker))


def _server(settings: Settings, house: ExitStack) -> tuple[str, str | None]:
    """Where the API is, and the key for it; the sandbox is started when simulating."""
    if not settings.simulate:
        from app.secrets import api_key

        return settings.api_url, api_key(settings.api_url)
    from app.sandbox.server import SandboxServer

    sandbox = house.enter_context(SandboxServer(settings.work_dir / "sandbox"))
    return sandbox.url, sandbox.api_key


def _workers(
    settings: Settings, store: "Store", engine: "SyncEngine | None", window: Window
) -> _Workers:
    from PySide6.QtGui import QImage

    from app.demo import demo_products, draw_demo_symbol
    from app.devices.latest import Latest
    from app.devices.opening import open_source
    from app.devices.source import Frame
    from app.domain import cards
    from app.printing import print_cards
    from app.secrets import card_secret
    from app.station.station import Station
    from app.vision.attention import Attention
    from app.vision.proof import ProofCamera
    from app.vision.reader import Reader
    from app.vision.rearm import Rearm
    from app.workers.camera import CameraWorker, PictureRelay
    from app.workers.decode import DecodeWorker
    from app.workers.setup import SetupWorker
    from app.workers.station import StationWorker
    from app.workers.sync import SyncWorker
    from app.workers.thumbnails import ThumbnailWorker

    to_decode, to_shoot = Latest[Frame](), Latest[Frame]()
    to_show = Latest[tuple[QImage, int, int]]()
    size = (settings.camera_width, settings.camera_height)
    demo, drawn = demo_products(), draw_demo_symbol
    source = open_source(settings.camera, size=size, demo=demo, draw_symbol=drawn)
    station = Station(store, lambda: datetime.now(UTC), lambda: uuid4().hex, STANDARD_SHOTS)
    rearm = Rearm(gap_seconds=settings.rearm_ms / 1000)
    secret = card_secret(settings.work_dir)
    return _Workers(
        camera=CameraWorker(source, to_decode, to_shoot, to_show),
        decode=DecodeWorker(
            to_decode,
            Reader.live(settings.itf_lengths),
            Attention(rearm),
            ProofCamera(Reader.thorough()).shoot,
        ),
        station=StationWorker(
            station, to_shoot, _encoder(settings), partial(cards.decode, secret=secret)
        ),
        thumbnails=ThumbnailWorker(store.files.path),
        pictures=PictureRelay(to_show, parent=window),
        setup=SetupWorker(
            partial(save_profile, settings.work_dir),
            partial(print_cards, settings, symbology="datamatrix"),
            user_documents_path() / "scan-station-cards.pdf",
        ),
        sync=SyncWorker(engine) if engine is not None else None,
    )


def _set_up_scanner(
    window: Window,
    keyboard: KeyboardFilter[Stroke],
    wedge: WedgeReader[HeldKey],
    keeper: "SetupWorker",
) -> None:
    """The page on which the station learns how the hand scanner types."""
    from app.printing import calibration_code

    page = CalibrationPage(window, tuple(CARDS), calibration_code, learn)
    window.scanner_setup_requested.connect(page.open)
    page.shown.connect(keyboard.divert)
    keyboard.burst_typed.connect(page.take)
    page.learned.connect(lambda profile: setattr(wedge, "profile", profile))
    page.learned.connect(keeper.save_profile)
    window.cards_requested.connect(keeper.print_cards)
    keeper.said.connect(window.show_trouble)


def _encoder(settings: Settings) -> "Encode":
    """A frame as JPEG, told what it shows."""
    from app.vision.jpeg import encode

    def encoded(frame: "Frame", product: "Capture", photo_type: "PhotoType") -> bytes:
        gtin = product.barcode.gtin
        return encode(
            frame.image,
            quality=settings.jpeg_quality,
            gtin=gtin.value if gtin else "",
            photo_type=photo_type,
            station=settings.station_name,
            session_id=product.session_id,
            taken_at=datetime.now(UTC).astimezone(),
            software=f"Scan Station {version()}",
        )

    return encoded


def _connect(window: Window, keyboard: KeyboardFilter[Stroke], workers: _Workers) -> None:
    """Every door. Slots are bound methods of QObjects: any other would run in the wrong thread."""
    station = workers.station
    window.session_requested.connect(station.start_session)
    window.code_typed.connect(station.type_code)
    window.shutter_pressed.connect(station.shoot)
    window.type_picked.connect(station.pick_type)
    window.retake_requested.connect(station.retake)
    window.retype_requested.connect(station.retype)
    window.reorder_requested.connect(station.reorder)
    window.discard_requested.connect(station.discard)
    window.capture_picked.connect(station.pick_capture)
    window.next_product_requested.connect(station.next_product)
    window.undo_requested.connect(station.undo)
    window.again_requested.connect(station.count_again)
    window.end_requested.connect(station.end_session)
    window.submit_requested.connect(station.submit_session)
    window.thumbnail_wanted.connect(workers.thumbnails.load)
    keyboard.code_scanned.connect(station.scan_by_wedge)
    keyboard.scan_broken.connect(station.scan_failed)

    workers.camera.frame_arrived.connect(workers.decode.decode_latest)
    workers.camera.picture_arrived.connect(workers.pictures.relay)
    workers.camera.trouble_changed.connect(window.show_camera)
    station.session_opened.connect(workers.decode.begin_anew)
    workers.decode.barcode_read.connect(station.scan_by_camera)
    workers.decode.doubtful_seen.connect(station.look_again)
    workers.decode.several_seen.connect(station.look_apart)
    window.reading_picked.connect(station.pick_reading)
    workers.decode.frame_read.connect(window.show_readings)
    workers.pictures.picture_ready.connect(window.show_picture)
    workers.thumbnails.loaded.connect(window.show_thumbnail)
    station.state_changed.connect(window.display)
    if workers.sync is not None:
        station.outbox_grew.connect(workers.sync.wake)
        window.retry_requested.connect(workers.sync.try_now)
        workers.sync.reported.connect(station.observe)


def _application() -> QApplication:
    # X11's input method composes dead keys with what follows; a scanner's must arrive one by one.
    os.environ.setdefault("QT_IM_MODULE", "none")
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("scanstation")
    application.setApplicationDisplayName("Scan Station")
    return application


def _log_to(path: Path) -> None:
    """Keep a bounded log beside what goes to the terminal; a full disk must not stop the bench."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=2_000_000, backupCount=4, encoding="utf-8")
    except OSError as error:
        log.warning("no log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("app").addHandler(handler)
    logging.getLogger("app").setLevel(logging.INFO)


@contextmanager
def _interruptible(application: QApplication) -> Iterator[None]:
    """Ctrl+C and a polite kill close the window like a person does."""
    before = {
        number: signal.signal(number, lambda *_: application.quit())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    awake = QTimer()  # Python looks at signals only while it runs
    awake.start(200)
    awake.timeout.connect(_look_around)
    try:
        yield
    finally:
        awake.stop()
        for number, handler in before.items():
            signal.signal(number, handler)


def _look_around() -> None:
    """Nothing to do: being called is what lets Python see a signal."""
