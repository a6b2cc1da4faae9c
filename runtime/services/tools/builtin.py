"""The tools that come with the program: files of the workspace, one command, the web.

Path arguments arrive absolute and checked: `runtime/effects/tool_calls.py` leads them through the run's
workspace before a tool sees them.
"""

import contextlib
import os
import platform
import re
import shlex
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field

from runtime.base.errors import ToolError
from runtime.base.files import write_atomic
from runtime.base.json_value import JsonObject
from runtime.services.tools.cancellation import Cancellation
from runtime.services.tools.executors import MappingToolExecutor
from runtime.services.tools.tool import PathUse, Tool, Toolset, tool
from runtime.services.tools.web import fetch_url, web_search

MAX_TEXT_BYTES = 2_000_000
MAX_OUTPUT_CHARS = 100_000
MAX_MATCHES = 500
_SKIPPED_FOLDERS = {".git", "__pycache__", "node_modules", ".venv"}


@tool(paths={"directory_path": PathUse.FOLDER}, toolset=Toolset.FILES)
def list_files(
    directory_path: str = ".",
    pattern: Annotated[str, Field(description="Glob such as *.md")] = "*",
    recursive: bool = False,
    limit: Annotated[int, Field(ge=1, le=5000)] = 500,
) -> JsonObject:
    """List files and folders of a workspace folder, by name; folders end with a slash."""
    folder = Path(directory_path)
    if not folder.is_dir():
        raise ToolError(folder.name, "this is not a folder", "list the workspace first")
    found = sorted(_matching(folder, pattern, recursive=recursive))
    names = [
        path.relative_to(folder).as_posix() + ("/" if path.is_dir() else "")
        for path in found[:limit]
    ]
    return {"files": names, "count": len(names), "truncated": len(found) > limit}


@tool(paths={"file_path": PathUse.READ}, toolset=Toolset.FILES)
def read_file(
    file_path: str,
    start_line: Annotated[int, Field(ge=1, description="First line, from 1")] = 1,
    end_line: Annotated[int | None, Field(description="Last line; null: the end")] = None,
) -> str:
    """Read a UTF-8 text file of the workspace, or a range of its lines."""
    text = _text(Path(file_path))
    if start_line == 1 and end_line is None:
        return text
    return "".join(text.splitlines(keepends=True)[start_line - 1 : end_line])


@tool(paths={"file_path": PathUse.WRITE}, toolset=Toolset.FILES)
def write_file(file_path: str, content: str) -> JsonObject:
    """Write a text file of the workspace, replacing it if it exists. Missing folders are made."""
    data = content.encode("utf-8")
    write_atomic(Path(file_path), data)
    return {"success": True, "bytes": len(data)}


@tool(paths={"file_path": PathUse.WRITE}, toolset=Toolset.FILES)
def edit_file(
    file_path: str,
    pattern: Annotated[str, Field(description="Exact text to replace")],
    replacement: str,
    replace_all: bool = False,
) -> JsonObject:
    """Replace an exact piece of text in a file. It must occur once, unless replace_all is set."""
    path = Path(file_path)
    text = _text(path)
    count = text.count(pattern) if pattern else 0
    if count == 0:
        raise ToolError(path.name, "the text to replace does not occur", "read the file first")
    if count > 1 and not replace_all:
        raise ToolError(
            path.name, f"the text occurs {count} times", "give more of it, or set replace_all"
        )
    write_atomic(path, text.replace(pattern, replacement).encode("utf-8"))
    return {"success": True, "replaced": count}


@tool(paths={"path": PathUse.FOLDER}, toolset=Toolset.FILES)
def search_files(
    pattern: Annotated[str, Field(description="Text to find; ignores case")],
    path: str = ".",
    file_pattern: Annotated[str, Field(description="Glob such as *.py")] = "*",
    limit: Annotated[int, Field(ge=1, le=MAX_MATCHES)] = 100,
) -> JsonObject:
    """Find lines with a text in the files of a workspace folder."""
    matches: list[JsonObject] = []
    wanted = pattern.casefold()
    for file in sorted(_matching(Path(path), file_pattern, recursive=True)):
        if not file.is_file() or file.stat().st_size > MAX_TEXT_BYTES:
            continue
        try:
            lines = file.read_text("utf-8").splitlines()
        except (UnicodeDecodeError, OSError):
            continue  # binary or unreadable files have no lines to show
        for number, line in enumerate(lines, 1):
            if wanted in line.casefold():
                name = file.relative_to(path).as_posix()
                matches.append({"file": name, "line": number, "text": line[:400]})
                if len(matches) == limit:
                    return {"matches": matches, "truncated": True}
    return {"matches": matches, "truncated": False}


