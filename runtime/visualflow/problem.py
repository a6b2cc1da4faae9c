"""Something a person should know about a flow."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops Run."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Problem:
    """One row of the Problems panel.

    Attributes:
        severity: errors stop Run, the others do not.
        text: what is wrong, one sentence, for a person.
        node_id: the node it concerns; None: the whole flow.
        pin_id: the pin of that node; None: the whole node.
        edge_id: the wire it concerns, if it is one.
        remedy: what to do, an imperative sentence; may be empty.
        code: stable short name of the rule, such as `unreachable-node`.
    """

    severity: Severity
    text: str
    node_id: str | None = None
    pin_id: str | None = None
    edge_id: str | None = None
    remedy: str = ""
    code: str = ""
