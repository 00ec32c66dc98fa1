"""The part of the station's thread that makes and arranges photos, and shows what became of it."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage

from app.domain.errors import StationError
from app.domain.photo import PhotoType
from app.domain.retouch import Retouch
from app.station.outcome import Outcome, ShotResult
from app.station.router import Router
from app.station.state import Notice, StationState
from app.workers.boundary import slot
from app.workers.picture import as_qimage
from app.workers.worker import Worker


class _Pipeline(Protocol):
    def use_quality(self, quality: int) -> None: ...
    def warm_up(self) -> None: ...


class PhotoWorker(Worker):
    """Listens: a slot for each thing the operator can do with photos.

    Decides nothing: *router* and what it holds do. *pipeline* makes the photos.
    """

    urgent = True
    state_changed = Signal(object)
    """The StationState after a use case."""
    lock_told = Signal(bool)
    """Whether the station is locked, after each use case."""
    opened_by_badge = Signal(str)
    """Whose badge opened a locked bench."""
    outbox_grew = Signal()
    """There may be something to send."""
    session_opened = Signal()
    """What lies before the camera may be scanned now."""
    photo_card_read = Signal(object)
    """A Command about the photo that is looked at: the UI knows which photo that is."""
    thumbnail_ready = Signal(str, QImage)
    """The id of a photo that was just taken, and its small picture."""
    flaws_seen = Signal(QImage, object)
    """The small picture of what was just shot, kept or not, and the flaws in it, if there are."""
    watch_wanted = Signal(bool)
    """Whether the shutter should go off by itself now."""

    def __init__(self, router: Router, pipeline: _Pipeline) -> None:
        super().__init__()
        self._router, self._pipeline = router, pipeline
        self._station, self._shutter = router.station, router.shutter
        self._shown: StationState | None = None
        self._reporting = False

    @slot(int)
    def use_quality(self, quality: int) -> None:
        """Of the photos from now on: 50 to 100."""
        self._pipeline.use_quality(quality)

    @slot(object)
    def pick_type(self, photo_type: PhotoType) -> None:
        """Choose what to shoot."""
        self._finish(self._station.shots.pick_type(photo_type))

    @slot()
    def shoot(self) -> None:
        """Keep what the camera sees now."""
        self._finish(self._shutter.press())

    @slot()
    def shoot_by_itself(self) -> None:
        """The scene is still: shoot, if the shot list wants it so."""
        self._finish(self._router.press_by_itself())

    @slot(str)
    def retake(self, photo_id: str) -> None:
        """The next shot replaces this photo."""
        self._finish(self._station.shots.retake(photo_id))

    @slot()
    def retake_last(self) -> None:
        """The next shot replaces the photo that was taken last."""
        self._finish(self._station.shots.retake_last())

    @slot(str, object)
    def retouch(self, photo_id: str, wanted: Retouch) -> None:
        """A turned or cropped copy takes the photo's place; the original stays on disk."""
        self._finish(self._shutter.retouch(photo_id, wanted))

    @slot(str, object)
    def retype(self, photo_id: str, photo_type: PhotoType) -> None:
        """It shows something else."""
        self._finish(self._station.shots.retype(photo_id, photo_type))

    @slot(object)
    def reorder(self, photo_ids: tuple[str, ...]) -> None:
        """A new gallery order."""
        self._finish(self._station.shots.reorder(photo_ids))

    @slot(str)
    def discard(self, photo_id: str) -> None:
        """Throw a photo away."""
        self._finish(self._station.shots.discard(photo_id))

    @slot()
    def measure_grey(self) -> None:
        """A grey card lies in the middle: every photo from now on is balanced by it."""
        self._finish(self._shutter.measure_grey())

    @slot()
    def forget_grey(self) -> None:
        """Photos are as the camera gives them."""
        self._finish(self._shutter.forget_grey())

    # --- what every use case ends in ---

    def report(self, error: BaseException) -> None:
        """The operator first, at once; then the crash reporter, which tells this thread again."""
        if isinstance(error, StationError):  # expected: no bug, and no report
            self._station.notices.say_trouble(error)
            self._show_notice(self._station.notices.last)
            return
        self._say_unforeseen()
        self._reporting = True
        try:
            super().report(error)
        finally:
            self._reporting = False

    def _finish(self, outcome: Outcome) -> None:
        """Show what became of a use case. Nothing is read where nothing can have changed."""
        if outcome.command is not None:
            self.photo_card_read.emit(outcome.command)
        elif not outcome.changes_nothing:
            self._show()
            self.outbox_grew.emit()
        if outcome.shot is not None:
            self._show_shot(outcome.shot)

    def _show_shot(self, shot: ShotResult) -> None:
        picture = as_qimage(shot.thumbnail)
        if shot.photo_id:
            self.thumbnail_ready.emit(shot.photo_id, picture)
        if shot.flaws:
            self.flaws_seen.emit(picture, shot.flaws)

    def _show(self) -> None:
        """The state after a use case, read once."""
        before = self._shown
        try:
            state = self._station.read_state()
        except StationError as error:
            self._station.notices.say_trouble(error)
            self._show_notice(self._station.notices.last)
            return
        self._shown = state
        self.state_changed.emit(state)
        self.lock_told.emit(state.locked)
        self.watch_wanted.emit(state.shoots_by_itself)
        if state.session is not None and (before is None or before.session is None):
            self.session_opened.emit()

    def _say_unforeseen(self) -> None:
        self._station.notices.say_unforeseen()
        self._show_notice(self._station.notices.last)

    def _show_notice(self, notice: Notice) -> None:
        """What was said, over the state shown last: the store may be what does not answer."""
        shown = self._shown or StationState(notice)
        self.state_changed.emit(replace(shown, notice=notice))
