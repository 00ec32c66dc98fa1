"""Builds everything that has a thread of its own, out of the settings."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from platformdirs import user_documents_path
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.demo import demo_products, draw_demo_symbol
from app.devices.latest import Latest
from app.devices.opening import open_scanner, open_source
from app.devices.profile_file import save_profile
from app.devices.source import Frame
from app.domain import cards
from app.domain.photo import PhotoType
from app.domain.session import Capture
from app.domain.shot_list import ShotLists
from app.printing import print_cards
from app.secrets import card_secret
from app.settings import Settings
from app.station.station import Station
from app.store.store import Store
from app.sync.engine import SyncEngine
from app.version import version
from app.vision.attention import Attention
from app.vision.jpeg import encode
from app.vision.proof import ProofCamera
from app.vision.reader import Reader
from app.vision.rearm import Rearm
from app.workers.camera import CameraWorker, PictureRelay
from app.workers.decode import DecodeWorker
from app.workers.scanner import ScannerWorker
from app.workers.setup import SetupWorker
from app.workers.station import Encode, StationWorker
from app.workers.sync import SyncWorker
from app.workers.thumbnails import ThumbnailWorker
from app.workers.worker import Worker


@dataclass(frozen=True)
class Workers:
    """Everything that has a thread, in the order in which they start; they end the other way."""

    sync: SyncWorker | None
    setup: SetupWorker
    thumbnails: ThumbnailWorker
    station: StationWorker
    decode: DecodeWorker
    scanner: ScannerWorker | None
    camera: CameraWorker
    pictures: PictureRelay
    """Lives with the face."""

    def __iter__(self) -> Iterator[Worker]:
        """Those that want a thread."""
        for field in fields(self):
            worker = getattr(self, field.name)
            if isinstance(worker, Worker):
                yield worker


def assemble(settings: Settings, store: Store, engine: SyncEngine | None, face: QObject) -> Workers:
    """All workers, not started yet. *engine* is None without an API key."""
    to_decode, to_shoot = Latest[Frame](), Latest[Frame]()
    to_show = Latest[tuple[QImage, int, int]]()
    size = (settings.camera_width, settings.camera_height)
    source = open_source(
        settings.camera, size=size, demo=demo_products(), draw_symbol=draw_demo_symbol
    )
    return Workers(
        sync=SyncWorker(engine) if engine is not None else None,
        setup=SetupWorker(
            partial(save_profile, settings.work_dir),
            partial(print_cards, settings, symbology="datamatrix"),
            user_documents_path() / "scan-station-cards.pdf",
        ),
        thumbnails=ThumbnailWorker(store.files.path),
        station=_station(settings, store, to_shoot),
        decode=_decode(settings, to_decode),
        scanner=_scanner(settings),
        camera=CameraWorker(source, to_decode, to_shoot, to_show),
        pictures=PictureRelay(to_show, parent=face),
    )


def _station(settings: Settings, store: Store, frames: Latest[Frame]) -> StationWorker:
    station = Station(store, lambda: datetime.now(UTC), lambda: uuid4().hex, ShotLists())
    secret = card_secret(settings.work_dir)
    return StationWorker(station, frames, _encoder(settings), partial(cards.decode, secret=secret))


def _decode(settings: Settings, frames: Latest[Frame]) -> DecodeWorker:
    return DecodeWorker(
        frames,
        Reader.live(settings.itf_lengths),
        Attention(Rearm(gap_seconds=settings.rearm_ms / 1000)),
        ProofCamera(Reader.thorough()).shoot,
    )


def _scanner(settings: Settings) -> ScannerWorker | None:
    if not settings.serial_port:
        return None
    ack, nak = settings.serial_ack, settings.serial_nak
    return ScannerWorker(open_scanner(settings.serial_port, settings.serial_baud, ack, nak))


def _encoder(settings: Settings) -> Encode:
    """A frame as JPEG, told what it shows."""

    def encoded(frame: Frame, product: Capture, photo_type: PhotoType) -> bytes:
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
