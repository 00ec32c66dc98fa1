"""A network camera that hangs in the middle of work: nothing old is stored, and nobody waits."""

import signal
import time

import pytest

from app.sandbox.server import SandboxServer
from app.store.store import open_store_for_reading
from tests.devices.cameras.network_camera import network_camera
from tests.e2e.test_operator import PATIENCE_S, Bench, eventually


@pytest.fixture
def camera():
    with network_camera() as one:
        one.size = (640, 480)
        yield one


@pytest.fixture
def bench(tmp_path, camera, display_environment, xdotool):
    with SandboxServer(tmp_path / "server") as sandbox:
        yield Bench(tmp_path / "station", sandbox, camera.url, display_environment, xdotool)


LOADED_S = 120
NEXT, LAST = "9521234505563", "95210018"


def photos_of(bench, code):
    return bench.rows(
        "SELECT photo.id FROM photo JOIN capture ON capture.id = photo.capture_id "
        f"WHERE capture.text = '{code}'"
    )


def begin(bench):
    """A product is on the bench, and has a photo."""
    bench.wait_until_it_listens(seconds=LOADED_S)
    bench.wait_for_window()  # on a loaded machine the one before was the splash
    bench.press_until(
        "F4", lambda: bench.rows("SELECT id FROM session"), "a session is open", LOADED_S
    )
    bench.scan_until_kept("9521234500018")
    bench.press_until("space", lambda: bench.count("photo") > 0, "the camera is live", LOADED_S)


@pytest.mark.parametrize("manner", ["repeats", "hangs", "closes"])
def test_no_old_picture_is_stored_as_the_photo_of_another_product(bench, camera, manner):
    with bench.running():
        begin(bench)
        camera.manner, sent = manner, camera.sent
        bench.scan_until_kept(NEXT)
        if manner == "repeats":
            eventually(lambda: camera.sent > sent + 40, "the picture is old by now")
        else:
            hung_at = time.monotonic()
            eventually(lambda: time.monotonic() - hung_at > 1.2, "the picture is old by now")
        bench.key("space")
        bench.scan_until_kept(LAST)  # the station does one thing after the other
        assert not photos_of(bench, NEXT)
        camera.manner = "live"
        bench.press_until(
            "space", lambda: photos_of(bench, LAST), "it comes back by itself", LOADED_S
        )
    with open_store_for_reading(bench.folder) as store:
        assert store.healed.lost == ()


def test_a_station_whose_camera_hangs_ends_when_it_is_told_to(bench, camera):
    with bench.running():
        begin(bench)
        camera.manner = "hangs"
        bench.process.send_signal(signal.SIGTERM)
        assert bench.process.wait(PATIENCE_S) == 0
