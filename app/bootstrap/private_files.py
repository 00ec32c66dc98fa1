"""What an older version left open to other accounts is closed when the bench opens."""

import logging

from app.config.settings import Settings, log_file
from app.config.startup import settings_file
from app.files.private import tighten

log = logging.getLogger(__name__)

OURS = (
    *("station.db*", "station.lock", "photos", "backups", "trace", "numbers", "diary"),
    *("updates", "training", "simulation", "sandbox", "locked*", "*.bad-*", ".*.part"),
    *("card-secret*", "withdrawn-cards*", "supervisor-pin*", "hand-scanner.json*"),
    *("white-balance.json*", "shot-lists.toml*", "remembered.json*", "newest-update*"),
    *("settings.toml*", "api-key-host.json*"),
)
"""Patterns of the names in a data folder, which is that of the settings on macOS;
whatever else lies there is somebody else's."""


def close_to_others(settings: Settings) -> None:
    """Data, settings and log belong to this account alone. Raises nothing."""
    closed = tighten(settings.data_dir, OURS) + tighten(settings_file().parent, OURS)
    closed += tighten(log_file().parent)
    if closed:
        log.info("%d files and folders were open to other accounts, and are closed now", closed)
