"""Keys of model servers, kept off the GUI thread and never shown."""

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


def _known(names: tuple[str, ...]) -> dict[str, bool]:
    from runtime.host.keys import known_keys  # the runtime's imports: not on the GUI thread

    return known_keys(names)


def _keep(keys: dict[str, str | None]) -> None:
    from runtime.host.keys import keep_keys as keep

    keep(keys)
