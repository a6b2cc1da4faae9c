"""Keys of model servers, kept off the GUI thread and never shown, and what a server offers with them."""

from collections.abc import Iterable, Mapping

from app.runs.background import in_thread


async def stored_keys(names: Iterable[str]) -> dict[str, bool]:
    """Provider name -> whether there is a key for it, in the environment or the keyring."""
    return await in_thread(_known, tuple(names))


async def keep_keys(keys: Mapping[str, str | None]) -> None:
    """Store keys in the system's keyring; None forgets one.

    Raises:
        ModelError: this machine has no keyring that can keep them.
    """
    await in_thread(_keep, dict(keys))


async def offered_models(base_url: str, key: str, key_name: str) -> tuple[str, ...]:
    """The names a server lists, asked with a key or the stored one of that name.

    Raises:
        ModelError: it does not answer, refuses the key, or is something else.
    """
    return await in_thread(_offered, base_url, key, key_name)


def _offered(base_url: str, key: str, key_name: str) -> tuple[str, ...]:
    from runtime.host.server_models import server_models

    return server_models(base_url, key=key, key_name=key_name)


def _known(names: tuple[str, ...]) -> dict[str, bool]:
    from runtime.host.keys import known_keys  # the runtime's imports: not on the GUI thread

    return known_keys(names)


def _keep(keys: dict[str, str | None]) -> None:
    from runtime.host.keys import keep_keys as keep

    keep(keys)
