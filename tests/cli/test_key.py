"""A key is stored by a script."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from typer.testing import CliRunner

from app.cli import app
from app.security.credentials import api_key


class InMemory(KeyringBackend):
    priority = 1
    kept = ""

    def get_password(self, service, username):
        return self.kept or None

    def set_password(self, service, username, password):
        self.kept = password


@pytest.fixture(autouse=True)
def _memory():
    before = keyring.get_keyring()
    keyring.set_keyring(InMemory())
    yield
    keyring.set_keyring(before)


def test_a_key_comes_by_standard_input_and_is_not_echoed():
    told = CliRunner().invoke(app, ["key", "--stdin"], input="csb_secret\n")
    assert told.exit_code == 0
    assert "csb_secret" not in told.output
    assert api_key("https://www.closient.com") == "csb_secret"


def test_no_key_is_refused():
    assert CliRunner().invoke(app, ["key", "--stdin"], input="\n").exit_code == 2
    assert api_key("https://www.closient.com") is None
