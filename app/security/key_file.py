"""API keys in a file that only this account can read: for systems without a keyring.

The file is no vault: whoever works under this account, or as administrator, can read the keys. It
is used only where a keyring refuses, and the program says so in words.
"""

import json
import os
import stat
from pathlib import Path

from platformdirs import user_config_path

from app.domain.errors import NeedsOperator
from app.files.durable import remove, write_whole
from app.files.side_file import NotASideFile, read_bounded
from app.foreign.errors import BadInput
from app.foreign.json_reader import read_json

_OTHERS = 0o077
"""What the group and everybody may do (POSIX). Windows gives a user's own folders to the user."""


class KeyFileOpen(NeedsOperator):
    """Others can read the file of the keys."""

    title = "Key file not private"


def key_file() -> Path:
    """Where it is."""
    return user_config_path("scanstation", appauthor=False) / "api-keys.json"


def read_key(api_url: str) -> str | None:
    """The key for the API at *api_url*; None when none is kept here. Raises KeyFileOpen."""
    return _keys().get(api_url)


def write_key(api_url: str, key: str) -> Path:
    """Keep *key*, and read it back; where it is kept. Raises OSError, KeyFileOpen."""
    path = key_file()
    try:
        known = _keys()
    except KeyFileOpen:
        known = {}  # it is written anew, for this account alone
    write_whole(path, json.dumps({**known, api_url: key}, indent=1))
    if _keys().get(api_url) != key:
        raise OSError(0, "what was written cannot be read back", str(path))
    return path


def forget_key(api_url: str) -> None:
    """The keyring has it now. Raises OSError, KeyFileOpen."""
    known = _keys()
    if known.pop(api_url, None) is None:
        return
    if known:
        write_whole(key_file(), json.dumps(known, indent=1))
    else:
        remove(key_file())


def _keys() -> dict[str, str]:
    """All of them, by address; none from a file that is damaged."""
    path = key_file()
    try:
        content = read_json(read_bounded(path))
        mode = path.stat().st_mode
    except (OSError, NotASideFile, BadInput):
        return {}
    if os.name == "posix" and stat.S_IMODE(mode) & _OTHERS:
        raise KeyFileOpen(
            f"Others on this computer can read the API key in {path}. It is not used. Ask for a "
            "new key, and store that: scanstation key"
        )
    found = content if isinstance(content, dict) else {}
    return {str(name): one for name, one in found.items() if isinstance(one, str) and one}
