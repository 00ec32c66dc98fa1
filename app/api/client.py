"""The Scanner API, one method an endpoint (contract section 1). It retries nothing by itself."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

import httpx

from app.api.errors import Rejected, WrongAddress
from app.api.limits import check_id, check_metadata, check_raw_value
from app.api.quota import Quota
from app.api.reading import read, read_list, read_ticket, with_location
from app.api.schemas import (
    Caller,
    Product,
    Proposal,
    RemoteCapture,
    RemotePhoto,
    RemoteSession,
    RemoteSessionDetail,
    RemoteStatus,
    UploadTicket,
    extract_id,
)
from app.api.wire import TIMEOUT, Wire
from app.domain.witness import Witness, nobody

_V1 = "/scanner/api/v1"
_NOT_FOUND = 404
_METHOD_NOT_ALLOWED = 405
_IMAGE_TYPES = {".png": "image/png", ".webp": "image/webp"}


class ScannerApi:
    """The API at *base_url*. Raises Unreachable, SignInNeeded, Rejected, Untrusted, Expired.

    Expired("session") comes from writes that the session refuses with 404, 409 or 410.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str,
        *,
        transport: httpx.BaseTransport | None = None,
        timeout: httpx.Timeout = TIMEOUT,
        clock: Callable[[], float] = time.time,
        witness: Witness = nobody,
    ) -> None:
        self._wire = Wire(
            base_url, api_key, transport=transport, timeout=timeout, clock=clock, witness=witness
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let the connections go."""
        self._wire.close()

    @property
    def quota(self) -> Quota:
        """What the server said of its limits."""
        return self._wire.quota

    def speak(
        self, dialect: Mapping[str, str], learned: Callable[[Mapping[str, str]], None]
    ) -> None:
        """Begin with what was learned of this host's names for fields (contract section 4, C5).

        *learned* hears of each new one before anything is sent by it.
        """
        self._wire.dialect, self._wire.learned = dict(dialect), learned

    @property
    def host(self) -> str:
        """Whom we speak to."""
        return self._wire.host

    @property
    def clock_skew(self) -> timedelta | None:
        """The server's clock minus ours; None before the first answer."""
        return self._wire.clock_skew

    # --- sessions (1-5) ---

    def create_session(
        self,
        mode: str,
        *,
        device_context: Mapping[str, str],
        metadata: Mapping[str, str],
        user_agent: str = "",
    ) -> RemoteSession:
        """#1. Rejected when the server returns no id: nothing could be sent to it.

        Raises WrongAddress where there is no such endpoint: then it is no Scanner API.
        """
        check_metadata(metadata)
        body = {
            "capture_mode": mode,
            "user_agent": user_agent,
            "device_context": dict(device_context),
            "metadata": dict(metadata),
        }
        with _every_server_has_it(self._wire.host):
            answer, location = self._wire.write("POST", f"{_V1}/sessions", body)
        session = read(RemoteSession, answer)
        known = session.id or extract_id({}, location=location)
        if not known:
            raise Rejected("The server returned no session id. Work is kept here; tell support.")
        return session.model_copy(update={"id": known})

    def session(self, session_id: str) -> RemoteSessionDetail:
        """#2."""
        return read(RemoteSessionDetail, self._wire.get(_session(session_id)))

    def status(self, session_id: str) -> RemoteStatus:
        """#3."""
        return read(RemoteStatus, self._wire.get(f"{_session(session_id)}/status"))

    def end(self, session_id: str) -> RemoteSession | None:
        """#4. Method inferred: POST, on 405 what `Allow` offers; None where it is unsupported."""
        path = f"{_session(session_id)}/end"
        response = self._wire.raw("POST", path)
        allowed = response.headers.get("Allow", "")
        if response.status_code == _METHOD_NOT_ALLOWED and "PATCH" in allowed:
            response = self._wire.raw("PATCH", path)
        if response.status_code in (_NOT_FOUND, _METHOD_NOT_ALLOWED):
            return None
        return read(RemoteSession, self._wire.understood(response, on_session=True))

    def submit(self, session_id: str) -> RemoteSession | None:
        """#5. Also completes the session. None when it was answered without a body."""
        answer, _ = self._wire.write("POST", f"{_session(session_id)}/submit", on_session=True)
        return None if answer is None else read(RemoteSession, answer)

    # --- captures (6-9) ---

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
        check_raw_value(raw_value)
        check_metadata(metadata)
        body = {
            "session_short_id": session_id,
            "capture_type": capture_type,
            "raw_value": raw_value,
            "gtin": gtin,
            "gs1_dl_data": dict(gs1_dl_data),
            "metadata": dict(metadata),
        }
        answer, location = self._wire.write("POST", f"{_V1}/captures", body, on_session=True)
        return with_location(read(RemoteCapture, answer), location)

    def capture(self, capture_id: str, session_id: str) -> RemoteCapture:
        """#7. Its path is inferred: on 404 the session is read instead."""
        try:
            return read(RemoteCapture, self._wire.get(_capture(capture_id)))
        except Rejected as error:
            if error.status != _NOT_FOUND:
                raise
        found = [one for one in self.session(session_id).captures if one.id == capture_id]
        if not found:
            raise Rejected(f"The server knows no capture {capture_id}.", _NOT_FOUND)
        return found[0]

    def retry(self, capture_id: str) -> RemoteCapture:
        """#8."""
        return read(RemoteCapture, self._wire.write("POST", f"{_capture(capture_id)}/retry")[0])

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
            answer = self._wire.upload(f"{_V1}/captures/upload-image", form, part)
        return read(RemoteCapture, answer)

    # --- proposals (10-12) ---

    def proposals(self, capture_id: str) -> list[Proposal]:
        """#10."""
        return read_list(Proposal, self._wire.get(f"{_capture(capture_id)}/proposals"))

    def review(self, proposal_id: str, status: str) -> Proposal:
        """#11. *status*: ACCEPTED or REJECTED."""
        path = f"{_V1}/proposals/{check_id(proposal_id)}"
        return read(Proposal, self._wire.write("PATCH", path, {"status": status})[0])

    def apply(self, capture_id: str) -> None:
        """#12. What it answers is not documented: read #7 and #10 again afterwards."""
        self._wire.write("POST", f"{_capture(capture_id)}/apply")

    # --- photos (13-16) ---

    def upload_ticket(
        self, session_id: str, photo_type: str, original_filename: str
    ) -> UploadTicket:
        """#13. Mint it just before use."""
        params = {"photo_type": photo_type, "original_filename": original_filename}
        path = f"{_session(session_id)}/presigned-upload-url"
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
        path = f"{_session(session_id)}/photos"
        answer, location = self._wire.write("POST", path, body, on_session=True)
        return with_location(read(RemotePhoto, answer), location)

    def reorder(self, session_id: str, photo_ids: Sequence[str]) -> list[RemotePhoto]:
        """#15. Send all ids: whether a part would do is unknown."""
        path = f"{_session(session_id)}/photos/reorder"
        body = {"photo_short_ids": list(photo_ids)}
        answer, _ = self._wire.write("POST", path, body, on_session=True)
        return [] if answer is None else read_list(RemotePhoto, answer)

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
        path = f"{_session(session_id)}/photos/{check_id(photo_id)}"
        answer, _ = self._wire.write("PATCH", path, body, on_session=True)
        return None if answer is None else read(RemotePhoto, answer)

    # --- neighbours ---

    def whoami(self) -> Caller:
        """Whose key this is."""
        return read(Caller, self._wire.get("/account/api/v1/whoami"))

    def product(self, gtin: str) -> Product | None:
        """What the catalogue knows of a GTIN, under either of its two paths (C10)."""
        for place in ("products", "trade-items"):
            try:
                return read(Product, self._wire.get(f"/products/api/v1/{place}/{quote(gtin)}"))
            except Rejected as error:
                if error.status != _NOT_FOUND:
                    raise
        return None


@contextmanager
def _every_server_has_it(host: str) -> Iterator[None]:
    try:
        yield
    except Rejected as error:
        if error.status not in (_NOT_FOUND, _METHOD_NOT_ALLOWED):
            raise
        raise WrongAddress(
            f"{host} answers, but not as a Scanner API ({error.status}). Check api_url in the "
            "settings. Kept here."
        ) from None


def _session(session_id: str) -> str:
    return f"{_V1}/sessions/{check_id(session_id)}"


def _capture(capture_id: str) -> str:
    return f"{_V1}/captures/{check_id(capture_id)}"
