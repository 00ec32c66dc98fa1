"""A lost or damaged database: its backup is offered where the bench cannot open."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap.data_folder import RESTORE, noted_data_folder, offer_backup
from app.config.settings import Settings
from app.domain.errors import NeedsOperator
from app.domain.session import CaptureMode, Session
from app.store.known_folders import WorkGone
from app.store.sqlite.errors import DatabaseUnusable
from app.store.store import open_store


@pytest.fixture
def settings(tmp_path):
    for number in range(2):
        with open_store(tmp_path / "data", floor=0) as store:
            store.sessions.start(Session(f"s{number}", CaptureMode.BOTH, datetime.now(UTC)))
    return Settings(data_dir=tmp_path / "data")


def trouble_of(folder):
    with pytest.raises(NeedsOperator) as raised, open_store(folder, floor=0):
        pass
    return raised.value


def press(words, seen):
    def pressed():
        box = QApplication.activeModalWidget()
        seen.append((box.text(), box.informativeText()))
        next(one for one in box.buttons() if words in one.text().replace("&", "")).click()

    QTimer.singleShot(0, pressed)


@pytest.mark.parametrize("harm", ["missing", "empty", "damaged"])
def test_the_backup_is_offered_and_put_back(qtbot, face_restored, settings, harm):
    path, seen = settings.work_dir / "station.db", []
    path.unlink() if harm == "missing" else path.write_bytes(b"x" * 9000 * (harm == "damaged"))
    error, window = trouble_of(settings.work_dir), QWidget()
    qtbot.addWidget(window)
    press("Close", seen)
    assert not offer_backup(error, settings, window)
    assert isinstance(trouble_of(settings.work_dir), DatabaseUnusable), "nothing was done"
    press(RESTORE, seen)
    assert offer_backup(error, settings, window)
    with open_store(settings.work_dir, floor=0) as store:
        assert store.sessions.newest().id == "s0"
    assert seen[0][0] == str(error)
    assert "with 1 sessions is there" in seen[0][1]


def test_without_a_backup_the_trouble_alone_is_told(qtbot, face_restored, settings):
    next((settings.work_dir / "backups").iterdir()).unlink()
    (settings.work_dir / "station.db").write_bytes(b"x" * 9000)
    window, seen = QWidget(), []
    qtbot.addWidget(window)
    press("OK", seen)
    assert not offer_backup(trouble_of(settings.work_dir), settings, window)
    assert [one[1] for one in seen] == [""]


def test_a_bench_whose_disk_is_not_plugged_in_makes_nothing(settings, tmp_path):
    found = []
    with noted_data_folder(settings, found.append), open_store(settings.work_dir, floor=0):
        pass
    settings.work_dir.rename(tmp_path / "unplugged")
    with pytest.raises(WorkGone), noted_data_folder(settings, found.append):
        pytest.fail("it would make a new station")
    assert not settings.work_dir.exists()
    assert found == []
