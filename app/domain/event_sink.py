"""Who hears what happened: the black box, or nobody."""

from typing import Protocol


class Witness(Protocol):
    """Told each fact once, in whatever thread it happened. Never blocks, never raises."""

    def __call__(self, kind: str, /, **facts: object) -> None:
        """*facts* are frozen values or never changed again: they are written later."""
        ...


def nobody(_kind: str, /, **_facts: object) -> None:
    """For a house without a black box."""
