"""The endpoints of sessions (contract section 1, #1 to #5)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from app.api.connected import METHOD_NOT_ALLOWED, NOT_FOUND, Connected, of_session
from app.api.errors import Cause, Rejected, WrongAddress
from app.api.host_contract import V1
from app.api.limits import check_metadata
from app.api.reading import last_segment, read
from app.api.schemas import RemoteSession, RemoteSessionDetail, RemoteStatus


class SessionCalls(Connected):
    """One method an endpoint."""

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
            answer, location = self._wire.write("POST", f"{V1}/sessions", body)
        session = read(RemoteSession, {} if answer is None else answer)
        known = session.id or last_segment(location)
        if not known:
            raise Rejected(
                "The server returned no session id. Work is kept here; tell support.",
                cause=Cause.NONE,  # each try leaves one more empty session there
            )
        return session.model_copy(update={"id": known})

    def session(self, session_id: str) -> RemoteSessionDetail:
        """#2."""
        return read(RemoteSessionDetail, self._wire.get(of_session(session_id)))

    def status(self, session_id: str) -> RemoteStatus:
        """#3."""
        return read(RemoteStatus, self._wire.get(f"{of_session(session_id)}/status"))

    def end(self, session_id: str) -> RemoteSession | None:
        """#4. Method inferred: POST, on 405 what `Allow` offers; None where it is unsupported."""
        path = f"{of_session(session_id)}/end"
        response = self._wire.raw(self._contract.method("end_session"), path)
        allowed = response.headers.get("Allow", "")
        if response.status_code == METHOD_NOT_ALLOWED:
            for method in ("POST", "PATCH"):
                if method in allowed and response.request.method != method:
                    response = self._wire.raw(method, path)
                    break
        if response.status_code in (NOT_FOUND, METHOD_NOT_ALLOWED):
            return None
        return read(RemoteSession, self._wire.understood(response, on_session=True))

    def submit(self, session_id: str) -> RemoteSession | None:
        """#5. Also completes the session. None when it was answered without a body."""
        answer, _ = self._wire.write("POST", f"{of_session(session_id)}/submit", on_session=True)
        return None if answer is None else read(RemoteSession, answer)


@contextmanager
def _every_server_has_it(host: str) -> Iterator[None]:
    try:
        yield
    except Rejected as error:
        if error.status not in (NOT_FOUND, METHOD_NOT_ALLOWED):
            raise
        raise WrongAddress(
            f"{host} answers, but not as a Scanner API ({error.status}). Check api_url in the "
            "settings. Kept here."
        ) from None
