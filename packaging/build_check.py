"""All that can be tried of a bundle on Linux, in one go: python -P packaging/build_check.py FOLDER.

Its size, the installers of Linux in a bare system, those of Windows under wine, the start's time.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import distribution
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import deb
import installers
import project
import smoke

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "dist" / "installers"
LARGEST = 0.6
"""Of what the bundle would be with all of PySide6."""


def weigh(folder: Path) -> int:
    """Bytes of all files, links counted as links."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def check_size(bundle: Path) -> int:
    """1 when more of PySide6 was packed than is wanted."""
    whole = weigh(Path(str(distribution("PySide6_Essentials").locate_file("PySide6"))))
    ours = weigh(bundle)
    packed = weigh(bundle / "_internal" / "PySide6")
    share = ours / (ours - packed + whole)
    print(
        f"bundle {ours / 1e6:.0f} MB, of it Qt {packed / 1e6:.0f} MB; with all of PySide6 "
        f"({whole / 1e6:.0f} MB) {share:.0%} of that (allowed {LARGEST:.0%})"
    )
    return int(share > LARGEST)


def check_linux(bundle: Path) -> int:
    """The package and the tar are made; the package is tried in a bare Debian."""
    version = project.version()
    installers.fresh(OUT)
    package = deb.build(bundle, installers.fresh(ROOT / "build" / "deb"), OUT, version)
    tar = installers.tar(bundle, OUT, version)
    for made in (package, tar):
        print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.0f} MB")
    return smoke.main([str(package)])


def check_windows(_: Path) -> int:
    """The installers around a stand-in, under wine."""
    return _python("-m", "pytest", "-q", "tests/installers")


def check_start(bundle: Path) -> int:
    """The bundle's start against the source's."""
    return _python("-P", "packaging/start_time.py", str(bundle / "scanstation"))


def _python(*arguments: str) -> int:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command: Sequence[str] = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def main() -> int:
    """Every check runs, so that one start shows all that is wrong."""
    bundle = Path(sys.argv[1]).resolve()
    checks: Sequence[Callable[[Path], int]] = (check_size, check_linux, check_windows, check_start)
    failed = []
    for check in checks:
        begun = time.monotonic()
        name = check.__name__.removeprefix("check_")
        print(f"\n== {name}: {check.__doc__}", flush=True)
        if check(bundle):
            failed.append(name)
        print(f"== {name}: {time.monotonic() - begun:.0f} s", flush=True)
    print("\nFailed:" if failed else "\nAll checks passed.", *failed)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
