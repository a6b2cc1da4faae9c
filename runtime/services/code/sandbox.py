"""Runs programs in Monty, a Python interpreter without files, network or processes, in worker processes."""

import builtins
import contextlib
import datetime as dt
import importlib
import re
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

import orjson

from runtime.base.errors import CodeError, NotJsonError
from runtime.base.json_value import JsonValue
from runtime.services.code.policy import SANDBOX_MODULES
from runtime.services.code.prelude import BUILTIN_NAMES
from runtime.services.code.program import CodeLimits, CodeRun, Program
from runtime.services.code.results import not_json, remedy_for, result_of, took_too_long
from runtime.services.code.source import ModuleSource, where_of

if TYPE_CHECKING:
    import pydantic_monty

_CALL = """
import json as _vf_json
_vf_value = {function}(_vf_json.loads(_vf_in))
_vf_json.dumps(_vf_value, ensure_ascii=False)"""
_FIND_CULPRIT = """
def _vf_find(v, p, d):
    if v is None or isinstance(v, (str, bool, int, float)):
        return None
    if d > 100:
        return [p, "value that is nested too deep or contains itself"]
    if isinstance(v, dict):
        for k in v:
            f = _vf_find(v[k], p + "." + str(k), d + 1)
            if f:
                return f
        return None
    if isinstance(v, (list, tuple)):
        for i in range(len(v)):
            f = _vf_find(v[i], p + "[" + str(i) + "]", d + 1)
            if f:
                return f
        return None
    return [p, str(type(v)).replace("<class '", "").replace("'>", "")]
_vf_find(_vf_value, "result", 0)"""
_MISSED = (
    re.compile(r"NameError: name '(?P<name>\w+)'"),
    re.compile(r"ImportError: cannot import name '(?P<name>\w+)' from '(?P<module>[\w.]+)'"),
    re.compile(r"AttributeError: module '(?P<module>[\w.]+)' has no attribute '(?P<name>\w+)'"),
)


class Sandbox:
    """A pool of interpreter processes. Thread-safe; the first call starts it, `close` ends it.

    Args:
        limits: of one call.
        processes: at most so many at once.
    """

    def __init__(self, limits: CodeLimits, *, processes: int = 4) -> None:
        self._limits = limits
        self._processes = processes
        self._lock = threading.Lock()
        self._stack: contextlib.ExitStack | None = None
        self._pool: pydantic_monty.Monty | None = None

    def run(
        self,
        program: Program,
        value: JsonValue,
        *,
        now: dt.datetime | None = None,
        seed: str = "",
    ) -> CodeRun:
        """Call a program's function with `value`.

        Args:
            now: the time the code sees; None: the machine's.
            seed: of the code's random numbers; empty: random.

        Raises:
            CodeError: the code failed, went over a limit, or gave back what is not JSON.
        """
        call = _CALL.format(function=program.source.function_name)
        feeds = [program.helpers] if program.helpers else []
        feeds.append(program.sandbox_text.rstrip("\n") + "\n" + call)
        return self._fed(feeds, program.source, value, now, seed)

    def close(self) -> None:
        """End the interpreter processes; another call starts new ones."""
        with self._lock:
            stack, self._stack, self._pool = self._stack, None, None
        if stack is not None:
            stack.close()

    def _fed(
        self,
        feeds: list[str],
        source: ModuleSource,
        value: JsonValue,
        now: dt.datetime | None,
        seed: str,
    ) -> CodeRun:
        printed = _Printed(self._limits.printed_characters)
        try:
            return CodeRun(self._result(feeds, source, value, now, seed, printed), printed.text)
        except CodeError as error:
            error.printed = printed.text
            raise

    def _result(
        self,
        feeds: list[str],
        source: ModuleSource,
        value: JsonValue,
        now: dt.datetime | None,
        seed: str,
        printed: "_Printed",
    ) -> JsonValue:
        import pydantic_monty

        given = {"_vf_in": _json_text(value)}
        try:
            with self._checked_out(now, seed) as session:
                for feed in feeds[:-1]:
                    session.feed_run(feed, print_callback=printed)
                try:
                    text = session.feed_run(feeds[-1], inputs=given, print_callback=printed)
                except pydantic_monty.MontyRuntimeError as error:
                    if _line_of(error, len(feeds) - 1) == _last_line(feeds[-1]):
                        raise _culprit(session, error) from error
                    raise
            return result_of(text)
        except (pydantic_monty.MontySyntaxError, pydantic_monty.MontyRuntimeError) as error:
            raise self._as_code_error(error, source, len(feeds) - 1) from error
        except pydantic_monty.MontyCrashedError as error:
            if "request timeout" not in str(error):
                raise _broken(error) from error
            raise took_too_long(self._limits.seconds) from error
        except (pydantic_monty.MontyError, TimeoutError) as error:
            raise _broken(error) from error

    def _as_code_error(self, error: Any, source: ModuleSource, feed: int) -> CodeError:
        lines = [
            source.written_line(frame.line)
            for frame in error.traceback()
            if frame.filename.endswith(f"-{feed}>")
        ]
        known = [line for line in lines if line is not None]
        line = known[-1] if known else None
        said = error.display("type-msg") if hasattr(error, "display") else str(error)
        kind = said.split(":", 1)[0].strip()
        if kind == "NotImplementedError" and "monty" in said:
            return UnsupportedCodeError(said.split("support", 1)[-1].strip(" ."), line)
        lacking = _lacking(said)
        if lacking:
            return UnsupportedCodeError(lacking, line)
        if kind == "TimeoutError" and "time limit exceeded" in said:
            return took_too_long(self._limits.seconds)
        if kind == "MemoryError":
            most = self._limits.memory_bytes >> 20
            return CodeError(
                where_of(line),
                f"MemoryError: it needs more than {most} MB",
                "use less memory",
                line=line,
            )
        return CodeError(where_of(line), said.strip().rstrip("."), remedy_for(said), line=line)

    def _checked_out(self, now: dt.datetime | None, seed: str) -> "pydantic_monty.MontySession":
        policy: pydantic_monty.OSPolicy = {"sleep": "zero"}
        if now is not None:
            policy["datetime"] = now
        if seed:
            policy["random_start"] = {"seed": seed}
        limits: pydantic_monty.ResourceLimits = {
            "max_feed_duration_secs": self._limits.seconds,
            "max_memory": self._limits.memory_bytes,
            "max_recursion_depth": self._limits.recursion,
            "max_suspensions": 10_000,
        }
        return self._started().checkout(
            script_name="code.py",
            limits=limits,
            os_policy=policy,
            assert_message_annotations=False,
        )

    def _started(self) -> "pydantic_monty.Monty":
        with self._lock:
            if self._pool is None:
                import pydantic_monty

                stack = contextlib.ExitStack()
                self._pool = stack.enter_context(
                    pydantic_monty.Monty(
                        min_processes=1,
                        max_processes=self._processes,
                        checkout_timeout=60.0,
                        request_timeout=self._limits.seconds + 10.0,
                    )
                )
                self._stack = stack
            return self._pool


