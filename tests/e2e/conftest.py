"""A display of their own for the tests that act as an operator: Xvfb with a window manager."""

import os
import select
import shutil
import subprocess
import time
from contextlib import contextmanager

import pytest

TOOLS = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}  # program: Debian package
PATIENCE_S = 20
TRIES = 50


def pytest_collection_modifyitems(items):
    for item in items:
        if "display" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.display)


@pytest.fixture(scope="session")
def display(tmp_path_factory):
    """The DISPLAY of an X server that ends with the tests and has a window manager.

    Without one `showFullScreen()` claims success and stays small, and nothing gets the focus.
    """
    lacking = [package for program, package in TOOLS.items() if shutil.which(program) is None]
    if lacking:
        missed = f"A display for the tests needs: sudo apt-get install {' '.join(lacking)}"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missed)
    home = tmp_path_factory.mktemp("display")
    with x_server(home) as name, window_manager(name, home):
        yield name


@pytest.fixture
def display_environment(display):
    """The environment for a program under test: its windows go to the display."""
    own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    others = {"WAYLAND_DISPLAY", "XAUTHORITY"}
    return {name: value for name, value in os.environ.items() if name not in others} | own


@pytest.fixture
def xdotool(display_environment):
    """Press and look as a person does: `xdotool("key", "Return")` gives what xdotool prints."""

    def act(*arguments):
        for _ in range(TRIES):
            done = subprocess.run(
                ["xdotool", *arguments],
                env=display_environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=False,
            )
            if arguments[0] != "search" or "BadWindow" not in done.stderr:
                break  # otherwise a window went while the search was looking at it
        assert done.returncode == 0, f"xdotool {' '.join(arguments)}: {done.stderr.strip()}"
        return done.stdout.strip()

    return act


@contextmanager
def running(command, home, **options):
    """*command* for the length of the block; what it says goes to a file in *home*."""
    with (home / f"{command[0]}.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, **options)
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def x_server(home):
    """An X server on a display number it found free itself: no race with other test runs."""
    reader, writer = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1920x1080x24",
        "-nolisten",
        "tcp",
    ]
    try:
        with running(command, home, pass_fds=[writer]):
            ready, _, _ = select.select([reader], [], [], PATIENCE_S)
            number = os.read(reader, 16).decode().strip() if ready else ""
            assert number, f"Xvfb did not start: {(home / 'Xvfb.log').read_text()}"
            yield f":{number}"
    finally:
        os.close(reader)
        os.close(writer)


@contextmanager
def window_manager(display, home):
    """openbox with its defaults, whatever the person who runs the tests has configured."""
    environment = {"DISPLAY": display, "HOME": str(home), "PATH": os.environ["PATH"]}
    with running(["openbox", "--sm-disable"], home, env=environment) as openbox:
        # Only a window manager tells how many desktops there are.
        ask = ["xdotool", "get_num_desktops"]
        deadline = time.monotonic() + PATIENCE_S
        while subprocess.run(ask, env=environment, capture_output=True, check=False).returncode:
            alive = openbox.poll() is None and time.monotonic() < deadline
            assert alive, f"openbox did not start: {(home / 'openbox.log').read_text()}"
            time.sleep(0.05)
        yield
