"""The storage as S3 is: in another region, behind a proxy, and never given other bytes."""

import re
import ssl
from hashlib import sha256

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.api.client import ScannerApi
from app.api.errors import Cause, NoWay, PhotoFileBad, Rejected, SignInNeeded, Unreachable
from app.api.photo_stream import PhotoStream
from app.api.schemas import UploadTicket
from app.api.storage import PhotoStorage

HERE, THERE = "https://b.s3.test/", "https://b.s3.eu-west-1.test/"
TICKET = UploadTicket(HERE, {"key": "k", "policy": "geheim"}, "k", 60)


def xml(code, more=""):
    return f"<?xml version='1.0'?><Error><Code>{code}</Code>{more}</Error>"


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "p.jpg"
    path.write_bytes(b"\xff\xd8 a photo \xff\xd9" * 9000)
    return path


class Storage:
    """Answers by address; keeps what came there."""

    def __init__(self, **answers):
        self.answers, self.came = answers, []

    def __call__(self, request):
        content = request.read()
        assert "X-API-Key" not in request.headers
        self.came.append((str(request.url), content))
        answer = self.answers.get(str(request.url))
        return answer if answer is not None else httpx.Response(204)


def upload(storage, path, ticket=TICKET, sha=None):
    with PhotoStorage(transport=httpx.MockTransport(storage)) as opened:
        opened.upload(ticket, path, sha or sha256(path.read_bytes()).hexdigest())


@pytest.mark.parametrize(
    "moved",
    [
        httpx.Response(307, headers={"Location": THERE}, text=xml("TemporaryRedirect")),
        httpx.Response(308, headers={"Location": THERE}),
        httpx.Response(
            301, text=xml("PermanentRedirect", "<Endpoint>b.s3.eu-west-1.test</Endpoint>")
        ),
    ],
    ids=lambda one: str(one.status_code),
)
def test_a_bucket_in_another_region_gets_the_whole_form_again(photo, moved):
    storage = Storage(**{HERE: moved})
    upload(storage, photo)
    assert [url for url, _ in storage.came] == [HERE, THERE]
    for _, content in storage.came:
        assert b'name="policy"' in content
        assert photo.read_bytes() in content


@pytest.mark.parametrize(
    ("ticket_url", "answer"),
    [
        (HERE, httpx.Response(307, headers={"Location": "http://b.s3.test/plain"})),
        (HERE, httpx.Response(307, headers={"Location": "file:///etc/passwd"})),
        (HERE, httpx.Response(302, headers={"Location": THERE})),
        ("http://b.s3.test/", httpx.Response(307, headers={"Location": "http://portal.test/"})),
        (HERE, httpx.Response(307)),
    ],
)
def test_nobody_on_the_way_may_send_the_form_elsewhere(photo, ticket_url, answer):
    storage = Storage(**{ticket_url: answer})
    with pytest.raises(Unreachable, match="sign-in page"):
        upload(storage, photo, UploadTicket(ticket_url, {"policy": "geheim"}, "k", 60))
    assert len(storage.came) == 1


def test_a_storage_that_sends_us_in_circles_is_left(photo):
    round_and_round = {
        HERE: httpx.Response(307, headers={"Location": THERE}),
        THERE: httpx.Response(307, headers={"Location": HERE}),
    }
    storage = Storage(**round_and_round)
    with pytest.raises(Unreachable, match="from one place to the next"):
        upload(storage, photo)
    assert len(storage.came) == 3


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (httpx.Response(403, text=xml("RequestTimeTooSkewed")), Cause.CLOCK),
        (httpx.Response(403, text=xml("AccessDenied")), Cause.PERMISSION),
        (httpx.Response(404, text=xml("NoSuchBucket")), Cause.STORAGE),
        (httpx.Response(400, text=xml("EntityTooLarge")), Cause.SIZE),
        (httpx.Response(413, text="<html>nginx</html>"), Cause.SIZE),
        (httpx.Response(405, text=""), Cause.STORAGE),
    ],
)
def test_a_refusal_has_the_cause_that_others_share(photo, answer, cause):
    with pytest.raises(Rejected) as caught:
        upload(Storage(**{HERE: answer}), photo)
    assert caught.value.cause is cause


