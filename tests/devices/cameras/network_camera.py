"""A network camera that misbehaves on demand: real MJPEG by real HTTP on loopback."""

import base64
import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count

import cv2
import numpy as np

PICTURES_S = 1 / 25
BOUNDARY = "frame"


def noisy(number, size=(320, 240), level=120):
    """A sensor's picture of a grey bench, BGR: no two are the same."""
    random = np.random.default_rng(number)
    noise = random.integers(0, 16, (size[1], size[0], 3), dtype=np.uint8)
    return noise + np.uint8(level)


def jpeg(image):
    return cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 90])[1].tobytes()


class NetworkCamera:
    """*manner*, which a test changes at any time, is how it behaves from the next picture on."""

    def __init__(self):
        self.manner = "live"
        self.size = (320, 240)
        self.password = ""
        self.content_type = f"multipart/x-mixed-replace; boundary={BOUNDARY}"
        self.with_length = True
        self.headers = {}
        self.opened, self.sent = 0, 0
        self.over = threading.Event()
        self._numbers = count()
        self._last = jpeg(noisy(0))
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                camera.opened += 1
                camera._answer(self)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # a station that went away is no error
        self.host = f"127.0.0.1:{self.server.server_address[1]}"
        self.url = f"http://{self.host}/video"

    def _answer(self, request):
        if self.manner == "mute":
            self.over.wait()
            return
        wanted = "Basic " + base64.b64encode(f"bench:{self.password}".encode()).decode()
        if self.password and request.headers.get("Authorization") != wanted:
            request.send_response(401)
            request.send_header("WWW-Authenticate", 'Basic realm="camera"')
            request.end_headers()
            return
        request.send_response(200)
        request.send_header("Content-Type", self.content_type)
        for name, value in self.headers.items():
            request.send_header(name, value)
        request.end_headers()
        while not self.over.is_set() and self.manner != "closes":
            self._send(request.wfile)

    def _send(self, out):
        manner = self.manner
        if manner == "hangs":
            self.over.wait(0.02)
            return
        if manner == "endless headers":
            out.write(b"X-Filler: " + b"x" * 4096 + b"\r\n")
            return
        if manner == "trickles":
            out.write(b"x")
            self.over.wait(0.05)
            return
        if manner != "repeats":
            level = 2 if manner == "covered" else 120
            self._last = jpeg(noisy(next(self._numbers), self.size, level))
        body = self._last[: len(self._last) // 2] if manner == "halves" else self._last
        head = f"--{BOUNDARY}\r\nContent-Type: image/jpeg\r\n"
        if self.with_length:
            head += f"Content-Length: {len(body)}\r\n"
        out.write(head.encode() + b"\r\n" + body + b"\r\n")
        self.sent += 1
        slow = {"half rate": 2 * PICTURES_S, "seldom": 2.5}
        self.over.wait(slow.get(manner, PICTURES_S))


@contextmanager
def network_camera():
    camera = NetworkCamera()
    thread = threading.Thread(target=camera.server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield camera
    finally:
        camera.over.set()
        camera.server.shutdown()
        thread.join()
        camera.server.server_close()


@contextmanager
def deaf_address():
    """An address that takes a connection and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
