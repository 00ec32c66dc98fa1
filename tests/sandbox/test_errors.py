"""Error codes and the envelopes they come in (contract, 3.4 and C4)."""

import httpx
import pytest

WRONG = {"capture_type": "BARCODE", "raw_value": "1"}  # names no session


@pytest.mark.parametrize("key", [None, "", "wrong", "csb_" + "a" * 32 + "_00000000", "ä".encode()])
def test_without_the_right_key_there_is_only_401(api, key):
    headers = {} if key is None else {"X-API-Key": key}
    url = f"{api.server.url}/scanner/api/v1/captures"
    answer = httpx.post(url, content=b"{", headers=headers)
    assert answer.status_code == 401
    assert answer.json()["error"] == {
        "code": "UNAUTHORIZED",
        "message": "Expected a valid key in the header X-API-Key.",
        "status": 401,
        "details": None,
    }


def test_an_unknown_path_is_404_and_a_wrong_method_405(api):
    assert api.refused(404, "GET", "/nowhere")["code"] == "NOT_FOUND"
    answer = api.http.patch(f"/sessions/{api.session()}/end")
    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"
    assert answer.json()["error"]["code"] == "METHOD_NOT_ALLOWED"


def test_problem_details(api):
    api.trouble(envelope="problem")
    answer = api.http.post("/captures", json=WRONG)
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == answer.status_code == 422
    assert problem["error_code"] == "validation_error"
    assert problem["retryable"] is False
    assert "session_short_id: Field required" in problem["detail"]
    assert {"type", "title", "timestamp"} <= problem.keys()


def test_problem_details_say_when_to_come_back(api):
    api.trouble(envelope="problem", quota_per_minute=1)
    answers = [api.http.get("/sessions/x") for _ in range(2)]
    problem = answers[1].json()
    assert problem["error_code"] == "rate_limited"
    assert problem["retryable"] is True
    assert problem["retry_after"] == int(answers[1].headers["Retry-After"])


def test_ninja_details(api):
    api.trouble(envelope="ninja_detail")
    answer = api.http.post("/captures", json=WRONG)
    assert answer.status_code == 422
    assert "session_short_id" in answer.json()["detail"]
    assert api.http.get(f"/sessions/{'z' * 22}").json() == {"detail": "Session not found."}


def test_ninja_lists(api):
    api.trouble(envelope="ninja_list")
    detail = api.http.post("/captures", json=WRONG).json()["detail"]
    assert detail == [
        {"loc": ["body", "session_short_id"], "msg": "Field required", "type": "missing"}
    ]
    detail = api.http.get(f"/sessions/{'z' * 22}").json()["detail"]
    assert detail == [{"loc": [], "msg": "Session not found.", "type": "value_error"}]


def test_web_pages(api):
    api.trouble(envelope="html")
    answer = api.http.get(f"/sessions/{'z' * 22}")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "Session not found." in answer.text


@pytest.mark.parametrize("envelope", ["problem", "ninja_detail", "ninja_list", "html"])
def test_every_error_comes_in_the_envelope(api, envelope):
    api.trouble(envelope=envelope)
    api.arm("error", path="/sessions/")
    anonymous = httpx.get(f"{api.server.url}/scanner/api/v1/captures/x")
    for answer in (anonymous, api.http.get("/sessions/x"), api.http.get("/nowhere")):
        assert answer.is_error
        if envelope == "html":
            assert answer.text.startswith("<!doctype html>")
        else:
            assert "detail" in answer.json()
