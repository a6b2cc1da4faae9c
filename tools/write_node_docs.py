"""Writes docs/nodes.md from the catalogue: `python tools/write_node_docs.py` in the repository's root."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from runtime.base.files import write_atomic  # noqa: E402
from runtime.nodes.catalogue import builtin_catalogue  # noqa: E402
from runtime.nodes.reference import node_reference  # noqa: E402

if __name__ == "__main__":
    write_atomic(ROOT / "docs" / "nodes.md", node_reference(builtin_catalogue()).encode())
