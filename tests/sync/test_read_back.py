"""The read-back after the last errand: each difference is named, and only truth lights the lamp."""

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.domain.session import Closing
from app.ui.bench.status_line import lamp_words
from tests.sync._bench import MINT, OATS, begin, one_product


def first(things):
    return next(iter(things.values()))


def lose_capture(server):
    del server.captures[next(iter(server.captures))]


def double_capture(server):
    server.captures["again"] = {**first(server.captures), "id": "again"}


def change_value(server):
    first(server.captures)["raw_value"] = "something else"


def change_kind(server):
    first(server.captures)["capture_type"] = "MANUAL"


def lose_photo(server):
    del server.photos[next(iter(server.photos))]


def double_photo(server):
    server.photos["again"] = {**first(server.photos), "id": "again", "sort_order": 9}


def change_type(server):
    first(server.photos)["photo_type"] = "other"


def change_size(server):
    first(server.photos)["file_size"] = 1


def change_order(server):
    first(server.photos)["sort_order"] = 7


def change_product(server):
    first(server.photos)["capture_short_id"] = list(server.captures)[-1]


EVERY_DIFFERENCE = [
    (lose_capture, "The code 9521234500018 is missing on the server."),
    (double_capture, "The code 9521234500018 is 2 times on the server, once here."),
    (change_value, "The code 9521234500018 is something else on the server."),
    (change_kind, "The code 9521234500018 is MANUAL on the server, BARCODE here."),
    (lose_photo, "A photo (front) is missing on the server."),
    (double_photo, "A photo (front) is 2 times on the server, once here."),
    (change_type, "A photo is other on the server, front here."),
    (change_size, "A photo (front) has 1 bytes there, 5 here."),
    (change_order, "The photos are in another order on the server."),
    (change_product, "A photo (front) is another product's on the server."),
]


def send_all_but_the_last_look(bench):
    begin(bench, (OATS, b"front", b"back"), (MINT, b"mint"))
    bench.station.end()
    bench.clock.pass_(10)
    for _ in range(5):
        bench.engine._do_errands()  # without the questions after it
    assert not bench.store.outbox.waiting()


@pytest.mark.parametrize(("tamper", "words"), EVERY_DIFFERENCE)
def test_each_difference_is_named_and_the_lamp_does_not_lie(bench, server, tamper, words):
    send_all_but_the_last_look(bench)
    tamper(server)
    bench.engine.run_once()
    delivery = bench.station.read_state().delivery
    assert words in delivery.differences
    assert not delivery.complete
    assert lamp_words(bench.station.read_state(), bench.clock.date())[0] == "bad"


def test_the_lamp_waits_for_the_last_look(bench, server):
    send_all_but_the_last_look(bench)
    assert not bench.station.read_state().delivery.complete
    bench.engine.run_once()
    assert bench.station.read_state().delivery.complete
    assert lamp_words(bench.station.read_state(), bench.clock.date())[0] == "good"


def test_what_changes_afterwards_has_to_be_shown_again(bench, server):
    begin(bench, (OATS, b"front", b"back"))
    bench.drain()
    assert bench.station.read_state().delivery.complete
    front, back = (photo.id for photo in bench.station.read_state().photos)
    bench.station.shots.reorder((back, front))
    assert not bench.station.read_state().delivery.complete
    bench.drain()
    assert bench.station.read_state().delivery.complete


def test_a_difference_is_looked_at_again_and_heals(bench, server, clock):
    begin(bench, (OATS, b"front"))
    bench.drain()
    one_product(bench, MINT)
    bench.engine._do_errands()
    photo = first(server.photos)
    photo["file_size"] = 1
    bench.engine.run_once()
    assert bench.station.read_state().delivery.differences
    photo["file_size"] = 5
    asked = len(server.requests)
    clock.pass_(60)
    bench.engine.run_once()
    assert len(server.requests) - asked <= 1, "not asked all the time"
    clock.pass_(1200)
    bench.engine.run_once()
    assert bench.station.read_state().delivery.complete


def test_what_was_sent_long_after_it_was_scanned_is_followed_too(bench, server, clock):
    begin(bench, (OATS, b"front"))
    clock.pass_(86_400)  # a night without network
    bench.drain()
    assert bench.station.read_state().delivery.complete


def test_equal_files_and_only_what_was_shown_leave_the_disk(bench, server, clock):
    begin(bench, (OATS, b"front", b"back"))
    bench.station.end()
    bench.drain()
    begin(bench, (MINT, b"front"))  # the same bytes again, in a session still open
    shown, both = b"back", b"front"
    clock.pass_(13 * 86_400)
    bench.engine.run_once()
    assert on_disk(bench) == {shown, both}
    clock.pass_(2 * 86_400)
    bench.engine.run_once()
    assert on_disk(bench) == {both}
    bench.station.end()
    bench.drain()
    clock.pass_(15 * 86_400)
    bench.engine.run_once()
    assert on_disk(bench) == set()
    assert bench.station.read_state().delivery.complete


def on_disk(bench):
    return {path.read_bytes() for path in (bench.folder / "photos").glob("*/*.jpg")}


def test_a_full_disk_lets_what_was_shown_go_early_and_nothing_else(bench, server, monkeypatch):
    begin(bench, (OATS, b"front"))
    bench.station.end()
    bench.drain()
    begin(bench, (MINT, b"mint"))
    bench.store.files._floor = 1 << 60  # more than any disk has
    bench.clock.pass_(3600)
    bench.engine.run_once()
    assert on_disk(bench) == {b"mint"}


def test_the_command_names_each_difference(tmp_path, monkeypatch):
    from app.api.client import ScannerApi
    from app.sandbox.server import SandboxServer
    from app.store.store import open_store
    from tests.sync.conftest import Clock, Station, shots_of

    with SandboxServer(tmp_path / "server") as sandbox:
        monkeypatch.setenv("SCANSTATION_API_KEY", sandbox.api_key)
        arguments = ["--data-dir", str(tmp_path / "d"), "--api-url", sandbox.url]
        with open_store(tmp_path / "d", floor=0) as store:
            station = Station(store, Clock().date, iter("abcdefgh").__next__, shots_of())
            bench = type("B", (), {"station": station, "clock": Clock(), "store": store})
            begin(bench, (OATS, b"front"))
            store.sessions.close(station.read_state().session.id, Closing.END, Clock().date())
        run = CliRunner().invoke
        result = run(app, ["verify", "last", *arguments])
        assert result.exit_code == 4, result.output
        assert "Not sent yet: 4 things still wait." in result.output
        assert run(app, ["sync", *arguments]).exit_code == 0
        result = run(app, ["verify", "last", *arguments])
        assert (result.exit_code, result.output.strip()) == (
            0,
            "The server shows all of it as it is here.",
        )
        with (
            ScannerApi(sandbox.url, sandbox.api_key) as api,
            open_store(tmp_path / "d", 0) as store,
        ):
            remote = store.sessions.newest().remote_id
            assert len(api.session(remote).photos) == 1
            store.server._write("UPDATE photo SET file_size = 4711")
        result = run(app, ["verify", "last", *arguments])
        assert result.exit_code == 4
        assert result.output.strip() == "A photo (front) has 5 bytes there, 4711 here."
    assert run(app, ["verify", "last", *arguments]).exit_code == 3
