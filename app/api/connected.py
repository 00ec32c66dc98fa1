"""A connection to one host of the API, which every group of endpoints calls through."""

import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Self

import httpx

from app.api.host_contract import AS_EXPECTED, V1, HostContract
from app.api.limits import check_id
from app.api.quota import Quota
from app.api.wire import TIMEOUT, Wire
from app.domain.event_sink import Witness, nobody

NOT_FOUND = 404
METHOD_NOT_ALLOWED = 405


class Connected:
    """The host at *base_url*. Raises Unreachable, SignInNeeded, Rejected, Untrusted, Expired.

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
        self._contract = AS_EXPECTED

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
        self._wire.names.known, self._wire.names.learned = dict(dialect), learned

    def contract_document(self) -> object:
        """The host's `openapi.json`. Raises Rejected where there is none."""
        return self._wire.get(f"{V1}/openapi.json")

    def agree(self, contract: HostContract) -> None:
        """Use the names, methods and limits that the host itself tells."""
        self._contract = contract
        self._wire.names.read_in_contract(contract.names)

    @property
    def host(self) -> str:
        """Whom we speak to."""
        return self._wire.host

    @property
    def clock_skew(self) -> timedelta | None:
        """The server's clock minus ours; None before the first answer."""
        return self._wire.clock_skew


def of_session(session_id: str) -> str:
    """The path of one session."""
    return f"{V1}/sessions/{check_id(session_id)}"


def of_capture(capture_id: str) -> str:
    """The path of one capture."""
    return f"{V1}/captures/{check_id(capture_id)}"
