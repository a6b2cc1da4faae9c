"""The pin matrix: which output may feed which input."""

import json
from pathlib import Path

import pytest

from runtime.visualflow.pins import (
    DATA_PIN_TYPES,
    FILE_COLORS,
    PIN_TYPES,
    may_feed,
    modality_of,
)

CATALOG = Path(__file__).resolve().parents[3].parent / "shared" / "spec" / "node_catalog.json"


@pytest.mark.skipif(not CATALOG.exists(), reason=f"{CATALOG.name} is not beside the repository")
def test_matrix_and_colors_are_those_of_the_reference():
    recorded = json.loads(CATALOG.read_text())
    assert recorded["pin_colors"] == dict(FILE_COLORS)
    computed = {
        source: {target for target in PIN_TYPES if may_feed(source, target)} for source in PIN_TYPES
    }
    assert computed == {source: set(kinds) for source, kinds in recorded["pin_compat"].items()}


@pytest.mark.parametrize("pin_type", PIN_TYPES)
def test_every_type_feeds_itself(pin_type):
    assert may_feed(pin_type, pin_type)


@pytest.mark.parametrize("pin_type", DATA_PIN_TYPES)
def test_data_never_feeds_control(pin_type):
    assert not may_feed(pin_type, "execution")
    assert not may_feed("execution", pin_type)


def test_an_unknown_type_joins_itself_and_any():
    assert may_feed("quux", "quux")
    assert may_feed("quux", "any")
    assert may_feed("any", "quux")
    assert not may_feed("quux", "string")


def test_modality_is_part_of_the_type():
    assert modality_of("artifacts_image") == "image"
    assert modality_of("artifact") == modality_of("string") == ""
