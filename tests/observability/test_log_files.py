"""The log and the crash report: a line a fact, and no secret in any."""

import json
import logging
import sys

import pytest

from app.bootstrap.crash_reports import WORDS, CrashReporter
from app.observability.log_files import log_to
from app.security.redaction import Redactor

KEY = "csb_" + "A1b2" * 8 + "_0a1b2c3d"
SECRETS = [
    f"X-API-Key: {KEY}",
    f"{{'x-api-key': '{KEY}'}}",
    f"bad key {KEY}!",
    "https://bucket.s3.test/k?X-Amz-Signature=topsecret&X-Amz-Credential=topsecret",
    "{'policy': 'topsecret', 'x-amz-signature': 'topsecret', 'key': 'photos/1.jpg'}",
    '{"upload_fields": {"policy": "topsecret", "x-amz-credential": "topsecret"}}',
    "rtsp://admin:topsecret@10.0.0.5/stream",
    "the pin hash is topsecret",
]


@pytest.fixture
def log_file(tmp_path):
    return tmp_path / "logs" / "scanstation.log"


@pytest.fixture
def redactor():
    return Redactor(["topsecret"])


def fail(words):
    raise ValueError(words)


def lines(path):
    return [json.loads(one) for one in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("said", SECRETS)
def test_no_secret_is_logged_by_word_argument_or_stack(log_file, redactor, said):
    with log_to(log_file, 1_000_000, {}, redactor):
        log = logging.getLogger("app.sync.test")
        log.warning("it said %s", said)
        try:
            fail(said)
        except ValueError:
            log.exception("a bug")
    text = log_file.read_text()
    assert "topsecret" not in text
    assert KEY not in text
    assert KEY[:12] not in text
    assert len(lines(log_file)) == 2


@pytest.mark.parametrize("said", SECRETS[3:7])
def test_forms_of_secrets_are_known_without_knowing_the_secret(said):
    assert "topsecret" not in Redactor().clean(said)


def test_a_line_says_when_where_and_what(log_file, redactor):
    with log_to(log_file, 1_000_000, {"sync": "DEBUG", "api": "ERROR"}, redactor):
        logging.getLogger("app.sync.engine").debug("3 errands are due")
        logging.getLogger("app.api.wire").warning("not kept")
        logging.getLogger("app.store.photo_files").debug("not kept either")
    (line,) = lines(log_file)
    assert (line["level"], line["room"], line["says"]) == ("debug", "sync", "3 errands are due")
    assert line["at"].endswith("+00:00")
    logging.getLogger("app.sync").setLevel(logging.NOTSET)
    logging.getLogger("app.api").setLevel(logging.NOTSET)


def test_the_log_stays_in_its_size(log_file, redactor):
    with log_to(log_file, 50_000, {}, redactor):
        for number in range(2_000):
            logging.getLogger("app.test").warning("line %d %s", number, "x" * 60)
    assert sum(one.stat().st_size for one in log_file.parent.iterdir()) <= 50_000
    assert lines(log_file)[-1]["says"].startswith("line 1999")


def test_a_bug_leaves_a_report_with_the_last_seconds_and_one_calm_sentence(
    tmp_path, redactor, qtbot, caplog
):
    crashes = CrashReporter(tmp_path, redactor)
    crashes.last_seconds = lambda: ['{"kind":"do","what":"Codes.scan"}', f"with {KEY}"]
    before = sys.excepthook
    with crashes.installed(), qtbot.waitSignal(crashes.crashed) as heard:
        try:
            fail("topsecret broke")
        except ValueError:
            sys.excepthook(*sys.exc_info())
    assert heard.args == [WORDS]
    assert sys.excepthook is before
    (path,) = tmp_path.glob("crash-*.json")
    report = json.loads(path.read_text(encoding="utf-8"))
    assert any("test_a_bug_leaves_a_report" in one for one in report["stack"])
    assert "Codes.scan" in report["last_seconds"][0]
    assert "topsecret" not in path.read_text()
    assert KEY not in path.read_text()


def test_reports_of_a_bug_in_every_frame_do_not_fill_the_disk(tmp_path, redactor, qapp, caplog):
    crashes = CrashReporter(tmp_path, redactor)
    with crashes.installed():
        for _ in range(70):
            sys.excepthook(ValueError, ValueError("again"), None)
    assert len(list(tmp_path.glob("crash-*.json"))) == 20
