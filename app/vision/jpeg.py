"""A frame as JPEG, told what it shows: EXIF 2.32, XMP, and the sRGB colour profile."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from xml.sax.saxutils import quoteattr

import cv2
import numpy as np
from PIL import Image as Pillow
from PIL import ImageCms

from app.devices.cameras.source import Image
from app.domain.errors import NeedsOperator

_UPRIGHT = 1
_SRGB = 1
_EXIF_IFD = 0x8769
_DESCRIPTION, _ORIENTATION, _SOFTWARE, _DATE, _HOST = 0x010E, 0x0112, 0x0131, 0x0132, 0x013C
_TAKEN, _DATE_OFFSET, _OFFSET = 0x9003, 0x9010, 0x9011
_COLOURS, _WIDTH, _HEIGHT = 0xA001, 0xA002, 0xA003
_START = b"\xff\xd8"
_APP1, _APP2 = b"\xff\xe1", b"\xff\xe2"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_ICC = b"ICC_PROFILE\0\x01\x01"
_ICC_DATE = slice(24, 36)
"""ICC.1:2022, 7.2.8."""
_LONGEST_SEGMENT = 65_533


class NotEncodable(NeedsOperator):
    """The frame could not be made a JPEG."""

    title = "Photo failed"


@dataclass(frozen=True, slots=True)
class Tags:
    """What a photo shows, and who took it when. *taken_at* is aware: its zone is kept too."""

    gtin: str
    photo_type: str
    station: str
    session_id: str
    taken_at: datetime
    software: str


def encode(image: Image, quality: int, tags: Tags) -> bytes:
    """*image* (BGR, H x W x 3) as JPEG of *quality* 0 to 100, with *tags*. Raises NotEncodable."""
    settings = [cv2.IMWRITE_JPEG_QUALITY, quality]
    good, data = cv2.imencode(".jpg", np.ascontiguousarray(image), settings)
    if not good:
        raise NotEncodable("The camera's picture could not be saved as JPEG. Shoot again.")
    # OpenCV encodes without holding Python up; the tags go between its first two markers.
    height, width = image.shape[:2]
    segments = (
        _segment(_APP1, _exif(tags, width, height)),
        _segment(_APP1, _XMP + _xmp(tags)),
        _segment(_APP2, _ICC + _profile()),
    )
    return b"".join((_START, *segments, data.tobytes()[len(_START) :]))


def decode(jpeg: bytes) -> Image:
    """The BGR picture of a JPEG, upright. Raises NotEncodable."""
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    if image is None:
        raise NotEncodable("The photo's file is no picture any more. Take the photo again.")
    return np.asarray(image, np.uint8)


def _segment(marker: bytes, content: bytes) -> bytes:
    if len(content) > _LONGEST_SEGMENT:
        raise NotEncodable(f"A photo's tags may have {_LONGEST_SEGMENT} bytes, got {len(content)}.")
    return marker + (len(content) + 2).to_bytes(2, "big") + content


def _exif(tags: Tags, width: int, height: int) -> bytes:
    exif = Pillow.Exif()
    exif[_DESCRIPTION] = _words(tags).encode("ascii", "replace").decode()
    exif[_ORIENTATION] = _UPRIGHT
    exif[_SOFTWARE] = tags.software
    exif[_HOST] = tags.station.encode("ascii", "replace").decode()
    exif[_DATE] = tags.taken_at.strftime("%Y:%m:%d %H:%M:%S")
    about = exif.get_ifd(_EXIF_IFD)
    about[_TAKEN] = tags.taken_at.strftime("%Y:%m:%d %H:%M:%S")
    about[_DATE_OFFSET] = about[_OFFSET] = tags.taken_at.isoformat()[-6:]
    about[_COLOURS], about[_WIDTH], about[_HEIGHT] = _SRGB, width, height
    return b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0")


def _words(tags: Tags) -> str:
    return f"GTIN {tags.gtin or 'unknown'}, {tags.photo_type}, session {tags.session_id}"


def _xmp(tags: Tags) -> bytes:
    """Adobe XMP, with a namespace of our own beside the usual ones."""
    values = {
        "xmp:CreateDate": tags.taken_at.isoformat(),
        "xmp:CreatorTool": tags.software,
        "scan:gtin": tags.gtin,
        "scan:photoType": tags.photo_type,
        "scan:session": tags.session_id,
        "scan:station": tags.station,
    }
    written = " ".join(f"{name}={quoteattr(value)}" for name, value in values.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        f'xmlns:scan="urn:scanstation:1" {written}/>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


@cache
def _profile() -> bytes:
    """Without the time of its making, so that the same picture makes the same file."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[: _ICC_DATE.start] + bytes(12) + made[_ICC_DATE.stop :]
