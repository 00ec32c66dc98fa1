"""The support bundle: all that shows what happened, and no secret that this station knows."""

import base64
import json
import logging
import os
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from app.api.client import ScannerApi
from app.bootstrap.crash_reports import CrashReporter
from app.config.settings import Settings, crash_folder, log_file
from app.domain.barcode import Barcode, CodeSource
from app.domain.finding import failed
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.features.diagnostics import bundle_of
from app.observability.bundle import NotWritten, without_secrets
from app.observability.log_files import log_to
from app.observability.trace.recorder import Recorder
from app.observability.trace.trace_reader import read_trace
from app.observability.trace.use_case_recorder import Tape
from app.sandbox.server import SandboxServer
from app.security.credentials import api_key, known_secrets
from app.security.pin_file import PinFile
from app.security.redaction import Redactor
from app.station.station import Station
from app.store.card_secret import card_secret
from app.store.store import open_store
from app.sync.drain import drain
from app.sync.opening import open_engine
from app.vision.png import pack


def findings():
    """A self-test that says too much."""
    yield failed("camera", f"{CAMERA} does not answer.", "Check its cable.")


CAMERA = "http://eye:camera-password@10.0.0.9/stream?auth=camera-token"


class Bench:
    """A station that worked against the sandbox, logged all it could, and crashed once."""

    def __init__(self, folder):
        self.settings = Settings(data_dir=folder, camera=CAMERA)
        PinFile(folder).set("271828")
        card_secret(folder)
        self.secrets = {"camera-password", "camera-token"}

    def work(self):
        folder = self.settings.work_dir
        with SandboxServer(folder / "server") as sandbox:
            known = known_secrets(sandbox.api_key, folder)
            self.redactor = Redactor(known)
            with log_to(log_file(), 1_000_000, {"api": "DEBUG"}, self.redactor):
                self._send_and_crash(folder, sandbox)
            card = card_secret(folder)
            pin_hash = (folder / "supervisor-pin").read_text()
            self.secrets |= {sandbox.api_key, sandbox.credentials.secret, card.hex(), pin_hash}
            self.secrets |= {base64.b64encode(card).decode(), max(pin_hash.split("$"), key=len)}

    def _send_and_crash(self, folder, sandbox):
        with (
            Recorder(folder / "trace", 10_000_000, pack) as recorder,
            open_store(folder, 0, recorder) as store,
            open_engine(store, sandbox.url, sandbox.api_key, {}, recorder) as engine,
        ):
            numbers = count()
            tape = Tape(recorder, lambda: datetime.now(UTC), lambda: f"id{next(numbers)}")
            station = Station(store, tape.clock, tape.new_id, ShotLists(), tape)
            station.start(CaptureMode.BOTH)
            station.codes.scan(Barcode.of("4006381333931"), CodeSource.WEDGE)
            station.codes.scan(Barcode.of(sandbox.api_key), CodeSource.WEDGE)  # a badge, say
            station.shots.shoot(b"jpeg")
            drain(engine, lambda _: None)
            self._say_too_much(sandbox, station.read_state().session.id, recorder)

    def _say_too_much(self, sandbox, session, recorder):
        log = logging.getLogger("app.api.test")
        with ScannerApi(sandbox.url, sandbox.api_key) as api:
            made = api.create_session("both", device_context={}, metadata={})
            ticket = api.upload_ticket(made.id, "front", "a.jpg")
        self.secrets |= {
            value
            for name, value in ticket.fields.items()
            if "signature" in name.lower() or "policy" in name.lower() or "token" in name.lower()
        }
        log.warning("the ticket was %s", ticket)
        log.warning("fields %s, key %s", ticket.fields, sandbox.api_key)
        log.info("card %s in %s", card_secret(self.settings.work_dir).hex(), CAMERA)
        recorder("note", words=json.dumps(ticket.fields))
        crashes = CrashReporter(crash_folder(), self.redactor)
        crashes.last_seconds = recorder.last_seconds
        with crashes.installed():
            sys.excepthook(ValueError, ValueError(f"{ticket.fields} {sandbox.api_key}"), None)


@pytest.fixture
def bench(tmp_path, qapp, caplog, monkeypatch):
    bench = Bench(tmp_path / "data")
    bench.work()
    key = next(one for one in bench.secrets if one.startswith("csb_"))
    monkeypatch.setenv("SCANSTATION_API_KEY", key)
    return bench


def everything(path):
    """Every byte of every file of a bundle, and their names."""
    with zipfile.ZipFile(path) as bundle:
        names = bundle.namelist()
        return "\n".join(names) + "\n".join(bundle.read(one).decode("latin-1") for one in names)


