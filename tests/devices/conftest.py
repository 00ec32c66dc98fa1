"""Devices under supervision, as the workers supervise them."""

from functools import partial

import pytest

from app.devices.cameras.capture import Capture
from app.devices.supervise import deliver_codes, deliver_frames, supervise


@pytest.fixture
def supervise_camera():
    return _camera


@pytest.fixture
def supervise_scanner():
    return partial(_supervised, deliver_codes)


def _camera(source, stop, deliver, report, works=lambda: None, delays=(0.0,)):
    """Until *stop*; what no driver should raise goes to *report*, too, before its trouble."""
    state = []

    def hear(error):
        if error is not None:
            report(error)
        elif not state:
            state.append("works")
            works()

    def fails(error):
        state.clear()
        report(error)

    camera = Capture(source)
    supervise(
        camera,
        lambda _: deliver_frames(camera, deliver, stop, hear),
        stop,
        fails,
        report,
        delays,
    )


def _supervised(serve, device, stop, deliver, report, works=lambda: None, delays=(0.0,)):
    """Until *stop*; what no driver should raise goes to *report*, too, before its trouble."""

    def begun(ends_row):
        serve(device, deliver, stop, lambda: (ends_row(), works()))

    supervise(device, begun, stop, report, report, delays)
