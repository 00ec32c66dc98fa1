"""The commands as a person types them: what they print and how they end."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import cv2
import httpx
import numpy as np
import pytest

from app.domain.barcode import Barcode, CodeSource, Symbology
from app.domain.session import CaptureMode
from app.domain.shot_list import ShotLists
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Fault, Names, Trouble
from app.station.station import Station
from app.store.contents import digest
from app.store.store import open_store
from app.vision.symbol_drawing import draw_symbol
from tests.store.other_program import working

ROOT = Path(__file__).resolve().parents[2]
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


@pytest.fixture
def scanstation():
    def run(*arguments, **variables):
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            cwd=ROOT,
            env=os.environ
            | {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
            | variables,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def work(tmp_path):
    """A data folder with one product and one photo that nobody has sent yet."""
    ids = iter(f"id{number}" for number in range(100))
    with open_store(tmp_path / "data", floor=0) as store:
        station = Station(store, lambda: datetime.now(UTC), ids.__next__, ShotLists())
        station.start(CaptureMode.BOTH)
        station.codes.scan(Barcode.of("9521234500018", Symbology.EAN_13), CodeSource.WEDGE)
        station.shots.shoot(b"jpeg")
    return tmp_path / "data"


def test_the_version_and_the_help(scanstation):
    assert scanstation("--version").stdout.startswith("scanstation ")
    assert "Reads product codes" in scanstation("--help").stdout.replace("reads", "Reads")


def test_decode_gives_a_json_line_a_picture_and_1_for_what_is_none(scanstation, tmp_path):
    page = np.pad(draw_symbol("4006381333931", Symbology.EAN_13, 3), 40, constant_values=230)
    cv2.imwrite(str(tmp_path / "b.png"), page)
    (tmp_path / "a.png").write_text("no picture")
    done = scanstation("decode", tmp_path, "--json")
    assert done.returncode == 1
    wrong, right = map(json.loads, done.stdout.splitlines())
    assert set(wrong) == {"path", "error"}
    assert set(right) == {"path", "ms", "readings"}
    (reading,) = right["readings"]
    assert set(reading) == {"symbology", "text", "gtin", "gs1", "looks", "agreed", "box"}
    assert (reading["gtin"], reading["agreed"]) == ("04006381333931", True)
    assert scanstation("decode", tmp_path / "b.png").returncode == 0


def test_sync_sends_all_and_says_so_with_0(scanstation, work, tmp_path):
    with SandboxServer(tmp_path / "server", trouble=Trouble(walk_seconds=0)) as sandbox:
        key = {"SCANSTATION_API_KEY": sandbox.api_key, "SCANSTATION_API_URL": sandbox.url}
        done = scanstation("sync", "--json", "--data-dir", work, **key)
        again = scanstation("sync", "--data-dir", work, **key)
    assert done.returncode == 0, done.stderr
    last = json.loads(done.stdout.splitlines()[-1])
    assert (last["waiting"], last["trouble"]) == (0, "")
    assert again.returncode == 0
    line = json.loads(scanstation("sessions", "--json", "--data-dir", work).stdout)
    assert (line["total"], line["on_server"]) == (2, 2)


def test_sync_goes_on_past_broken_requests_and_a_retry_says_what_it_tries(
    scanstation, work, tmp_path
):
    with SandboxServer(tmp_path / "server", trouble=Trouble(walk_seconds=0)) as sandbox:
        key = {"SCANSTATION_API_KEY": sandbox.api_key, "SCANSTATION_API_URL": sandbox.url}
        for kind, path in (("error", "/captures$"), ("lost_after", "/photos$")):
            fault = Fault(kind=kind, path=path, times=1)
            httpx.post(f"{sandbox.url}/sandbox/faults", json=fault.model_dump(mode="json"))
        refused = Fault(kind="error", path="/storage/", status=413, times=1)
        httpx.post(f"{sandbox.url}/sandbox/faults", json=refused.model_dump(mode="json"))
        parked = scanstation("sync", "--data-dir", work, **key)
        assert parked.returncode == 4, parked.stdout
        assert "413" in parked.stdout
        done = scanstation("sync", "--retry", "--data-dir", work, **key)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "trying 1 again. Refused by the server: A proxy before" in done.stdout


def test_the_contract_is_told_in_words(scanstation, work, tmp_path):
    with SandboxServer(tmp_path / "server") as sandbox:
        key = {"SCANSTATION_API_KEY": sandbox.api_key, "SCANSTATION_API_URL": sandbox.url}
        told = scanstation("contract", **key)
        assert (told.returncode, "as this station expects it" in told.stdout) == (0, True)
        sandbox.make_trouble(Trouble(names=Names.PUBLIC_ID))
        told = scanstation("contract", "--json", **key)
        assert (
            "calls session_short_id session_public_id" in json.loads(told.stdout)["differences"][0]
        )


def test_a_proxy_that_cannot_be_used_is_one_sentence(scanstation, work):
    variables = {"SCANSTATION_API_KEY": "csb_x", "ALL_PROXY": "socks5://geheim:1"}
    there = ("--data-dir", work)
    for command in (("sync", *there), ("verify", "last", *there), ("contract",)):
        told = scanstation(*command, **variables)
        assert told.returncode == 4
        assert "SOCKS proxy is set" in told.stderr
        assert "Traceback" not in told.stderr
        assert "geheim" not in told.stderr


def test_sessions_are_searched(scanstation, work):
    looking = ("sessions", "--data-dir", work, "--limit", "5", "--since", "2026-01-01")
    assert scanstation(*looking, "--state", "sending", "--text", "95212").stdout.count("\n") == 1
    assert scanstation(*looking, "--state", "on-server").stdout == ""
    assert scanstation(*looking, "--gtin", "4006381333932").returncode == 4


def test_sync_without_a_network_ends_with_3_and_loses_nothing(scanstation, work):
    variables = {"SCANSTATION_API_KEY": "csb_x", "SCANSTATION_API_URL": "http://127.0.0.1:9"}
    done = scanstation("sync", "--data-dir", work, **variables)
    assert done.returncode == 3
    assert "waiting 3" in done.stdout


def test_sync_with_a_wrong_key_needs_a_person(scanstation, work, tmp_path):
    with SandboxServer(tmp_path / "server") as sandbox:
        variables = {"SCANSTATION_API_KEY": "csb_x", "SCANSTATION_API_URL": sandbox.url}
        done = scanstation("sync", "--data-dir", work, **variables)
    assert done.returncode == 4
    assert "Check the API key" in done.stdout
    assert "csb_x" not in done.stdout + done.stderr


def test_sync_without_any_key_says_how_to_store_one(scanstation, work):
    done = scanstation("sync", "--data-dir", work)
    assert done.returncode == 4
    assert "Store it: scanstation key" in done.stderr


def test_the_sandbox_runs_alone_with_its_switches(tmp_path):
    command = [sys.executable, "-m", "app", "sandbox", "--port", "0", "--data-dir", tmp_path]
    with subprocess.Popen(
        [*command, "--trouble", "id_field=public_id"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        url = process.stdout.readline().split()[-1]
        key = process.stdout.readline().split()[-1]
        headers = {"X-API-Key": key}
        made = httpx.post(f"{url}/scanner/api/v1/sessions", json={}, headers=headers)
        process.send_signal(signal.SIGTERM)
    assert made.status_code == 201
    assert "public_id" in made.json()
    assert process.returncode == 0


def test_a_switch_that_is_none_is_told(scanstation):
    done = scanstation("sandbox", "--trouble", "error_rat=0.1")
    assert done.returncode == 2
    assert "error_rate" in done.stderr


def test_a_wrong_setting_is_named_with_what_was_given(scanstation, tmp_path):
    done = scanstation("sync", SCANSTATION_API_URL="not an address")
    assert done.returncode == 4
    assert "api_url" in done.stderr
    assert "'not an address'" in done.stderr
    settings = tmp_path / "home" / "scanstation" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("camera_width = 12\nsurprise = 1\n")
    done = scanstation("sync", XDG_CONFIG_HOME=str(tmp_path / "home"))
    assert "camera_width" in done.stderr
    assert "surprise" in done.stderr


def test_a_working_bench_is_listed_exported_and_compared(scanstation, work, tmp_path):
    with SandboxServer(tmp_path / "server", trouble=Trouble(walk_seconds=0)) as sandbox:
        key = {"SCANSTATION_API_KEY": sandbox.api_key, "SCANSTATION_API_URL": sandbox.url}
        assert scanstation("sync", "--data-dir", work, **key).returncode == 0
        before = digest(work)
        with working(work / "station.db"):
            listed = scanstation("sessions", "--text", "95212", "--json", "--data-dir", work)
            same = scanstation("verify", "last", "--data-dir", work, **key)
            exported = scanstation("export", "last", "--to", tmp_path / "out", "--data-dir", work)
            refused = scanstation("sync", "--data-dir", work, **key)
    assert json.loads(listed.stdout)["on_server"] == 2
    assert (same.returncode, same.stdout) == (
        0,
        "The server shows all of it as it is here.\n",
    ), same.stderr
    assert "front of 9521234500018" in exported.stderr, "the photo of this test is no picture"
    assert (refused.returncode, "Another Scan Station works in" in refused.stderr) == (4, True)
    assert digest(work) == before


def test_a_folder_without_work_is_said_to_be_so(scanstation, tmp_path):
    done = scanstation("sessions", "--data-dir", tmp_path / "wrong")
    assert (done.returncode, "--data-dir" in done.stderr) == (4, True)
    assert not (tmp_path / "wrong").exists()
