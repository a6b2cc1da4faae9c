"""Runs trusted programs in a separate Python process: clean environment, limits, killed when time is up."""

import contextlib
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import IO

import orjson

from runtime.base.cancelling import is_run_cancelled, when_cancelled
from runtime.base.errors import CodeError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.services.code.program import CodeLimits, CodeRun, Program
from runtime.services.code.results import not_json, remedy_for, result_of, took_too_long
from runtime.services.code.source import where_of

_WORKER = Path(__file__).with_name("process_worker.py")
MOST_ANSWER_BYTES = 64 * 1024 * 1024
_PART_BYTES = 65_536
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
        output = _Output(f"\n{mark}".encode(), 4 * self._limits.printed_characters)
        with tempfile.TemporaryDirectory(prefix="code-") as scratch:
            status = self._finished(task, output, folder or Path(scratch))
        printed = output.printed[: self._limits.printed_characters]
        try:
            return CodeRun(self._read(status, output, program), printed)
        except CodeError as error:
            error.printed = printed
            raise

    def _finished(self, task: bytes, output: "_Output", folder: Path) -> int:
        kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
        patience = self._limits.seconds * 2 + 5
        try:
            process = subprocess.Popen(
                [sys.executable, "-I", "-X", "utf8", str(_WORKER)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                cwd=folder,
                env=kept,
                start_new_session=True,
            )
        except OSError as error:
            raise CodeError("code", f"no Python process could be started: {error}") from error
        with process:
            reader = threading.Thread(  # noqa: TID251 - it ends with the process, and what it kept is bounded
                target=output.read, args=(process.stdout,), name="code-output", daemon=True
            )
            try:
                with when_cancelled(lambda: _kill_with_children(process)):
                    reader.start()
                    _give(process, task)
                    reader.join(patience)
                    if reader.is_alive():
                        raise CodeError(
                            "code", f"it ran longer than {patience:g} seconds and was stopped"
                        )
            finally:
                _kill_with_children(process)
        return process.returncode

    def _read(self, status: int, output: "_Output", program: Program) -> JsonValue:
        if output.answer is None:
            raise self._ended_early(status)
        end = output.answer.find(
            b"\n"
        )  # what is printed later, by threads or at exit, comes behind it
        if max(end, len(output.answer) if end < 0 else 0) > MOST_ANSWER_BYTES:
            raise CodeError(
                "result",
                f"it is larger than {MOST_ANSWER_BYTES >> 20} MB",
                "hand on less, or write it to a file and hand on its name",
            )
        if end < 0:
            raise self._ended_early(status)
        given: JsonObject = orjson.loads(memoryview(output.answer)[:end])
        if "error" in given:
            line = program.source.written_line(given["line"]) if given["line"] else None
            said = str(given["error"])
            raise CodeError(where_of(line), said, remedy_for(said), line=line)
        if "culprit" in given:
            raise not_json(*given["culprit"])
        return result_of(given["result"])

    def _ended_early(self, status: int) -> CodeError:
        """What happened to a process that gave no answer."""
        if is_run_cancelled():
            return CodeError("code", "it was stopped, because the run was cancelled")
        if -status == getattr(signal, "SIGXCPU", None):
            return took_too_long(self._limits.seconds)
        return CodeError(
            "code",
            f"the Python process ended early (exit {status})",
            "use less memory, and do not end the process",
        )


class _Output:
    """What a process writes: the first of what is printed, and its answer behind a mark; the rest is dropped.

    Attributes:
        answer: JSON; None as long as there is none. Cut a little behind `MOST_ANSWER_BYTES`.
    """

    def __init__(self, mark: bytes, most_printed: int) -> None:
        self._mark, self._most_printed = mark, most_printed
        self._printed = bytearray()
        self.answer: bytearray | None = None

    @property
    def printed(self) -> str:
        """What was printed before the answer, cut to about the limit."""
        return self._printed.decode("utf-8", "replace")

    def read(self, stream: IO[bytes]) -> None:
        """Take it in until the stream ends."""
        with contextlib.suppress(ValueError, OSError):  # closed, since nobody waits any longer
            while part := stream.read(_PART_BYTES):
                self._take(part)

    def _take(self, part: bytes) -> None:
        if self.answer is not None:
            if len(self.answer) <= MOST_ANSWER_BYTES:
                self.answer += part
            return
        self._printed += part
        at = self._printed.find(self._mark)
        if at >= 0:
            self.answer = self._printed[at + len(self._mark) :]
            del self._printed[at:]
        elif len(self._printed) > self._most_printed + len(self._mark):
            del self._printed[self._most_printed : -len(self._mark)]


def _give(process: "subprocess.Popen[bytes]", task: bytes) -> None:
    assert process.stdin is not None
    rest = memoryview(task)
    with contextlib.suppress(BrokenPipeError):  # it ended before it was told what to do
        while rest:
            rest = rest[process.stdin.write(rest) :]
        process.stdin.close()


def _kill_with_children(process: "subprocess.Popen[bytes]") -> None:
    if os.name != "posix":
        process.kill()
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
