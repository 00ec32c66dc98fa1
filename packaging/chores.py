"""The chores behind `packaging/dev.py`, one function each. Standard library only."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import architecture_picture
import pins
import rights_page
import system_packages
import translations
from virtual_environment import VirtualEnvironment, child_environment

ROOT = Path(__file__).resolve().parents[1]
VENV = VirtualEnvironment(ROOT)
BUNDLE = ROOT / "dist" / "scanstation"


def run(arguments: Sequence[str]) -> int:
    """The bench, simulated, in a window. Arguments go to `scanstation run --simulate`."""
    windowless = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in WINDOWLESS
    if not {"-h", "--help"} & set(arguments):
        need_display(sys.platform, os.environ)
    system_packages.provide(system_packages.OFFSCREEN if windowless else system_packages.WINDOW)
    VENV.provide()
    return hand_over([str(VENV.executable("scanstation")), "run", "--simulate", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Lint, format, types and all tests. Arguments go to pytest, and then only pytest runs."""
    system_packages.provide(system_packages.DISPLAY_TESTS)
    VENV.provide("test")
    python = str(VENV.executable("python"))
    if arguments:
        return step([python, "-m", "pytest", *arguments])
    # Every check runs, so that one start shows all that is wrong.
    failed = [name for name, command in checks(python).items() if step(command) != 0]
    if failed:
        print("Failed:", ", ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """A measurement: NAME runs tests/bench/NAME.py with the rest; without NAME they are listed."""
    names = sorted(path.stem for path in (ROOT / "tests" / "bench").glob("[a-z]*.py"))
    if not arguments:
        print("Benches:", *names or ["none yet"], sep="\n  ")
        return 0
    name, *rest = arguments
    if name not in names:
        sys.exit(f"Expected one of {', '.join(names) or 'no bench yet'}, got {name!r}.")
    system_packages.provide(system_packages.OFFSCREEN)
    VENV.provide("test")
    script = ROOT / "tests" / "bench" / f"{name}.py"
    return hand_over([str(VENV.executable("python")), str(script), *rest])


def screenshots(arguments: Sequence[str]) -> int:
    """The pictures of the documentation, taken anew: screenshots OUTDIR."""
    system_packages.provide(system_packages.DISPLAY_TESTS)
    VENV.provide("test")
    script = ROOT / "packaging" / "screenshots.py"
    # -P: a script's own folder comes first on its path, and this one holds our chores.
    return hand_over([str(VENV.executable("python")), "-P", str(script), *arguments])


def guide(arguments: Sequence[str]) -> int:
    """The operator's guide as a PDF for the printer: guide [OUT.pdf]."""
    system_packages.provide(system_packages.OFFSCREEN)
    VENV.provide()
    return script("print_guide.py", *(str(Path(one).resolve()) for one in arguments))


def build(arguments: Sequence[str]) -> int:
    """The program as a folder that needs no Python: dist/scanstation. --check tries all of it."""
    if arguments not in ([], ["--check"]):
        sys.exit(f"Expected nothing or --check, got {' '.join(arguments)}.")
    check = bool(arguments)
    tools = (*system_packages.INSTALLERS, *system_packages.DISPLAY_TESTS) if check else ()
    system_packages.provide((*system_packages.WINDOW, *system_packages.BUILD, *tools))
    VENV.provide(*(("build", "test") if check else ("build",)))
    python = str(VENV.executable("python"))
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "build"]
    if code := step([python, "-m", "PyInstaller", *options, "packaging/station.spec"]):
        return code
    if code := script("licence_file.py", str(BUNDLE)):
        return code
    program = BUNDLE / VENV.executable("scanstation").name
    print("Built", program, flush=True)
    if check:
        return script("build_check.py", str(BUNDLE))
    return script("smoke.py", "--here", str(program))


def smoke(arguments: Sequence[str]) -> int:
    """The frozen program tried: smoke --here PROGRAM, or smoke PACKAGE.deb in a bare Debian."""
    VENV.provide("build")
    return script("smoke.py", *arguments)


