"""Photos whose files leave before their turn; each is told to its session in its turn."""

from contextlib import suppress

from app.api.errors import PhotoFileBad
from app.store.outbox import OutboxItem
from app.store.store import Store
from app.sync.jobs import Errands
from app.sync.uploads import Upload, Uploads

_PATIENCE_S = 0.5
"""Then a pass ends without the photo, so that its progress is told and stopping is quick."""


class Ahead:
    """Keeps the uploads busy. Call it from the engine's thread."""

    def __init__(self, store: Store, errands: Errands, uploads: Uploads) -> None:
        self._store = store
        self._errands = errands
        self._uploads = uploads
        self._arrived: set[str] = set()
        """Photos whose files came in this run and whose turn has not come."""
        self._sizes: list[int] = []

    def keep_going(self, now: float) -> None:
        """Begin with what is next. Those that came and wait for their turn hold up no other."""
        self._take_arrived()
        if self._uploads.has_room and len(self._arrived) < self._uploads.ahead:
            self._begin_next(now)

    def take_sizes(self) -> list[int]:
        """Of what the storage took since, in bytes."""
        sizes, self._sizes = self._sizes, []
        return sizes

    def _begin_next(self, now: float) -> None:
        for item in self._store.outbox.next_photos(now, self._uploads.ahead + len(self._arrived)):
            if item.subject_id in self._arrived or self._uploads.has(item.subject_id):
                continue
            with suppress(PhotoFileBad):  # told when its turn comes
                upload = self._errands.upload_for(item)
                if upload is not None:
                    self._uploads.start(upload)

    def has_come(self, item: OutboxItem) -> bool:
        """False while the photo's file is still on its way. Raises what the upload raised."""
        self._take_arrived()
        if item.subject_id in self._arrived:
            return True
        upload = self._errands.upload_for(item)
        if upload is not None:
            self._uploads.start(upload)
            if not self._uploads.has_come(upload.photo_id, _PATIENCE_S):
                return False
            self._note(upload)
        self._arrived.add(item.subject_id)
        return True

    def right_behind(self, item: OutboxItem, now: float, limit: int) -> list[OutboxItem]:
        """At most *limit* photos next in turn after *item* whose files have come too."""
        behind: list[OutboxItem] = []
        for one in self._store.outbox.next_photos(now, limit + 1):
            if one.seq != item.seq:
                if one.subject_id not in self._arrived:
                    break
                behind.append(one)
        return behind[:limit]

    def _take_arrived(self) -> None:
        for upload in self._uploads.arrived():
            self._note(upload)

    def _note(self, upload: Upload) -> None:
        self._arrived.add(upload.photo_id)
        self._sizes.append(upload.size)

    def settled(self, item: OutboxItem) -> None:
        """Its turn has come and gone."""
        self._arrived.discard(item.subject_id)

    def forget(self) -> None:
        """The session is gone, and the keys name it."""
        self._arrived.clear()
        self._uploads.forget()
