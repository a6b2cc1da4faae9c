"""The other side of `process.py`: runs one program in a Python process of its own. Imports nothing of ours."""

import json
import os
import sys
from typing import Any


def limit(seconds: float, memory_bytes: int) -> None:
    """Cap this process where the system can."""
    try:
        import resource
    except ImportError:
        return
    whole = max(1, int(seconds) + 1)
    resource.setrlimit(resource.RLIMIT_CPU, (whole, whole + 1))
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def culprit(value: object, path: str, depth: int = 0) -> "list[str] | None":
    """Path and type of the first part that is not JSON."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return None
    if depth > 100:
        return [path, "value that is nested too deep or contains itself"]
    parts = []
    if isinstance(value, dict):
        parts = [(part, f"{path}.{key}") for key, part in value.items()]
    elif isinstance(value, (list, tuple)):
        parts = [(part, f"{path}[{index}]") for index, part in enumerate(value)]
    else:
        return [path, type(value).__name__]
    return next((f for f in (culprit(p, w, depth + 1) for p, w in parts) if f), None)


def line_of(error: BaseException) -> "int | None":
    """Innermost line of the program in a traceback."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "code":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def answer(task: dict[str, Any]) -> dict[str, Any]:
    """Run the program of a task."""
    space: dict[str, Any] = {"__name__": "code"}
    try:
        if task["helpers"]:
            exec(compile(task["helpers"], "helpers", "exec"), space)
        exec(compile(task["text"], "code", "exec"), space)
        value = space[task["function"]](task["input"])
    except BaseException as error:  # noqa: BLE001 - whatever the program raises is its answer
        said = f"{type(error).__name__}: {error}".rstrip(": ")
        return {"error": said, "line": line_of(error)}
    found = culprit(value, "result")
    if found:
        return {"culprit": found}
    return {"result": json.dumps(value)}


def main() -> None:
    """Read a task from standard input, write the answer as the last line of standard output."""
    task = json.loads(sys.stdin.buffer.read())
    limit(task["seconds"], task["memory_bytes"])
    given = answer(task)
    sys.stdout.flush()
    os.write(1, f"\n{task['mark']}{json.dumps(given)}\n".encode())


if __name__ == "__main__":
    main()
