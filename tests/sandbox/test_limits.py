"""Quota: headers on every answer, 429 when it is used up."""

import time

import pytest

from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Trouble


@pytest.fixture
def narrow(tmp_path, clock, call_at):
    """A sandbox with three calls a minute and five a day."""
    trouble = Trouble(quota_per_minute=3, quota_per_day=5)
    with SandboxServer(tmp_path, trouble=trouble, clock=clock) as server:
        caller = call_at(server)
        yield caller
        caller.close()


def whoami(caller):
    return caller.http.get(f"{caller.server.url}/account/api/v1/whoami")


def test_every_answer_tells_the_tightest_window(api):
    api.trouble(quota_per_minute=300, quota_per_day=1_000_000)
    answers = [api.http.post("/sessions", json={}), api.http.get("/nowhere")]
    remaining = [int(answer.headers["RateLimit-Remaining"]) for answer in answers]
    assert remaining[0] - remaining[1] == 1
    for answer in answers:
        assert answer.headers["RateLimit-Policy"] == "300;w=60, 1000000;w=86400"
        assert answer.headers["RateLimit-Limit"] == "300"
        assert 1 <= int(answer.headers["RateLimit-Reset"]) <= 60
        assert answer.headers["X-RateLimit-Limit"] == "300"
        assert answer.headers["X-RateLimit-Remaining"] == answer.headers["RateLimit-Remaining"]


def test_the_legacy_reset_is_a_point_in_time(tmp_path, call_at):
    with SandboxServer(tmp_path) as server:
        caller = call_at(server)
        reset = int(whoami(caller).headers["X-RateLimit-Reset"])
        caller.close()
    assert 0 < reset - time.time() <= 61


def test_a_used_up_minute_refuses_until_it_is_over(narrow, clock):
    assert [whoami(narrow).status_code for _ in range(4)] == [200, 200, 200, 429]
    refusal = whoami(narrow)
    wait = int(refusal.headers["Retry-After"])
    assert 1 <= wait <= 60
    assert refusal.json()["retry_after_seconds"] == wait
    assert refusal.json()["error"]["code"] == "RATE_LIMITED"
    assert refusal.headers["RateLimit-Remaining"] == "0"
    clock.move(wait)
    assert whoami(narrow).status_code == 200


def test_a_used_up_day_refuses_for_longer(narrow, clock):
    codes = []
    for _ in range(6):
        codes.append(whoami(narrow).status_code)
        clock.move(61)
    assert codes == [200] * 5 + [429]
    refusal = whoami(narrow)
    assert refusal.headers["RateLimit-Limit"] == "5"
    assert int(refusal.headers["Retry-After"]) > 80_000


def test_a_restart_forgets_no_call(tmp_path, clock, call_at):
    trouble = Trouble(quota_per_minute=3)
    codes = []
    for _ in range(2):
        with SandboxServer(tmp_path, trouble=trouble, clock=clock) as server:
            caller = call_at(server)
            codes += [whoami(caller).status_code for _ in range(2)]
            caller.close()
    assert codes == [200, 200, 200, 429]


def test_storage_and_document_cost_nothing(narrow):
    for _ in range(9):
        assert narrow.http.get("/openapi.json").status_code == 200
        assert narrow.storage.post(f"{narrow.server.url}/storage/x").status_code == 400
    assert whoami(narrow).status_code == 200
