"""Thirty secrets, each where this station gets secrets from, in every spelling: none leaves."""

import base64
import itertools
import json
import logging
import sys
import zipfile
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import settings as bounded
from hypothesis import strategies as st

from app.bootstrap.crash_reports import CrashReporter
from app.config.reading import read_for_bench
from app.config.settings import crash_folder, log_file
from app.config.startup import settings_file
from app.domain.finding import ok
from app.features.diagnostics import bundle_of
from app.observability.log_files import log_to
from app.observability.trace.recorder import Recorder
from app.security.credentials import known_secrets
from app.security.pin_file import PinFile
from app.security.redaction import Redactor
from app.security.secret_sources import secrets_around, secrets_in_addresses
from app.store.card_secret import card_secret
from app.vision.png import pack

IN_FILE = {
    "camera": "rtsp://cam:p@ss/w0rd-one@10.0.0.9:554/live/Qx71kT9vLm?token=Cam-Tok3n",
    "photo_camera": "http://10.0.0.8/axis/9f8e7d6c5b4a/video.mjpg?user=peter.pan&pwd=s3cr3t&fps=30",
    "telemetry_url": "https://otel-token-4711x@collector.example/v1/Zk81mmQp02La",
    "update_url": "https://updates.example/b/2c9d81f0a7e3/news.json?sig=Upd%2BSig%2F88&exp=1764",
    "api_url": "https://boss:Pa%24%24w%C3%B6rt@api.example/t/tenant0815key",
}
SECRETS = {
    *("p@ss/w0rd-one", "Qx71kT9vLm", "Cam-Tok3n", "9f8e7d6c5b4a", "peter.pan", "s3cr3t"),
    *("otel-token-4711x", "Zk81mmQp02La", "2c9d81f0a7e3", "Upd+Sig/88", "Pa$$wört"),
    *("tenant0815key", "no-such-place-pw", "wrong-line-pw1", "kept-in-file-key"),
    *("proxy:pw@1", "proxy-two-pw", "NoSlash9pw", "all-proxy-pw", "hunter-seven-key"),
    *("otel-head-token-1", "aws-secret-value-2", "ci-token-3333", "smtp-password-4"),
    *("scan-env-pw", "socks-pw-55", "ftp-proxy-pw6", "keyring-key-00112233"),
}
BROKEN = """
telemetry = "https://me:no-such-place-pw@nowhere.example/"
camera_width = "http://x:wrong-line-pw1@h/"
api_key = "kept-in-file-key"
"""
VARIABLES = {
    "HTTP_PROXY": "http://me:proxy:pw@1@proxy.example:3128",
    "https_proxy": "http://me:proxy-two-pw@proxy.example:3128/",
    "Rsync_Proxy": "me:NoSlash9pw@proxy.example:3128",
    "ALL_PROXY": "http://u:all-proxy-pw@p.example",
    "SOCKS_PROXY": "socks5://u:socks-pw-55@p.example",
    "FTP_PROXY": "ftp://u:ftp-proxy-pw6@p.example",
    "SCANSTATION_API_KEY": "hunter-seven-key",
    "OTEL_TOKEN": "otel-head-token-1",
    "AWS_SECRET_ACCESS_KEY": "aws-secret-value-2",
    "CI_JOB_TOKEN": "ci-token-3333",
    "SMTP_PASSWORD": "smtp-password-4",
    "SCANSTATION_CAMERAS": "http://u:scan-env-pw@h/",
}


def written(secret):
    """Every spelling that programs make of a text, by other means than the redactor's."""
    data = secret.encode()
    basic = base64.b64encode(b"u:" + data).decode()
    yield from (secret, quote(secret), quote(secret, safe=""), quote_plus(secret))
    yield quote(quote(secret, safe=""), safe="")
    yield from (json.dumps(secret), json.dumps(json.dumps(secret)), repr(secret))
    yield from (data.hex(), data.hex().upper(), base64.b64encode(data).decode())
    yield from (f"Basic {basic}", base64.urlsafe_b64encode(b"name:" + data).decode())
    if len(secret) >= 8:
        half = len(secret) // 2
        yield f"{secret[:half]}\n{secret[half:]}"
        yield json.dumps([secret[:half], secret[half:]])
        yield " ".join(secret)
        yield "".join(f"%{byte:02x}" for byte in data)


