"""Node types of other programs that this one knows by name but cannot run, and why (`spec/visualflow.md` 2.1)."""

from collections.abc import Mapping

_ENTITY = "an entity runtime, which keeps a mind of its own between runs"
_NEEDS: Mapping[str, str] = {
    "camera_": "a camera driver",
    "mail_": "a mail account",
    "memory_recall": _ENTITY,
    "memory_commit": _ENTITY,
    "memory_form": _ENTITY,
    "memory_adjust": _ENTITY,
    "memory_appraise": _ENTITY,
    "memory_consolidate": _ENTITY,
    "memory_probe": _ENTITY,
    "memory_tend": _ENTITY,
    "diary_": _ENTITY,
    "life_query": _ENTITY,
    "entity_tools_": _ENTITY,
    "publish_event": "a notification service",
    "automation": "the controller of another host",
    "write_docx": "a writer of Word documents",
    "write_chart": "a drawer of charts",
}


def why_foreign(type_id: str) -> str:
    """What a node of this type needs that this program does not have, one sentence; empty for other types."""
    for name, need in _NEEDS.items():
        if type_id == name or (name.endswith("_") and type_id.startswith(name)):
            return (
                f"It needs {need}, which this program does not have; the node keeps all its data."
            )
    return ""
