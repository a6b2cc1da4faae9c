"""Keys of model servers as a host's user sees them: stored, forgotten, there or not; never read back."""

from collections.abc import Iterable, Mapping

from runtime.services.llm.keys import find_key, forget_key, store_key


def known_keys(names: Iterable[str]) -> dict[str, bool]:
    """Name -> whether the environment or the system's keyring has a key for it; may block on the keyring."""
    return {name: find_key(name) is not None for name in names}


def keep_keys(keys: Mapping[str, str | None]) -> None:
    """Store keys in the system's keyring, or forget those that are None; may block on the keyring.

    Raises:
        ModelError: this machine has no keyring that can keep them; says what to do instead.
    """
    for name, secret in keys.items():
        if secret is None:
            forget_key(name)
        else:
            store_key(name, secret)
