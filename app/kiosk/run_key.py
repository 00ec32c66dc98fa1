"""Windows: started at sign-in by a value below the person's own Run key; needs no administrator."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

if sys.platform == "win32":
    import winreg

    _KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
    _NAME = "Scan Station"

    class RunKey:
        """See `autostart.Autostart`."""

        def put(self, command: Sequence[str]) -> str:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                line = subprocess.list2cmdline(command)
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, line)
            return rf"HKEY_CURRENT_USER\{_KEY}"

        def remove(self) -> None:
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY, 0, winreg.KEY_SET_VALUE) as key,
            ):
                winreg.DeleteValue(key, _NAME)

        @property
        def exists(self) -> bool:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _KEY) as key:
                    winreg.QueryValueEx(key, _NAME)
            except FileNotFoundError:
                return False
            return True
