"""Photos that a power cut took are told at the start: across the top and in the log of the day."""

import os
import time
from datetime import UTC, datetime
from types import SimpleNamespace

from app.bootstrap.application import _tell_what_is_lost
from app.config import startup
from app.domain.photo import PhotoType
from app.observability.day_log import Diary
from app.store.healing import Healed
from app.store.photo_audit import LostPhoto
from app.workers.day_log import DiaryWorker

LOST = LostPhoto("p", PhotoType.FRONT, "4006381333931", on_server=False)


def told(window, folder, healed):
    """The trouble line, and the log of the day, after a start that found this."""
    diary = Diary(folder)
    workers = SimpleNamespace(diary=DiaryWorker(diary))
    _tell_what_is_lost(SimpleNamespace(healed=healed), window, workers)
    return window._trouble.text(), diary.read(datetime.now(UTC).astimezone().date())


def test_a_lost_photo_is_told_beside_other_trouble(window, tmp_path):
    window.show_trouble("No API key.")
    words, (entry,) = told(window, tmp_path, Healed(lost=(LOST,)))
    assert "No API key." in words
    assert "4006381333931 front" in words
    assert "4006381333931 front" in entry.detail
    assert (entry.headline, entry.sign) == ("Photos", "needs_you")


def test_a_start_that_lost_nothing_says_nothing(window, tmp_path):
    assert told(window, tmp_path, Healed(adopted=1, removed=2)) == ("", ())


def test_half_written_settings_of_a_crash_go(window, tmp_path):
    folder = startup.settings_file().parent
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / ".settings.toml.0a0a0a0a.part"
    part.touch()
    os.utime(part, (time.time() - 120,) * 2)
    told(window, tmp_path, Healed())
    assert not part.exists()
