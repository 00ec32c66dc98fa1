"""The host's own contract is read once a day, and what it says is spoken."""

import json
from contextlib import suppress
from copy import deepcopy

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.api.client import ScannerApi
from app.api.contract_differences import differences
from app.api.errors import Rejected, Unreachable
from app.api.host_contract import OPERATIONS, V1, from_text, read_contract
from app.sandbox.trouble import Names
from app.store.store import open_store
from app.sync.agreement import Agreement
from tests.sync._bench import OATS, begin
from tests.sync.conftest import Bench
from tests.sync.in_process import CALM, Line, a_world

DAY = 86_400


@pytest.fixture(scope="module")
def world():
    with a_world() as opened:
        yield opened


def document_of(world, names=Names.SHORT_ID):
    world.begin(CALM.changed({"names": names}))
    transport = Line(world.application, world.loop)
    key = world.sandbox.api_key
    with ScannerApi("http://sandbox.test", key, transport=transport, clock=world.clock) as api:
        return api.contract_document()


def test_the_sandbox_is_as_the_station_expects_it(world):
    assert differences(read_contract(document_of(world))) == []


def test_names_of_another_generation_are_told_and_spoken_from_the_first_request(world):
    document = document_of(world, Names.PUBLIC_ID)
    told = differences(read_contract(document))
    assert any("calls session_short_id session_public_id" in one for one in told)
    line = Line(world.application, world.loop)
    bodies = []

    class Listening(httpx.BaseTransport):
        def handle_request(self, request):
            bodies.append((request.url.path, request.read()))
            return line.handle_request(request)

    with Bench(world.folder / "names", None, world.clock).open(transport=Listening()) as bench:
        bench.engine._agreement._api._wire._client.headers["X-API-Key"] = world.sandbox.api_key
        begin(bench, (OATS, b"front"))
        bench.drain()
    captures = [json.loads(body) for path, body in bodies if path.endswith("/captures")]
    assert [set(one) & {"session_public_id"} for one in captures] == [{"session_public_id"}]


def test_limits_methods_and_enums_are_taken_from_it(world):
    document = deepcopy(document_of(world))
    schemas = document["components"]["schemas"]
    schemas["CaptureBody"]["properties"]["raw_value"]["maxLength"] = 80
    path = document["paths"][f"{V1}/sessions/{{id}}/end"]
    path["patch"] = path.pop("post")
    contract = read_contract(document)
    told = " ".join(differences(contract))
    assert "up to 80 characters" in told
    assert "by PATCH, not POST" in told
    heard = []

    def host(request):
        heard.append(request.method)
        return httpx.Response(200, json={"id": "s"})

    with ScannerApi("https://a.test", "k", transport=httpx.MockTransport(host)) as api:
        api.agree(contract)
        api.end("s")
        with pytest.raises(Rejected, match="1 to 80"):
            api.create_capture(
                "s",
                capture_type="BARCODE",
                raw_value="x" * 81,
                gtin="",
                gs1_dl_data={},
                metadata={},
            )
    assert heard == ["PATCH"]


@pytest.mark.parametrize("gone", list(OPERATIONS))
def test_an_operation_that_is_gone_is_told(world, gone):
    document = deepcopy(document_of(world))
    for path in list(document["paths"]):
        if path.removeprefix(V1).count("/") and _same(path, OPERATIONS[gone][1]):
            del document["paths"][path]
    contract = read_contract(document)
    if gone == "create_session":
        assert contract is None, "it is the document of something else"
    else:
        assert any(gone.replace("_", " ") in one for one in differences(contract))


def _same(path, template):
    parts = path.removeprefix(V1).split("/")
    wanted = template.split("/")
    return len(parts) == len(wanted) and all(
        two in ("{}", one) for one, two in zip(parts, wanted, strict=True)
    )


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_document_breaks_it_and_what_is_kept_is_read_again(world, data):
    document = deepcopy(document_of(world))
    junk = st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3),
        lambda one: (
            st.lists(one, max_size=2) | st.dictionaries(st.text(max_size=3), one, max_size=2)
        ),
        max_leaves=4,
    )
    place = document
    for _ in range(data.draw(st.integers(1, 7))):
        if not isinstance(place, dict) or not place:
            break
        name = data.draw(st.sampled_from(sorted(place)))
        if data.draw(st.booleans()) or not isinstance(place[name], dict):
            place[name] = data.draw(junk | st.just({"$ref": "#/components/schemas/CaptureBody"}))
            break
        place = place[name]
    contract = read_contract(document)
    if contract is not None:
        differences(contract)
        assert from_text(contract.as_text()) == contract
    assert from_text(json.dumps(document)) is None


@pytest.mark.parametrize("status", [200, 404, 401, 500])
def test_it_is_asked_for_once_a_day_over_restarts_and_never_holds_anything_up(
    tmp_path, clock, status
):
    asked = []

    def host(request):
        asked.append(request.url.path)
        return httpx.Response(status, json={"paths": {f"{V1}/sessions": {"post": {}}}})

    def a_run():
        transport = httpx.MockTransport(host)
        with (
            open_store(tmp_path / "s", floor=0) as store,
            ScannerApi("https://a.test", "k", transport=transport, clock=clock) as api,
        ):
            agreement = Agreement(api, store.host, clock)
            for _ in range(3):
                with suppress(Unreachable):  # of a 500: the engine waits a moment for the line
                    agreement.keep_fresh()

    a_run()
    if status != 500:
        a_run()
    assert len(asked) == 1
    clock.pass_(DAY + 1)
    a_run()
    assert len(asked) == 2
