"""Runs trusted programs in a separate Python process: clean environment, limits, killed when time is up."""

import contextlib
import os
import secrets
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import orjson

from runtime.base.cancelling import is_run_cancelled, when_cancelled
from runtime.base.errors import CodeError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.code.program import CodeLimits, CodeRun, Program
from runtime.services.code.results import not_json, result_of
from runtime.services.code.source import where_of

_WORKER = Path(__file__).with_name("process_worker.py")
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "TZ")


class PythonProcess:
    """One process a call; nothing stays behind."""

    def __init__(self, limits: CodeLimits) -> None:
        self._limits = limits

    def run(self, program: Program, value: JsonValue, *, folder: Path | None = None) -> CodeRun:
        """Call a program's function with `value`.

        Args:
            folder: working folder; None: an empty one that is deleted afterwards.

        Raises:
            CodeError: the code failed, went over a limit, or gave back what is not JSON.
        """
        mark = secrets.token_hex(16)
        task = orjson.dumps(
            {
                "text": program.source.text,
                "helpers": program.process_helpers,
                "function": program.source.function_name,
                "input": value,
                "seconds": self._limits.seconds,
                "memory_bytes": self._limits.process_memory_bytes,
                "mark": mark,
            },
            option=orjson.OPT_NON_STR_KEYS,
        )
        with tempfile.TemporaryDirectory(prefix="code-") as scratch:
            status, output = self._finished(task, folder or Path(scratch))
        return self._read(status, output, mark, program)

    def _finished(self, task: bytes, folder: Path) -> tuple[int, bytes]:
        kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        patience = self._limits.seconds * 2 + 5
        try:
            process = subprocess.Popen(
                [sys.executable, "-I", "-X", "utf8", str(_WORKER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=folder,
                env=kept,
                start_new_session=True,
            )
        except OSError as error:
            raise CodeError("code", f"no Python process could be started: {error}") from error
        with process:
            try:
                with when_cancelled(lambda: _kill_with_children(process)):
                    output, _ = process.communicate(task, timeout=patience)
            except subprocess.TimeoutExpired as error:
                raise CodeError(
                    "code", f"it ran longer than {patience:g} seconds and was stopped"
                ) from error
            finally:
                _kill_with_children(process)
        return process.returncode, output

    def _read(self, status: int, output: bytes, mark: str, program: Program) -> CodeRun:
        printed, found, answer = output.decode("utf-8", "replace").rpartition(f"\n{mark}")
        if not found and is_run_cancelled():
            raise CodeError("code", "it was stopped, because the run was cancelled")
        if not found:
            raise CodeError(
                "code",
                f"the Python process ended early (exit {status})",
                "use less time and memory, and do not end the process",
            )
        given: JsonObject = orjson.loads(answer)
        if "error" in given:
            line = program.source.written_line(given["line"]) if given["line"] else None
            raise CodeError(where_of(line), given["error"], line=line)
        if "culprit" in given:
            raise not_json(*given["culprit"])
        return CodeRun(result_of(given["result"]), printed[: self._limits.printed_characters])


def _kill_with_children(process: "subprocess.Popen[bytes]") -> None:
    if os.name != "posix":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
