import datetime as dt
import subprocess
import sys
import threading

import psutil
import pytest

from runtime.base.errors import CodeError
from runtime.services.code.process import PythonProcess, _Output
from runtime.services.code.program import CodeLimits, Permissions, permissions_of, program_of
from runtime.services.code.runner import CodeRunner

NOW = dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC)


def body(text, *pins, permissions=Permissions.SANDBOX):
    return program_of(
        code_body=text, code=None, function_name=None, pins=pins, permissions=permissions
    )


def test_a_body_sees_its_pins_and_the_whole_input(runner):
    program = body("return [a, b_c, _input]", "a", "b c")
    given = {"a": 1, "b c": "two", "ambient": [True, None]}
    assert runner.run(program, given).result == [1, "two", given]


def test_a_module_has_helpers_and_constants(runner):
    program = program_of(
        code_body=None,
        code="K = 10\ndef more(x):\n    return x * K\ndef go(_input):\n    return more(_input['a'])\n",
        function_name="go",
        pins=(),
    )
    assert runner.run(program, {"a": 4}).result == 40


def test_calls_do_not_see_each_other(runner):
    program = program_of(
        code_body=None,
        code="SEEN = []\ndef transform(x):\n    SEEN.append(1)\n    return len(SEEN)",
        function_name=None,
        pins=(),
    )
    assert [runner.run(program, None).result for _ in range(3)] == [1, 1, 1]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("import math, json, re\nreturn math.floor(2.5)", 2),
        ("d = {'a': 1, 'b': 2}\ndel d['a']\nreturn d", {"b": 2}),
        ("x = [1, 2, 3, 4]\ndel x[0], x[1:3]\nreturn x", [2]),
        ("_private = 3\nreturn _private", 3),
        ("return parse_json('[1]') + parse_json([2])", [1, 2]),
        ("return to_json({'ü': (1, {2})})", '{"ü": [1, "{2}"]}'),
        ("return text_of([{'stdout': 'a', 'stderr': '', 'result': {'output': 'b'}}, 'c'])", "a\nb\nc"),
        ("""return "'" + shq("it's") + "'" """, "'it'\\''s'"),
        ("return sorted([3, 1], key=lambda v: -v), (1, 2)", [[3, 1], [1, 2]]),
        ("return {1: 'a', None: 2}", {"1": "a", "null": 2}),
        ("# nothing but a comment", {"n": 1}),
        ("", {"n": 1}),
        ("def transform(x):\n    return 'inner'", None),
        ("return 123456789012345678", 123456789012345678),
        ("try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    return str(e)", "division by zero"),
        ("class P:\n    def __init__(self, x):\n        self._x = x\nreturn P(4)._x if False else 4", None),
        ("return [callable(len), callable(3), isinstance(True, int)]", [True, False, True]),
    ],
)  # fmt: skip
def test_ordinary_python_works(runner, text, result):
    if "P(4)._x" in text:
        with pytest.raises(CodeError, match="_x"):
            body(text)
        return
    assert runner.run(body(text), {"n": 1}).result == result


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("x = 1\nraise ValueError('boom')", 2, "ValueError: boom"),
        ("def f(v):\n    return v + None\n\nreturn f(1)", 2, "TypeError"),
        ("return missing", 1, "NameError"),
        ("if True\n    pass", 1, "not Python"),
        ("return 1\n  return 2", 2, "not Python"),
        ("x = 0\nwhile True:\n    x += 1", None, "computed longer"),
        ("x = 'a' * 10**10", 1, "MemoryError"),
        ("def f(n):\n    return f(n)\nreturn f(1)", 2, "RecursionError"),
    ],
)
def test_a_failure_names_the_line_the_person_wrote(runner, text, line, said):
    with pytest.raises(CodeError, match=said) as failed:
        runner.run(body(text, "a", "b"), {})
    assert failed.value.line == line


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("return {'a': [1, {2}]}", "result.a[1]"),
        ("return len", "result"),
        ("import math\nreturn [math]", "result[0]"),
        ("return b'x'", "result"),
        ("return float('nan')", "result"),
        ("return 10**30", "result"),
        ("x = []\nx.append(x)\nreturn x", "result"),
        ("class A:\n    pass\nreturn {'k': A()}", "result.k"),
    ],
)
def test_a_result_that_is_not_json_names_its_path(runner, text, where):
    with pytest.raises(CodeError) as failed:
        runner.run(body(text), {})
    assert failed.value.where.startswith(where)


