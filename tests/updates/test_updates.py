"""A newer version: signed news over real HTTP, fetched whole, installed by a stand-in, or not."""

import base64
import json
import stat
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.api.errors import Rejected, Unreachable
from app.api.updates import fetch_installer, fetch_news
from app.updates.manifest import NotTrusted, Version, read_manifest
from app.updates.update_store import Shelf
from app.updates.updater import CannotInstall, Source, Updater

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.append(str(PACKAGING))
import sign_update  # noqa: E402 - found only now

KEY = Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key().public_bytes_raw()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def served(tmp_path):
    """A folder, and the address under which it is served."""
    folder = tmp_path / "served"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield folder, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def publish(served, version="1.1.0", key=KEY, script="exit 0"):
    folder, url = served
    installer = folder / f"scanstation_{version}_amd64.deb"
    installer.write_text(f"#!/bin/sh\n{script}\n")
    (folder / "news.json").write_text(
        sign_update.document(key, version, "Faster.", url, [installer])
    )
    return installer


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "updates")


@pytest.fixture
def updater(served, shelf):
    def run(path):
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        subprocess.run([path], check=False)

    def make(installed="1.0.0", launch=run):
        source = Source(f"{served[1]}/news.json", PUBLIC, "linux-x64", installed)
        return Updater(source, shelf, fetch_news, fetch_installer, launch)

    return make


def test_a_newer_version_is_fetched_once_and_waits(served, updater, shelf):
    installer = publish(served)
    waiting = updater().look()
    assert (waiting.version, waiting.words) == ("1.1.0", "Faster.")
    assert shelf.path(waiting).read_bytes() == installer.read_bytes()
    installer.unlink()
    assert updater().look() == waiting, "not fetched again"


@pytest.mark.parametrize("installed", ["1.1.0", "1.1.1", "2.0"])
def test_the_same_or_an_older_version_is_no_news(served, updater, installed):
    publish(served)
    assert updater(installed).look() is None


def test_news_for_other_systems_only_are_none(served, updater):
    folder, url = served
    other = folder / "scanstation-1.1.0-windows-x64.exe"
    other.write_bytes(b"exe")
    (folder / "news.json").write_text(sign_update.document(KEY, "1.1.0", "", url, [other]))
    assert updater().look() is None


def test_news_of_somebody_else_are_refused(served, updater, shelf):
    publish(served, key=Ed25519PrivateKey.generate())
    with pytest.raises(NotTrusted, match="not signed by the makers"):
        updater().look()
    assert shelf.waiting() is None


def test_news_changed_under_way_are_refused(served, updater):
    publish(served)
    path = served[0] / "news.json"
    path.write_text(path.read_text().replace("1.1.0", "9.9.9"))
    with pytest.raises(NotTrusted):
        updater().look()


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"manifest": 1, "signature": "?"}'])
def test_what_is_no_news_is_refused(text):
    with pytest.raises(NotTrusted, match="Nothing was changed"):
        read_manifest(text.encode(), PUBLIC)


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "http://elsewhere.example/x.deb"},
        {"name": "../../evil.deb"},
        {"sha256": "short"},
        {"size": -1},
        {"size": 10**12},
    ],
)
def test_signed_nonsense_is_refused_too(wrong):
    one = {"url": "https://a.example/x.deb", "name": "x.deb", "sha256": "0" * 64, "size": 1}
    text = json.dumps({"version": "1.0", "downloads": {"linux-x64": one | wrong}})
    signature = base64.b64encode(KEY.sign(text.encode())).decode()
    document = json.dumps({"manifest": text, "signature": signature}).encode()
    with pytest.raises(NotTrusted):
        read_manifest(document, PUBLIC)


@pytest.mark.parametrize("change", [b"longer than it was signed", b"", b"#!/bin/sh\nexit 1\n"])
def test_an_installer_that_is_not_the_signed_one_is_thrown_away(served, updater, shelf, change):
    publish(served).write_bytes(change)
    with pytest.raises(NotTrusted, match="fetched again"):
        updater().look()
    assert shelf.waiting() is None


def test_a_server_without_news_and_none_at_all(served, updater):
    with pytest.raises(Rejected, match="404"):
        updater().look()
    with pytest.raises(Unreachable):
        fetch_news("http://127.0.0.1:9/news.json")


def test_the_installer_is_started_and_its_success_is_told_once(served, updater, shelf, tmp_path):
    publish(served, script=f"touch {tmp_path}/installed")
    updater().look()
    updater().install()
    assert (tmp_path / "installed").exists()
    assert updater("1.1.0").outcome() == "Updated to version 1.1.0."
    assert updater("1.1.0").outcome() == ""
    assert list((tmp_path / "updates").iterdir()) == []


def test_a_failed_installer_leaves_the_old_version_which_says_so(served, updater):
    publish(served, script="exit 1")
    updater().look()
    updater().install()
    said = updater("1.0.0").outcome()
    assert said.startswith("The update to 1.1.0 did not succeed. Version 1.0.0 goes on")


def test_an_installer_that_does_not_start_leaves_the_old_version(served, updater):
    def refuses(path):
        raise OSError(13, "Permission denied")

    publish(served)
    updater().look()
    with pytest.raises(CannotInstall, match=r"Version 1\.0\.0 goes on"):
        updater(launch=refuses).install()


def test_an_installer_changed_on_the_disk_is_never_started(served, updater, shelf):
    started = []
    publish(served)
    waiting = updater().look()
    shelf.path(waiting).write_text("#!/bin/sh\nevil\n")
    with pytest.raises(NotTrusted, match="changed on this disk"):
        updater(launch=started.append).install()
    assert started == []
    assert shelf.waiting() is None


def test_without_an_update_there_is_nothing_to_install(updater):
    with pytest.raises(CannotInstall, match="No update waits"):
        updater().install()
    assert updater().outcome() == ""


@pytest.mark.parametrize("text", ["1", "v1.0", "1.0-beta", "", "1.2.3.4.5"])
def test_versions_are_numbers(text):
    if text == "1":
        assert Version.parse(text) == Version.parse("1.0.0")
        return
    with pytest.raises(ValueError, match="Expected a version"):
        Version.parse(text)


def test_a_key_and_a_document_are_made_by_the_chore(tmp_path, capsys):
    installer = tmp_path / "scanstation_2.0.0_amd64.deb"
    installer.write_bytes(b"deb")
    private = tmp_path / "private"
    assert sign_update.main(["new-key", str(private)]) == 0
    public = base64.b64decode(capsys.readouterr().out)
    asked = ["sign", str(private), "2.0.0", "New.", "https://a.example/x/", str(installer)]
    assert sign_update.main(asked) == 0
    made = read_manifest(capsys.readouterr().out.encode(), public)
    assert made.downloads["linux-x64"].url == "https://a.example/x/scanstation_2.0.0_amd64.deb"
    assert made.newer_than("1.9")
