"""Everything that the menu can offer, in its order: names, letters, words.

Whose each entry is stands in app/domain/rights.py.
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that the menu offers."""

    name: str
    words: str
    key: str
    """One letter."""
    about: str = ""
    """What it does, in a few words."""
    between_sessions: bool = False
    """Only when no session is open."""


GROUPS = {
    "This shift": (
        Entry("operator", "Who works here", "O", "Your name, or your badge"),
        Entry("day", "Log of the day", "D", "What happened, in words"),
        Entry("history", "History", "H", "All sessions and their state"),
        Entry("review", "Review", "P", "What the server proposes"),
        Entry("export", "Export last session", "E", "Pictures, CSV and JSON"),
        Entry("lock", "Lock the bench", "K", "All work is kept"),
    ),
    "Photos and codes": (
        Entry("lists", "Shot lists", "L", "Which photos a product needs", between_sessions=True),
        Entry("grey", "Grey card", "G", "White balance from a grey card"),
        Entry("colours", "Camera colours", "W", "Forget the grey card"),
        Entry("scanner", "Set up the scanner", "S", "Five codes to scan", between_sessions=True),
        Entry("explain", "What is this code?", "Q", "Scan anything, see everything"),
        Entry("cards", "Command cards", "C", "A PDF to print"),
    ),
    "This station": (
        Entry("settings", "Settings", "T", "How this station is set up"),
        Entry(
            "first_run",
            "First steps",
            "F",
            "Server, camera, scanner, sound",
            between_sessions=True,
        ),
        Entry("language", "Language", "U", "English, Deutsch, Français …"),
        Entry("pin", "Supervisor's PIN", "I", "Choose a new one"),
        Entry(
            "update",
            "Install the new version",
            "V",
            "At the end of the shift",
            between_sessions=True,
        ),
        Entry("leave", "Close Scan Station", "X", "Leave the kiosk"),
    ),
    "Help and figures": (
        Entry("training", "Training", "R", "A course of ten minutes", between_sessions=True),
        Entry("numbers", "Numbers", "N", "The day in figures and bars"),
        Entry("health", "Machine health", "M", "Camera, disk, server: how all is"),
        Entry("bundle", "Support bundle", "B", "What happened, for support"),
        Entry("about", "About", "A", "Version and licences"),
    ),
}
"""A column of the menu each."""
ENTRIES = {one.name: one for entries in GROUPS.values() for one in entries}
LEAVE_TRAINING = replace(
    ENTRIES["training"], words="Leave training", about="Back to work", between_sessions=False
)


def place_of(name: str) -> tuple[int, int]:
    """Column and row of an entry; raises KeyError for one that the menu does not know."""
    for column, entries in enumerate(GROUPS.values()):
        for row, one in enumerate(entries):
            if one.name == name:
                return column, row
    raise KeyError(name)
