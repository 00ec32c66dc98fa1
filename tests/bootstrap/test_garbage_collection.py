"""Who collects the garbage, and when."""

import gc
import threading

from app.bootstrap.garbage_collection import collected_here


class Cycle:
    """Only the collector can end it; it says in which thread that was."""

    def __init__(self, said):
        self.said, self.myself = said, self

    def __del__(self):
        self.said.append(threading.current_thread())


def test_what_a_worker_leaves_is_collected_in_the_thread_of_the_face(qtbot):
    said = []
    with collected_here():
        worker = threading.Thread(target=lambda: [Cycle(said) for _ in range(5000)])
        worker.start()
        worker.join()
        assert said == []
        qtbot.waitUntil(lambda: len(said) == 5000)
    assert set(said) == {threading.main_thread()}


def test_afterwards_python_does_as_it_likes(qtbot):
    with collected_here():
        assert gc.get_freeze_count()
    assert gc.isenabled()
    assert not gc.get_freeze_count()
