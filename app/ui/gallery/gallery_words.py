"""What the gallery says of the photo that is looked at."""

from PySide6.QtCore import QCoreApplication

from app.domain.photo import ProductPhoto
from app.ui.words import photo_name


def _tr(words: str) -> str:
    return QCoreApplication.translate("Gallery", words)


def name_of(photo: ProductPhoto) -> str:
    """Its type, and what it is of where that was said."""
    return photo_name(photo.type) + (f" ({photo.label})" if photo.label else "")


def question(what: str, photo: ProductPhoto) -> str:
    """What the next key would do; "" where nothing is asked."""
    if what == "retype":
        return _tr("What does it show? Press the key of its type (1 … =), or Esc.")
    if what == "edit":
        return _tr("Arrows move the frame, + and − size it, or draw it. The original is kept.")
    if what != "discard":
        return ""
    there = _tr("The server has it and cannot delete: there it becomes 'other', last.")
    asked = _tr("Throw {name} away? Delete once more, or Esc.").format(name=name_of(photo))
    return f"{asked} {there}" if photo.on_server else asked


def said_of(photo: ProductPhoto) -> str:
    """Its flaws, or that there are none; and where it is."""
    flaws = "   ".join(f"! {flaw.words}" for flaw in photo.flaws)
    where = _tr("on the server") if photo.on_server else _tr("safe here")
    return f"{flaws or _tr('✓ nothing wrong was found')}   ·   {photo.trouble or where}"