def torn(text):
    return "".join(one for one in text if one not in " \n\t\r\"'+,\\")


def found_in(content, secret):
    """What a reader finds who knows the secret and looks with a tool for each spelling."""
    needles = [
        *(secret, quote(secret, safe=""), quote(secret), secret.encode().hex()),
        json.dumps(secret)[1:-1],
        base64.b64encode(secret.encode()).decode().rstrip("=")[:-1],
    ]
    plain = torn(content).replace("\\n", "")
    near = [torn(secret)] if len(torn(secret)) >= 8 else []
    low = content.lower()
    seen = [one for one in needles if one in content or one.lower() in low]
    return [*seen, *(one for one in near if one in plain)]


@pytest.fixture
def planted(tmp_path, monkeypatch):
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in IN_FILE.items()]
    settings_file().write_text("\n".join(lines) + BROKEN, encoding="utf-8")
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("SCANSTATION_DATA_DIR", str(tmp_path / "data"))
    settings = read_for_bench()
    folder = settings.work_dir
    PinFile(folder).set("271828")
    hashed = (folder / "supervisor-pin").read_text().split("$")
    return settings, SECRETS | {card_secret(folder).hex(), max(hashed, key=len)}


def test_none_of_thirty_secrets_is_in_log_trace_crash_report_or_bundle(planted, tmp_path, qapp):
    settings, secrets = planted
    assert len(secrets) >= 30
    key, folder = "keyring-key-00112233", settings.work_dir
    redactor = Redactor(
        [*secrets_around(settings.model_dump(), settings_file()), *known_secrets(key, folder)]
    )
    log = logging.getLogger("app.planted")
    with (
        log_to(log_file(), 10_000_000, {}, redactor),
        Recorder(folder / "trace", 10_000_000, pack, clean=redactor.without_known) as recorder,
    ):
        for number, secret in enumerate(sorted(secrets)):
            for spelling in written(secret):
                log.warning("number %d: <%s>", number, spelling)
                recorder("note", words=spelling, at=f"http://x/{spelling}")
        crashes = CrashReporter(crash_folder(), redactor)
        crashes.last_seconds = recorder.last_seconds
        with crashes.installed():
            bug = ValueError(" ".join(itertools.chain(*map(written, secrets))))
            sys.excepthook(ValueError, bug, None)
    look = [ok("settings", " and ".join(secrets))]
    path = bundle_of(settings, lambda: iter(look), key).write(tmp_path / "bundle.zip")
    with zipfile.ZipFile(path) as bundle:
        bundled = {name: bundle.read(name).decode() for name in bundle.namelist()}
    on_disk = [log_file(), *crash_folder().iterdir(), *(folder / "trace").glob("*.jsonl")]
    assert len(on_disk) >= 4
    assert {"settings.json", "self-test.json"} < set(bundled)
    everything = bundled | {str(one): one.read_text(encoding="utf-8") for one in on_disk}
    assert any("number 3" in text for text in everything.values())
    left = {
        (name, secret): found
        for name, content in everything.items()
        for secret in secrets
        if (found := found_in(content, secret))
    }
    assert left == {}
    for name, content in bundled.items():
        if name.endswith(".json"):
            json.loads(content)


SIGNS = st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\"'\\<>")
SECRET = st.text(SIGNS, min_size=8, max_size=40)


@bounded(max_examples=60, deadline=None)
@given(secret=SECRET, around=st.text(max_size=20))
def test_no_spelling_of_any_secret_is_left(secret, around):
    redactor = Redactor([secret])
    for spelling in written(secret):
        cleaned = redactor.clean(f"{around}|{spelling}|{around}")
        assert found_in(cleaned, secret) == []


@bounded(max_examples=60, deadline=None)
@given(
    password=st.text(
        st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\"'<>"),
        min_size=4,
        max_size=20,
    )
)
def test_a_password_in_an_address_is_known_whatever_it_holds(password):
    address = f"rtsp://cam:{password}@10.0.0.9:554/live"
    assert password in secrets_in_addresses([address])


@pytest.mark.parametrize(
    "address",
    [
        "https://www.closient.com",
        "http://127.0.0.1:8700/scanner/api/v1",
        "http://camera.local/video.mjpg?width=1920",
        "/home/bench/pictures",
    ],
)
def test_an_address_without_a_secret_teaches_none(address):
    assert secrets_in_addresses([address]) == []