@pytest.mark.parametrize("hint", ["120", "Mon, 23 Nov 2026 08:02:00 GMT"])
def test_the_storages_wait_is_kept_too(photo, hint):
    headers = {"Retry-After": hint, "Date": "Mon, 23 Nov 2026 08:00:00 GMT"}
    busy = httpx.Response(503, text=xml("SlowDown"), headers=headers)
    with pytest.raises(Unreachable) as caught:
        upload(Storage(**{HERE: busy}), photo)
    assert caught.value.retry_after == 120


# --- the bytes are the photo ---


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    size=st.sampled_from([1, 2, 65_535, 65_536, 65_537, 131_072, 200_000]),
    place=st.floats(0, 1, exclude_max=True),
    change=st.sampled_from(["flip", "cut", "grow", "empty", "none"]),
)
def test_no_file_that_is_not_the_photo_ever_leaves_whole(tmp_path, size, place, change):
    path = tmp_path / "p.jpg"
    data = bytes(n % 251 for n in range(size))
    at = int(place * size)
    altered = {
        "flip": data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :],
        "cut": data[:at],
        "grow": data + b"x",
        "empty": b"",
        "none": data,
    }[change]
    path.write_bytes(altered)
    pieces, sha = [], sha256(data).hexdigest()
    try:
        with PhotoStream(path, sha, lambda _: None) as stream:
            stream.seek(0)
            while piece := stream.read(65_536):
                pieces.append(piece)
    except PhotoFileBad:
        assert change != "none"
        assert len(b"".join(pieces)) < max(1, len(altered)), "the last piece was held back"
    else:
        assert altered == data == b"".join(pieces)


@pytest.mark.parametrize("kind", ["flipped", "gone", "a folder"])
def test_an_altered_file_is_named_and_nothing_is_stored(photo, kind):
    sha = sha256(photo.read_bytes()).hexdigest()
    data = photo.read_bytes()
    photo.unlink()
    if kind == "flipped":
        photo.write_bytes(data[:-1] + b"?")
    elif kind == "a folder":
        photo.mkdir()
    storage = Storage()
    with pytest.raises(PhotoFileBad, match=re.escape(str(photo))):
        upload(storage, photo, sha=sha)
    assert storage.came == []


# --- what keeps a connection from being made ---


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"ALL_PROXY": "socks5://user:geheim@127.0.0.1:1080"}, "SOCKS proxy is set"),
        ({"all_proxy": "socks5h://h:1"}, "SOCKS proxy is set"),
        ({"HTTPS_PROXY": "gopher://geheim"}, "cannot be read"),
        ({"HTTP_PROXY": "http://geheim:port"}, "cannot be read"),
        ({"HTTP_PROXY": "http://p:1", "NO_PROXY": "[::1"}, "cannot be read"),
    ],
)
@pytest.mark.parametrize("make", ["api", "storage"])
def test_proxies_that_cannot_be_used_are_no_server_and_said(monkeypatch, variables, words, make):
    for name in ("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(NoWay, match=words) as caught:
        PhotoStorage() if make == "storage" else ScannerApi("https://api.test", "csb_k")
    assert "geheim" not in str(caught.value)


def test_a_computer_without_certificates_to_trust_is_said(monkeypatch):
    def broken(*_):
        raise ssl.SSLError("no store")

    monkeypatch.setattr("app.api.connections.truststore.SSLContext", broken)
    with pytest.raises(SignInNeeded):
        ScannerApi("https://api.test", "csb_k")


@pytest.mark.parametrize("seen", ["\u200b", "\ufeff", "\u2060", "\u00ad", "\n", "\u00a0", "\t"])
def test_what_nobody_sees_in_a_key_is_left_out(seen):
    heard = []

    def host(request):
        heard.append(request.headers["X-API-Key"])
        return httpx.Response(200, json={})

    transport = httpx.MockTransport(host)
    with ScannerApi("https://api.test", f"csb{seen}_k{seen}", transport=transport) as api:
        api.whoami()
    assert heard == ["csb_k"]


@pytest.mark.parametrize("key", ["", "\u200b", "schlüssel", "ключ"])
def test_a_key_that_is_none_is_told(key):
    with pytest.raises(SignInNeeded, match="no key has"):
        ScannerApi("https://api.test", key)


@pytest.mark.parametrize("url", ["http://" + "a" * 300 + ".test", "http://a..b", "http://[::1"])
def test_an_address_that_no_name_service_takes_is_told(url):
    with pytest.raises(SignInNeeded), ScannerApi(url, "k") as api:
        api.whoami()
