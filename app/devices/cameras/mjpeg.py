"""A network camera that sends MJPEG: JPEG pictures as the parts of one endless HTTP answer.

Read by ourselves, not by OpenCV: that one waits half a minute for a camera that hangs, squeezes
pictures of another size into the first one's, and gives the pictures in the order of their coming,
so that a reader who is late shows ever older ones. Here the newest one counts.
"""

import http.client
import select
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from itertools import count
from typing import Self

import cv2
import numpy as np

from app.devices.cameras.multipart import Parts
from app.devices.cameras.source import DeviceLost, DeviceRefused, Frame, FrameSource, Image

_TIMEOUT_S = 4.0
"""For each answer of the network: connecting, the headers, a piece of the stream."""
_PIECE = 1 << 16
_CATCHING_UP_S = 0.2
_WHOLE = b"\xff\xd9"
"""A JPEG's last two bytes (ITU-T T.81, B.1.1.3: end of image). The decoder would fill a cut one
with grey and say nothing."""


class MjpegUrl(FrameSource):
    """A network camera at *url*, which may hold a name and a password (Basic or Digest)."""

    def __init__(self, url: str) -> None:
        self.name = "network camera"
        self._url = url
        self._answer: http.client.HTTPResponse | None = None
        self._interrupted = False

    def __enter__(self) -> Self:
        self._interrupted = False
        self._answer = _open(self._url)
        if self._answer.headers.get_content_maintype() != "multipart":
            self.__exit__()
            raise DeviceRefused(_NO_STREAM)
        self._parts, self._numbers = Parts(), count()
        return self

    def __exit__(self, *exc: object) -> None:
        if self._answer is not None:
            self._answer.close()
            self._answer = None

    def interrupt(self) -> None:
        """The next piece that comes is the last one."""
        self._interrupted = True

    def read(self) -> Frame:
        """The newest picture of which all has come. Raises DeviceLost."""
        while True:
            image = _picture(self._newest())
            if image is not None:
                return Frame(image, time.monotonic(), next(self._numbers))

    def _newest(self) -> bytes:
        """The last of the parts that are there already; the next one when there is none."""
        found = b""
        late = time.monotonic() + _CATCHING_UP_S
        while not found or (self._more_is_there() and time.monotonic() < late):
            for part in self._parts.feed(self._piece()):
                found = part
        return found

    def _more_is_there(self) -> bool:
        return self._answer is not None and bool(select.select([self._answer], [], [], 0)[0])

    def _piece(self) -> bytes:
        if self._answer is None or self._interrupted:
            raise DeviceLost(_STOPPED)
        try:
            piece = self._answer.read1(_PIECE)
        except (OSError, http.client.HTTPException) as error:
            raise DeviceLost(_STOPPED) from error
        if not piece:
            raise DeviceLost(_STOPPED)
        return piece


_STOPPED = "The network camera stopped. Check its cable; it is tried again."
_NO_ANSWER = "The network camera does not answer. Check its cable and its address."
_NO_STREAM = (
    "What is at the network camera's address is no MJPEG stream. Check the address: the camera's "
    "manual names the one for MJPEG."
)
_NO_ENTRY = "The network camera wants another name or password. Correct its address."


def _open(url: str) -> http.client.HTTPResponse:
    """The stream at *url*. Raises DeviceLost, DeviceRefused."""
    try:
        bare, passwords = _credentials(url)
        answer: http.client.HTTPResponse = _opener(passwords).open(bare, timeout=_TIMEOUT_S)
    except urllib.error.HTTPError as error:
        error.close()
        denied = error.code in (http.client.UNAUTHORIZED, http.client.FORBIDDEN)
        raise DeviceRefused(_NO_ENTRY if denied else _NO_STREAM) from error
    except (OSError, http.client.HTTPException) as error:
        raise DeviceLost(_NO_ANSWER) from error
    except ValueError as error:
        raise DeviceRefused(_NO_STREAM) from error
    return answer


def _opener(passwords: urllib.request.HTTPPasswordMgr) -> urllib.request.OpenerDirector:
    """Without the system's proxy: a camera stands in the house.

    Without a check of its certificate: cameras sign their own, as OpenCV takes it too.
    """
    trusting = ssl.create_default_context()
    trusting.check_hostname = False
    trusting.verify_mode = ssl.CERT_NONE
    return urllib.request.build_opener(
        urllib.request.ProxyHandler({}),
        urllib.request.HTTPSHandler(context=trusting),
        urllib.request.HTTPBasicAuthHandler(passwords),
        urllib.request.HTTPDigestAuthHandler(passwords),
    )


def _credentials(url: str) -> tuple[str, urllib.request.HTTPPasswordMgr]:
    """The address without name and password, and these. Raises ValueError."""
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    parts = urllib.parse.urlsplit(url)
    at = parts.netloc.rpartition("@")[2]
    bare = parts._replace(netloc=at).geturl()
    if parts.username is not None:
        user, password = (
            urllib.parse.unquote(one or "") for one in (parts.username, parts.password)
        )
        passwords.add_password(None, bare, user, password)
    return bare, passwords


def _picture(jpeg: bytes) -> Image | None:
    """None for what is no whole picture."""
    if not jpeg.rstrip(b"\x00\r\n ").endswith(_WHOLE):
        return None
    try:
        image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        return None
    return None if image is None else np.asarray(image, np.uint8)
