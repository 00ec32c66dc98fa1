"""A whole station in one thread: reader, attention, wedge, use cases, darkroom, and no device."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from app.devices.cameras.source import Frame, Image
from app.devices.latest import Latest
from app.devices.recent import Recent
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.devices.scanners.wedge_profile import WedgeProfile
from app.domain.shot_list import ShotLists
from app.replay.clock import TraceClock
from app.station.router import Router
from app.station.shutter import Shutter
from app.station.station import Station
from app.store.card_secret import read_card
from app.store.store import Store
from app.vision.code_selection import Attention
from app.vision.debouncer import Rearm
from app.vision.evidence import ProofCamera
from app.vision.live_reader import LiveReader
from app.vision.photo_pipeline import Darkroom
from app.vision.quality.inspection import Inspector
from app.vision.reader import Reader
from app.vision.white_balance import WhiteBalance
from app.workers.decode import DecodeWorker
from app.workers.station import StationWorker

_QUALITY = 90
_FRAMES = 4


@dataclass(frozen=True, slots=True)
class Setup:
    """What of the settings decides."""

    rearm_ms: int = 400
    itf_lengths: tuple[int, ...] = ()
    shot_lists: ShotLists = field(default_factory=ShotLists)
    scanner: WedgeProfile = field(default_factory=WedgeProfile)
    station: str = "replay"


class Desk:
    """Built anew at every start of the program that the trace tells of."""

    def __init__(self, store: Store, folder: Path, clock: TraceClock, setup: Setup) -> None:
        self.store, self.clock = store, clock
        self.wedge: WedgeReader[Stroke] = WedgeReader(setup.scanner)
        self.reader: LiveReader = Reader.live(setup.itf_lengths)
        self.attention = Attention(Rearm(gap_seconds=setup.rearm_ms / 1000))
        self.proof = ProofCamera(Reader.thorough())
        self.frames: Recent[Frame] = Recent(_FRAMES)
        self.station = Station(store, clock.now, clock.new_id, setup.shot_lists)
        darkroom = Darkroom(
            Inspector(Reader.watchful()),
            _QUALITY,
            setup.station,
            "Scan Station",
            WhiteBalance(folder / "white-balance.json"),
            clock.plain,
        )
        shutter = Shutter(self.station, self.frames.all, darkroom, clock.monotonic)
        self.router = Router(self.station, shutter, store.bench, partial(read_card, folder))
        self.worker = StationWorker(self.router, darkroom)
        self._to_decode: Latest[Frame] = Latest()
        self.decode = DecodeWorker(
            self._to_decode,
            self.reader,
            self.attention,
            self.proof.shoot,
            clock=clock.monotonic,
        )
        self._connect()
        self._number = 0

    def _connect(self) -> None:
        """As in `app.bootstrap.connections`; there is one thread, so each is a plain call."""
        self.decode.barcode_read.connect(self.worker.scan_by_camera)
        self.decode.doubtful_seen.connect(self.worker.look_again)
        self.decode.several_seen.connect(self.worker.look_apart)
        self.worker.session_opened.connect(self.decode.begin_anew)

    def see(self, image: Image) -> Frame:
        """A frame comes from the camera."""
        frame = Frame(image, self.clock.monotonic(), self._number)
        self._number += 1
        self.frames.put(frame)
        self._to_decode.put(frame)
        self.decode.decode_latest()
        return frame

    def lose_camera(self) -> None:
        """It was unplugged: nothing to shoot."""
        self.frames.clear()
