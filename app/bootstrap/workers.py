"""Builds every worker of a bench, out of the settings."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from platformdirs import user_documents_path
from PySide6.QtCore import QObject

from app.bootstrap.demo_products import demo_products, draw_demo_symbol, draw_no_symbol
from app.config.remembered import remember
from app.config.settings import Settings
from app.config.shot_list_file import save_shot_lists, shot_list_file
from app.config.startup import settings_file
from app.config.validation import look_into_file
from app.devices.cameras.source import Frame, FrameSource
from app.devices.latest import Latest
from app.devices.opening import open_scanner, open_source
from app.devices.recent import Recent
from app.devices.scanners.profile_file import profile_file, save_profile
from app.domain.event_sink import Witness, nobody
from app.domain.shot_list import ShotLists
from app.features.cards import print_cards
from app.files.side_file import Report, unreported
from app.observability.day_log import Diary
from app.observability.trace.decode_recorder import Eyes
from app.observability.trace.use_case_recorder import Tape
from app.output.export import export_last
from app.security.pin_file import PinFile
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.station import Station
from app.store.bench_state import BenchStates
from app.store.card_secret import card_secret, read_card
from app.store.sqlite.opening import open_database
from app.store.store import Store
from app.sync.engine import SyncEngine
from app.version import version
from app.vision.code_selection import Attention
from app.vision.debouncer import Rearm
from app.vision.evidence import ProofCamera
from app.vision.opencv_threads import work_alone
from app.vision.photo_pipeline import Darkroom
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader
from app.vision.white_balance import WhiteBalance
from app.workers.bench_workers import Workers
from app.workers.camera import CameraWorker, PictureRelay, ToShow
from app.workers.day_log import DiaryWorker
from app.workers.decode import DecodeWorker
from app.workers.pin import PinWorker
from app.workers.scanner import ScannerWorker
from app.workers.setup import Chores, SetupWorker
from app.workers.station import StationWorker
from app.workers.sync import SyncWorker
from app.workers.thumbnails import ThumbnailWorker
from app.workers.watch import WatchWorker

_FRAMES_TO_CHOOSE_FROM = 4
"""Of 12 megapixels each has 36 MB."""


def assemble(
    settings: Settings,
    store: Store,
    engine: SyncEngine | None,
    face: QObject,
    witness: Witness = nobody,
    report: Report = unreported,
) -> Workers:
    """All workers, not started yet. *engine* is None without an API key. *report* hears of bad side
    files."""
    work_alone()
    eyes = _eyes(settings, witness)
    to_decode, to_watch = Latest[Frame](), Latest[Frame]()
    to_show, to_show_photo = ToShow(), ToShow()
    to_shoot = Recent[Frame](_FRAMES_TO_CHOOSE_FROM)
    two = bool(settings.photo_camera)
    lists = shot_list_file(settings.data_dir).read(report)
    mailboxes = (to_decode,) if two else (to_decode, to_watch)
    return Workers(
        sync=_sync(engine, lists) if engine is not None else None,
        setup=_setup(settings, store),
        pin=PinWorker(PinFile(settings.data_dir), _lock_of_real_bench(settings)),
        diary=DiaryWorker(Diary(settings.work_dir / "diary")),
        thumbnails=ThumbnailWorker(store.files.path, settings.data_dir),
        station=_station(settings, store, lists, to_shoot, witness, eyes, report),
        decode=DecodeWorker(to_decode, eyes, eyes, ProofCamera(Reader.thorough()).shoot, eyes.tune),
        scanner=_scanner(settings),
        watch=WatchWorker(to_watch),
        camera=CameraWorker(
            camera_source(settings),
            to_show,
            mailboxes,
            None if two else to_shoot,
        ),
        photo_camera=CameraWorker(
            _source(settings, settings.photo_camera, largest=settings.photo_camera_largest),
            to_show_photo,
            (to_watch,),
            to_shoot,
        )
        if two
        else None,
        pictures=PictureRelay(to_show, parent=face),
        photo_pictures=PictureRelay(to_show_photo, parent=face) if two else None,
        shot_lists=lists,
        to_shoot=to_shoot,
    )


def _lock_of_real_bench(settings: Settings) -> Callable[[bool], None]:
    """Notes a lock in the data folder of the real work; only a training has another one."""

    def note(locked: bool) -> None:  # noqa: FBT001 - a signal's value
        if settings.training:
            with open_database(settings.data_dir) as database:
                BenchStates(database).lock(locked)

    return note


def _sync(engine: SyncEngine, lists: ShotLists) -> SyncWorker:
    engine.want_categories(wanted=lists.by_category)
    return SyncWorker(engine)


def _setup(settings: Settings, store: Store) -> SetupWorker:
    chores = Chores(
        save_profile=partial(save_profile, profile_file(settings.work_dir)),
        print_cards=partial(print_cards, settings, symbology="datamatrix"),
        save_shot_lists=partial(save_shot_lists, shot_list_file(settings.data_dir)),
        save_language=partial(_remember_language, settings),
        export_last=partial(export_last, store),
    )
    return SetupWorker(chores, user_documents_path())


def _remember_language(settings: Settings, language: str) -> None:
    """Raises OSError."""
    file = look_into_file(settings_file()).values
    remember(settings.data_dir, {"language": language}, file)


def camera_source(settings: Settings) -> FrameSource:
    """The first camera, not opened yet."""
    return _source(settings, settings.camera, largest=settings.camera_largest)


def _source(settings: Settings, camera: str, *, largest: bool) -> FrameSource:
    size = (0, 0) if largest else (settings.camera_width, settings.camera_height)
    return open_source(
        camera,
        size=size,
        demo=demo_products(),
        draw_symbol=draw_no_symbol if settings.training else draw_demo_symbol,
        rotation=settings.camera_rotation,
        lock=settings.camera_lock,
    )


def _station(
    settings: Settings,
    store: Store,
    lists: ShotLists,
    frames: Recent[Frame],
    witness: Witness,
    eyes: Eyes,
    report: Report,
) -> StationWorker:
    tape = Tape(witness, lambda: datetime.now(UTC), lambda: uuid4().hex, eyes.keep_picture)
    station = Station(store, tape.clock, tape.new_id, lists, tape)
    decides = {"rearm_ms": settings.rearm_ms, "itf_lengths": settings.itf_lengths}
    tape.begin(station.read_state(), version(), shot_lists=lists, **decides)
    card_secret(settings.work_dir, report)
    darkroom = Darkroom(
        Inspector(Reader.watchful()),
        settings.jpeg_quality,
        settings.station_name,
        f"Scan Station {version()}",
        WhiteBalance(settings.work_dir / "white-balance.json", report),
    )
    shutter = Shutter(station, frames.all, darkroom)
    router = Router(station, shutter, store.bench, partial(read_card, settings.work_dir))
    return StationWorker(router, darkroom)


def _eyes(settings: Settings, witness: Witness) -> Eyes:
    attention = Attention(Rearm(gap_seconds=settings.rearm_ms / 1000))
    return Eyes(Reader.live(settings.itf_lengths), attention, witness)


def _scanner(settings: Settings) -> ScannerWorker | None:
    if not settings.serial_port:
        return None
    ack, nak = settings.serial_ack, settings.serial_nak
    return ScannerWorker(open_scanner(settings.serial_port, settings.serial_baud, ack, nak))