ESCAPES = {
    "import os": "import os\nreturn os.getcwd()",
    "import a submodule": "import os.path\nreturn 1",
    "from import": "from subprocess import run\nreturn run(['id'])",
    "relative import": "from . import x\nreturn 1",
    "import sys": "import sys\nreturn list(sys.modules)",
    "import socket": "import socket\nreturn 1",
    "import ctypes": "import ctypes\nreturn 1",
    "third party": "import numpy\nreturn 1",
    "__import__": "return __import__('os').getcwd()",
    "eval": "return eval('1+1')",
    "exec": "exec('import os')",
    "compile": "return compile('1', 'x', 'eval')",
    "dunder class": "return ().__class__.__bases__",
    "dunder in getattr": "return getattr((), '__class__')",
    "dunder in format": "return '{0.__class__}'.format(1)",
    "frames": "try:\n    1/0\nexcept Exception as e:\n    return e.__traceback__.tb_frame.f_globals",
    "generator frame": "return (x for x in []).gi_frame",
    "open": "return open('/etc/passwd').read()",
    "write": "open('/tmp/escaped', 'w').write('x')",
    "builtins": "return __builtins__",
    "globals": "return globals()['__builtins__']",
    "private attribute": "import collections\nreturn collections._sys.modules",
    "alias of eval": "e = eval\nreturn e('__import__(\"os\")')",
    "module attribute": "import json\nreturn json.codecs.open('/etc/passwd')",
    "random through os": "import random\nreturn random._os.environ",
    "functools": "import functools\nreturn functools.partial(open, '/etc/passwd')().read()",
    "memory": "x = []\nwhile True:\n    x.append('a' * 1000000)",
    "big power": "return 9 ** 9 ** 9",
    "endless regular expression": "import re\nreturn re.match('(a+)+$', 'a' * 40 + 'b') or [][1]",
    "endless loop": "while True:\n    pass",
}


@pytest.mark.parametrize("attempt", ESCAPES)
def test_an_escape_attempt_is_refused(runner, attempt):
    with pytest.raises(CodeError):
        runner.run(body(ESCAPES[attempt]), {})


TOO_LONG, TOO_MUCH = "computed longer than 0.25 s", "needs more than 64 MB"
HOSTILE = {
    "x = 3\nwhile True:\n    x = x * x": TOO_LONG,
    "import math\nreturn math.factorial(10 ** 7)": TOO_LONG,
    "while True:\n    try:\n        while True:\n            pass\n    except:\n        pass": TOO_LONG,
    "return 'a' * 10 ** 10": TOO_MUCH,
    "return 1 << 10 ** 9": TOO_MUCH,
    "return '%1000000000d' % 1": TOO_MUCH,
    "return '1'.zfill(10 ** 10)": TOO_MUCH,
    "return ('a' * 10 ** 6).replace('a', 'b' * 10 ** 5)": TOO_MUCH,
    "import random\nreturn random.getrandbits(10 ** 11)": TOO_MUCH,
    "import re\nreturn re.match('(a{1000}){1000}', 'a')": "compiling regex",
    "import re\nreturn re.match(r'(a*)*\\1b', 'a' * 40)": "backtracking",
    "def f(n):\n    return f(n + 1)\nreturn f(0)": "call less deeply",
    "class A:\n    def __repr__(self):\n        return repr(self)\nreturn repr(A())": "call less deeply",
    "return str(7 ** 200000)": "4300 digits",
    "return int('9' * 10 ** 7)": "4300 digits",
    "import json\nreturn json.loads('[' * 100000)": "recursion limit",
    "import decimal\nreturn str(decimal.Decimal('1e1000000000') + 1)": "Overflow",
    "return 'x' * (50 * 10 ** 6)": "result: it is too large",
    "return 10 ** 400": "more than 64 bits",
    "def g():\n    while True:\n        yield 1\nreturn sum(g())": "generators",
}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_code_ends_soon_and_is_told_why(hasty_runner, text):
    with pytest.raises(CodeError) as failed:
        hasty_runner.run(body(text), {})
    assert HOSTILE[text].lower() in str(failed.value).lower()
    assert "monty" not in str(failed.value)
    assert "feed" not in str(failed.value)


def test_code_of_a_hostile_length_is_refused_at_once():
    with pytest.raises(CodeError, match="characters, more than 100,000"):
        body("x = 1\n" * 200_000 + "return x")


