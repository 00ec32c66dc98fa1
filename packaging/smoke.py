"""Tries the frozen program: the self-test and a scripted scan.

    packaging/dev.py smoke PACKAGE.deb     in a bare Debian, offscreen and under Xvfb; for root
    packaging/dev.py smoke --here PROGRAM  on this machine, offscreen: what other systems do

The scan: a session is open in the data folder, a folder of pictures is the camera. The program must
go on where that bench was, read the code, keep it, send it to the sandbox inside, and end politely.
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parents[1])]

import cv2
import numpy as np
from bare_system import BareSystem

from app.domain.barcode import Symbology
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.station.station import Station
from app.store.store import open_store
from app.vision.symbol_drawing import draw_symbol

GTIN = "9521234500018"
PATIENCE_S = 60.0
_ENDED = {0, -signal.SIGTERM} if sys.platform == "win32" else {0}

Start = Callable[[Sequence[str], Mapping[str, str]], "subprocess.Popen[str]"]
"""Starts a command with variables, its output in pipes."""


class SmokeFound(RuntimeError):
    """The program is not whole."""


def selftest(start: Start, program: str, data: Path, variables: Mapping[str, str]) -> None:
    """No check may fail. Raises SmokeFound."""
    command = [program, "selftest", "--simulate", "--json", "--data-dir", data.as_posix()]
    with start(command, variables) as asked:
        out, errors = asked.communicate(timeout=PATIENCE_S)
    found = [json.loads(line) for line in out.splitlines()]
    failed = [one for one in found if one["state"] == "failed"]
    if asked.returncode or failed or not found:
        raise SmokeFound(f"selftest ended with {asked.returncode}: {failed}\n{errors[-3000:]}")
    noted = [f"{one['name']}: {one['words']}" for one in found if one["state"] == "warning"]
    print(f"  selftest: {len(found)} checks, none failed", *noted, sep="\n    noted: ")


def scan(start: Start, program: str, root: Path, data: Path, variables: Mapping[str, str]) -> None:
    """*data* as the program sees it; *root* leads there. Raises SmokeFound."""
    outside = root / data.as_posix().lstrip("/") if root != Path() else data
    bench = outside / "simulation"
    _leave_a_session_open(bench)
    _picture(outside / "pictures")
    camera = (data / "pictures").as_posix()
    options = ["--simulate", "--camera", camera, "--data-dir", data.as_posix()]
    begun = time.monotonic()
    with start([program, "run", *options], variables) as bench_program:
        try:
            seen = _sees_the_scan(bench / "station.db", bench_program)
            took = time.monotonic() - begun
        finally:
            bench_program.terminate()
            _, errors = bench_program.communicate(timeout=PATIENCE_S)
    if not seen:
        raise SmokeFound(f"Expected {GTIN} on the server, it never came:\n{errors[-3000:]}")
    if bench_program.returncode not in _ENDED:
        raise SmokeFound(f"the bench ended with {bench_program.returncode}:\n{errors[-3000:]}")
    print(f"  scan: {GTIN} read, kept and on the server {took:.1f} s after the start")


def _leave_a_session_open(folder: Path) -> None:
    ids = iter(f"smoke{number}" for number in range(9))
    now = datetime.now(UTC)
    with open_store(folder, floor=0) as store:
        Station(store, lambda: now, ids.__next__, ShotLists()).start(CaptureMode.BARCODE_SCAN)


def _picture(folder: Path) -> None:
    """A camera's view of a label: grey desk, the code in its middle."""
    folder.mkdir(exist_ok=True)
    label = draw_symbol(GTIN, Symbology.EAN_13, 4)
    view = np.full((720, 1280), 180, dtype=np.uint8)
    top, left = (720 - label.shape[0]) // 2, (1280 - label.shape[1]) // 2
    view[top : top + label.shape[0], left : left + label.shape[1]] = label
    if not cv2.imwrite(str(folder / "label.png"), view):
        raise SmokeFound(f"Expected to write a picture into {folder}.")


def _sees_the_scan(database: Path, program: "subprocess.Popen[str]") -> bool:
    """Whether it comes while *program* runs, within a minute."""
    until = time.monotonic() + PATIENCE_S
    address = f"{database.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        while time.monotonic() < until and program.poll() is None:
            if (GTIN, 1) in connection.execute("SELECT text, on_server FROM capture").fetchall():
                return True
            time.sleep(0.1)
    return False


def here(program: Path) -> None:
    """On this machine, without a window. Raises SmokeFound."""
    print(f"smoke on this machine: {program}")
    variables = {"QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        selftest(_start_here, str(program), Path(folder), variables)
        scan(_start_here, str(program), Path(), Path(folder), variables)


def bare(package: Path, work: Path) -> None:
    """In a bare Debian, offscreen and under Xvfb. Raises SmokeFound."""
    print(f"smoke in a bare Debian: {package.name}")
    system = BareSystem(work / "bare")
    system.make()
    try:
        system.install(system.take(package))
        if (system.root / "usr" / "bin" / "python3").exists():
            raise SmokeFound("Expected no Python in a bare system, found one.")
        print(" without a window")
        _try(system, Path("/tmp/offscreen"), {"QT_QPA_PLATFORM": "offscreen"})  # noqa: S108
        print(" in a window")
        with x_server() as display:
            _try(system, Path("/tmp/window"), {"DISPLAY": display})  # noqa: S108
    finally:
        system.remove()


def _try(system: BareSystem, data: Path, variables: Mapping[str, str]) -> None:
    (system.root / data.as_posix().lstrip("/")).mkdir()
    selftest(system.start, "scanstation", data, variables)
    scan(system.start, "scanstation", system.root, data, variables)


def _start_here(command: Sequence[str], variables: Mapping[str, str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        command,
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@contextmanager
def x_server() -> Iterator[str]:
    """A display in memory, which programs in a bare system reach too; its name."""
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1280x800x24", "-ac"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=quiet) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{int(told.readline())}"
        finally:
            server.terminate()


def main(arguments: Sequence[str]) -> int:
    """Try what is named; 1 when it is not whole."""
    try:
        if len(arguments) == 2 and arguments[0] == "--here":  # noqa: PLR2004
            here(Path(arguments[1]).resolve())
        elif len(arguments) == 1 and not arguments[0].startswith("-"):
            bare(Path(arguments[0]), Path(__file__).resolve().parents[1] / "build")
        else:
            print(__doc__)
            return 0 if arguments == ["--help"] else 2
    except SmokeFound as found:
        print(found, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
