"""A Windows of its own (wine) and a stand-in for the program: `packaging/dev.py build --check`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))

STAND_IN = r"""
#include <stdio.h>
#include <windows.h>
int main(int count, char **words) {
    if (count > 1 && words[1][0] == 'w') Sleep(60000);
    printf("stand-in " VERSION "\n");
    return 0;
}
"""
NEEDED = ("makensis", "wixl", "wine", "x86_64-w64-mingw32-gcc", "osslsigncode", "openssl")


@pytest.fixture(scope="session", autouse=True)
def _tools():
    absent = [name for name in NEEDED if shutil.which(name) is None]
    if absent:
        pytest.skip(f"absent: {', '.join(absent)}; packaging/dev.py build --check brings them")


@pytest.fixture(scope="session")
def payload(tmp_path_factory):
    """Makes a program folder of a version."""

    def make(version):
        folder = tmp_path_factory.mktemp(f"payload-{version}")
        source = folder.parent / f"{folder.name}.c"
        source.write_text(STAND_IN)
        for name in ("scanstation", "scanstationw"):
            target = str(folder / f"{name}.exe")
            compiler = ["x86_64-w64-mingw32-gcc", f'-DVERSION="{version}"', str(source)]
            subprocess.run([*compiler, "-o", target], check=True)
        inside = folder / "_internal" / "deep er"
        inside.mkdir(parents=True)
        (inside / f"of-{version}.txt").write_text(version)
        (folder / "_internal" / "always.txt").write_text("always")
        return folder

    return make


class Windows:
    """A wine prefix, with the few things that the tests do in it."""

    def __init__(self, prefix):
        self.c = prefix / "drive_c"
        self._environment = {
            **os.environ,
            "HOME": str(prefix.parent),
            "WINEPREFIX": str(prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",
            "DISPLAY": "",
        }

    def run(self, *command):
        return subprocess.run(
            ["wine", *map(str, command)],
            env=self._environment,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=180,
        )

    def start(self, *command):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        return subprocess.Popen(["wine", *map(str, command)], env=self._environment, **quiet)

    def wait(self):
        """Until everything that was started has ended."""
        subprocess.run(["wineserver", "-w"], env=self._environment, check=True, timeout=180)

    def registry(self, key, name):
        """The text of a value, None where there is none."""
        said = self.run("reg", "query", key, "/v", name, "/reg:64")
        for line in said.stdout.splitlines():
            if "REG_" in line:
                return line.split("REG_", 1)[1].partition(" ")[2].strip()
        return None

    @property
    def person(self):
        return next(path for path in (self.c / "users").iterdir() if path.name != "Public")

    @property
    def data(self):
        return self.person / "AppData" / "Local" / "scanstation"

    def says(self, program):
        return self.run(program).stdout.strip()


@pytest.fixture(scope="module")
def windows(tmp_path_factory):
    made = Windows(tmp_path_factory.mktemp("wine") / "prefix")
    done = made.run("wineboot", "--init")
    made.wait()
    assert made.c.is_dir(), done.stderr
    yield made
    subprocess.run(["wineserver", "-k"], env=made._environment, check=False, timeout=60)
