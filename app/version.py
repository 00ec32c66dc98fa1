"""The program's version, as installed."""

from importlib.metadata import version as installed


def version() -> str:
    """Such as "0.1.0"."""
    return installed("scanstation")
