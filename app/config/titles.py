"""What a setting is called on the screen."""

_SPELT = {
    "api": "API",
    "jpeg": "JPEG",
    "itf": "ITF",
    "url": "address",
    "dir": "folder",
    **dict.fromkeys(("mb", "ms", "s"), ""),
}
"""Parts of names; units are told beside the value."""


def title(name: str) -> str:
    """A setting's name as words.

    >>> title("jpeg_quality"), title("free_space_floor_mb")
    ('JPEG quality', 'Free space floor')
    """
    words = " ".join(filter(None, (_SPELT.get(part, part) for part in name.split("_"))))
    return words[:1].upper() + words[1:]
