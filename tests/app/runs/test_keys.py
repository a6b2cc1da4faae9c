import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from runtime.host.keys import keep_keys, known_keys


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets when the test ends."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not there")
        del self.kept[service, username]


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_keys_are_kept_known_and_forgotten_but_never_read_back(ring):
    keep_keys({"acme": "sk-1"})
    assert known_keys(["acme", "other"]) == {"acme": True, "other": False}
    keep_keys({"acme": None, "never there": None})
    assert known_keys(["acme"]) == {"acme": False}
