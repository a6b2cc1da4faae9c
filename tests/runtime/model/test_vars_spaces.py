from runtime.model import vars_spaces
from runtime.model.limits import RuntimeConfig


def test_namespaces_are_made_and_given():
    run_vars = {"_temp": {"a": 1}, "context": "not an object"}
    assert vars_spaces.ensure_namespaces(run_vars) is run_vars
    assert set(run_vars) == {"context", "scratchpad", "_runtime", "_temp", "_limits"}
    vars_spaces.get_context(run_vars)["task"] = "x"
    vars_spaces.get_scratchpad(run_vars)["n"] = 1
    vars_spaces.get_runtime(run_vars)["provider"] = "echo"
    vars_spaces.get_limits(run_vars)["max_iterations"] = 3
    assert vars_spaces.get_temp(run_vars) == {"a": 1}
    vars_spaces.clear_temp(run_vars)
    assert run_vars == {
        "context": {"task": "x"},
        "scratchpad": {"n": 1},
        "_runtime": {"provider": "echo"},
        "_temp": {},
        "_limits": {"max_iterations": 3},
    }


def test_missing_limits_get_the_defaults_of_a_run():
    run_vars = {"_limits": {"max_iterations": 3}}
    limits = vars_spaces.ensure_limits(run_vars)
    assert limits is run_vars["_limits"]
    assert limits == {**RuntimeConfig().to_limits_dict(), "max_iterations": 3}


def test_traces_of_an_older_run_are_found():
    trace = {"node_id": "a", "steps": [{"status": "completed"}]}
    run_vars = {"_runtime": {"node_traces": {"a": trace}}}
    assert vars_spaces.get_node_traces(run_vars) == {"a": trace}
    assert vars_spaces.get_node_trace(run_vars, "a") == trace
    assert vars_spaces.get_node_trace(run_vars, "b") == {"node_id": "b", "steps": []}
