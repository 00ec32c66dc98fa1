"""The kiosk in a real window: no way out without the PIN, and back after every fall."""

import signal
import subprocess
from contextlib import contextmanager

import psutil
import pytest
from filelock import FileLock

from app.sandbox.server import SandboxServer
from app.security.pin_file import PinFile
from tests.e2e.test_operator import PATIENCE_S, ROOT, Bench, eventually


class Kiosk(Bench):
    """The bench behind its watchdog."""

    def __init__(self, *facts):
        super().__init__(*facts)
        self.command.append("--kiosk")
        PinFile(self.folder).set("4711")

    @contextmanager
    def running(self):
        with self.started():
            self.wait_for_window()
            yield self

    @contextmanager
    def started(self):
        """Whatever it shows."""
        with (
            (self.folder.parent / "program.log").open("a") as log,
            subprocess.Popen(
                self.command, env=self.environment, cwd=ROOT, stderr=log, stdout=log
            ) as self.process,
        ):
            try:
                yield self
            finally:
                if self.process.poll() is None:
                    self.process.send_signal(signal.SIGTERM)
                    self.process.wait(PATIENCE_S)

    def child(self):
        """The window's process; None while there is none."""
        children = psutil.Process(self.process.pid).children()
        return children[0] if children else None

    def page(self):
        """Whether the watchdog itself shows something, and has the keyboard."""
        found = self.ask("search", "--onlyvisible", "--pid", str(self.process.pid))
        active = self.ask("getactivewindow") if found else ""
        return bool(active) and self.ask("getwindowpid", active) == str(self.process.pid)

    def ask(self, *question):
        """What xdotool says; "" while there is no answer."""
        return subprocess.run(
            ["xdotool", *question],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        ).stdout.strip()

    def wait_for_window(self, not_of=None, seconds=PATIENCE_S):
        """Until a window of a process other than *not_of* has the keyboard."""

        def there():
            child = self.child()
            if child is None or child.pid == not_of:
                return False
            found = self.ask("search", "--onlyvisible", "--pid", str(child.pid)).split()
            if not found:
                return False
            self.window = found[0]
            active = self.ask("getactivewindow")
            return bool(active) and self.ask("getwindowpid", active) == str(child.pid)

        eventually(there, "the kiosk is up and has the keyboard", seconds)

    def pin(self, digits):
        self.xdotool("type", "--delay", "150", digits)
        self.key("Return")


@pytest.fixture
def kiosk(tmp_path, display_environment, xdotool):
    pictures = tmp_path / "camera"
    pictures.mkdir()
    with SandboxServer(tmp_path / "server") as sandbox:
        yield Kiosk(tmp_path / "station", sandbox, pictures, display_environment, xdotool)


def test_only_the_pin_opens_the_way_out(kiosk):
    with kiosk.running():
        width, height = kiosk.xdotool("getdisplaygeometry").split()
        shown = kiosk.xdotool("getwindowgeometry", "--shell", kiosk.window)
        assert f"WIDTH={width}" in shown
        assert f"HEIGHT={height}" in shown
        kiosk.key("alt+F4")
        kiosk.pin("1234")
        kiosk.key("Escape")
        kiosk.press_until("F2", lambda: kiosk.rows("SELECT id FROM session"), "the bench works on")
        kiosk.xdotool("windowminimize", kiosk.window)
        kiosk.wait_for_window()
        assert kiosk.process.poll() is None
        kiosk.key("alt+F4")
        kiosk.pin("4711")
        assert kiosk.process.wait(PATIENCE_S) == 0


def test_a_killed_and_a_frozen_window_come_back_where_they_were(kiosk):
    with kiosk.running():
        kiosk.wait_until_it_listens()
        kiosk.press_until("F2", lambda: kiosk.rows("SELECT id FROM session"), "a session is open")
        kiosk.scan_until_kept("9521234500018")
        falls = ((signal.SIGKILL, "9521234505563"), (signal.SIGSTOP, "95210018"))
        for number, (fall, code) in enumerate(falls, start=2):
            fallen = kiosk.child().pid
            psutil.Process(fallen).send_signal(fall)
            kiosk.wait_for_window(not_of=fallen)
            kiosk.wait_until_it_listens(number)
            kiosk.scan_until_kept(code)
        assert len(kiosk.rows("SELECT id FROM session")) == 1


def test_a_window_that_falls_again_and_again_leaves_a_page_and_a_way_back(kiosk):
    kiosk.environment["SCANSTATION_RESTARTS"] = "1"
    with kiosk.running():
        for times in (1, 2):
            kiosk.wait_until_it_listens(times)
            fallen = kiosk.child()
            fallen.send_signal(signal.SIGKILL)
            eventually(lambda gone=fallen: not gone.is_running(), "it fell")
            eventually(lambda: kiosk.child() is not None or kiosk.page(), "something is shown")
        eventually(kiosk.page, "the page is up")
        kiosk.key("alt+F4")
        kiosk.key("Escape")
        eventually(kiosk.page, "nobody closes the page")
        kiosk.key("F5")
        kiosk.wait_for_window()
        kiosk.wait_until_it_listens(3)
        kiosk.press_until(
            "F2", lambda: kiosk.rows("SELECT id FROM session"), "the bench works again"
        )


def test_a_window_that_cannot_open_leaves_a_page_and_a_way_back(kiosk):
    kiosk.folder.mkdir(exist_ok=True)
    with FileLock(kiosk.folder / "station.lock"), kiosk.started():
        eventually(kiosk.page, "the page is up")
    with kiosk.running():
        assert kiosk.process.poll() is None


def test_the_system_ends_a_kiosk_that_shows_its_page(kiosk):
    kiosk.folder.mkdir(exist_ok=True)
    with FileLock(kiosk.folder / "station.lock"), kiosk.started():
        eventually(kiosk.page, "the page is up")
        kiosk.process.send_signal(signal.SIGTERM)
        assert kiosk.process.wait(PATIENCE_S) == 4
