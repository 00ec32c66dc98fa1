"""Languages that nobody speaks, to see what a page does with longer words and other directions."""

from PySide6.QtCore import QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.speech import speak

PSEUDO = ("long", "rtl")


def longer(text: str) -> str:
    """*text* as a language might say it that needs 40 % more room.

    >>> longer("Take the {name}")
    'Taken then {name}'
    """
    words = text.split(" ")
    return " ".join(
        f"{word}{'n' * round(len(word) * 0.4)}" if word.isalpha() else word for word in words
    )


class LongWords(QTranslator):
    """Says everything in 40 % longer words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        """Qt does not ask an empty one."""
        return False

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, number: int = -1
    ) -> str:
        """As Qt wants it."""
        said = longer(text)
        return said.replace("%n", str(number)) if number >= 0 else said


def speak_pseudo(application: QApplication, name: str) -> None:
    """One of PSEUDO."""
    speak(application, "")
    if name == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        application.installTranslator(LongWords(application))
