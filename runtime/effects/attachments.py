"""`open_attachment`: the one tool that the runtime carries out itself, since attachments are its artifacts (`spec/runtime.md` 6.6).

A run's attachments are those of its own variables, of its parents' and those stored for its session; nothing else can be opened.
"""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from runtime.base.errors import FlowError, ToolError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.model.protocols import RunStore
from runtime.model.run import RunState
from runtime.services.tools.arguments import fitted_arguments
from runtime.services.tools.executors import entry
from runtime.services.tools.tool import Tool, Toolset, tool
from runtime.storage.artifact import ArtifactMetadata, get_artifact_id, is_artifact_ref
from runtime.storage.artifact_store import ArtifactStore

OPEN_ATTACHMENT = "open_attachment"
DEFAULT_MAX_BYTES = 2_000_000
"""An attachment that is larger is not opened, unless the effect or the run allows more."""
_MAX_CHARS = 100_000
_MAX_LEVELS = 64
_MAX_NAMED = 15


class Attachments:
    """Opens the attachments of runs.

    Args:
        artifacts: where they are kept; None: every call fails and says so.
        runs: where the parents of a run are found; None: only its own attachments count.
    """

    def __init__(self, artifacts: ArtifactStore | None, runs: RunStore | None) -> None:
        self._artifacts = artifacts
        self._runs = runs

    def opened(self, call: JsonObject, run: RunState, max_bytes: JsonValue) -> JsonObject:
        """The result entry of a call; a failure is an entry too."""
        try:
            asked = description().checked(
                fitted_arguments(
                    call.get("arguments"), description().argument_names, takes_anything=False
                )
            )
            return entry(call, output=self._read(run, _limit(run, max_bytes), **asked))
        except FlowError as error:
            return entry(call, error=str(error))

    def _read(
        self,
        run: RunState,
        max_bytes: int,
        attachment: str,
        start_line: int = 1,
        end_line: int | None = None,
        max_chars: int = _MAX_CHARS,
    ) -> JsonObject:
        store = self._artifacts
        if store is None:
            raise ToolError(OPEN_ATTACHMENT, "no artifact store is set up", "give the runtime one")
        name, known = self._found(store, run, attachment)
        facts: JsonObject = {
            "name": name,
            "artifact_id": known.artifact_id,
            "content_type": known.content_type,
            "size_bytes": known.size_bytes,
        }
        if known.size_bytes > max_bytes:
            raise ToolError(
                name,
                f"it has {known.size_bytes} bytes, and only {max_bytes} may be opened",
                "raise max_attachment_bytes",
            )
        content = store.load(known.artifact_id)
        text = None if content is None else _text(content.content)
        if text is None:
            return {**facts, "text": None, "media": {"$artifact": known.artifact_id}}
        lines = text.splitlines(keepends=True)
        chosen = "".join(lines[start_line - 1 : end_line])
        return {
            **facts,
            "total_lines": len(lines),
            "start_line": start_line,
            "end_line": min(len(lines), end_line or len(lines)),
            "text": chosen[:max_chars],
            "truncated": len(chosen) > max_chars,
        }

    def _found(
        self, store: ArtifactStore, run: RunState, wanted: str
    ) -> tuple[str, ArtifactMetadata]:
        named: dict[str, tuple[str, ArtifactMetadata]] = {}
        for artifact_id, name in self._attached(store, run):
            known = None if artifact_id in named else store.get_metadata(artifact_id)
            if known is not None:
                named[artifact_id] = (name or _name_of(known) or artifact_id, known)
        key = wanted.strip().removeprefix("@")
        if key in named:
            return named[key]
        fits = [one for one in named.values() if one[0].casefold() == key.casefold()]
        fits = fits or [one for one in named.values() if _last(one[0]) == _last(key)]
        if len(fits) == 1:
            return fits[0]
        if fits:
            ids = ", ".join(one[1].artifact_id for one in fits[:_MAX_NAMED])
            raise ToolError(key[:80], "several attachments have this name", f"name one of {ids}")
        there = ", ".join(one[0] for one in list(named.values())[:_MAX_NAMED])
        raise ToolError(
            key[:80] or "attachment",
            "the run has no such attachment",
            f"it has: {there}" if there else "it has none",
        )

    def _attached(self, store: ArtifactStore, run: RunState) -> Iterator[tuple[str, str | None]]:
        """(artifact id, name) of all attachments that the run may see, its own first."""
        at: RunState | None = run
        for _level in range(_MAX_LEVELS):
            if at is None:
                break
            for listed in _lists_of(at):
                yield from filter(None, map(_attachment, listed))
            parent = at.parent_run_id
            at = self._runs.load(parent) if parent and self._runs is not None else None
        if run.session_id:
            for known in store.search(tags={"kind": "attachment"}, session_id=run.session_id):
                yield known.artifact_id, None


def description() -> Tool:
    """The tool as models are told of it."""
    return _open_attachment


@tool(name=OPEN_ATTACHMENT, toolset=Toolset.FILES)
def _open_attachment(
    attachment: Annotated[str, Field(description="Name or artifact id of the attachment")],
    start_line: Annotated[int, Field(ge=1, description="First line, from 1")] = 1,
    end_line: Annotated[int | None, Field(description="Last line; null: the end")] = None,
    max_chars: Annotated[int, Field(ge=1, le=_MAX_CHARS)] = _MAX_CHARS,
) -> JsonObject:
    """Open an attachment of this conversation: its text, or a reference to it if it is no text."""
    del start_line, end_line, max_chars
    raise ToolError(attachment, "only the runtime opens attachments", "call it through Tool Calls")


def _lists_of(run: RunState) -> Iterator[list[Any]]:
    context = run.vars.get("context")
    for holder in (run.vars, context if isinstance(context, dict) else {}):
        listed = holder.get("attachments")
        if isinstance(listed, list):
            yield listed


def _attachment(one: JsonValue) -> tuple[str, str | None] | None:
    if not isinstance(one, dict):
        return None
    name = next((one[key] for key in ("name", "filename", "handle") if one.get(key)), None)
    artifact_id = get_artifact_id(one) if is_artifact_ref(one) else one.get("artifact_id")
    text = str(name).removeprefix("@") if name else None
    return (artifact_id, text) if isinstance(artifact_id, str) and artifact_id else None


def _name_of(known: ArtifactMetadata) -> str | None:
    for holder in (known.metadata, known.tags):
        for key in ("filename", "name"):
            if holder.get(key):
                return str(holder[key])
    return None


def _last(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].casefold()


def _limit(run: RunState, asked: JsonValue) -> int:
    space = run.vars.get("_runtime")
    of_run = space.get("max_attachment_bytes") if isinstance(space, dict) else None
    for value in (asked, of_run):
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
    return DEFAULT_MAX_BYTES


def _text(content: bytes) -> str | None:
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return None
