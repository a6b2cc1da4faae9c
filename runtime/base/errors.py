"""Every error the program raises on purpose: what is wrong, where, and the remedy."""

from typing import Any

from typing_extensions import override


class FlowError(Exception):
    """Root of all deliberate errors.

    Attributes:
        where: the file, node, pin, run or path concerned; empty if it concerns everything.
        problem: what is wrong, one sentence without a full stop.
        remedy: what the reader can do about it; may be empty.
    """

    def __init__(self, where: str, problem: str, remedy: str = "") -> None:
        self.where = where
        self.problem = problem
        self.remedy = remedy
        super().__init__(where, problem, remedy)

    @override
    def __str__(self) -> str:
        text = f"{self.where}: {self.problem}" if self.where else self.problem
        if not self.remedy:
            return text
        return f"{text.rstrip('.')}. {self.remedy[:1].upper()}{self.remedy[1:].rstrip('.')}."


class UnsafeIdError(FlowError, ValueError):
    """An id that could not stand in a file name: empty, too long, or with a path in it."""


class MissedResultError(FlowError):
    """A fork that may carry nothing out asks what its run did not."""


class NotJsonError(FlowError, TypeError):
    """A value that must be durable is not JSON; `where` is its path."""


class FlowFormatError(FlowError, ValueError):
    """A file or text is not a flow; `where` is the file and JSON pointer (RFC 6901)."""


class FlowCompileError(FlowError, ValueError):
    """A flow cannot be compiled; `where` names the flow, the text each node and pin.

    Attributes:
        problems: every error as a `runtime.visualflow.problem.Problem`.
    """

    def __init__(
        self, where: str, problem: str, remedy: str = "", *, problems: tuple[Any, ...] = ()
    ) -> None:
        super().__init__(where, problem, remedy)
        self.problems = problems


class CatalogueError(FlowError, ValueError):
    """Two node types clash, or an entry of the catalogue contradicts itself."""


class NodeInputError(FlowError, ValueError):
    """A node cannot work with the value at one of its pins; `where` names the pin."""


class WaitKeyError(FlowError, ValueError):
    """An answer does not fit what the run waits for; the run is unchanged."""


class StaleResumeError(WaitKeyError):
    """The wait was answered already, or the run does not wait."""


class RunIdentityConflictError(FlowError, ValueError):
    """A run of that id exists and was created from something else."""


class UnknownRunError(FlowError, KeyError):
    """No run of that id is in the store."""


class StoreError(FlowError, OSError):
    """The store cannot be read or written; the run stays at its last checkpoint."""


class MissingStoreError(StoreError, FileNotFoundError):
    """Nothing is stored at an address; nothing was made there."""


class StoreAddressError(StoreError):
    """A text is no address of a store; nothing was opened or made."""


class CorruptRunError(StoreError):
    """A stored run is damaged and was not loaded."""


class ConcurrentUpdateError(StoreError):
    """Another writer changed the run meanwhile; nothing was written."""


class UnfinishedChildError(StoreError):
    """A child run stopped because its store refused; with the next tick of its parent both go on."""


ConcurrentWriterError = ConcurrentUpdateError
"""The name that requirement R08 gives it."""


class ArtifactError(FlowError, ValueError):
    """An artifact id is malformed, or the artifact is missing."""


class BundleError(FlowError, ValueError):
    """A `.flow` bundle is refused; nothing was written."""


class WorkspaceError(FlowError, ValueError):
    """A path leaves the workspace or is not allowed there."""


class ToolError(FlowError):
    """A tool cannot run: unknown, bad arguments, or refused."""


class ModelError(FlowError):
    """A model call cannot be made or failed; never holds a key.

    Attributes:
        is_transient: another attempt may succeed (time-out, 429, 5xx).
    """

    def __init__(
        self, where: str, problem: str, remedy: str = "", *, is_transient: bool = False
    ) -> None:
        super().__init__(where, problem, remedy)
        self.is_transient = is_transient


class CodeError(FlowError):
    """A code node's program is refused or failed; `where` is node and line.

    Attributes:
        line: 1-based line of the text the person wrote; None: unknown.
        printed: what the program printed before it failed.
    """

    printed: str = ""

    def __init__(
        self, where: str, problem: str, remedy: str = "", *, line: int | None = None
    ) -> None:
        super().__init__(where, problem, remedy)
        self.line = line


NOT_PYTHON = (SyntaxError, ValueError, RecursionError, MemoryError)
"""What `ast.parse` and `compile` raise for a text that is no program: wrong, with a NUL in it, or nested too deep."""
