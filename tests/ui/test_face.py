"""The face as a whole: legible, nothing cut off, whatever the screen and the words."""

import itertools
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.assets import resource
from app.domain.action import ActionKind, UndoStep
from app.ui.menu import legend
from app.ui.speech import LANGUAGES, speak
from app.ui.theme import apply_theme, fitting
from app.ui.widgets.fitted_text import Fitted, fitted
from app.ui.widgets.key_button import KeyButton
from app.ui.window import Window

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
from shown import settle
from shown_states import states

SIZES = {  # of a 15-inch panel, a notebook, and a 24-inch screen with few and with many dots
    (1280, 800): 3.35,
    (1366, 768): 3.95,
    (1920, 1080): 3.62,
    (3840, 2160): 7.23,
}
THEMES = ("dark", "light", "high-contrast")
CALM = ("bench", "codes", "refused", "weak", "empty", "start")
LEAST_CONTRAST = 7.0
LEAST_SHRINK = 0.66
"""Of the size that the style sheet gives; smaller words are not read in passing."""


@pytest.fixture
def themed(qapp, face_restored):
    """`themed(size)` lets the style sheet apply as on a screen of that size."""

    def apply(size=(1280, 800), theme="dark"):
        apply_theme(qapp, fitting(SIZES[size], *size), theme)

    return apply


@pytest.fixture
def shown(qtbot, themed):
    """`shown(name, size)` is a window in one of the documented states."""

    def show(name, size=(1280, 800), theme="dark"):
        themed(size, theme)
        window = Window()
        qtbot.addWidget(window)
        window.setMinimumSize(0, 0)
        window.resize(*size)
        window.show_marked("SIMULATION")
        window.display(states()[name])
        window.show()
        return window

    return show


def visible(window, kind):
    return [one for one in window.findChildren(kind) if one.isVisible()]


def luminance(colour):
    parts = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """Of two colours, 1 to 21 (WCAG 2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ground(widget):
    """The colour that the style sheet puts behind *widget*'s text."""
    while widget is not None:
        colour = widget.palette().color(widget.backgroundRole())
        if colour.alpha() == 255 and not (isinstance(widget, QLabel) and no_ground(widget)):
            return colour
        widget = widget.parentWidget()
    raise AssertionError("nothing is behind it")


def no_ground(label):
    return label.palette().color(label.backgroundRole()).alpha() == 0


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_has_a_contrast_of_seven_to_one(shown, theme):
    window = shown("start", theme=theme)
    for name in CALM:
        window.display(states()[name])
        assert not too_pale(window), name


def too_pale(window):
    poor = {}
    for one in (*visible(window, QLabel), *visible(window, KeyButton)):
        ink = one.palette().color(one.foregroundRole())
        reached = contrast(ink, ground(one))
        if one.text() and reached < LEAST_CONTRAST:
            poor[one.objectName(), one.text()] = (ink.name(), ground(one).name(), reached)
    return poor


def test_the_contrast_is_measured_against_what_is_seen(shown):
    window = shown("weak")
    assert ground(window.band._headline) == QColor("#FFC53D")
    assert ground(window.bench.card._code) == QColor("#1B232C")
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


def test_the_main_lines_have_digits_of_twelve_millimetres_on_a_24_inch_screen(shown):
    for name, size in itertools.product(("read", "bench"), ((1920, 1080), (3840, 2160))):
        window = shown(name, size)
        for line in (window.band._headline, window.bench.card._code, window.bench.next_photo._name):
            font, _ = fitted(line.font(), line.text(), line.contentsRect().size())
            tall = QFontMetrics(font).tightBoundingRect("0").height()
            assert tall >= 12 * SIZES[size] - 0.5, (name, size, line.text())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_button_is_twenty_millimetres(shown, size):
    least = int(20 * fitting(SIZES[size], *size)) - 1
    for name in ("bench", "start"):
        window = shown(name, size)
        buttons = visible(window, KeyButton)
        small = [(one.text(), one.size()) for one in buttons if small_for_a_glove(one, least)]
        assert buttons
        assert not small


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_undo_takes_back_is_read_on_its_button(shown, qapp, face_restored, size, language):
    speak(qapp, language)
    window, small = shown("bench", size), {}
    for kind in ActionKind:
        which = "" if kind is ActionKind.REORDER else "nutrition"
        code = kind in (ActionKind.SCAN, ActionKind.QUANTITY, ActionKind.NEXT, ActionKind.PICK)
        step = UndoStep(kind, "9521234500018" if code else which)
        window.display(replace(states()["bench"], undo=step))
        settle(window)
        window.grab()
        button = window.findChild(KeyButton, "action_undo")
        if button.smallest < LEAST_SHRINK or button.elided:
            small[button.text()] = round(button.smallest, 2)
    assert small == {}


def small_for_a_glove(one, least):
    return min(one.width(), one.height()) < least


def longer(text):
    """*text* as a language might say it that needs 40 % more room."""
    words = text.split(" ")
    return " ".join(
        f"{word}{'n' * round(len(word) * 0.4)}" if word.isalpha() else word for word in words
    )


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=("ltr", "rtl"))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_or_overlaps_with_words_forty_percent_longer(shown, size, direction):
    QApplication.setLayoutDirection(direction)
    window = shown("start", size)
    for name in CALM:
        window.display(states()[name])
        lengthen(window)
        settle(window)
        window.grab()
        assert (window.width(), window.height()) == size, name
        assert cut_off(window) == [], name
        assert overlapping(window.centralWidget()) == [], name


