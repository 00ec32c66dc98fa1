"""Pictures of the window in its states, for the eye and for the docs.

python3 packaging/dev.py screenshots OUTDIR [SCREEN ...] [--only NAME ...]

SCREEN is WIDTHxHEIGHT@INCHES[:THEME][:LANGUAGE], such as 1280x800@15:light:de. LANGUAGE may also be
`long` (English with words 40 % longer) or `rtl` (English from right to left). A desktop at 200 %
is QT_SCALE_FACTOR=2 with half the size.
"""

import argparse
import math
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.append(str(Path(__file__).resolve().parent))

from pseudo import PSEUDO, speak_pseudo
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from shown import Picture, opened, pictures, settle

from app.bootstrap.demo_products import demo_products, draw_demo_symbol
from app.bootstrap.splash import the_application
from app.devices.cameras.synthetic import SyntheticBench
from app.domain.flaw import WHOLE
from app.station.state import StationState
from app.ui.speech import LANGUAGES, speak
from app.ui.theme import apply_theme, fitting
from app.ui.window import Window
from app.vision.reader import Reader
from app.workers.picture import as_qimage

SIZES = ("1280x800@15", "1920x1080@24")


def dress(window: Window, state: StationState) -> None:
    """A live picture with an outlined code, and thumbnails."""
    with SyntheticBench(demo_products(), draw_demo_symbol, fps=0) as bench:
        for number, name in ((100, "p0"), (390, "p1")):
            image = bench.picture(number)
            height, width = image.shape[:2]
            picture = as_qimage(image)
            window.gallery.show_part(name, WHOLE, picture)
            window.show_thumbnail(
                name, picture.scaled(320, 240, Qt.AspectRatioMode.KeepAspectRatio)
            )
        window.viewfinder.show_picture(picture, width, height)
        flawed = [photo for photo in state.photos if photo.flaws]
        if flawed and not window.gallery.isVisible():
            small = picture.scaled(320, 240, Qt.AspectRatioMode.KeepAspectRatio)
            window.bench.preview.show_flawed(small, flawed[-1].flaws)
        window.viewfinder.show_readings(Reader.thorough().read(image))


def take(picture: Picture, size: tuple[int, int]) -> QImage:
    """The window as it is then."""
    with opened(picture, size) as window:
        dress(window, picture.state)
        settle(window)
        return window.grab().toImage()


def main() -> None:
    """Write every picture."""
    known = pictures()
    parser = argparse.ArgumentParser(description="Pictures of every page, without a bench.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("screenshots"))
    parser.add_argument("screens", nargs="*", default=SIZES, help="1280x800@15:light:de and such")
    parser.add_argument("--only", nargs="+", metavar="PICTURE", choices=known)
    given = parser.parse_args()
    folder, screens = given.folder, given.screens
    folder.mkdir(parents=True, exist_ok=True)
    application = the_application()
    wanted = {name: known[name] for name in given.only or known}
    for screen in screens:
        shape, *choices = screen.split(":")
        size, _, inches = shape.partition("@")
        width, height = map(int, size.split("x"))
        real = math.hypot(width, height) / (float(inches or 24) * 25.4)
        languages = [one for one in choices if one in (*LANGUAGES, *PSEUDO)]
        theme = next((one for one in choices if one not in languages), "dark")
        speak(application, "")
        if languages:
            (speak_pseudo if languages[0] in PSEUDO else speak)(application, languages[0])
        for name, picture in wanted.items():
            dots = fitting(real, width, height, picture.spare_mm)
            apply_theme(application, dots, theme)
            image = take(picture, (width, height))
            image.save(str(folder / f"{'-'.join((name, size, *choices))}.jpg"), quality=88)
    print(f"{len(screens) * len(wanted)} pictures in {folder}")


if __name__ == "__main__":
    main()
