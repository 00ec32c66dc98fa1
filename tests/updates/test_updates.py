"""A newer version: signed news over real HTTP, fetched whole, installed by a stand-in, or not."""

import base64
import hashlib
import json
import os
import stat
import subprocess
import sys
import tempfile
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app.api.errors import Rejected, Unreachable
from app.api.updates import fetch_installer, fetch_news
from app.updates import system
from app.updates.manifest import NotTrusted, Version, read_manifest
from app.updates.newest_news import NewestNews
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


def publish(served, version="1.1.0", key=KEY, script="exit 0", now=None):
    folder, url = served
    installer = folder / f"scanstation_{version}_amd64.deb"
    installer.write_text(f"#!/bin/sh\n{script}\n")
    (folder / "news.json").write_text(
        sign_update.document(key, version, "Faster.", url, [installer], now)
    )
    return installer


@pytest.fixture
def shelf(tmp_path):
    return Shelf(tmp_path / "updates", tmp_path / "cache")


@pytest.fixture
def newest(tmp_path):
    return NewestNews([tmp_path / "data" / "newest", tmp_path / "settings" / "newest"], PUBLIC)


@pytest.fixture
def updater(served, shelf, newest):
    def run(path):
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        subprocess.run([path], check=False)

    def make(installed="1.0.0", launch=run, now=lambda: datetime.now(UTC)):
        source = Source(f"{served[1]}/news.json", PUBLIC, "linux-x64", installed)
        return Updater(source, shelf, newest, fetch_news, fetch_installer, launch, now)

    return make


def test_a_newer_version_is_fetched_once_and_waits(served, updater, shelf):
    installer = publish(served)
    waiting = updater().look()
    assert (waiting.version, waiting.words) == ("1.1.0", "Faster.")
    waits = shelf.path(waiting.downloads["linux-x64"])
    assert waits.read_bytes() == installer.read_bytes()
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
    assert shelf.document() is None


def test_news_changed_under_way_are_refused(served, updater):
    publish(served)
    path = served[0] / "news.json"
    path.write_text(path.read_text().replace("1.1.0", "9.9.9"))
    with pytest.raises(NotTrusted):
        updater().look()


DEEP = "[" * 40_000


@pytest.mark.parametrize(
    "text",
    [
        *("", "null", "[]", "{}", '{"manifest": 1, "signature": "?"}', DEEP, '{"a":' * 15_000),
        '{"manifest": ' + DEEP,
        '{"manifest": "\\ud800", "signature": "AAAA"}',
    ],
)
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
        {"size": "9" * 5000},
        {"size": None},
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
    assert shelf.document() is None


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
    shelf.path(waiting.downloads["linux-x64"]).write_text("#!/bin/sh\nevil\n")
    with pytest.raises(NotTrusted, match="changed on this disk"):
        updater(launch=started.append).install()
    assert started == []
    assert shelf.document() is None


def signed(told, key=KEY):
    """A document with a manifest that says what *told* says."""
    text = json.dumps(told)
    signature = base64.b64encode(key.sign(text.encode())).decode()
    return json.dumps({"manifest": text, "signature": signature}).encode()


def deep_manifest():
    signature = base64.b64encode(KEY.sign(DEEP.encode())).decode()
    return json.dumps({"manifest": DEEP, "signature": signature}).encode()


@pytest.mark.parametrize(
    "told", [{"issued": "yesterday"}, {"expires": "2026-01-01"}, {"issued": 7}, {"expires": None}]
)
def test_signed_moments_are_moments_with_a_zone(told):
    with pytest.raises(NotTrusted):
        read_manifest(signed({"version": "1.0", "downloads": {}} | told), PUBLIC)


def test_a_signed_manifest_that_is_too_deep_is_no_traceback():
    with pytest.raises(NotTrusted):
        read_manifest(deep_manifest(), PUBLIC)


