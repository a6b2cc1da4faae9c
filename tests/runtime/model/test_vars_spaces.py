from runtime.model import vars_spaces


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
