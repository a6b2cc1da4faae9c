"""Wait keys of named events: `evt:<scope>:<scope id>:<name>`."""


def event_key(
    scope: object, name: str, *, session_id: str | None, workflow_id: str | None, run_id: str | None
) -> str:
    """The key of an event.

    Args:
        scope: session (the default), workflow, run or global; case does not matter.
        name: `*` listens to every event of the scope.
        session_id, workflow_id, run_id: the id that counts is the scope's.

    Raises:
        ValueError: the name is empty, the scope unknown, or its id missing.
    """
    place = str(scope or "session").strip().lower()
    ids = {
        "session": session_id,
        "workflow": workflow_id,
        "run": run_id,
        "global": "global",
    }
    if place not in ids:
        raise ValueError(f"unknown event scope: {scope}")
    if not name.strip():
        raise ValueError("event name is required")
    scope_id = ids[place]
    if not scope_id:
        raise ValueError(f"missing scope id for scope='{place}'")
    return f"evt:{place}:{scope_id}:{name.strip()}"


def with_wildcard(key: str, name: str) -> list[str]:
    """The key of an event, and the key of those who listen to everything in its scope; names and ids may hold colons."""
    return list(dict.fromkeys([key, f"{key.removesuffix(name.strip())}*"]))
