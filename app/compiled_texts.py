"""Code that the standard library writes and compiles at each start, compiled once and kept.

`dataclasses` writes the methods of each data class as source text (a start has 1,100 of them), `typing` compiles each
name of a type that is written as text (700): a sixth of a start. Python keeps no bytecode of them, so this does: in a
file beside that of this module, under the same conditions.
"""

import dataclasses
import marshal
import os
import sys
import typing
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any

_Key = tuple[str, str, str]
"""Source text, file name in tracebacks, mode of `compile`."""


class CompiledTexts:
    """Stands in for `exec` and `compile` of the two modules, from `install` to `keep`.

    A text that is not known is compiled as ever: a file that is gone, damaged or of another Python costs time only.

    Args:
        path: where the code is kept between starts.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: dict[_Key, CodeType] = {}
        self._used: dict[_Key, CodeType] = {}

    def install(self) -> None:
        """Read what an earlier start has kept, and take over."""
        with suppress(OSError, ValueError, EOFError, TypeError):  # as good as no file
            data = self._path.read_bytes()
            if data.startswith(MAGIC_NUMBER):
                self._kept = marshal.loads(data[len(MAGIC_NUMBER) :])
        vars(dataclasses)["exec"] = self._exec
        vars(typing)["compile"] = self._compile

    def keep(self) -> None:
        """Give the work back, forget the texts, and write what the next start needs if it is not in the file."""
        vars(dataclasses).pop("exec", None)
        vars(typing).pop("compile", None)
        kept, used, self._kept, self._used = self._kept, self._used, {}, {}
        if sys.dont_write_bytecode or used.keys() <= kept.keys():
            return
        if len(kept) < 2 * len(used):  # else most of them are of former versions
            used = {**kept, **used}
        written = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):  # a folder that may not be written: no bytecode either
            written.write_bytes(MAGIC_NUMBER + marshal.dumps(used))
            written.replace(self._path)

    def _exec(
        self, source: str, variables: dict[str, Any], found: Mapping[str, object] | None = None
    ) -> None:
        exec(self._compile(source, "<string>", "exec"), variables, found)

    def _compile(self, source: str, filename: str, mode: str) -> CodeType:
        key = source, filename, mode
        code = self._kept.get(key) or compile(source, filename, mode, dont_inherit=True)
        self._used[key] = code
        return code


compiled_texts = CompiledTexts(Path(cache_from_source(__file__)).with_suffix(".texts"))
"""Those of this program."""
