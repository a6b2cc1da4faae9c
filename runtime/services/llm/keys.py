"""Keys of model servers: from the environment or the system's keyring, never from a flow or a file of ours."""

import os
import re

from runtime.base.errors import ModelError

KEYRING_SERVICE = "visualflow-studio"


def find_key(name: str) -> str | None:
    """The secret called `name`: an environment variable, else an entry of the keyring; None if there is neither.

    The variable is `name` itself, or for a server called `my server`: `MY_SERVER_API_KEY`. The keyring library loads on first use; a machine without a keyring has no entries.
    """
    if not name:
        return None
    for variable in (name, key_variable(name)):
        value = os.environ.get(variable, "").strip()
        if value:
            return value
    return _from_keyring(name)


def key_variable(name: str) -> str:
    """The environment variable with the key of a server called `name`; a name that is one already stays."""
    if re.fullmatch("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+", name):
        return name
    return f"{re.sub('[^A-Za-z0-9]+', '_', name).upper()}_API_KEY"


def store_key(name: str, secret: str) -> None:
    """Keep a secret in the system's keyring.

    Raises:
        ModelError: this machine has no keyring that can keep it.
    """
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(KEYRING_SERVICE, name, secret)
    except KeyringError as error:
        variable = key_variable(name)
        raise ModelError(
            name,
            f"the system's keyring cannot keep the key ({type(error).__name__})",
            f"set the environment variable {variable} instead",
        ) from None


def forget_key(name: str) -> None:
    """Delete a secret from the system's keyring; nothing happens if it is not there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(KEYRING_SERVICE, name)
    except KeyringError:
        return  # no such entry, or no keyring: there is nothing to forget


def without(secret: str | None, text: str) -> str:
    """The text with the secret blanked out."""
    return text.replace(secret, "[redacted]") if secret else text


def _from_keyring(name: str) -> str | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(KEYRING_SERVICE, name)
    except KeyringError:
        return None  # no keyring on this machine: the same as no entry
