"""Checking again after an edit gives what a first check of that flow gives, whatever was edited."""

import random

import pytest

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import FlowChecker, check_flow
from runtime.visualflow.codec import load_flow
from tests.support.flows import ROOT, SHARED_FLOWS

CATALOGUE = builtin_catalogue()
FILES = [*sorted((ROOT / "flows").glob("*.json")), *sorted(SHARED_FLOWS.glob("*.json"))[::5]]
VALUES = ["", "my total!", None, 3, ["x"], {"a": 1}, "fine"]


def edited(flow, dice):
    """One edit: mostly of a value, now and then of a title, a pin, a mute, a wire, the entry or a node."""
    node = dice.choice(flow.nodes)
    data = dict(node.data)
    kind = dice.choice(
        ["value"] * 6
        + ["setting", "title", "pins", "mute", "move", "wire", "entry", "gone", "wire off"]
    )
    match kind:
        case "value":
            pins = [pin.id for pin in node.inputs if not pin.is_exec] or ["name"]
            data["pinDefaults"] = {**node.pin_defaults, dice.choice(pins): dice.choice(VALUES)}
        case "setting":
            data["codeBody"] = dice.choice(["return 1", "return (", "import os"])
        case "title":
            data["label"] = f"Title {dice.random()}"
        case "pins":
            data["inputs"] = list(data.get("inputs") or [])[:-1]
        case "mute":
            data["studio"] = {"muted": dice.choice([True, False])}
        case "move":
            place = node.position.model_copy(update={"x": dice.random()})
            moved = node.model_copy(update={"position": place})
            return flow.model_copy(
                update={"nodes": tuple(moved if n is node else n for n in flow.nodes)}
            )
        case "wire":
            return flow.model_copy(update={"edges": flow.edges[1:]})
        case "wire off" if flow.edges:
            off = flow.edges[0].model_copy(update={"data": {"studio": {"muted": True}}})
            return flow.model_copy(update={"edges": (off, *flow.edges[1:])})
        case "entry":
            return flow.model_copy(update={"entry_node": node.id})
        case "gone":
            return flow.model_copy(update={"nodes": tuple(n for n in flow.nodes if n is not node)})
    fresh = node.model_copy(update={"data": data})
    return flow.model_copy(update={"nodes": tuple(fresh if n is node else n for n in flow.nodes)})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_after_any_edits_the_problems_are_those_of_a_first_check(path):
    dice = random.Random(path.stem)
    checker, flow = FlowChecker(CATALOGUE), load_flow(path)
    states = [flow]
    for _ in range(40):
        flow = edited(flow, dice) if len(flow.nodes) > 1 else states[0]
        if dice.random() < 0.15:
            flow = dice.choice(states)  # undo
        states.append(flow)
        assert checker.check(flow, {}) == check_flow(flow, CATALOGUE, {})


def test_only_edits_of_values_are_checked_by_the_node():
    flow = load_flow(ROOT / "flows" / "hello.json")
    checker = FlowChecker(CATALOGUE)
    checker.check(flow)
    facts = checker._facts
    node = flow.nodes_by_id["say"]
    data = {**node.data, "pinDefaults": {**node.pin_defaults, "level": "warning"}}
    fresh = node.model_copy(update={"data": data})
    value = flow.model_copy(update={"nodes": tuple(fresh if n is node else n for n in flow.nodes)})
    checker.check(value)
    assert checker._facts is facts, "the facts of wires and control still hold"
    checker.check(value)
    assert checker._facts is not facts, "the same value again: something outside may have changed"
