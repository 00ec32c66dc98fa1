"""Figures reach an OpenTelemetry collector, and nothing else does."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import (
    ExportMetricsServiceRequest,
)

from app.config.settings import Settings
from app.observability.metrics.counting import Counting
from app.observability.otlp import open_telemetry


@pytest.fixture
def collector():
    """A collector on loopback; `heard` holds the path and body of every request."""
    heard = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((self.path, self.headers, body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.heard = heard
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_counters_and_histograms_arrive(collector):
    url = f"http://127.0.0.1:{collector.server_port}"
    with open_telemetry(url, "bench 7") as telemetry:
        hear = Counting(telemetry)
        for status in (200, 503):
            told = {"method": "GET", "path": "/secret-path", "status": status, "ms": 40.0}
            hear((1.0, "request", told))
        hear((2.0, "view", {"ms": 9.0, "then": [1, 2, 3]}))
    path, _, body = collector.heard[-1]
    assert path == "/v1/metrics"
    assert b"secret-path" not in body
    request = ExportMetricsServiceRequest.FromString(body)
    (resource,) = request.resource_metrics
    about = {one.key: one.value.string_value for one in resource.resource.attributes}
    assert (about["service.name"], about["service.instance.id"]) == ("scanstation", "bench 7")
    metrics = {one.name: one for one in resource.scope_metrics[0].metrics}
    (requests,) = metrics["scanstation.requests"].sum.data_points
    assert requests.as_int == 2
    assert metrics["scanstation.frame"].histogram.data_points[0].count == 4
    assert metrics["scanstation.frame"].unit == "ms"


def test_a_collector_that_is_away_stops_nothing(caplog):
    with open_telemetry("http://127.0.0.1:9", "bench 7") as telemetry:
        telemetry.count("photos")


def test_it_is_off_unless_an_address_is_set():
    assert Settings().telemetry_url == ""
