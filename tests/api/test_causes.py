"""Real causes on loopback: each is one message that says whose move it is."""

import datetime as dt
import ipaddress
import socket
import socketserver
import ssl
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.api.client import ScannerApi
from app.api.errors import SignInNeeded, Unreachable, Untrusted, WrongAddress, translated
from app.domain.errors import StationError
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Fault, FaultKind

PAGE = b"<!doctype html><html><body>Welcome to the guest network</body></html>"


@contextmanager
def serving(status, body=PAGE, context=None, **headers):
    """A web server that answers everything alike; *context* makes it speak TLS."""

    class Always(BaseHTTPRequestHandler):
        def do_GET(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the library's spelling

        def log_message(self, *_):
            pass

    class Server(socketserver.TCPServer):
        def handle_error(self, *_):
            pass  # the client hung up: that is the test

    with Server(("127.0.0.1", 0), Always) as server:
        if context is not None:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def self_signed(tmp_path_factory):
    """A server's TLS with a certificate that nobody signed."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody")])
    now = dt.datetime.now(dt.UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(here, critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def trouble(url, key="csb_key"):
    """What the first request of all meets."""
    with ScannerApi(url, key) as api, pytest.raises(StationError) as caught:
        api.create_session("both", device_context={}, metadata={"station_id": "s"})
    assert "\n" not in str(caught.value)
    return caught.value


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def test_a_certificate_that_nobody_signed(self_signed):
    with serving(200, context=self_signed) as port:
        error = trouble(f"https://127.0.0.1:{port}")
    assert isinstance(error, Untrusted)
    assert "Ask the administrator to add" in str(error)


def test_https_to_a_server_without_tls():
    with serving(200) as port:
        error = trouble(f"https://127.0.0.1:{port}")
    assert isinstance(error, Untrusted)
    assert "does not speak TLS" in str(error)


def test_nobody_listens():
    error = trouble(f"http://127.0.0.1:{free_port()}")
    assert isinstance(error, Unreachable)
    assert "no server answers at this address" in str(error)


def test_a_name_that_does_not_exist():
    error = trouble("http://no-such-host.invalid")
    assert isinstance(error, Unreachable)
    assert "The name no-such-host.invalid cannot be found" in str(error)


@pytest.mark.parametrize("status", [404, 405])
def test_another_web_server_at_the_address(status):
    with serving(status) as port:
        error = trouble(f"http://127.0.0.1:{port}")
    assert isinstance(error, WrongAddress)
    assert "not as a Scanner API" in str(error)


@pytest.mark.parametrize(("status", "headers"), [(200, {}), (302, {"Location": "/sign-in"})])
def test_a_captive_portal(status, headers):
    with serving(status, **headers) as port:
        error = trouble(f"http://127.0.0.1:{port}")
    assert isinstance(error, Unreachable)
    assert "sign-in page" in str(error)


def test_a_firewall_is_no_wrong_key():
    with serving(403) as port:
        error = trouble(f"http://127.0.0.1:{port}")
    assert isinstance(error, SignInNeeded)
    assert "Ask the network's administrator" in str(error)


def test_a_wrong_key(tmp_path):
    with SandboxServer(tmp_path) as sandbox:
        error = trouble(sandbox.url, "csb_wrong")
    assert isinstance(error, SignInNeeded)
    assert "Check the API key" in str(error)


@pytest.mark.parametrize(("status", "words"), [(507, "no room left"), (503, "is busy")])
def test_a_full_or_busy_server_is_closients_move(tmp_path, status, words):
    with SandboxServer(tmp_path) as sandbox:
        arm(sandbox, Fault(kind=FaultKind.ERROR, status=status))
        error = trouble(sandbox.url, sandbox.api_key)
    assert isinstance(error, Unreachable)
    assert words in str(error)
    assert "Closient's move" in str(error)


def arm(sandbox, fault):
    httpx.post(f"{sandbox.url}/sandbox/faults", json=fault.model_dump(mode="json"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("certificate verify failed: certificate has expired", "date and time"),
        ("certificate verify failed: certificate is not yet valid", "date and time"),
        ("certificate verify failed: Hostname mismatch, certificate is", "is not the one of"),
    ],
)
def test_a_wrong_clock_or_a_wrong_name_in_a_certificate(words, said):
    error = httpx.ConnectError("[SSL] failed")
    error.__cause__ = ssl.SSLCertVerificationError(words)
    with pytest.raises(Untrusted, match=said), translated("api.test"):
        raise error
