"""The log tells what happened at the bench in words."""

import logging

import pytest

from app.domain.barcode import Barcode, CodeSource
from app.observability.trace.log_lines import tell
from app.station.state import Notice, Verdict

CODE = Barcode.of("9521234500018")
READ = Notice(1, Verdict.READ, "9 521234 500018", "Next: front.")


@pytest.mark.parametrize(
    ("kind", "facts", "words"),
    [
        (
            "do",
            {"what": "Codes.scan", "args": (CODE, CodeSource.CAMERA), "notice": READ},
            "A code came by camera: read, 9 521234 500018. Next: front.",
        ),
        ("camera", {"trouble": "Camera lost: Check its cable."}, "The camera: Camera lost: Che"),
        ("camera", {"trouble": ""}, "The camera: works."),
        ("stall", {"ms": 250.4}, "The window stood still for 250 ms."),
    ],
)
def test_a_fact_is_a_sentence(caplog, kind, facts, words):
    with caplog.at_level(logging.INFO, "app.bench"):
        tell((1.0, kind, facts))
    assert words in caplog.text


def test_what_nobody_reads_is_no_line(caplog):
    with caplog.at_level(logging.DEBUG, "app.bench"):
        tell((1.0, "commit", {"ms": 1.0}))
        tell((1.0, "do", {"what": "Station.observe", "args": (), "notice": READ}))
    assert caplog.text == ""