def lengthen(window):
    """Once for each text: some are not set anew by the next state."""
    for button in visible(window, KeyButton):
        if button.text() != button.property("longer"):
            button.say(longer(button._words), button._key, longer(button._note))
            button.setProperty("longer", button.text())
    for one in visible(window, QLabel):
        if one.text() != one.property("longer"):
            one.setText(longer(one.text()))
            one.setProperty("longer", one.text())


def cut_off(window):
    """Texts that do not fit where they are drawn."""
    labels = visible(window, QLabel)
    fitting_ones = [one for one in labels if isinstance(one, Fitted)]
    cut = [one.text() for one in fitting_ones if elided(one)]
    cut += [
        one.text()
        for one in labels
        if one not in fitting_ones and not one.wordWrap() and one.width() < one.sizeHint().width()
    ]
    return cut + [one.text() for one in visible(window, KeyButton) if one.elided]


def elided(one):
    return fitted(one.font(), one.text(), one.contentsRect().size(), one._lines)[1] != one.text()


def overlapping(parent):
    """Pairs of neighbours that share pixels, and children that leave their parent."""
    children = [
        one
        for one in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if one.isVisible() and one.width() and one.height()
    ]
    wrong = [
        (one.objectName(), other.objectName())
        for one, other in itertools.combinations(children, 2)
        if QRect(one.geometry()).intersects(other.geometry())
    ]
    wrong += [
        (one.objectName(), "leaves", parent.objectName())
        for one in children
        if not parent.rect().contains(QRect(QPoint(one.x(), one.y()), one.size()))
    ]
    for one in children:
        wrong += overlapping(one)
    return wrong


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_moves_when_a_question_is_asked(shown, qtbot, size):
    window = shown("bench", size)
    QApplication.processEvents()
    before = places(window)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    QApplication.processEvents()
    assert window.findChild(Fitted, "hint").isVisible()
    assert places(window) == before
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F7)
    QApplication.processEvents()
    assert window.findChild(Fitted, "hint").isVisible()
    assert places(window) == before


def places(window):
    return [
        (one.objectName(), one.geometry())
        for one in window.bench.findChildren(QWidget)
        if one.isVisible()
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_window_does_not_grow_when_much_is_wrong(shown, size):
    window = shown("refused", size)
    window.around.show_scanner("Scanner lost: plug it in.")
    window.show_trouble("The clock of this computer is 7 min behind the server's: set it right.")
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert cut_off(window) == []


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_last_scans_are_as_large_as_the_style_sheet_says(shown, size):
    window = shown("crowded", size)
    recent = window.findChild(Fitted, "recent")
    font, words = fitted(recent.font(), recent.text(), recent.contentsRect().size())
    assert font.pixelSize() == recent.font().pixelSize()
    assert words.count("9 521234 500018".replace(" ", "\N{NO-BREAK SPACE}")) >= 2


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_long_name_is_read_in_passing_and_moves_nothing(shown, size):
    window = shown("bench", size)
    QApplication.processEvents()
    card, before = window.bench.card, window.bench.card.geometry()
    for name in ("crowded", "empty", "crowded", "bench"):
        window.display(replace(states()[name], sync=None))
        QApplication.processEvents()
        title = card._title
        font, words = fitted(title.font(), title.text(), title.contentsRect().size(), title._lines)
        assert words == title.text()
        assert font.pixelSize() >= LEAST_SHRINK * title.font().pixelSize(), name
        assert card.geometry() == before, name


def test_the_typeface_has_every_sign(qapp):
    faces = [QRawFont(str(path), 20) for path in resource("fonts").glob("*.otf")]
    lacking = {
        (path.name, sign)
        for path in Path(legend.__file__).parent.glob("*.py")
        for sign in set(path.read_text(encoding="utf-8"))
        if not sign.isascii() and not any(face.supportsCharacter(ord(sign)) for face in faces)
    }
    assert faces
    assert lacking == set()


def contrast_seen(window, name):
    """Between the lightest and the darkest dot where this label is, 0 to 255."""
    label = window.findChild(QLabel, name)
    place = QRect(label.mapTo(window, QPoint()), label.size())
    image = window.grab(place).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    dots = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return int(np.ptp(dots[:, : image.width()]))


@pytest.mark.parametrize("dots", [3.35, 5.0, 10.0])
def test_what_is_read_at_two_metres_is_painted(qapp, qtbot, face_restored, make_state, dots):
    """Qt draws letters above 64 pixels in another way."""
    apply_theme(qapp, dots)
    window = Window()
    qtbot.addWidget(window)
    window.resize(round(400 * dots), round(240 * dots))
    window.show()
    qtbot.waitExposed(window)
    window.display(make_state())
    settle(window)
    large = ("bandSign", "bandWord", "bandHeadline", "cardCode", "nextName", "nextProgress")
    seen = {name: contrast_seen(window, name) for name in large}
    assert min(seen.values()) > 100, seen
