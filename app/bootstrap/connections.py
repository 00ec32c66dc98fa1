"""Connects every door between the face and the workers.

Slots are bound methods of QObjects: any other would run in the wrong thread.
"""

from PySide6.QtCore import Qt

from app.bootstrap.crash_reports import CrashReporter
from app.devices.scanners.keys import Stroke
from app.ui.input.keyboard_filter import KeyboardFilter
from app.ui.menu.entries import ENTRIES
from app.ui.widgets.chunked_update import ByParts
from app.ui.widgets.throttle import StateGate
from app.ui.window import Window
from app.workers.bench_workers import Workers
from app.workers.scanner import ScannerWorker
from app.workers.station import StationWorker
from app.workers.sync import SyncWorker
from app.workers.thumbnails import ThumbnailWorker


def connect(
    window: Window, keyboard: KeyboardFilter[Stroke], workers: Workers, crashes: CrashReporter
) -> None:
    """Every door that is always there, and those of what this bench has."""
    crashes.crashed.connect(workers.station.tell_unforeseen)
    _connect_operator(window, workers.station)
    _connect_camera(window, workers)
    keyboard.code_scanned.connect(workers.station.scan_by_wedge)
    keyboard.scan_broken.connect(workers.station.scan_failed)
    keyboard.scan_retracted.connect(workers.station.take_back_piece)
    _connect_pictures(window, workers.thumbnails)
    workers.station.thumbnail_ready.connect(window.show_thumbnail)
    workers.station.flaws_seen.connect(window.bench.preview.show_flawed)
    gate, parts = StateGate(window), ByParts(window.displaying, window)
    workers.station.state_changed.connect(gate.take)
    gate.noticed.connect(window.show_notice)
    gate.passed.connect(parts.take)
    workers.station.photo_card_read.connect(window.obey_card)
    if workers.scanner is not None:
        _connect_scanner(window, workers.scanner, workers.station)
    else:
        keyboard.code_scanned.connect(window.around.show_scanner_heard)
    if workers.sync is not None:
        _connect_sync(window, workers.sync, workers.station)


def _connect_operator(window: Window, station: StationWorker) -> None:
    wishes = window.wishes
    wishes.session_requested.connect(station.start_session)
    wishes.code_typed.connect(station.type_code)
    wishes.shutter_pressed.connect(station.shoot)
    wishes.type_picked.connect(station.pick_type)
    wishes.retake_requested.connect(station.retake)
    wishes.retype_requested.connect(station.retype)
    wishes.retouch_requested.connect(station.retouch)
    wishes.next_list_requested.connect(station.next_shot_list)
    window.menu.offer(ENTRIES["grey"], station.measure_grey)
    window.menu.offer(ENTRIES["colours"], station.forget_grey)
    wishes.reorder_requested.connect(station.reorder)
    wishes.discard_requested.connect(station.discard)
    wishes.capture_picked.connect(station.pick_capture)
    window.bench.captures.older_wanted.connect(station.read_older)
    station.older_read.connect(window.bench.captures.show_older)
    wishes.reading_picked.connect(station.pick_reading)
    wishes.next_product_requested.connect(station.next_product)
    wishes.gap_requested.connect(station.next_gap)
    wishes.undo_requested.connect(station.undo)
    wishes.again_requested.connect(station.count_again)
    wishes.end_requested.connect(station.end_session)
    wishes.submit_requested.connect(station.submit_session)


def _connect_pictures(window: Window, thumbnails: ThumbnailWorker) -> None:
    window.wishes.thumbnail_wanted.connect(thumbnails.load)
    window.wishes.part_wanted.connect(thumbnails.load_part)
    window.wishes.outline_wanted.connect(thumbnails.load_outline)
    thumbnails.loaded.connect(window.show_thumbnail)
    thumbnails.part_loaded.connect(window.gallery.show_part)
    thumbnails.outline_loaded.connect(window.bench.show_outline)


def _connect_camera(window: Window, workers: Workers) -> None:
    camera, decode, station = workers.camera, workers.decode, workers.station
    camera.frame_arrived.connect(decode.decode_latest)
    (workers.photo_camera or camera).frame_arrived.connect(workers.watch.look)
    workers.watch.still_seen.connect(station.shoot_by_itself)
    station.watch_wanted.connect(workers.watch.arm)
    camera.picture_arrived.connect(workers.pictures.relay)
    camera.trouble_changed.connect(window.around.show_camera)
    camera.remark_changed.connect(window.around.show_camera_remark)
    workers.pictures.picture_ready.connect(window.viewfinder.show_picture)
    # A camera's thread is busy reading and would never hear a queued call.
    sized = window.bench.preview.edge_wanted
    sized.connect(camera.size_pictures, Qt.ConnectionType.DirectConnection)
    station.session_opened.connect(decode.begin_anew)
    decode.barcode_read.connect(station.scan_by_camera)
    decode.doubtful_seen.connect(station.look_again)
    decode.several_seen.connect(station.look_apart)
    decode.frame_read.connect(window.viewfinder.show_readings)
    if workers.photo_camera is not None and workers.photo_pictures is not None:
        workers.photo_camera.picture_arrived.connect(workers.photo_pictures.relay)
        workers.photo_camera.trouble_changed.connect(window.around.show_photo_camera)
        workers.photo_camera.remark_changed.connect(window.around.show_photo_camera_remark)
        sized.connect(workers.photo_camera.size_pictures, Qt.ConnectionType.DirectConnection)
        workers.photo_pictures.picture_ready.connect(window.viewfinder.show_photo_picture)


def _connect_scanner(window: Window, scanner: ScannerWorker, station: StationWorker) -> None:
    scanner.code_scanned.connect(station.scan_by_serial)
    scanner.scan_broken.connect(station.refuse_serial)
    scanner.scan_retracted.connect(station.take_back_serial)
    scanner.state_changed.connect(window.around.show_scanner)
    # Its thread is busy reading and would never hear a queued call.
    station.serial_answered.connect(scanner.acknowledge, Qt.ConnectionType.DirectConnection)


def _connect_sync(window: Window, sync: SyncWorker, station: StationWorker) -> None:
    station.outbox_grew.connect(sync.wake)
    window.wishes.retry_requested.connect(sync.try_now)
    sync.reported.connect(station.observe)
