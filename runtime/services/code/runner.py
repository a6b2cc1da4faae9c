"""Where a program runs: in the sandbox, or - if the person trusts the flow - in a Python process."""

import atexit
import datetime as dt
import threading

from runtime.base.errors import CodeError
from runtime.base.json_value import JsonValue
from runtime.services.code.process import PythonProcess
from runtime.services.code.program import CodeLimits, CodeRun, Permissions, Program
from runtime.services.code.sandbox import Sandbox, UnsupportedCodeError


class CodeRunner:
    """Runs programs. Thread-safe; starts nothing before the first call. `close` ends its processes."""

    def __init__(self, limits: CodeLimits | None = None, *, processes: int = 4) -> None:
        self.limits = limits or CodeLimits()
        self._sandbox = Sandbox(self.limits, processes=processes)
        self._process = PythonProcess(self.limits)

    def run(
        self,
        program: Program,
        value: JsonValue,
        *,
        permissions: Permissions = Permissions.SANDBOX,
        is_trusted: bool = False,
        now: dt.datetime | None = None,
        seed: str = "",
    ) -> CodeRun:
        """Call a program's function with `value`.

        Args:
            is_trusted: the person trusts the flow.
            now: the time the code sees in the sandbox; None: the machine's.
            seed: of its random numbers in the sandbox; empty: random.

        Raises:
            CodeError: it may not run, failed, went over a limit, or gave back what is not JSON.
        """
        if permissions is Permissions.FULL_ACCESS:
            if not is_trusted:
                raise CodeError(
                    "permissions",
                    "full access needs a flow you trust",
                    "trust this flow (Run, Trust the code of this flow; --trust), or use sandbox",
                )
            return self._process.run(program, value)
        if program.demands and not is_trusted:
            raise UnsupportedCodeError(", ".join(program.demands))
        if program.demands:
            return self._process.run(program, value)
        try:
            return self._sandbox.run(program, value, now=now, seed=seed)
        except UnsupportedCodeError:
            if not is_trusted:
                raise
            return self._process.run(program, value)

    def close(self) -> None:
        """End the processes; another call starts new ones."""
        self._sandbox.close()


_lock = threading.Lock()
_shared: list[CodeRunner] = []


def shared_code_runner() -> CodeRunner:
    """The runner of this process, made at the first call; a host closes it with `close_shared_code_runner`."""
    with _lock:
        if not _shared:
            _shared.append(CodeRunner())
            atexit.register(close_shared_code_runner)
        return _shared[0]


def close_shared_code_runner() -> None:
    """End the processes of the shared runner; another call starts new ones."""
    with _lock:
        runners = list(_shared)
    for runner in runners:
        runner.close()
