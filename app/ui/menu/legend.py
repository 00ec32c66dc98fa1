"""What every key, card and colour means: read off the tables and buttons that make them so."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.cards import ABOUT_A_PHOTO, Command, CommandKind, all_commands
from app.ui.bench.key_map import BENCH, EVERYWHERE, MODE_KEYS, SETUP_KEYS
from app.ui.menu.menu import Menu
from app.ui.speech import spoken
from app.ui.widgets.key_button import KeyButton
from app.ui.words import MODES

Line = tuple[str, str]
"""A key or a card, and what it does."""


def of_bench() -> tuple[Line, ...]:
    """Every key while a session is open."""
    return tuple((one.printed, _said(one.about)) for one in BENCH)


def of_start(menu: Menu) -> tuple[Line, ...]:
    """Every key between sessions."""
    modes = [(_printed(key), MODES[mode][0]) for key, mode in MODE_KEYS.items()]
    setup = []
    for (key, shifted), name in SETUP_KEYS.items():
        entry = menu.entry(name)
        if entry is not None:
            printed = f"Shift {_printed(key)}" if shifted else _printed(key)
            told = (spoken(one) for one in (entry.words, entry.about) if one)
            setup.append((printed, ": ".join(told)))
    common = [(one.printed, _said(one.about)) for one in BENCH if one.name in EVERYWHERE]
    between = (
        ("F5", _said("Which photos the session wants")),
        ("U", _said("Open the closed session again, until the server is told")),
    )
    return (*modes, *setup, *between, *common)


def of_buttons(page: QWidget) -> tuple[Line, ...]:
    """The keys of a page that lies over the window: what its buttons say."""
    return tuple(_button_lines(page))


def _button_lines(page: QWidget) -> Iterator[Line]:
    for button in page.findChildren(QPushButton):
        if not button.isVisibleTo(page):
            continue
        if isinstance(button, KeyButton):
            if button.key:
                yield button.key, button.accessibleName()
        elif button.text():
            yield "", button.accessibleName() or button.text()


def cards(looking: bool, *, working: bool) -> tuple[Line, ...]:
    """The cards that act on what is on the screen."""
    found: dict[str, str] = {}
    for one in all_commands():
        if _acts(one, looking, working):
            name, _, chosen = one.words.partition(": ")
            found.setdefault(f"{name}: …" if chosen and working else one.words, _about(one))
    return tuple(found.items())


def _acts(command: Command, looking: bool, working: bool) -> bool:
    if not working:
        return command.kind is CommandKind.START
    if looking:
        return command.kind in ABOUT_A_PHOTO
    return command.kind is not CommandKind.START


def _about(command: Command) -> str:
    """The words of the key that does the same."""
    name = command.kind.name.lower()
    return next((_said(one.about) for one in BENCH if one.name == name), "")


def _printed(key: int) -> str:
    return QKeySequence(key).toString()


def _said(words: str) -> str:
    return QCoreApplication.translate("Keys", words)
