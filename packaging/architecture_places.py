"""Where packaging/architecture_picture.py draws each package, and the three ways through them.

A new package needs a line in PLACES. Coordinates are pixels of a picture that is 1000 wide.
"""

from typing import NamedTuple

COMMON = ("files", "foreign", "assets", "version", "__init__")
"""Every package may import them, so arrows to them would say nothing."""
WIDTH, HEIGHT = 1000, 1036
LEGEND = (350, 58, 630, 240)
"""Left, top, width and height."""
BESIDE_LEGEND = (7, 8, 9, 10)
"""Rows whose right part is the legend's."""
SVG = "http://www.w3.org/2000/svg"
NAME_BELOW, WORDS_BESIDE, WIDE = (2,), (0, 4), 300
"""Rows whose boxes have the name at the bottom; whose boxes wider than WIDE have words
beside the name."""
STYLE = """
<style>
text { font: 12px "DejaVu Sans", Verdana, Arial, sans-serif; fill: #333f4b; }
.title { font-size: 16px; font-weight: bold; }
.name { font-size: 14px; font-weight: bold; fill: #111820; }
.number { font-weight: bold; fill: #ffffff; text-anchor: middle; }
.box { fill: #eef2f7; stroke: #8796a8; }
.common { fill: #fdf6e0; stroke: #b99d4b; }
.legend { fill: #ffffff; stroke: #c9d1da; }
.arrow { fill: none; stroke: #9aa7b5; stroke-width: 1.2; marker-end: url(#tip); }
.way { fill: none; stroke-width: 3; stroke-linejoin: round; }
</style>
<defs><marker id="tip" markerWidth="9" markerHeight="8" refX="1" refY="4" orient="auto"
markerUnits="userSpaceOnUse"><path d="M0 0L8 4L0 8z" fill="#9aa7b5"/></marker></defs>
"""
_HEIGHT = 42
ROWS = {  # row: top and height of its boxes
    10: (58, _HEIGHT),
    9: (124, _HEIGHT),
    8: (190, _HEIGHT),
    7: (256, _HEIGHT),
    6: (322, _HEIGHT),
    5: (398, _HEIGHT),
    4: (484, 150),
    3: (682, 72),
    2: (802, 84),
    1: (916, 30),
    0: (984, 32),
}
PLACES = """
__main__      10  20 300 python -m app
entry          9  20 300 opens the splash, then the rest
cli            8  20 300 one module for each command
bootstrap      7  20 300 builds, connects and closes the program
features       6  20 640 one module for each page that has a worker: install(context)
replay         6 690 980 plays a recorded trace
kiosk          5  20 170 locked full screen
training       5 196 350 the course
output         5 376 570 exports, licences
updates        5 596 770 signed news of releases
sandbox        5 796 980 a Scanner API of our own
ui             4  20 190 widgets
workers        4 212 812 threads: every slot and timer inside one boundary
health         4 838 980 the self-test
i18n           3  20  76 texts
config         3  84 152 settings
vision         3 244 420 reads codes,|makes photos
station        3 440 640 use cases:|router, shots
sync           3 660 812 jobs for|the server
observability  3 838 980 trace, log, figures
devices        2 152 420 cameras and hand scanners
store          2 440 640 database, photos, outbox
api            2 660 812 HTTP to the server
security       2 838 980 key, PIN, redaction
files          1 440 500
foreign        1 508 580
assets         1 588 658
version        1 666 736
__init__       1 744 834
domain         0  20 980 values and rules: codes, photos, sessions. No I/O, no clock, no Qt
"""
"""Package, row (0 is the lowest), left and right edge, words; `|` breaks a line."""


class Way(NamedTuple):
    """A coloured line through the packages."""

    title: str
    colour: str
    steps: str
    """What happens at each numbered stop; `|` breaks the line."""
    points: str
    """Package, x in the picture, y in the package's box; `*` is a numbered stop."""


CAMERA = Way(
    title="A camera frame becomes a receipt",
    colour="#0b62c4",
    steps="1 camera · 2 camera thread · 3 code reader · 4 station thread ·|"
    "5 router, codes · 6 database · 7 outcome · 8 band and sound",
    points="*devices 228 16, *workers 228 134, workers 376 134, *vision 376 30, vision 402 30, "
    "workers 402 74, *workers 594 74, *station 594 30, *store 594 16, store 622 16, "
    "workers 622 54, *workers 490 54, *ui 166 54",
)
KEY = Way(
    title="A key becomes a capture",
    colour="#c2410c",
    steps="1 window filter, keyboard filter · 2 wedge reader ·|"
    "3 keyboard filter · 4 station thread · 5 router, codes · 6 database",
    points="*ui 166 134, *devices 166 16, devices 184 16, ui 184 114, *ui 166 114, "
    "*workers 546 114, *station 546 30, *store 546 16",
)
PHOTO = Way(
    title="A photo reaches the server",
    colour="#0a7d5a",
    steps="1 key · 2 station thread · 3 shutter · 4 photo pipeline · 5 photo file, outbox ·|"
    "6 engine · 7 upload, register · 8 read back · 9 network thread · 10 lamp",
    points="*ui 166 94, *workers 570 94, *station 570 58, *vision 364 58, store 364 -24, "
    "store 500 -24, *store 500 38, store 630 38, store 630 -24, store 744 -24, *sync 744 30, "
    "sync 768 30, *api 768 16, api 792 16, *sync 792 30, *workers 792 34, *ui 166 34",
)
WAYS = (CAMERA, KEY, PHOTO)
