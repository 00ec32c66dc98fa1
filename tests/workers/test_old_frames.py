"""A frame that waited for longer than a second shows what lay there: no code, no shutter by it."""

import numpy as np
import pytest

from app.devices.cameras.source import LIVE_S, Frame
from app.devices.latest import Latest
from app.vision.code_selection import Attention
from app.vision.debouncer import Rearm
from app.workers.decode import DecodeWorker
from app.workers.watch import WatchWorker

NOW = 1000.0
AGES = [(0.0, True), (LIVE_S, True), (LIVE_S + 0.01, False), (240.0, False)]


def frame(age):
    return Frame(np.full((480, 640, 3), 128, np.uint8), NOW - age, 0)


class Reader:
    def __init__(self):
        self.read_images = []

    def read(self, image):
        self.read_images.append(image)
        return ()


@pytest.mark.parametrize(("age", "looked_at"), AGES)
def test_the_reader_leaves_an_old_frame(qapp, age, looked_at):
    frames, reader = Latest(), Reader()
    worker = DecodeWorker(frames, reader, Attention(Rearm()), lambda *_: None, clock=lambda: NOW)
    frames.put(frame(age))
    worker.decode_latest()
    assert bool(reader.read_images) == looked_at
    assert frames.put(frame(0)), "the mailbox is empty: the next frame wakes the worker"


@pytest.mark.parametrize(("age", "looked_at"), AGES)
def test_the_shutter_that_goes_off_by_itself_leaves_an_old_frame(qapp, age, looked_at):
    frames, fed = Latest(), []
    worker = WatchWorker(frames, clock=lambda: NOW)
    worker.arm(True)
    worker._stillness.feed = fed.append
    frames.put(frame(age))
    worker.look()
    assert bool(fed) == looked_at