@settings(max_examples=150, deadline=None)
@given(document=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_make_a_traceback(document):
    with pytest.raises(NotTrusted):
        read_manifest(document, PUBLIC)


# --- what lies in the data folder is not believed ---


def started_in(updater, **options):
    """What an updater starts: the bytes of the installer at that moment."""
    started = []
    make = updater(launch=lambda path: started.append(path.read_bytes()), **options)
    return make, started


def handwritten(tmp_path, document, installer=b"#!/bin/sh\nevil\n", name="evil.deb"):
    """As somebody leaves it who may write in the data folder."""
    folder = tmp_path / "updates"
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    (folder / name).write_bytes(installer)
    (folder / "news.json").write_bytes(document)
    note = {"version": "9.0", "words": "", "name": name, "begun_from": ""}
    note["sha256"] = hashlib.sha256(installer).hexdigest()
    (folder / "waiting.json").write_text(json.dumps(note))


EVIL = b"#!/bin/sh\nevil\n"
DOWNLOAD = {
    "url": "https://a.example/evil.deb",
    "name": "evil.deb",
    "sha256": hashlib.sha256(EVIL).hexdigest(),
    "size": len(EVIL),
}
OTHER = Ed25519PrivateKey.generate()


@pytest.mark.parametrize(
    "document",
    [
        signed({"version": "9.0", "downloads": {"linux-x64": DOWNLOAD}}, OTHER),
        json.dumps({"version": "9.0", "downloads": {"linux-x64": DOWNLOAD}}).encode(),
        b"",
        DEEP.encode(),
        b"x" * 2_000_000,
    ],
)
def test_handwritten_news_start_nothing(updater, tmp_path, document):
    handwritten(tmp_path, document)
    made, started = started_in(updater)
    with pytest.raises((NotTrusted, CannotInstall)):
        made.install()
    assert started == []


CHANGES = {
    "name": "other.deb",
    "size": len(EVIL) + 1,
    "sha256": "0" * 64,
}


@pytest.mark.parametrize("field", CHANGES)
def test_an_installer_is_bound_to_each_field_of_its_news(updater, tmp_path, field):
    told = {"version": "9.0", "downloads": {"linux-x64": DOWNLOAD | {field: CHANGES[field]}}}
    handwritten(tmp_path, signed(told))
    made, started = started_in(updater)
    with pytest.raises((NotTrusted, CannotInstall)):
        made.install()
    assert started == []


@pytest.mark.parametrize("version", ["0.9", "1.0.0", "1.0rc1"])
def test_signed_news_of_no_newer_version_start_nothing(updater, tmp_path, version):
    handwritten(tmp_path, signed({"version": version, "downloads": {"linux-x64": DOWNLOAD}}))
    made, started = started_in(updater)
    with pytest.raises(CannotInstall, match="not newer"):
        made.install()
    assert started == []


def test_what_is_started_is_a_private_copy_of_what_was_checked(served, updater, shelf, tmp_path):
    publish(served)
    waiting = updater().look()
    original = shelf.path(waiting.downloads["linux-x64"])

    def swapped(path):
        original.write_bytes(EVIL)  # too late
        copies.append((path, path.read_bytes()))

    copies = []
    updater(launch=swapped).install()
    ((path, content),) = copies
    assert content != EVIL
    assert path.is_relative_to(tmp_path / "cache")
    assert path.name == original.name
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_an_installer_that_is_no_plain_file_is_not_started(served, updater, shelf, tmp_path):
    publish(served)
    path = shelf.path(updater().look().downloads["linux-x64"])
    (tmp_path / "elsewhere").write_bytes(path.read_bytes())
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    made, started = started_in(updater)
    with pytest.raises(CannotInstall):
        made.install()
    path.unlink()
    path.mkdir()
    with pytest.raises(CannotInstall):
        made.install()
    path.rmdir()
    os.mkfifo(path)  # would never answer
    with pytest.raises(CannotInstall):
        made.install()
    assert started == []


def test_a_link_in_the_place_of_the_launch_folder_is_not_followed(served, updater, tmp_path):
    publish(served)
    updater().look()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "cache").symlink_to(tmp_path / "elsewhere")
    made, started = started_in(updater)
    with pytest.raises(CannotInstall):
        made.install()
    assert (started, list((tmp_path / "elsewhere").iterdir())) == ([], [])


# --- when ---

NOW = datetime(2026, 11, 30, tzinfo=UTC)


def test_expired_news_are_refused_when_they_come_and_when_they_waited(served, updater):
    publish(served, now=NOW)
    late = NOW + timedelta(days=sign_update.HOLDS_DAYS)
    with pytest.raises(NotTrusted, match="held until 2027-02-28"):
        updater(now=lambda: late).look()
    assert updater(now=lambda: NOW).look() is not None
    made, started = started_in(updater, now=lambda: late)
    with pytest.raises(NotTrusted, match="held until"):
        made.install()
    assert started == []


@settings(max_examples=40, deadline=None)
@given(order=st.permutations(range(6)))
def test_the_newest_news_win_in_whatever_order_they_are_played(order):
    with tempfile.TemporaryDirectory() as folder:
        newest = NewestNews([Path(folder) / "a", Path(folder) / "b"], PUBLIC)
        seen = -1
        for number in order:
            moment = NOW + timedelta(minutes=number)
            document = sign_update.document(KEY, f"1.{9 - number}", "", "", [], moment).encode()
            manifest = read_manifest(document, PUBLIC)
            if number < seen:
                with pytest.raises(NotTrusted, match="older than news"):
                    newest.refuse_older(manifest)
                continue
            newest.refuse_older(manifest)
            newest.note(document)
            seen = number


