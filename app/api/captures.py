"""The endpoints of captures and of what is proposed for them (contract section 1, #6 to #12)."""

from collections.abc import Mapping
from pathlib import Path

from app.api.connected import NOT_FOUND, of_capture
from app.api.errors import Rejected
from app.api.host_contract import V1
from app.api.limits import check_id, check_metadata, check_raw_value
from app.api.reading import read, read_list, with_location
from app.api.schemas import Proposal, RemoteCapture
from app.api.sessions import SessionCalls

_IMAGE_TYPES = {".png": "image/png", ".webp": "image/webp"}


class CaptureCalls(SessionCalls):
    """One method an endpoint."""

    def create_capture(
        self,
        session_id: str,
        *,
        capture_type: str,
        raw_value: str,
        gtin: str,
        gs1_dl_data: Mapping[str, str],
        metadata: Mapping[str, str],
    ) -> RemoteCapture:
        """#6."""
        check_raw_value(raw_value, self._contract.longest_raw_value)
        check_metadata(metadata)
        body = {
            "session_short_id": session_id,
            "capture_type": capture_type,
            "raw_value": raw_value,
            "gtin": gtin,
            "gs1_dl_data": dict(gs1_dl_data),
            "metadata": dict(metadata),
        }
        answer, location = self._wire.write("POST", f"{V1}/captures", body, on_session=True)
        return with_location(read(RemoteCapture, answer), location)

    def capture(self, capture_id: str, session_id: str) -> RemoteCapture:
        """#7. Its path is inferred: on 404 the session is read instead."""
        try:
            return read(RemoteCapture, self._wire.get(of_capture(capture_id)))
        except Rejected as error:
            if error.status != NOT_FOUND:
                raise
        found = [one for one in self.session(session_id).captures if one.id == capture_id]
        if not found:
            raise Rejected(f"The server knows no capture {capture_id}.", NOT_FOUND)
        return found[0]

    def retry(self, capture_id: str) -> RemoteCapture:
        """#8."""
        return read(RemoteCapture, self._wire.write("POST", f"{of_capture(capture_id)}/retry")[0])

    def upload_image(
        self,
        session_id: str,
        image: Path,
        *,
        capture_type: str = "IMAGE",
        raw_value: str = "",
        gtin: str = "",
        metadata: Mapping[str, str] | None = None,
    ) -> RemoteCapture:
        """#9. Makes a capture, not a gallery photo."""
        check_metadata(metadata or {})
        form = {
            "session_short_id": session_id,
            "capture_type": capture_type,
            "raw_value": raw_value,
            "gtin": gtin,
            **{f"metadata[{key}]": value for key, value in (metadata or {}).items()},
        }
        kind = _IMAGE_TYPES.get(image.suffix.lower(), "image/jpeg")
        with image.open("rb") as file:
            part = {"image": (image.name, file, kind)}
            answer = self._wire.upload(f"{V1}/captures/upload-image", form, part)
        return read(RemoteCapture, answer)

    def proposals(self, capture_id: str) -> list[Proposal]:
        """#10."""
        return read_list(Proposal, self._wire.get(f"{of_capture(capture_id)}/proposals"))

    def review(self, proposal_id: str, status: str) -> Proposal:
        """#11. *status*: ACCEPTED or REJECTED."""
        path = f"{V1}/proposals/{check_id(proposal_id)}"
        return read(Proposal, self._wire.write("PATCH", path, {"status": status})[0])

    def apply(self, capture_id: str) -> None:
        """#12. What it answers is not documented: read #7 and #10 again afterwards."""
        self._wire.write("POST", f"{of_capture(capture_id)}/apply")
