"""Whatever JSON comes: the compiler gives a spec or an error of ours, and a run of it never breaks the stepper."""

import contextlib
import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from runtime import CountingIds, FrozenClock, Runtime, WorkflowSpec
from runtime.base.clock import parse_iso
from runtime.base.errors import FlowCompileError, FlowFormatError
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.node_type import NODE_FAILURES
from runtime.visualflow_compiler.compile import compile_problems, compile_visualflow, outline_of
from tests.runtime.storage.stores import BACKENDS
from tests.runtime.visualflow_compiler.stepper import walk

TYPES = [
    kind
    for kind in builtin_catalogue()
    if not kind.startswith(("read_", "write_", "list_folder", "import_", "export_", "code", "func"))
]
NOT_REPEATABLE = {"random_int", "random_float", "get_random_element", "system_datetime"}
HANDLES = [
    "exec-out", "exec-in", "true", "false", "default", "loop", "done", "then:0", "then:1",
    "completed", "case:a", "again", "limit_reached", "value", "result", "output", "item", "in0",
]  # fmt: skip
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.floats(allow_nan=False)
    | st.text(max_size=4),
    lambda children: (
        st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=4), children, max_size=3)
    ),
    max_leaves=6,
)


LIMITS = st.fixed_dictionaries({"max": st.integers(-1, 3) | JSON})
KEYS = [
    "literalValue", "effectConfig", "eventConfig", "agentConfig", "switchConfig", "breakConfig",
    "pinDefaults", "inputs", "outputs", "entryRoutes", "inputRouteOverrides", "inputKey", "outputKey",
    "toolParametersConfig", "concatConfig", "subflowId",
]  # fmt: skip
HOSTILE_PINS = st.lists(
    st.dictionaries(
        st.sampled_from(["id", "type", "label"]), JSON | st.just("execution"), max_size=3
    ),
    max_size=4,
)
ROUTES = st.lists(
    st.fixed_dictionaries(
        {
            "key": JSON,
            "sourceNodeId": st.sampled_from(["n0", "n1", "missing"]) | JSON,
            "sourceHandle": st.sampled_from(HANDLES) | JSON,
        }
    ),
    max_size=3,
) | st.dictionaries(
    st.sampled_from(HANDLES),
    st.dictionaries(st.sampled_from(["n0::true", "n1::exec-out"]), JSON, max_size=2),
    max_size=2,
)


def pins(node_type, side):
    return [pin.to_json() for pin in getattr(node_type, side)]


@st.composite
def nodes(draw):
    count = draw(st.integers(1, 8))
    made = []
    for at in range(count):
        kind = draw(st.sampled_from(TYPES))
        node_type = builtin_catalogue()[kind]
        data = {
            "inputs": pins(node_type, "inputs"),
            "outputs": pins(node_type, "outputs"),
            **node_type.new_data,
            **draw(
                st.dictionaries(
                    st.sampled_from(KEYS),
                    JSON | HOSTILE_PINS | ROUTES,
                    max_size=3,
                )
            ),
        }
        made.append({"id": f"n{at}", "type": kind, "data": data})
    return made


@st.composite
def graphs(draw):
    made = draw(nodes())
    ids = st.sampled_from([node["id"] for node in made] + ["missing"])
    edges = draw(
        st.lists(
            st.fixed_dictionaries(
                {
                    "source": ids,
                    "sourceHandle": st.sampled_from(HANDLES),
                    "target": ids,
                    "targetHandle": st.sampled_from(["exec-in", "exec-in", *HANDLES]),
                    "data": JSON | st.fixed_dictionaries({"loopLimit": JSON | LIMITS}),
                }
            ),
            max_size=14,
        )
    )
    return {"id": "random", "nodes": made, "edges": edges, "entryNode": draw(ids)}


@given(graphs())
@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_random_graph_compiles_or_is_refused_and_runs_or_fails_cleanly(flow):
    outline = outline_of(flow)
    errors = [problem for problem in outline.problems if problem.severity == "error"]
    if errors:
        with pytest.raises(FlowCompileError) as caught:
            compile_visualflow(flow)
        assert list(caught.value.problems) == errors
        return
    spec = compile_visualflow(flow)
    assert set(spec.nodes) == outline.nodes
    try:
        walked = walk(spec, {"a": 1}, max_steps=40)
    except NODE_FAILURES:
        return
    json.dumps(walked.run.vars)


@given(JSON | st.fixed_dictionaries({"id": st.just("x"), "nodes": JSON, "edges": JSON}))
@settings(max_examples=80, deadline=None)
def test_any_json_is_a_flow_or_refused(document):
    with contextlib.suppress(FlowFormatError, FlowCompileError):
        compile_problems(document)
        compile_visualflow(document)


@given(st.lists(st.dictionaries(st.sampled_from(["id", "type", "data"]), JSON, max_size=3)))
@settings(max_examples=100, deadline=None)
def test_malformed_nodes_are_passed_over(entries):
    with contextlib.suppress(FlowCompileError):
        compile_visualflow({"id": "x", "nodes": entries})


def visits(flow, stores):
    """(visited, status, variables) of a run in these stores; questions are answered, timers let pass."""
    spec = compile_visualflow(flow)
    visited = []

    def watched(node_id, handler):
        def step(run, context):
            visited.append(node_id)
            return handler(run, context)

        return step

    watching = WorkflowSpec(
        spec.workflow_id,
        spec.entry_node,
        {node_id: watched(node_id, handler) for node_id, handler in spec.nodes.items()},
    )
    clock = FrozenClock(parse_iso("2026-01-01T00:00:00Z"))
    runtime = Runtime(
        run_store=stores.runs,
        ledger_store=stores.ledger,
        raise_node_errors=False,
        clock=clock,
        ids=CountingIds(),
    )
    run_id = runtime.start(workflow=watching, vars={"a": 1}, run_id="r")
    state = runtime.tick(workflow=watching, run_id=run_id, max_steps=60)
    stores.close()
    return visited, state.status, state.vars


@given(graphs())
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_random_flow_is_visited_in_the_same_order_in_every_store(flow):
    if any(problem.severity == "error" for problem in outline_of(flow).problems):
        return
    if any(node["type"] in NOT_REPEATABLE for node in flow["nodes"]):
        return
    with tempfile.TemporaryDirectory() as folder:
        happened = [visits(flow, backend.open(Path(folder))) for backend in BACKENDS[:2]]
    assert happened[0] == happened[1]
