"""docs/nodes.md is what the catalogue says."""

from pathlib import Path

import pytest

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.reference import node_page, node_reference

PAGE = Path(__file__).resolve().parents[3] / "docs" / "nodes.md"


def test_the_written_reference_is_current():
    assert PAGE.read_text(encoding="utf-8") == node_reference(builtin_catalogue()), (
        "run: python tools/write_node_docs.py"
    )


@pytest.mark.parametrize("node_type", builtin_catalogue().values(), ids=lambda entry: entry.id)
def test_every_page_names_its_pins_and_settings(node_type):
    page = node_page(node_type)
    assert node_type.title in page
    assert node_type.doc in page
    for pin in (*node_type.inputs, *node_type.outputs):
        assert pin.is_exec or f"`{pin.id}`" in page
    for param in node_type.params:
        assert f"`{param.path}`" in page
    tables = [line for line in page.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in tables} <= {4, 5}
