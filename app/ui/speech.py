"""The language of the face: set once at the start, heard by every text that goes to a widget."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from app.assets import resource
from app.i18n.catalogue import Catalogue

log = logging.getLogger(__name__)

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "pl": "Polski",
}
"""Their own names, so that each is found by who speaks it."""


class Speech(QTranslator):
    """A translator that finds texts by their English, wherever they come from."""

    def __init__(self, catalogue: Catalogue, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Qt does not ask an empty one."""
        return False

    def translate(
        self, _context: str, text: str, _disambiguation: str | None = None, number: int = -1
    ) -> str:
        """As Qt wants it: "" would mean not known."""
        return self._catalogue.say(text, None if number < 0 else number)


def spoken(text: str) -> str:
    """A text of an inner room or of a table, as the operator reads it."""
    return QCoreApplication.translate("", text) if text else ""


def chosen_language(wanted: str) -> str:
    """*wanted*, or the system's when it is "", or English where the station does not speak it."""
    short = (wanted or QLocale.system().name())[:2]
    return short if short in LANGUAGES else "en"


def locale_of(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: in this *language*, as where the station stands.

    >>> locale_of("en", QLocale("de_DE")).name()
    'en_DE'
    """
    if system.name()[:2] == language:
        return system
    there = QLocale(QLocale(language).language(), system.territory())
    if there.territory() == system.territory() or language != "en":
        return there
    return QLocale("en_GB")  # Qt would take the United States: the month first, twelve hours


def speak(application: QGuiApplication, wanted: str) -> None:
    """Everything that is said from now on is in this language; numbers and dates, too."""
    language = chosen_language(wanted)
    locale = locale_of(language, QLocale.system())
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    _install_qt(application, language)
    application.installTranslator(Speech(_catalogue(language), application))


def _catalogue(language: str) -> Catalogue:
    """English where the file of the language is gone or damaged: the bench opens all the same."""
    try:
        return Catalogue.read(resource("i18n", f"scanstation_{language}.ts"))
    except Exception:
        log.exception("The texts in %s cannot be read. The bench speaks English.", language)
        return Catalogue("en", {})


def _install_qt(application: QGuiApplication, language: str) -> None:
    """What Qt's own dialogs say."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = QTranslator(application)
    if own.load(f"qtbase_{language}", folder):
        application.installTranslator(own)
    else:
        own.deleteLater()