class _Printed:
    """Keeps the first characters that are printed and drops the rest."""

    def __init__(self, limit: int) -> None:
        self._parts: list[str] = []
        self._left = limit

    def __call__(self, stream: str, text: str) -> None:
        del stream
        if self._left > 0:
            self._parts.append(text[: self._left])
            self._left -= len(text)

    @property
    def text(self) -> str:
        return "".join(self._parts)


def _json_text(value: JsonValue) -> str:
    try:
        return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS).decode()
    except TypeError as error:
        raise NotJsonError("_input", str(error), "hand JSON values to the node") from error


def _line_of(error: Any, feed: int) -> int | None:
    """Innermost line of the traceback that lies in the given feed."""
    lines = [frame.line for frame in error.traceback() if frame.filename.endswith(f"-{feed}>")]
    return lines[-1] if lines else None


def _last_line(text: str) -> int:
    return text.count("\n") + 1


def _culprit(session: "pydantic_monty.MontySession", error: Any) -> CodeError:
    found = session.feed_run(_FIND_CULPRIT)
    if isinstance(found, list) and len(found) == 2:
        return not_json(str(found[0]), str(found[1]))
    if str(error).startswith("MemoryError"):
        return CodeError("result", "it is too large", "return less, or write it to a file")
    return CodeError("result", f"it is not JSON: {error}", "return plain values")


def _broken(error: Exception) -> CodeError:
    return CodeError(
        "code",
        f"the interpreter broke down: {error}",
        "run it again; if it happens again, simplify the code",
    )


def _lacking(said: str) -> str:
    """What of ordinary Python the sandbox has missed, from its error; empty if Python has no such thing either."""
    found = next((match for form in _MISSED if (match := form.match(said))), None)
    if found is None:
        return ""
    name, module = found["name"], found.groupdict().get("module")
    if module is None:
        return name if name in BUILTIN_NAMES or _is_exception(name) else ""
    if module not in SANDBOX_MODULES or name.startswith("_"):
        return ""
    part = getattr(importlib.import_module(module), name, None)
    return "" if part is None or isinstance(part, ModuleType) else f"{module}.{name}"


def _is_exception(name: str) -> bool:
    found = getattr(builtins, name, None)
    return isinstance(found, type) and issubclass(found, BaseException)


class UnsupportedCodeError(CodeError):
    """The sandbox does not know this part of Python; nothing ran."""

    def __init__(self, what: str, line: int | None = None) -> None:
        super().__init__(
            where_of(line),
            f"the sandbox does not know {what}",
            "write it in another way, or trust this flow (Run, Trust the code of this flow; --trust) so that it runs in a "
            "separate Python process",
            line=line,
        )
