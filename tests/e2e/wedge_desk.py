"""A window with everything that can take a key away, before the real keyboard filter.

    python wedge_desk.py OUT.jsonl [--profile JSON] [--restless] [--camera]

Writes what it saw as JSON lines: codes, broken bursts, presses of buttons; at the end the texts of
all fields. Restless: the focus wanders. SIGUSR1 opens and closes a dialog or menu. Camera: reads
1080p frames.
"""

import argparse
import json
import os
import random
import signal
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.bootstrap.demo_products import demo_products, draw_demo_symbol
from app.devices.cameras.synthetic import SyntheticBench
from app.devices.scanners.calibration import CARDS, learn
from app.devices.scanners.keys import Stroke
from app.devices.scanners.wedge import WedgeReader
from app.devices.scanners.wedge_profile import WedgeProfile
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.input.window_filter import at_windows
from app.vision.reader import Reader


class Desk(QMainWindow):
    def __init__(self, out):
        super().__init__()
        self.out = out
        self.setWindowTitle("desk")
        self.resize(900, 600)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        self.field, self.text, self.choice = QLineEdit(), QPlainTextEdit(), QComboBox()
        self.choice.setEditable(True)
        self.choice.addItems(["", "one", "two"])
        self.choice.setCurrentIndex(0)
        self.button = QPushButton("danger")
        self.button.setDefault(True)
        for part in (self.field, self.text, self.choice, self.button):
            layout.addWidget(part)

        self.setCentralWidget(middle)
        self.dialog = QDialog(self)
        inside = QVBoxLayout(self.dialog)
        self.dialog_field, self.ok = QLineEdit(), QPushButton("OK")
        self.ok.setDefault(True)
        inside.addWidget(self.dialog_field)
        inside.addWidget(self.ok)
        self.menu = QMenu(self)
        self.menu.addAction("&4 delete everything").triggered.connect(
            lambda: self.say(press="menu")
        )
        self.button.clicked.connect(lambda: self.say(press="button"))
        self.ok.clicked.connect(lambda: self.say(press="ok"))
        self.choice.activated.connect(lambda: self.say(press="choice"))
        self.bursts = []

    def say(self, **what):
        self.out.write(json.dumps(what) + "\n")
        self.out.flush()

    def note_burst(self, burst):
        """Five bursts in a row are a calibration."""
        self.bursts.append(burst)
        if len(self.bursts) == len(CARDS):
            learned = learn(dict(zip(CARDS, self.bursts, strict=True)))
            right = [learned.profile.text_of(one.strokes) for one in self.bursts]
            self.say(learned=list(learned.words), usable=learned.usable, read=right)
            self.bursts = []

    def wander(self):
        """Within the window, at any time: in the midst of a scan too."""
        if self.dialog.isVisible():
            random.choice((self.dialog_field, self.ok)).setFocus()
        else:
            random.choice((self.field, self.text, self.choice, self.button)).setFocus()

    def change_windows(self):
        """Between scans: while the system hands the focus over, keys go to no program at all."""
        self.menu.close()
        self.dialog.close()
        match random.randrange(4):
            case 0:
                self.dialog.open()
            case 1:
                self.menu.popup(self.mapToGlobal(self.rect().center()))
            case _:
                self.wander()
        QTimer.singleShot(0, lambda: self.say(changed=True))

    def finish(self):
        fields = (self.field.text(), self.text.toPlainText(), self.choice.currentText())
        self.say(fields=[*fields, self.dialog_field.text()])
        QApplication.quit()


def watch_camera(stop):
    """What the camera and the decoder do meanwhile."""
    with SyntheticBench(demo_products(), draw_demo_symbol) as bench:
        reader = Reader.live()
        while not stop.is_set():
            reader.read(bench.read().image)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("out")
    options.add_argument("--profile", default="{}")
    options.add_argument("--restless", action="store_true")
    options.add_argument("--camera", action="store_true")
    given = options.parse_args()
    os.environ.setdefault("QT_IM_MODULE", "none")  # as the program does
    application = QApplication(sys.argv[:1])
    with Path(given.out).open("a") as out:
        desk = Desk(out)
        reader = WedgeReader(WedgeProfile(**json.loads(given.profile)))
        keyboard = KeyboardFilter(reader, Stroke, desk)
        keyboard.code_scanned.connect(lambda code: desk.say(code=code))
        keyboard.scan_broken.connect(lambda words: desk.say(broken=words))
        keyboard.scan_retracted.connect(lambda code, words: desk.say(broken=f"{code}: {words}"))
        keyboard.burst_typed.connect(desk.note_burst)
        signal.signal(signal.SIGTERM, lambda *_: desk.finish())
        signal.signal(signal.SIGUSR1, lambda *_: desk.change_windows())
        alive = QTimer()
        alive.timeout.connect(lambda: None)
        alive.start(20)
        wandering = QTimer()
        wandering.timeout.connect(desk.wander)
        if given.restless:
            wandering.start(90)
        stop = threading.Event()
        watcher = threading.Thread(target=watch_camera, args=(stop,))
        if given.camera:
            watcher.start()
        desk.show()
        desk.field.setFocus()
        with at_windows(application, keyboard):
            application.exec()
        stop.set()
        if given.camera:
            watcher.join()


if __name__ == "__main__":
    main()
