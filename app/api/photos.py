"""The endpoints of gallery photos (contract section 1, #13 to #16)."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.api.connected import Connected, of_session
from app.api.limits import check_id, check_metadata
from app.api.reading import expect_answer, read, read_ticket, with_location
from app.api.schemas import RemotePhoto, UploadTicket


class PhotoCalls(Connected):
    """One method an endpoint."""

    def upload_ticket(
        self, session_id: str, photo_type: str, original_filename: str
    ) -> UploadTicket:
        """#13. Mint it just before use."""
        params = {"photo_type": photo_type, "original_filename": original_filename}
        path = f"{of_session(session_id)}/presigned-upload-url"
        return read_ticket(self._wire.get(path, params, on_session=True))

    def register_photo(
        self,
        session_id: str,
        *,
        s3_key: str,
        photo_type: str,
        capture_id: str | None,
        original_filename: str,
        file_size: int,
        metadata: Mapping[str, str],
    ) -> RemotePhoto:
        """#14."""
        check_metadata(metadata)
        body = {
            "s3_key": s3_key,
            "photo_type": photo_type,
            "capture_short_id": capture_id,
            "original_filename": original_filename,
            "file_size": file_size,
            "metadata": dict(metadata),
        }
        path = f"{of_session(session_id)}/photos"
        answer, location = self._wire.write("POST", path, body, on_session=True)
        photo = with_location(read(RemotePhoto, answer), location)
        if capture_id and not photo.capture_id:
            self._wire.names.shown("capture_short_id", photo.linked_as)
        return photo

    def reorder(self, session_id: str, photo_ids: Sequence[str]) -> None:
        """#15. Send all ids: whether a part would do is unknown. The read-back looks at it."""
        path = f"{of_session(session_id)}/photos/reorder"
        body = {"photo_short_ids": list(photo_ids)}
        expect_answer(self._wire.write("POST", path, body, on_session=True)[0])

    def update_photo(
        self,
        session_id: str,
        photo_id: str,
        *,
        photo_type: str,
        metadata: Mapping[str, str] | None = None,
    ) -> RemotePhoto | None:
        """#16. The type is required even for a change of metadata alone. None: no body."""
        body: dict[str, Any] = {"photo_type": photo_type}
        if metadata is not None:
            check_metadata(metadata)
            body["metadata"] = dict(metadata)
        path = f"{of_session(session_id)}/photos/{check_id(photo_id)}"
        answer, _ = self._wire.write("PATCH", path, body, on_session=True)
        return None if answer is None else read(RemotePhoto, answer)
