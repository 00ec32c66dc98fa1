"""A keyring may be locked, broken or mute: the bench asks once, waits a while, and goes on."""

import os
import stat
import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from app.security.credentials import NoKeyring, find_api_key, keyring_state, store_api_key
from app.security.key_file import key_file
from app.security.time_limit import NoAnswer, ask

URL = "https://example.com"


class Broken(KeyringBackend):
    priority = -2  # chosen by nobody but these tests

    def __init__(self, error):
        super().__init__()
        self.error = error

    def get_password(self, service, username):
        raise self.error

    def set_password(self, service, username, password):
        raise self.error


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


ERRORS = [
    KeyringLocked(),
    RuntimeError("no bus"),
    ImportError("dbus"),
    OSError(5, "Input/output error"),
    KeyError("x"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda one: type(one).__name__)
def test_whatever_a_keyring_raises_is_told_and_stops_nothing(use, error):
    use(Broken(error))
    found = find_api_key(URL)
    assert (found.key, found.trouble) == (None, type(error).__name__)
    assert not keyring_state().usable


@pytest.mark.parametrize("error", [*ERRORS, SystemExit(3), KeyboardInterrupt()], ids=str)
def test_without_a_keyring_a_file_of_this_account_keeps_the_key_and_it_is_said(use, error):
    use(Broken(error))
    told = store_api_key(URL, "csb_x")
    assert str(key_file()) in told
    assert "only this account" in told
    assert (find_api_key(URL).key, find_api_key("https://other.test").key) == ("csb_x", None)
    assert keyring_state().usable
    if os.name == "posix":
        assert stat.S_IMODE(key_file().stat().st_mode) == 0o600


class Forgetful(KeyringBackend):
    """Says yes to everything and keeps nothing, or something else."""

    priority = -2

    def __init__(self, gives=None):
        super().__init__()
        self.gives = gives

    def get_password(self, service, username):
        return self.gives

    def set_password(self, service, username, password):
        pass


@pytest.mark.parametrize("gives", [None, "csb_old", b"csb_x", 7])
def test_stored_is_said_only_of_what_is_given_back(use, gives):
    use(Forgetful(gives))
    assert "does not give back" in store_api_key(URL, "csb_x")
    assert find_api_key(URL).key == "csb_x"


def test_a_keyring_that_works_again_takes_the_key_out_of_the_file(use):
    use(Forgetful())
    store_api_key(URL, "csb_x")
    use(Forgetful("csb_new"))
    assert store_api_key(URL, "csb_new") == "The keyring has the key."
    assert not key_file().exists()
    assert find_api_key(URL).key == "csb_new"


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps a user's folders by itself")
def test_a_key_that_others_can_read_is_not_used_and_that_is_said(use):
    use(Broken(RuntimeError("no bus")))
    store_api_key(URL, "csb_x")
    key_file().chmod(0o644)
    found = find_api_key(URL)
    assert found.key is None
    assert "Others on this computer can read" in found.trouble
    assert "only this account" in store_api_key(URL, "csb_y"), "a new one is kept as it should be"
    assert find_api_key(URL).key == "csb_y"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"https://example.com": 7}'])
def test_a_damaged_file_of_keys_has_none(use, content):
    use(Broken(NoKeyringError()))
    key_file().parent.mkdir(parents=True)
    key_file().write_bytes(content)
    key_file().chmod(0o600)
    assert find_api_key(URL).key is None


def test_where_neither_keeps_it_nothing_is_said_to_be_stored(use):
    use(Broken(RuntimeError("no bus")))
    key_file().parent.parent.mkdir(parents=True, exist_ok=True)
    key_file().parent.write_text("a file in the place of the folder")
    with pytest.raises(NoKeyring, match=r"RuntimeError.*cannot be written"):
        store_api_key(URL, "csb_x")


def test_a_system_without_a_keyring_is_no_trouble(use):
    use(Broken(NoKeyringError()))
    assert (find_api_key(URL).key, find_api_key(URL).trouble) == (None, "")


def test_the_environment_is_asked_first(use, monkeypatch):
    use(Broken(RuntimeError()))
    monkeypatch.setenv("SCANSTATION_API_KEY", " csb_x ")
    assert find_api_key(URL).key == "csb_x"


class Mute(Broken):
    def get_password(self, service, username):
        self.error.wait()


def test_a_keyring_that_says_nothing_is_waited_for_a_while(use):
    answer = threading.Event()
    use(Mute(answer))
    try:
        assert find_api_key(URL, seconds=0.2).trouble == "no answer within 0 s"
        assert find_api_key(URL).trouble == "an earlier question has no answer yet"
    finally:
        let_go(answer)


def let_go(answer):
    answer.set()
    for one in threading.enumerate():
        if one.name == "ask":
            one.join()


def test_who_never_answers_is_waited_for_once_and_by_somebody_alive():
    answer, alive = threading.Event(), []
    try:
        with pytest.raises(NoAnswer, match="no answer within"):
            ask(answer.wait, 0.2, lambda: alive.append(1))
        assert alive
        with pytest.raises(NoAnswer, match="earlier question"):
            ask(lambda: 1)
    finally:
        let_go(answer)
    assert ask(lambda: 1) == 1
