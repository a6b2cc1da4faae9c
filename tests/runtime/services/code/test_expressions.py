import pytest

from runtime.base.errors import CodeError
from runtime.services.code.expressions import expression_of, functions_text, python_expression

LONG_SUM = "1" + " + 1" * 600
FUNCTIONS = [{"name": "twice", "code": "def twice(x, n=2):\n    return x * n"}]


def value_of(runner, text, value=None, run_vars=None, functions=""):
    expression = expression_of(text, functions)
    return runner.run(expression.program, expression.input_for(value, run_vars or {})).result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("value + 1", 6),
        ("vars.a['b'] + vars['c']", 5),
        ("vars.get('zz', 7)", 7),
        ("'a' in vars and 'zz' not in vars", True),
        ("[k for k in vars]", ["a", "c"]),
        ("to_json([value])", "[5]"),
        ("twice(value) + twice(1, n=3)", 13),
    ],
)
def test_an_expression_sees_value_variables_helpers_and_functions(runner, text, result):
    run_vars = {"a": {"b": 2}, "c": 3}
    assert value_of(runner, text, 5, run_vars, functions_text(FUNCTIONS)) == result


def test_only_the_variables_it_reads_are_handed_over():
    expression = expression_of("vars.a + vars['b']")
    assert expression.input_for(1, {"a": 1, "b": 2, "huge": "x"})["vars"] == {"a": 1, "b": 2}
    assert expression_of("vars.get(value)").variables is None


@pytest.mark.parametrize("text", ["vars.missing", "vars['missing']", "1 / 0", "nobody"])
def test_an_expression_that_fails_raises(runner, text):
    with pytest.raises(CodeError):
        value_of(runner, text)


@pytest.mark.parametrize(
    "text", ["", "x = 1", "1; 2", "().__class__", "__import__('os')", "eval('1')", "(", None]
)
def test_a_bad_expression_is_refused_when_compiled(text):
    with pytest.raises(CodeError):
        expression_of(text)


@pytest.mark.parametrize(
    "functions",
    [
        [{"name": "1x", "code": "def x(): pass"}],
        [{"name": "to_json", "code": "def to_json(x): return x"}],
        [{"name": "len", "code": "def len(x): return 1"}],
        [*FUNCTIONS, *FUNCTIONS],
        [{"name": "f", "code": "def g(): pass"}],
        [{"name": "f", "code": "x = 1\ndef f(): pass"}],
        [{"name": "f", "code": "def f(x=[]): pass"}],
        [{"name": "f", "code": "def f():\n    global x\n    x = 1"}],
        [{"name": "f", "code": "def f("}],
        [{"name": "f", "code": f"def f():\n return {LONG_SUM * 6}"}],
        [{"name": "f"}],
    ],
)
def test_bad_functions_are_refused(functions):
    with pytest.raises(CodeError):
        functions_text(functions)


@pytest.mark.parametrize("text", [LONG_SUM, "-" * 100_000 + "1", "(" * 1000, "1\0"], ids=len)
@pytest.mark.parametrize("read", [lambda text: expression_of(text, ""), python_expression])
def test_an_expression_nested_too_deep_is_refused(read, text):
    with pytest.raises(CodeError, match="not a Python expression"):
        read(text)


def test_the_expression_of_an_old_function_node(runner):
    def result(text, inputs):
        return runner.run(python_expression(text), inputs).result

    assert result("a + x['a'] + input['a']", {"a": 2}) == 6
    assert result("[i * a for i in x['l']]", {"a": 2, "l": [1, 2]}) == [2, 4]
    assert result("x + 1", {"x": 2}) == 3
    assert result("input * 2", {"input": 2}) == 4
    with pytest.raises(CodeError):
        result("len(a)", {"a": "text"})
