"""Every worker of a bench, as one thing to hand over."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from app.devices.cameras.source import Frame
from app.devices.recent import Recent
from app.domain.shot_list import ShotLists
from app.workers.camera import CameraWorker, PictureRelay
from app.workers.day_log import DiaryWorker
from app.workers.decode import DecodeWorker
from app.workers.pin import PinWorker
from app.workers.scanner import ScannerWorker
from app.workers.setup import SetupWorker
from app.workers.station import StationWorker
from app.workers.sync import SyncWorker
from app.workers.thumbnails import ThumbnailWorker
from app.workers.watch import WatchWorker
from app.workers.worker import Worker


@dataclass(frozen=True)
class Workers:
    """Everything that has a thread, in the order in which they start; they end the other way."""

    sync: SyncWorker | None
    setup: SetupWorker
    pin: PinWorker
    thumbnails: ThumbnailWorker
    diary: DiaryWorker
    station: StationWorker
    decode: DecodeWorker
    scanner: ScannerWorker | None
    watch: WatchWorker
    camera: CameraWorker
    photo_camera: CameraWorker | None
    pictures: PictureRelay
    """Lives with the face."""
    photo_pictures: PictureRelay | None
    shot_lists: ShotLists
    """In force at the start."""
    to_shoot: Recent[Frame]
    """The frames that the shutter chooses from."""

    def __iter__(self) -> Iterator[Worker]:
        """Those that want a thread."""
        for field in fields(self):
            worker = getattr(self, field.name)
            if isinstance(worker, Worker):
                yield worker