def test_the_path_of_a_bottomless_result_is_cut(runner):
    with pytest.raises(CodeError, match="nested too deep") as failed:
        runner.run(body("x = []\nx.append(x)\nreturn x"), {})
    assert len(str(failed.value)) < 300


def test_a_worker_that_was_attacked_still_works_afterwards(runner):
    with pytest.raises(CodeError):
        runner.run(body("return '(' * 10 ** 9"), {})
    assert runner.run(body("return 1"), {}).result == 1


def test_what_is_printed_is_kept_up_to_a_limit():
    runner = CodeRunner(CodeLimits(printed_characters=10))
    run = runner.run(body("print('hello')\nprint('x' * 100)\nreturn 1"), {})
    assert run.printed == "hello\nxxxx"
    runner.close()


@pytest.mark.parametrize("permissions", list(Permissions))
def test_what_was_printed_before_a_failure_is_kept(runner, permissions):
    program = body("print('so far')\nraise ValueError('no')", permissions=permissions)
    with pytest.raises(CodeError, match="no") as failed:
        runner.run(program, {}, permissions=permissions, is_trusted=True)
    assert failed.value.printed.rstrip() == "so far"


def test_time_and_chance_can_be_fixed(runner):
    program = body(
        "import datetime, random\nreturn [datetime.datetime.now().isoformat(), random.random()]"
    )
    first = runner.run(program, {}, now=NOW, seed="s").result
    assert first == runner.run(program, {}, now=NOW, seed="s").result
    assert first[0].startswith("2026-03-04T05:06:07")
    assert first[1] != runner.run(program, {}, now=NOW, seed="t").result[1]


@pytest.mark.parametrize(
    "text",
    [
        "def g():\n    yield 1\nreturn list(g())",
        "import statistics\nreturn [int(statistics.mean([1]))]",
        "return [int(issubclass(ValueError, Exception))]",
        "from collections import OrderedDict\nreturn list(OrderedDict({1: 2}))",
        "import re\nreturn [re.subn('a', 'b', 'a')[1]]",
        "class A:\n    x = 1\nclass B(A):\n    pass\nreturn [B().x]",
    ],
)
def test_what_the_sandbox_cannot_do_runs_elsewhere_only_if_trusted(runner, text):
    with pytest.raises(CodeError, match="trust this flow"):
        runner.run(body(text), {})
    assert runner.run(body(text), {}, is_trusted=True).result == [1]


@pytest.mark.parametrize(
    "text",
    [
        "return issubclas(ValueError, Exception)",
        "from collections import Ordered\nreturn 1",
        "import math\nreturn math.sinus(1)",
        "import json\nreturn json.codecs.open('/etc/passwd')",
        "return dir()",
    ],
)
def test_a_mistake_is_no_reason_to_ask_for_trust(runner, text):
    with pytest.raises(CodeError) as failed:
        runner.run(body(text), {}, is_trusted=True)
    assert "trust" not in str(failed.value)


def test_a_tab_in_a_text_stays_a_tab(runner):
    assert runner.run(body("if 1:\n\treturn 'a\tb'"), {}).result == "a\tb"


def test_full_access_needs_trust(runner):
    program = body(
        "import os\nprint('hi')\nreturn len(os.listdir('.'))", permissions=Permissions.FULL_ACCESS
    )
    with pytest.raises(CodeError, match="trust"):
        runner.run(program, {}, permissions=Permissions.FULL_ACCESS)
    done = runner.run(program, {}, permissions=Permissions.FULL_ACCESS, is_trusted=True)
    assert (done.result, done.printed.strip()) == (0, "hi")


@pytest.mark.parametrize(
    ("text", "said", "line"),
    [
        ("x = 1\nraise ValueError('boom')", "boom", 2),
        ("import os\nos._exit(3)", "ended early", None),
        ("return {1}", "set", None),
        ("return 'x' * (2 << 30)", "MemoryError", 1),
        ("import os\nreturn os.environ['SECRET']", "KeyError", 2),
    ],
)
def test_a_full_process_fails_as_clearly(runner, monkeypatch, text, said, line):
    monkeypatch.setenv("SECRET", "s")
    program = body(text, "a", permissions=Permissions.FULL_ACCESS)
    with pytest.raises(CodeError, match=said) as failed:
        runner.run(program, {}, permissions=Permissions.FULL_ACCESS, is_trusted=True)
    assert failed.value.line == line


