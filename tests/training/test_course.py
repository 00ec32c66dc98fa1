"""The whole course by a learner who does what is asked, against a real store and real photos."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.bootstrap.demo_products import demo_products, draw_no_symbol
from app.config.settings import Settings
from app.devices.cameras.synthetic import SyntheticBench
from app.domain.barcode import Symbology
from app.domain.photo import PhotoType
from app.domain.session import CaptureMode
from app.features.cards import as_image
from app.features.training import in_training
from app.store.store import open_store
from app.training.course import BROKEN, LESSONS, OATS, TEA, Course
from app.ui.training.course_panel import CoursePanel
from app.ui.window import Window
from tests.workers.conftest import station_worker


@pytest.fixture
def bench(tmp_path, qapp):
    with SyntheticBench(demo_products(), draw_no_symbol, fps=0) as packs:
        picture = packs.picture(150)
    with open_store(tmp_path / "training", floor=0) as store:
        yield station_worker(store, tmp_path, image=picture)


@pytest.fixture
def panel(bench, qtbot):
    panel = CoursePanel(Course(), lambda code: as_image(code, Symbology.CODE_128))
    qtbot.addWidget(panel)
    bench.state_changed.connect(panel.observe)
    bench.start()
    return panel


@pytest.fixture
def window(qtbot):
    """Outlives the panel that is its child."""
    window = Window()
    qtbot.addWidget(window)
    return window


def learner(bench):
    """What a learner does in each lesson."""
    return (
        lambda: bench.begin_shift("Anna"),
        lambda: bench.start_session(CaptureMode.BOTH),
        lambda: bench.scan_by_wedge(OATS),
        bench.shoot,
        bench.shoot,
        bench.undo,
        lambda: (bench.pick_type(PhotoType.NUTRITION), bench.shoot()),
        lambda: bench.scan_by_wedge(OATS),
        lambda: bench.scan_by_wedge(BROKEN),
        bench.next_product,
        lambda: bench.scan_by_wedge(TEA),
        bench.shoot,
        bench.submit_session,
    )


def test_the_whole_course_is_learned_by_doing_it(bench, panel):
    for number, (lesson, act) in enumerate(zip(LESSONS, learner(bench), strict=True), start=1):
        assert f"Step {number} of {len(LESSONS)}" in panel.words
        assert lesson.words in panel.words
        assert panel._code.isVisibleTo(panel) is bool(lesson.code)
        act()
    assert "You know the work" in panel.words
    assert "2 products, 3 photos, 0 mistakes" in panel.words


def test_only_what_is_asked_goes_on_and_a_mistake_is_counted(bench, panel):
    for act in learner(bench)[:2]:
        act()
    bench.scan_by_wedge(TEA)
    bench.scan_by_wedge("4006381333930")
    assert "Scan this code" in panel.words
    assert panel._course.mistakes == 1
    bench.scan_by_wedge(OATS)
    assert "shoot the front" in panel.words


def test_it_tells_how_long_it_took(bench):
    course = Course(LESSONS[:1])
    state = bench._station.read_state()
    began = state.notice.at
    course.observe(state, began)
    bench.begin_shift("Anna")
    assert course.observe(bench._station.read_state(), began + timedelta(minutes=8))
    assert course.minutes == pytest.approx(8)


def test_training_has_its_own_folder_and_the_stations_own_cards(tmp_path):
    real = Settings(data_dir=tmp_path)
    (tmp_path / "card-secret").write_bytes(b"s" * 32)
    training = in_training(real)
    assert training.work_dir == tmp_path / "training"
    assert (training.work_dir / "card-secret").read_bytes() == b"s" * 32
    assert training.camera == "synthetic"
    assert real.work_dir == tmp_path


def test_the_frame_and_the_word_are_seen_whatever_page_is_open(bench, panel, window, qtbot):
    window.show_training(panel)
    window.resize(1280, 900)
    window.display(bench._station.read_state())
    window.show()
    qtbot.waitExposed(window)
    window.menu.open()
    QApplication.processEvents()
    assert window.menu.geometry() == window.contentsRect()
    assert window.contentsRect() != window.rect()
    assert not window.menu.geometry().intersects(panel.geometry())
    assert isinstance(window.grab().toImage(), QImage)
