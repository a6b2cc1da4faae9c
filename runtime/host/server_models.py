"""What a server of models offers, asked before anything is kept in the settings."""

from collections.abc import Callable

from runtime.base.errors import ModelError
from runtime.services.llm.keys import find_key, without

TIMEOUT_S = 6.0
_MOST_NAMES = 1000


def server_models(base_url: str, *, key: str = "", key_name: str = "") -> tuple[str, ...]:
    """The names that a server lists under `/models`, sorted; blocks until it answers, some seconds at most.

    Args:
        base_url: of an OpenAI-compatible server, `https://…/v1`.
        key: sent to it; empty: the stored one of `key_name`, if there is one.

    Raises:
        ModelError: it does not answer, refuses the key, or is something else; says which, and what to do.
    """
    import httpx2  # takes a moment to import: on the caller's worker thread

    secret = key or find_key(key_name)
    headers = {"Authorization": f"Bearer {secret}"} if secret else {}
    try:
        answer = httpx2.get(
            f"{base_url.rstrip('/')}/models",
            headers=headers,
            timeout=TIMEOUT_S,
            follow_redirects=True,
        )
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise ModelError(
            base_url,
            without(secret, f"no server answers there: {str(error)[:200] or type(error).__name__}"),
            "check the address, and that the server runs",
        ) from None
    if answer.status_code in (401, 403):
        problem = "the server does not accept the key" if secret else "the server asks for a key"
        raise ModelError(base_url, problem, "type its key, and ask again")
    names = _names(answer.json) if answer.status_code == 200 else None
    if names is None:
        raise ModelError(
            base_url,
            f"what answers there lists no models (status {answer.status_code})",
            "check the address: it mostly ends in /v1; or type the names of the models",
        )
    return names


def _names(read: Callable[[], object]) -> tuple[str, ...] | None:
    """The names in a list of models as OpenAI's form has it; None: it is something else."""
    try:
        answer = read()
    except ValueError:
        return None
    listed = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(listed, list):
        return None
    names = {str(one["id"]) for one in listed if isinstance(one, dict) and one.get("id")}
    return tuple(sorted(names)[:_MOST_NAMES])
