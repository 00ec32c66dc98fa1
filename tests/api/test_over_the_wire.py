"""Every endpoint over real HTTP, in every dialect that the sandbox speaks."""

from hashlib import sha256

import httpx
import pytest

from app.api.client import ScannerApi
from app.api.errors import Expired, QuotaSpent, Rejected, SignInNeeded, Unreachable
from app.api.keys import key_warning
from app.api.storage import PhotoStorage
from app.sandbox.server import SandboxServer
from app.sandbox.trouble import Envelope, IdField, Names, Trouble

JPEG = b"\xff\xd8\xff\xe0 a picture, more or less \xff\xd9"
QUICK = {"walk_seconds": 0, "extraction_seconds": 0}


def opened(folder, **trouble):
    return SandboxServer(folder, trouble=Trouble(**QUICK, **trouble))


def a_capture(api, session_id, value="9521234500018"):
    return api.create_capture(
        session_id,
        capture_type="BARCODE",
        raw_value=value,
        gtin="09521234500018",
        gs1_dl_data={"10": "LOT"},
        metadata={"station_id": "c"},
    )


def a_photo(api, session_id, capture_id, folder, name="front"):
    path = folder / f"{name}.jpg"
    path.write_bytes(JPEG)
    ticket = api.upload_ticket(session_id, name, path.name)
    with PhotoStorage() as storage:
        storage.upload(ticket, path, sha256(JPEG).hexdigest())
    return api.register_photo(
        session_id,
        s3_key=ticket.s3_key,
        photo_type=name,
        capture_id=capture_id or None,
        original_filename=path.name,
        file_size=len(JPEG),
        metadata={"station_id": name},
    )


def start(api):
    return api.create_session("both", device_context={"station": "b"}, metadata={"station_id": "s"})


@pytest.mark.parametrize("names", list(Names))
@pytest.mark.parametrize("id_field", list(IdField))
def test_the_whole_way_in_every_dialect(tmp_path, id_field, names):
    with (
        opened(tmp_path / "s", id_field=id_field, names=names) as sandbox,
        ScannerApi(sandbox.url, sandbox.api_key) as api,
    ):
        if id_field is IdField.NONE:
            with pytest.raises(Rejected, match="no session id"):
                start(api)
            return
        session = start(api)
        capture = a_capture(api, session.id)
        front = a_photo(api, session.id, capture.id, tmp_path, "front")
        back = a_photo(api, session.id, capture.id, tmp_path, "back")
        if id_field is not IdField.LOCATION:
            api.reorder(session.id, [back.id, front.id])
            api.update_photo(session.id, front.id, photo_type="top", metadata={"note": "x"})
        assert api.submit(session.id).status == "COMPLETED"
        detail = api.session(session.id)
        assert detail.captures[0].product_name == "Rolled Oats, wholegrain 500 g"
        assert detail.captures[0].metadata == {"station_id": "c"}
        assert len(detail.photos) == 2
        assert api.status(session.id).session_status == "COMPLETED"


def test_proposals_are_reviewed_and_applied(tmp_path):
    with opened(tmp_path / "s") as sandbox, ScannerApi(sandbox.url, sandbox.api_key) as api:
        session = start(api)
        capture = a_capture(api, session.id)
        a_photo(api, session.id, capture.id, tmp_path)
        api.submit(session.id)
        assert api.status(session.id).extraction_status == "ready"
        proposals = api.proposals(capture.id)
        assert proposals
        assert api.review(proposals[0].id, "ACCEPTED").status == "ACCEPTED"
        api.apply(capture.id)
        assert api.capture(capture.id, session.id).status == "COMPLETED"


def test_neighbours_images_and_the_key(tmp_path):
    with opened(tmp_path / "s") as sandbox, ScannerApi(sandbox.url, sandbox.api_key) as api:
        assert key_warning(sandbox.api_key) == ""
        assert api.whoami().organizations
        assert api.product("09521234500018").name.startswith("Rolled Oats")
        assert api.product("04006381333931") is None
        session = start(api)
        image = tmp_path / "label.jpg"
        image.write_bytes(JPEG)
        assert api.upload_image(session.id, image).capture_type == "IMAGE"
        assert api.quota.remaining is not None
        assert abs(api.clock_skew.total_seconds()) < 5
        log = httpx.get(f"{sandbox.url}/sandbox/requests").json()
        assert log
    with (
        opened(tmp_path / "s") as sandbox,
        ScannerApi(sandbox.url, "csb_wrong") as api,
        pytest.raises(SignInNeeded),
    ):
        api.whoami()


@pytest.mark.parametrize("envelope", list(Envelope))
def test_a_refusal_in_every_envelope(tmp_path, envelope):
    with (
        opened(tmp_path / "s", envelope=envelope) as sandbox,
        ScannerApi(sandbox.url, sandbox.api_key) as api,
    ):
        session = start(api)
        with pytest.raises(Rejected) as caught:
            api.register_photo(
                session.id,
                s3_key="never/uploaded.jpg",
                photo_type="front",
                capture_id=None,
                original_filename="",
                file_size=1,
                metadata={},
            )
        assert caught.value.status in (400, 422)
        api.end(session.id)
        with pytest.raises(Expired):
            a_capture(api, session.id)


def test_an_expired_ticket_is_told_by_the_storage_itself(tmp_path):
    with (
        opened(tmp_path / "s", presign_seconds=-10) as sandbox,
        ScannerApi(sandbox.url, sandbox.api_key) as api,
    ):
        session = start(api)
        with pytest.raises(Expired) as caught:
            a_photo(api, session.id, None, tmp_path)
        assert caught.value.what == "ticket"


def test_a_dropped_connection_and_a_quota_are_for_later(tmp_path):
    with (
        opened(tmp_path / "s", lost_after_rate=1.0) as sandbox,
        ScannerApi(sandbox.url, sandbox.api_key) as api,
        pytest.raises(Unreachable),
    ):
        start(api)
    with (
        opened(tmp_path / "q", quota_per_minute=1) as sandbox,
        ScannerApi(sandbox.url, sandbox.api_key) as api,
        ScannerApi(sandbox.url, sandbox.api_key) as second_station,
    ):
        start(api)
        with pytest.raises(Unreachable) as caught:
            start(second_station)
        assert caught.value.retry_after > 0
        with pytest.raises(QuotaSpent):
            start(api)
        seen = httpx.get(f"{sandbox.url}/sandbox/requests").json()
        assert [one["status"] for one in seen] == [201, 429], "what is spent is not asked for"