def test_no_secret_that_is_known_is_in_the_bundle(bench, tmp_path):
    assert len(bench.secrets) >= 8
    path = bundle_of(bench.settings, findings, api_key(bench.settings.api_url)).write(
        tmp_path / "bundle.zip"
    )
    content = everything(path)
    for secret in bench.secrets:
        assert secret not in content, f"{secret[:6]}... is in the bundle"
        assert json.dumps(secret)[1:-1] not in content
    assert "4006381333931" in content
    assert "[kept-back]" in content


def test_the_bundle_says_who_may_read_it(bench, tmp_path):
    made = bundle_of(bench.settings, findings, None).write(tmp_path / "bundle.zip", pictures=False)
    with zipfile.ZipFile(made) as bundle:
        words = bundle.read("READ-ME.txt").decode()
    assert "for the support of Scan Station and for the administrators" in words
    assert made.stat().st_mode & 0o077 == 0


def test_the_bundle_tells_what_it_promised_and_replays(bench, tmp_path):
    made = bundle_of(bench.settings, findings, api_key(bench.settings.api_url))
    promised = {name for part in made.parts() for name in part.files}
    path = made.write(tmp_path / "bundle.zip")
    with zipfile.ZipFile(path) as bundle:
        assert set(bundle.namelist()) == promised
        about = json.loads(bundle.read("about.json"))
        (finding,) = json.loads(bundle.read("self-test.json"))
        for name in bundle.namelist():
            if name.endswith((".jsonl", "scanstation.log")):
                for line in bundle.read(name).decode().splitlines():
                    json.loads(line)  # cleaned, and still JSON
    assert about["version"]
    assert (finding["name"], finding["state"]) == ("camera", "failed")
    trace = read_trace(path)
    assert trace.torn == ()
    assert "Codes.scan" in [line.facts.get("what") for line in trace.lines]


def test_requests_are_told_without_address_and_query(bench):
    requests = [
        line.facts for line in read_trace(bench.settings.work_dir).lines if line.kind == "request"
    ]
    assert {"storage"} < {one["path"] for one in requests}
    assert not any("?" in one["path"] or "http" in one["path"] for one in requests)
    assert all(one["status"] in (200, 201, 204) for one in requests)


def test_pictures_stay_out_when_they_are_not_wanted(bench, tmp_path):
    (bench.settings.work_dir / "trace" / "00000001.png").write_bytes(b"png")
    made = bundle_of(bench.settings, findings, api_key(bench.settings.api_url))
    assert "pictures" in [part.name for part in made.parts()]
    path = made.write(tmp_path / "bundle.zip", pictures=False)
    assert ".png" not in everything(path)


def test_a_disk_that_refuses_is_told_in_a_sentence(bench, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritten, match="Choose another folder"):
        bundle_of(bench.settings, findings, api_key(bench.settings.api_url)).write(
            tmp_path / "file" / "bundle.zip"
        )


def test_settings_that_name_a_secret_lose_their_value():
    given = {"api_key": "abc", "pin_hash": "abc", "spinning": 1, "camera": "0"}
    gone = {"api_key": "[kept-back]", "pin_hash": "[kept-back]"}
    assert without_secrets(given) == given | gone


def plant_links(work, foreign):
    """A file of somebody else, and a folder of such files, under names that a bundle takes."""
    foreign.mkdir()
    for name in ("2026-01-01.json", "00000003.jsonl"):
        (foreign / name).write_text('{"not ours": 1}')
    work.mkdir(parents=True)
    (work / "trace").symlink_to(foreign)
    (work / "numbers").mkdir()
    (work / "numbers" / "2026-01-01.json").symlink_to(foreign / "2026-01-01.json")


@pytest.mark.skipif(sys.platform == "win32", reason="making a link needs a right there")
def test_the_command_saves_it_where_it_is_told(tmp_path):
    places = ["--data-dir", str(tmp_path / "data"), "--to", str(tmp_path / "out" / "b.zip")]
    foreign = tmp_path / "foreign"
    plant_links(tmp_path / "data" / "simulation", foreign)
    done = subprocess.run(
        [sys.executable, "-m", "app", "bundle", "--simulate", "--no-pictures", *places],
        cwd=Path(__file__).resolve().parents[2],
        env=os.environ | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "out" / "b.zip") as bundle:
        findings = json.loads(bundle.read("self-test.json"))
        assert all(b"not ours" not in bundle.read(name) for name in bundle.namelist())
    assert {"database", "API", "clock"} <= {one["name"] for one in findings}
