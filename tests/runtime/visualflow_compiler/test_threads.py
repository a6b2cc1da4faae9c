"""One compiled flow, many threads: no run ever sees another's values."""

import threading

from runtime import InMemoryLedgerStore, InMemoryRunStore, Runtime
from runtime.visualflow_compiler.compile import compile_visualflow
from tests.runtime.visualflow_compiler.flows import end, flow, node, set_var, start

RUNS = 60


def test_two_threads_share_a_compiled_flow_without_sharing_values():
    document = flow(
        [
            start("x", "l"),
            node("lp", "loop", ">exec-in items:array", ">loop >done item:any index:number"),
            set_var("s", "last"),
            node("g", "get_var", "name", "value", pinDefaults={"name": "last"}),
            end("x", "last", "item"),
        ],
        "start -> lp",
        "start.l -> lp.items",
        "lp.loop -> s",
        "lp.item -> s.value",
        "lp.done -> end",
        "start.x -> end.x",
        "g.value -> end.last",
        "lp.item -> end.item",
    )
    spec = compile_visualflow(document)
    runtime = Runtime(run_store=InMemoryRunStore(), ledger_store=InMemoryLedgerStore())
    wrong = []

    def work(name):
        for number in range(RUNS):
            text = f"{name}{number}"
            run_id = runtime.start(workflow=spec, vars={"x": text, "l": [text, text + "!"]})
            output = runtime.run_until_stop(spec, run_id).output
            if output != {"x": text, "last": text + "!", "item": text + "!", "success": True}:
                wrong.append(output)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]  # noqa: TID251 - the point
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
