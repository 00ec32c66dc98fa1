"""Starting, stopping, remembering."""

import re
import signal
import socket
import subprocess
import sys
import threading
import time

import httpx
import pytest

from app.sandbox.ids import is_well_formed
from app.sandbox.server import SandboxServer, run_forever


def test_it_listens_on_loopback_only_and_stops_with_its_thread(tmp_path):
    before = threading.active_count()
    with SandboxServer(tmp_path) as server:
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", server.url)
        assert is_well_formed(server.api_key)
        assert httpx.get(f"{server.url}/sandbox/trouble").status_code == 200
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)


def test_open_connections_and_slow_requests_do_not_hold_it_up(tmp_path):
    with httpx.Client() as client:
        with SandboxServer(tmp_path) as server:
            url = f"{server.url}/sandbox/trouble"
            client.patch(url, json={"latency_seconds": 60})
            host, port = server.url.removeprefix("http://").split(":")
            waiting = socket.create_connection((host, int(port)))
            waiting.sendall(b"GET /account/api/v1/whoami HTTP/1.1\r\nHost: x\r\n\r\n")
            client.get(url)
            started = time.monotonic()
        assert time.monotonic() - started < 3
        waiting.close()


def test_a_restart_forgets_nothing(tmp_path, call_at):
    answers = []
    with SandboxServer(tmp_path) as server:
        caller = call_at(server)
        key = server.api_key
        session = caller.session(metadata={"station_id": "s"})
        capture = caller.capture(session)["id"]
        photo = caller.photo(session, capture_short_id=capture)
        answers.append(caller.ok("GET", f"/sessions/{session}")["product_photos"])
        caller.close()
    with SandboxServer(tmp_path) as server:
        assert server.api_key == key
        caller = call_at(server)
        detail = caller.ok("GET", f"/sessions/{session}")
        assert detail["product_photos"] == answers[0]
        assert detail["captures"][0]["id"] == capture
        assert detail["metadata"] == {"station_id": "s"}
        assert caller.control.get(f"/objects/{photo['s3_key']}").status_code == 200
        caller.ok("POST", f"/sessions/{session}/submit")
        caller.close()


def test_a_taken_port_is_told_in_plain_words(tmp_path):
    with SandboxServer(tmp_path / "a") as server:
        port = int(server.url.rpartition(":")[2])
        with pytest.raises(SystemExit, match=f"Expected port {port} to be free"):
            run_forever(tmp_path / "b", port)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_alone_it_serves_until_a_signal(tmp_path, number):
    code = (
        "import sys; from pathlib import Path; from app.sandbox.server import run_forever;"
        "run_forever(Path(sys.argv[1]), 0)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        url = re.search(r"http://\S+", process.stdout.readline())[0]
        key = process.stdout.readline().split()[-1]
        answer = httpx.get(f"{url}/account/api/v1/whoami", headers={"X-API-Key": key})
        assert answer.status_code == 200
        process.send_signal(number)
        assert process.wait(timeout=10) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_what_was_answered_survives_a_kill(tmp_path, call_at):
    code = (
        "import sys; from pathlib import Path; from app.sandbox.server import run_forever;"
        "run_forever(Path(sys.argv[1]), 0)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        url = re.search(r"http://\S+", process.stdout.readline())[0]
        key = process.stdout.readline().split()[-1]
        with httpx.Client(base_url=f"{url}/scanner/api/v1", headers={"X-API-Key": key}) as client:
            session = client.post("/sessions", json={}).json()["id"]
        process.kill()
        process.wait()
    with SandboxServer(tmp_path) as server:
        caller = call_at(server)
        assert caller.ok("GET", f"/sessions/{session}")["status"] == "ACTIVE"
        caller.close()


@pytest.mark.parametrize("host", ["attacker.example", "attacker.example:80", "127.0.0.1.x.test"])
@pytest.mark.parametrize(("method", "path"), [("GET", "requests"), ("PATCH", "trouble")])
def test_the_control_pages_answer_to_our_own_name_alone(tmp_path, host, method, path):
    with SandboxServer(tmp_path) as server, httpx.Client() as client:
        url = f"{server.url}/sandbox/{path}"
        refused = client.request(method, url, headers={"Host": host}, json={})
        assert refused.status_code == 403
        for own in ("127.0.0.1", "localhost", "LOCALHOST:9", "[::1]:8700"):
            done = client.request(method, url, headers={"Host": own}, json={})
            assert done.status_code == 200, own
