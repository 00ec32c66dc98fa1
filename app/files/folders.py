"""Folders of the person at the computer."""

import logging
from pathlib import Path

from platformdirs import user_documents_path

log = logging.getLogger(__name__)


def documents() -> Path:
    """Where a person looks for what the program writes for them. The home folder where the system's
    own description of the folders is damaged (on Linux a file that people edit). Raises nothing."""
    try:
        return user_documents_path()
    except Exception as error:  # noqa: BLE001 - the parser of that file raises whatever it likes
        log.warning("The folder of documents is not known: %s", error)
        return Path.home()
