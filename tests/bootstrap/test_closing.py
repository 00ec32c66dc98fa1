"""A closed house leaves no widget behind: the next one's threads would stumble over it."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.application import run
from app.config.settings import Settings


@pytest.mark.parametrize("training", [False, True], ids=["work", "training"])
def test_nothing_of_a_window_outlives_its_house(tmp_path, qapp, training):
    before = set(QApplication.topLevelWidgets())
    settings = Settings(data_dir=tmp_path, simulate=True, camera="synthetic", training=training)
    assert run(lambda: settings, lambda window: QTimer.singleShot(0, window, qapp.exit)) == 0
    assert [type(one).__name__ for one in set(QApplication.topLevelWidgets()) - before] == []