@tool(paths={"working_directory": PathUse.FOLDER}, toolset=Toolset.SYSTEM)
def execute_command(
    command: Annotated[
        str | list[str], Field(description="Program and arguments; no shell, no pipes")
    ],
    working_directory: str = ".",
    timeout_s: Annotated[float, Field(gt=0, le=3600)] = 120,
    *,
    cancellation: Cancellation,
) -> JsonObject:
    """Run one program without a shell and give back its output and return code."""
    words = _words(command)
    started = time.monotonic()
    try:
        process = subprocess.Popen(
            words,
            cwd=working_directory,
            env=_clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=os.name == "posix",
        )
    except (OSError, ValueError) as error:
        raise ToolError(words[0], f"cannot be started ({error})", "check its name") from error
    cancellation.when_cancelled(lambda: _kill(process))
    with process:
        try:
            out, err = process.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            _kill(process)
            out, err = process.communicate()
            raise ToolError(
                words[0], f"was stopped after {timeout_s:g} s", "give it more time"
            ) from None
    cancellation.check()
    failed = process.returncode != 0
    return {
        "success": not failed,
        **({"error": f"{words[0]} ended with code {process.returncode}"} if failed else {}),
        "command": shlex.join(words),
        "working_directory": working_directory,
        "return_code": process.returncode,
        "stdout": _bounded(out),
        "stderr": _bounded(err),
        "duration_s": round(time.monotonic() - started, 3),
        "platform": platform.system(),
    }


def builtin_tools() -> tuple[Tool, ...]:
    """All of them, in the order a list shows them."""
    return (
        list_files,
        read_file,
        search_files,
        write_file,
        edit_file,
        execute_command,
        fetch_url,
        web_search,
    )


class RegistryToolExecutor(MappingToolExecutor):
    """Runs the program's own tools."""

    def __init__(self, *, timeout_s: float | None = None) -> None:
        super().__init__({one.name: one for one in builtin_tools()}, timeout_s=timeout_s)


def _matching(folder: Path, pattern: str, *, recursive: bool) -> Iterator[Path]:
    """Entries below a folder; links that lead out of it are left out."""
    if ".." in Path(pattern).parts or Path(pattern).is_absolute():
        raise ToolError(pattern[:80], "the pattern leaves the folder", "use a pattern like *.md")
    base = folder.resolve()
    for path in folder.rglob(pattern) if recursive else folder.glob(pattern):
        if _SKIPPED_FOLDERS.isdisjoint(path.relative_to(folder).parts):
            target = path.resolve()
            if target == base or base in target.parents:
                yield path


def _text(path: Path) -> str:
    if not path.is_file():
        raise ToolError(path.name, "there is no such file", "list the folder first")
    if path.stat().st_size > MAX_TEXT_BYTES:
        raise ToolError(path.name, f"the file has more than {MAX_TEXT_BYTES} bytes", "search in it")
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        raise ToolError(path.name, "the file is not UTF-8 text", "use another tool") from None


def _words(command: str | list[str]) -> list[str]:
    try:
        words = shlex.split(command) if isinstance(command, str) else list(command)
    except ValueError as error:
        raise ToolError("command", f"{error}", "close the quotation marks") from None
    if not words:
        raise ToolError("command", "it is empty", "name a program")
    if any(re.fullmatch(r"\||\|\||&&?|;|[<>]{1,2}", word) for word in words):
        raise ToolError(
            "command",
            "pipes, redirections and lists need a shell, and there is none",
            "call one program at a time",
        )
    return words


def _clean_environment() -> dict[str, str]:
    """What a program needs to start; no keys or tokens of ours."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "USER")
    return {name: os.environ[name] for name in kept if name in os.environ}


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):  # It ended by itself just now.
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _bounded(data: bytes) -> str:
    text = data.decode("utf-8", "replace")
    if len(text) <= MAX_OUTPUT_CHARS:
        return text
    half = MAX_OUTPUT_CHARS // 2
    return f"{text[:half]}\n… {len(text) - 2 * half} characters left out …\n{text[-half:]}"