def test_replayed_news_replace_nothing(served, updater, shelf):
    publish(served, "1.1.0", now=NOW)
    old = (served[0] / "news.json").read_bytes()
    publish(served, "1.2.0", now=NOW + timedelta(days=1))
    soon = {"now": lambda: NOW + timedelta(days=2)}
    assert updater(**soon).look().version == "1.2.0"
    (served[0] / "news.json").write_bytes(old)
    with pytest.raises(NotTrusted, match="older than news"):
        updater(**soon).look()
    assert read_manifest(shelf.document(), PUBLIC).version == "1.2.0"


@pytest.mark.parametrize("place", ["data", "settings"])
def test_who_sets_back_what_was_seen_is_noticed(served, updater, tmp_path, caplog, place):
    publish(served, "1.1.0", now=NOW)
    old = (served[0] / "news.json").read_bytes()
    publish(served, "1.2.0", now=NOW + timedelta(days=1))
    soon = {"now": lambda: NOW + timedelta(days=2)}
    updater(**soon).look()
    for set_back in (lambda file: file.unlink(), lambda file: file.write_bytes(old)):
        set_back(tmp_path / place / "newest")
        (served[0] / "news.json").write_bytes(old)
        with pytest.raises(NotTrusted, match="older than news"):
            updater(**soon).look()
        assert "set back or removed" in caplog.text


def test_news_without_moments_go_by_their_version(updater, served):
    def old_makers(version):
        document = signed({"version": version, "downloads": {}})
        (served[0] / "news.json").write_bytes(document)

    old_makers("1.2")
    updater("1.2").look()
    old_makers("1.1")
    with pytest.raises(NotTrusted, match="older than news"):
        updater("1.2").look()


def test_a_withdrawn_version_is_thrown_away(served, updater, shelf):
    publish(served, "1.2.0", now=NOW)
    soon = {"now": lambda: NOW + timedelta(days=2)}
    updater(**soon).look()
    taken_back = sign_update.document(KEY, "1.0.0", "", "", [], NOW + timedelta(days=1))
    (served[0] / "news.json").write_text(taken_back)
    assert updater(**soon).look() is None
    made, started = started_in(updater, **soon)
    with pytest.raises(CannotInstall, match="No update waits"):
        made.install()
    assert started == []
    assert shelf.document() is None


# --- what the installer knows ---


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_installer_starts_with_a_clean_environment(tmp_path, monkeypatch):
    """A real process, started by the program's own hand."""
    told = tmp_path / "told"
    script = tmp_path / "installer.sh"
    script.write_text(
        f"#!/bin/sh\nenv > {told}.part; umask >> {told}.part; mv {told}.part {told}\n"
    )
    script.chmod(0o700)
    monkeypatch.setattr(system, "command_for", lambda _, path: [str(path)])
    secret = ("SCANSTATION_API_KEY", "PYTHONPATH", "PYTHONSTARTUP", "LD_PRELOAD", "LD_LIBRARY_PATH")
    secret += ("DYLD_INSERT_LIBRARIES", "QT_PLUGIN_PATH", "GTK_MODULES", "HTTPS_PROXY", "BASH_ENV")
    for name in secret:
        monkeypatch.setenv(name, "/planted")
    monkeypatch.setenv("PATH", "/planted")
    monkeypatch.setenv("DISPLAY", ":7")
    system.launch(script)
    until(told.exists)
    text = told.read_text()
    assert "/planted" not in text
    assert "DISPLAY=:7" in text
    assert text.splitlines()[-1] in ("0022", "022")


def until(condition):
    waits = threading.Event()
    for _ in range(2000):
        if condition():
            return
        waits.wait(0.01)
    raise AssertionError(condition)


def test_on_windows_no_program_comes_from_a_planted_path():
    kept = system.clean_environment(
        {"SystemRoot": r"C:\Windows", "Path": r"C:\planted", "PYTHONHOME": "x", "TEMP": "t"},
        "windows-x64",
    )
    assert kept == {
        "SystemRoot": r"C:\Windows",
        "TEMP": "t",
        "PATH": r"C:\Windows\System32;C:\Windows",
    }


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
    assert made.expires - made.issued == timedelta(days=sign_update.HOLDS_DAYS)
    assert sign_update.main(["withdraw", str(private), "1.9", "Taken back."]) == 0
    taken_back = read_manifest(capsys.readouterr().out.encode(), public)
    assert taken_back.downloads == {}
    assert taken_back.rank > made.rank
