import json

import httpx
import pytest

from app.api.client import ScannerApi
from app.api.storage import PhotoStorage

KEY = "csb_AbCdEfGhIjKlMnOpQrStUvWxYz012345_84041098"


class Wire:
    """Answers by the script it is given; keeps every request. A fake at httpx's transport seam."""

    def __init__(self):
        self.script, self.requests = [], []

    def __call__(self, request):
        request.read()
        self.requests.append(request)
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step

    def will(self, *steps):
        self.script += steps
        return self

    def answers(self, status=200, body=None, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.will(httpx.Response(status, json=body, headers=named))

    def body(self, number=-1):
        return json.loads(self.requests[number].content)


@pytest.fixture
def wire():
    return Wire()


@pytest.fixture
def api(wire):
    transport = httpx.MockTransport(wire)
    with ScannerApi("https://api.test", KEY, transport=transport) as opened:
        yield opened


@pytest.fixture
def storage(wire):
    with PhotoStorage(transport=httpx.MockTransport(wire)) as opened:
        yield opened