def script(name: str, *arguments: str) -> int:
    """Run a script of this folder in the venv; its exit code.

    -P: a script's own folder comes first on its path, and this one holds our chores.
    """
    command = [str(VENV.executable("python")), "-P", str(ROOT / "packaging" / name), *arguments]
    print("$ python -P", f"packaging/{name}", *arguments, flush=True)
    environment = child_environment(os.environ)
    return subprocess.run(command, env=environment, check=False).returncode


def translate(arguments: Sequence[str]) -> int:
    """Gathers the texts of the program into resources/i18n; see packaging/translations.py."""
    return translations.main(arguments)


def architecture(arguments: Sequence[str]) -> int:
    """docs/images/architecture.svg anew: the packages, their imports, and three ways through."""
    if arguments:
        sys.exit(f"Expected no arguments, got {' '.join(arguments)}.")
    return architecture_picture.main()


def rights(arguments: Sequence[str]) -> int:
    """docs/rights.md anew: who may do what, from the table that the program asks."""
    if arguments:
        sys.exit(f"Expected no arguments, got {' '.join(arguments)}.")
    return rights_page.main()


def lock(arguments: Sequence[str]) -> int:
    """constraints.txt anew, with the newest versions that pyproject.toml allows."""
    if arguments:
        sys.exit(f"Expected no arguments, got {' '.join(arguments)}.")
    VENV.provide("test")
    pins.lock(ROOT, VENV.executable("python"))
    return 0


CHORES: Mapping[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "bench": bench,
    "guide": guide,
    "build": build,
    "smoke": smoke,
    "screenshots": screenshots,
    "translate": translate,
    "architecture": architecture,
    "rights": rights,
    "lock": lock,
}

WINDOWLESS = {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"}
"""Qt platforms that ask no X server and no Wayland compositor for a window."""


def need_display(platform: str, environment: Mapping[str, str]) -> None:
    """Leave with a sentence where Qt would abort the process: Linux without any display."""
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if platform != "linux" or any(environment.get(name) for name in displays):
        return
    sys.exit(
        "Expected a display for the window, found none: DISPLAY and WAYLAND_DISPLAY are not set.\n"
        "Start from a desktop session, or use a display in memory:\n"
        "  xvfb-run --auto-servernum python3 packaging/dev.py run   (Debian package xvfb)\n"
        "  QT_QPA_PLATFORM=offscreen python3 packaging/dev.py run   (no window at all)"
    )


def checks(python: str) -> dict[str, list[str]]:
    """The commands that must all succeed before a change lands, by name."""
    return {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy"],
        "pytest": [python, "-m", "pytest"],
    }


def step(command: Sequence[str]) -> int:
    """Run one *command* of the venv's Python at the root of the repository; its exit code."""
    print("$", "python -m", *command[2:], flush=True)
    environment = child_environment(os.environ)
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130  # what a shell reports; the command got the same Ctrl+C and said goodbye


def hand_over(command: list[str]) -> NoReturn:
    """Become *command*: its exit code is ours, and Ctrl+C and signals reach it alone.

    It keeps the folder the person is in, so that relative paths among the arguments stay right.
    """
    sys.stdout.flush()
    environment = child_environment(os.environ)
    if sys.platform != "win32":
        os.execve(command[0], command, environment)  # noqa: S606 - a shell has no place here
    # Windows can't replace a process, and its console sends Ctrl+C to both: the child acts on it.
    with subprocess.Popen(command, env=environment) as child:
        while True:
            try:
                sys.exit(child.wait())
            except KeyboardInterrupt:
                continue


def usage() -> str:
    """What can be asked for, a line each."""
    lines = [f"  {name:12} {chore.__doc__}" for name, chore in CHORES.items()]
    return "\n".join(["python3 packaging/dev.py CHORE [ARGUMENTS]", "", *lines])


def main(arguments: Sequence[str]) -> int:
    """Do the chore named first in *arguments* with the rest of them; its exit code."""
    name = arguments[0] if arguments else "--help"
    if name in {"-h", "--help"}:
        print(usage())
        return 0
    if name not in CHORES:
        sys.exit(f"Expected one of {', '.join(CHORES)}, got {name!r}.\n\n{usage()}")
    return CHORES[name](arguments[1:])