@pytest.mark.parametrize(
    "text",
    [
        "import atexit\natexit.register(print, 'bye')\nreturn 1",
        "import threading, time\n"
        "threading.Thread(target=lambda: (time.sleep(0.05), print('late'))).start()\nreturn 1",
    ],
)
def test_what_is_printed_behind_the_result_is_no_part_of_it(runner, text):
    program = body(text, permissions=Permissions.FULL_ACCESS)
    done = runner.run(program, {}, permissions=Permissions.FULL_ACCESS, is_trusted=True)
    assert (done.result, done.printed) == (1, "")


def test_a_process_that_is_ended_while_it_answers_says_so():
    output = _Output(b"\nMARK", 50)
    output._take(b'\nMARK{"resu')
    with pytest.raises(CodeError, match="ended early"):
        PythonProcess(CodeLimits())._read(-9, output, body("return 1"))


@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_what_a_process_prints_takes_no_more_memory_than_its_limit(size):
    output = _Output(b"\nMARK", 50)
    said = b"x" * 20_000 + b"\nMAR" + b"y" * 20_000 + b'\nMARK{"result": "1"}\n'
    largest = 0
    for at in range(0, len(said), size):
        output._take(said[at : at + size])
        largest = max(largest, len(output._printed))
    assert largest <= 50 + 5 + size
    assert output.printed.startswith("x" * 50)
    assert len(output.printed) <= 55 + size
    assert output.answer == b'{"result": "1"}\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("print('x' * 1_000_000)\nreturn 1", None),
        ("return '\\ud800'", "half of a character"),
        ("return 10 ** 400", "more than 64 bits"),
        ("return 'x' * (2 << 20)", "larger than 1 MB"),
        ("return len('x' * (2 << 30))", "Use less memory"),
        ("def f(n):\n    return f(n + 1)\nreturn f(0)", "Call less deeply"),
    ],
)
def test_a_full_process_is_held_to_its_limits(monkeypatch, text, said):
    monkeypatch.setattr("runtime.services.code.process.MOST_ANSWER_BYTES", 1 << 20)
    runner = CodeRunner(CodeLimits(process_memory_bytes=512 << 20))
    program = body(text, permissions=Permissions.FULL_ACCESS)

    def run():
        return runner.run(program, {}, permissions=Permissions.FULL_ACCESS, is_trusted=True)

    if said is None:
        done = run()
        assert (done.result, len(done.printed)) == (1, runner.limits.printed_characters)
    else:
        with pytest.raises(CodeError, match=said):
            run()


@pytest.mark.slow
def test_a_full_process_that_hangs_is_killed_with_its_children():
    runner = CodeRunner(CodeLimits(seconds=-2.0))
    text = "import subprocess, time\nsubprocess.Popen(['sleep', '987654'])\ntime.sleep(100)"
    program = body(text, permissions=Permissions.FULL_ACCESS)
    with pytest.raises(CodeError, match="stopped"):
        runner.run(program, {}, permissions=Permissions.FULL_ACCESS, is_trusted=True)
    running = [one.info["cmdline"] for one in psutil.process_iter(["cmdline"])]
    assert ["sleep", "987654"] not in running


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (None, "sandbox"),
        ("", "sandbox"),
        ("Safe", "sandbox"),
        ("protected", "sandbox"),
        ("full-access", "full_access"),
        ("unrestricted", "full_access"),
    ],
)
def test_permissions_have_several_names(text, meant):
    assert permissions_of(text) == meant


def test_unknown_permissions_are_refused():
    with pytest.raises(CodeError):
        permissions_of("root")


def test_many_threads_share_the_workers(runner):
    program, results = body("return _input + 1"), []

    def work(start):
        results.extend(runner.run(program, n).result for n in range(start, start + 25))

    threads = [
        threading.Thread(target=work, args=(25 * n,))  # noqa: TID251 - the test is about them
        for n in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == list(range(1, 151))


def test_no_interpreter_starts_at_import():
    code = (
        "import sys, runtime.services.code.runner as r; "
        "print('pydantic_monty' in sys.modules, bool(r._shared))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_closing_ends_the_workers_and_the_next_call_starts_new_ones():
    runner = CodeRunner()
    assert runner.run(body("return 1"), {}).result == 1
    runner.close()
    runner.close()
    assert runner.run(body("return 2"), {}).result == 2
    runner.close()
