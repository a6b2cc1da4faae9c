from runtime import (
    EffectOutcome,
    EffectType,
    InMemoryLedgerStore,
    InMemoryRunStore,
    RunStatus,
    Runtime,
)
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.runtime.visualflow_compiler.flows import end, flow, node, start

TOOLS = (">exec-in tool_calls:array", ">exec-out results:array success:boolean")


def run(**config):
    document = flow(
        [start(), node("t", "tool_calls", *TOOLS, effectConfig=config), end("ok")],
        "start -> t",
        "t -> end",
        "t.success -> end.ok",
    )
    runtime = Runtime(
        run_store=InMemoryRunStore(),
        ledger_store=InMemoryLedgerStore(),
        effect_handlers={
            EffectType.TOOL_CALLS: lambda run, effect: EffectOutcome.failed("the tool is gone")
        },
    )
    spec = compile_visualflow(document)
    state = runtime.run_until_stop(spec, runtime.start(workflow=spec))
    return state, runtime.get_ledger(state.run_id)


def test_a_failed_effect_fails_the_run():
    state, _ledger = run()
    assert state.status is RunStatus.FAILED


def test_a_node_may_absorb_the_failure_of_its_effect():
    state, ledger = run(continueOnError=True)
    assert state.status is RunStatus.COMPLETED
    absorbed = state.vars["_temp"]["effects"]["t"]
    assert absorbed["ok"] is False
    assert "the tool is gone" in absorbed["absorbed_failure"]
    assert [record["status"] for record in ledger][:2] == ["started", "failed"]
