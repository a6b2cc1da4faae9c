import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from runtime.base.errors import ModelError
from runtime.host.keys import keep_keys, known_keys
from runtime.services.llm.keys import find_key, without


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets when the test ends."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_a_key_is_kept_found_and_forgotten(ring, monkeypatch):
    monkeypatch.delenv("MY_SERVER_API_KEY", raising=False)
    assert find_key("my server") is None
    keep_keys({"my server": "sk-1"})
    assert find_key("my server") == "sk-1"
    monkeypatch.setenv("MY_SERVER_API_KEY", "sk-env")
    assert find_key("my server") == "sk-env"
    monkeypatch.delenv("MY_SERVER_API_KEY")
    keep_keys({"my server": None})
    keep_keys({"my server": None})
    assert find_key("my server") is None
    assert find_key("") is None


def test_keys_are_kept_known_and_forgotten_but_never_read_back(ring):
    keep_keys({"acme": "sk-1"})
    assert known_keys(["acme", "other"]) == {"acme": True, "other": False}
    keep_keys({"acme": None, "never there": None})
    assert known_keys(["acme"]) == {"acme": False}


def test_without_a_keyring_the_error_names_another_way():
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        assert find_key("x-none") is None
        with pytest.raises(ModelError, match="environment variable") as caught:
            keep_keys({"x-none": "sk-secret"})
        assert "sk-secret" not in str(caught.value)
    finally:
        keyring.set_keyring(before)


def test_a_key_is_blanked_out():
    assert without("sk-1", "bad key sk-1!") == "bad key [redacted]!"
    assert without(None, "x") == "x"
