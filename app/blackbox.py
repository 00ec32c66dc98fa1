"""The black box in the house: the recorder, and who tells it what."""

from contextlib import ExitStack

from app.assembly import Workers
from app.domain.witness import Witness, nobody
from app.settings import Settings
from app.trace.recorder import Listener, Recorder
from app.ui.stall_watch import StallWatch
from app.ui.window import Window
from app.vision.packing import pack
from app.workers.listening import Listening


def open_trace(
    house: ExitStack, settings: Settings, listeners: tuple[Listener, ...] = ()
) -> Recorder | None:
    """The recorder, until the house is left; None when the trace is off."""
    if not settings.trace_mb:
        return None
    size = settings.trace_mb * 1_000_000
    return house.enter_context(Recorder(settings.work_dir / "trace", size, pack, listeners))


def witness_of(recorder: Recorder | None) -> Witness:
    """Who hears what happens."""
    return recorder if recorder is not None else nobody


def listen(window: Window, workers: Workers, witness: Witness) -> None:
    """Hear devices, errands and the face. Call it last: the face comes first."""
    ears = Listening(witness, window)
    workers.camera.trouble_changed.connect(ears.camera)
    if workers.photo_camera is not None:
        workers.photo_camera.trouble_changed.connect(ears.photo_camera)
    if workers.scanner is not None:
        workers.scanner.state_changed.connect(ears.scanner)
        workers.scanner.code_scanned.connect(ears.sent)
    if workers.sync is not None:
        workers.sync.reported.connect(ears.pass_made)
    workers.station.state_changed.connect(ears.shown)
    watch = StallWatch(window)
    watch.stalled.connect(ears.stalled)
    watch.start()
