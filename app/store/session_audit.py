"""Holds a session's photos against their files, without a network."""

import hashlib

from app.domain.photo import ProductPhoto
from app.store.store import Store


def photo_differences(store: Store, session_id: str) -> tuple[str, ...]:
    """Each photo whose file is not what was taken, and what is not on the server, in sentences."""
    captures = store.sessions.captures(session_id, store.sessions.count(session_id)[0])
    found, unseen = [], 0
    for capture in reversed(captures):
        unseen += not capture.on_server
        for photo in store.photos.of_capture(capture.id):
            unseen += not photo.on_server
            if why := _wrong(store, photo):
                found.append(f"{photo.type} of {capture.barcode.text}: {why}")
    if unseen:
        found.append(f"Not yet seen on the server: {unseen} products and photos.")
    return tuple(found)


def _wrong(store: Store, photo: ProductPhoto) -> str:
    """What is wrong with a photo's file; "" for nothing."""
    if store.photos.removed_at(photo.id) is not None:
        return ""
    path = store.files.path(photo.sha256)
    try:
        with path.open("rb") as file:
            same = hashlib.file_digest(file, "sha256").hexdigest() == photo.sha256
    except OSError as error:
        return f"its file {path} cannot be read ({error.strerror})."
    return "" if same else f"its file {path} was changed since the photo was taken."
