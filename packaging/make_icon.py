"""Makes the program's icon in resources/icons: a code on a dark tile, and the green of a good scan.

python3 packaging/make_icon.py
"""

from pathlib import Path

from PIL import Image, ImageDraw

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
SIZE = 1024
BARS = (3, 1, 1, 2, 1, 1, 3, 1, 2)  # modules: bar, space, bar ...
MODULE = 44
DARK, LIGHT, GREEN = "#14181d", "#f4f6f8", "#3ddc84"


def draw() -> Image.Image:
    """The icon at its largest."""
    icon = Image.new("RGBA", (SIZE, SIZE), "#00000000")
    pen = ImageDraw.Draw(icon)
    pen.rounded_rectangle((32, 32, SIZE - 32, SIZE - 32), radius=190, fill=DARK)
    x = (SIZE - sum(BARS) * MODULE) // 2
    for number, width in enumerate(BARS):
        if number % 2 == 0:
            pen.rectangle((x, 230, x + width * MODULE - 1, SIZE - 230), fill=LIGHT)
        x += width * MODULE
    middle = SIZE // 2
    pen.rounded_rectangle((110, middle - 34, SIZE - 110, middle + 34), radius=34, fill=GREEN)
    return icon


def main() -> None:
    """Write it for each system."""
    ICONS.mkdir(parents=True, exist_ok=True)
    icon = draw()
    icon.resize((256, 256)).save(ICONS / "scanstation.png", optimize=True)
    icon.save(ICONS / "scanstation.ico", sizes=[(n, n) for n in (16, 24, 32, 48, 64, 128, 256)])
    icon.resize((512, 512)).save(ICONS / "scanstation.icns")


if __name__ == "__main__":
    main()
