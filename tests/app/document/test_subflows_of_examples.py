"""Parts of every shared flow are made a subflow and put back: what runs gives the same as before, or it is refused."""

import json
import random
import re
from dataclasses import replace

import orjson
import pytest

from app.document.extracting import extract
from app.document.inlining import inline
from app.document.subflow_border import SubflowError
from runtime.nodes.catalogue import builtin_catalogue
from runtime.visualflow.codec import flow_to_json, load_flow
from tests.golden.host import GoldenHost
from tests.golden.test_golden import _params, _shared

SELECTIONS = 2
_NAMES = (
    (r"visual_react_agent_\w[\w-]*", "WORKFLOW"),
    (r'stub\\*":\\*"[\w-]+', "STUB"),
    (r"node-\d+", "NODE"),
    (r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID"),
    (r"[0-9a-f]{32,}", "HASH"),
    (r"2026-01-02T[0-9:.+Z]+", "TIME"),
    (r'"(duration_ms|latency_ms)": [0-9.]+', "DURATION"),
)
"""Ids and times, which differ with every run and say nothing of what a flow gives."""


def outcome(case, flow, *others):
    flows = {**case.flows, **{one.id: flow_to_json(one) for one in (flow, *others)}}
    limit = case.limit * 3 if others else case.limit  # the nodes of a subflow count, too
    found = GoldenHost(replace(case, flow=flow_to_json(flow), flows=flows, limit=limit)).run()
    text = json.dumps([found["status"], found.get("output")], sort_keys=True, default=str)
    for pattern, word in _NAMES:
        text = re.sub(pattern, word, text)
    return text


def selections(flow):
    """Single steps and pairs that follow each other, in an order that is the same each time."""
    steps = [
        n.id for n in flow.nodes if any(p.is_exec for p in n.inputs) and n.type != "on_flow_end"
    ]
    found = [[step] for step in steps]
    for step in steps:
        after = [edge.target for edge in flow.edges_out_of.get(step, ()) if edge.is_exec]
        found += [[step, after[0]]] if len(after) == 1 else []
    random.Random(1).shuffle(found)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("case", _params(_shared("golden_runs_stubbed.json").cases))
def test_a_part_of_a_shared_flow_gives_the_same_as_a_subflow_and_put_back(
    case, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    flow = load_flow(orjson.dumps(case.flow))
    expected = outcome(case, flow)
    # a step that fails ends its own flow only; and a flow that calls itself stops elsewhere
    if re.search(r'"success": false', expected) or expected != outcome(case, flow):
        pytest.skip("its run fails, or gives something else each time")
    done, refused = 0, []
    for nodes in selections(flow):
        try:
            made = extract(flow, nodes, builtin_catalogue(), "a-part", "Part")
        except SubflowError as refusal:
            refused.append(refusal)
            continue
        assert outcome(case, made.caller, made.child) == expected, nodes
        back, _ = inline(made.caller, made.node_id, made.child)
        assert outcome(case, back) == expected, nodes
        done += 1
        if done == SELECTIONS:
            break
    assert all(refusal.problem and refusal.remedy for refusal in refused)
