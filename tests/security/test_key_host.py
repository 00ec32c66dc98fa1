"""A key in the environment goes to the host it was given for, whoever changes the address."""

import keyring
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from typer.testing import CliRunner

from app.cli import app
from app.config.settings_file import change_file
from app.config.startup import settings_file
from app.security.credentials import find_api_key, store_api_key
from app.security.key_host import note_file

OURS, THEIRS = "https://api.example", "https://attacker.example"


class ByAddress(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get(username)

    def set_password(self, service, username, password):
        self.kept[username] = password


@pytest.fixture(autouse=True)
def _keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(ByAddress())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def variable(monkeypatch):
    monkeypatch.setenv("SCANSTATION_API_KEY", "csb_secret")
    assert find_api_key(OURS).key == "csb_secret"


@pytest.mark.usefixtures("variable")
@pytest.mark.parametrize(
    "address",
    [THEIRS, "http://api.example", "https://api.example:8443", "https://api.example.attacker.test"],
)
def test_the_variable_goes_to_no_other_host(address):
    found = find_api_key(address)
    assert (found.key, found.for_host) == (None, "https://api.example:443")
    assert find_api_key(OURS).key == "csb_secret", "and the first host still has it"


@pytest.mark.usefixtures("variable")
@pytest.mark.parametrize("same", ["https://API.example/", "https://api.example:443/scanner"])
def test_another_path_of_the_same_host_is_the_same_host(same):
    assert find_api_key(same).key == "csb_secret"


@pytest.mark.usefixtures("variable")
def test_a_profile_that_changes_the_address_takes_no_key_along():
    change_file(settings_file(), {"api_url": OURS})
    profile = settings_file().with_name("profile.toml")
    profile.write_text(f'api_url = "{THEIRS}"\n')
    done = CliRunner().invoke(app, ["config", "import", str(profile), "--yes"])
    assert "The API key is not taken along" in done.output
    told = CliRunner().invoke(app, ["sync"])
    assert "was given for https://api.example:443" in str(told.exception)


@pytest.mark.usefixtures("variable")
def test_the_key_given_anew_goes_there():
    done = CliRunner().invoke(app, ["key", "--api-url", THEIRS, "--stdin"], input="csb_secret\n")
    assert done.exit_code == 0
    assert find_api_key(THEIRS).key == "csb_secret"
    assert find_api_key(OURS).for_host == "https://attacker.example:443"


@pytest.mark.usefixtures("variable")
def test_address_and_key_from_one_hand_are_believed(monkeypatch):
    monkeypatch.setenv("SCANSTATION_API_URL", THEIRS)
    assert find_api_key(THEIRS).key == "csb_secret"


@pytest.mark.usefixtures("variable")
def test_another_key_is_given_for_where_it_is_used_first(monkeypatch):
    monkeypatch.setenv("SCANSTATION_API_KEY", "csb_other")
    assert find_api_key(THEIRS).key == "csb_other"
    assert find_api_key(OURS).for_host == "https://attacker.example:443"


def test_a_key_in_the_keyring_belongs_to_its_address():
    store_api_key(OURS, "csb_secret")
    assert find_api_key(OURS).key == "csb_secret"
    assert find_api_key(THEIRS).key is None


@pytest.mark.usefixtures("variable")
def test_the_note_does_not_hold_the_key():
    assert "csb_secret" not in note_file().path.read_text()


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(hosts=st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=6))
def test_however_often_the_address_changes_one_host_has_the_key(monkeypatch, hosts):
    monkeypatch.setenv("SCANSTATION_API_KEY", "csb_secret")
    note_file().path.unlink(missing_ok=True)
    heard = {host for host in hosts if find_api_key(f"https://{host}.example").key}
    assert heard == {hosts[0]}
