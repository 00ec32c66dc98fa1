import pytest

from app.store.store import open_store


@pytest.fixture
def store(tmp_path):
    with open_store(tmp_path / "data", floor=0) as opened:
        yield opened
