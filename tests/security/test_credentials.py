"""A keyring may be locked, broken or mute: the bench asks once, waits a while, and goes on."""

import threading

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

from app.security.credentials import NoKeyring, find_api_key, keyring_state, store_api_key
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
    with pytest.raises(NoKeyring, match=type(error).__name__):
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
