"""Random programs of blocks run as a few lines of Python say, in every store and after any number of restarts."""

import contextlib
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.golden.cases import Case
from tests.golden.host import STORES, GoldenHost
from tests.runtime.visualflow_compiler.flows import end, flow, node, say, set_var, start

NAMES = ("p", "q")
CHILD = flow([start("x"), end("y")], "start -> end", "start.x -> end.y", flow_id="child")
VALUES = st.sampled_from([0, 1, "", "x", [], [1], None, True])
Wire = tuple[str, str]
"""A node and a control output from which nothing leads on yet."""


class BranchOverError(Exception):
    """The innermost block goes on with its next branch or pass; without one the run ends."""


class RunOverError(Exception):
    """An end node was reached."""


@dataclass
class Model:
    """What a program must do: messages in their order."""

    said: list[str] = field(default_factory=list)
    variables: dict = field(default_factory=dict)
    questions: int = 0

    def run(self, program):
        with contextlib.suppress(BranchOverError, RunOverError):
            self.play(program)
        return self.said

    def play(self, program):
        for kind, *parts in program:
            getattr(self, kind)(*parts)

    def say(self, name):
        value = self.variables.get(name)
        self.said.append(f"{name}={'' if value is None else value}")

    def set(self, name, value):
        self.variables[name] = value

    def choose(self, name, if_true, if_false):
        self.play(if_true if self.variables.get(name) else if_false)

    def each(self, items, body):
        for item in items:
            self.variables["p"] = item
            self.branch(body)

    def count(self, most, body):
        for _ in range(most):
            self.branch(body)

    def repeat(self, most, body):
        self.count(most, body)

    def switch(self, name, cases, otherwise):
        value = self.variables.get(name)
        text = "" if value is None else str(value)
        self.play(next((program for case, program in cases if case == text), otherwise))

    def ask(self, name):
        self.variables[name] = answer_to(self.questions)
        self.questions += 1

    def pause(self):
        """Time passes, nothing else."""

    def call(self, name, other):
        self.variables[other] = self.variables.get(name)

    def parallel(self, branches):
        for branch in branches:
            self.branch(branch)

    def sequence(self, branches):
        self.parallel(branches)
        raise BranchOverError

    def fail(self):
        raise BranchOverError

    def end(self):
        raise RunOverError

    def branch(self, body):
        with contextlib.suppress(BranchOverError):
            self.play(body)


def answer_to(question):
    return f"answer {question}"


class Drawing:
    """The same program as a flow."""

    def __init__(self, program):
        self.nodes = [start()]
        self.wires = []
        self.lead(program, [("start", "exec-out")])
        self.flow = flow(self.nodes, *self.wires)

    def lead(self, program, open_ends: list[Wire]) -> list[Wire]:
        for kind, *parts in program:
            if not open_ends:
                break
            open_ends = getattr(self, kind)(open_ends, *parts)
        return open_ends

    def put(self, made, open_ends):
        self.nodes.append(made)
        self.wires += [f"{source}.{handle} -> {made['id']}" for source, handle in open_ends]
        return made["id"]

    def new_id(self):
        return f"n{len(self.nodes)}"

    def variable(self, name):
        made = node(self.new_id(), "get_var", "name", "value", pinDefaults={"name": name})
        self.nodes.append(made)
        return made["id"]

    def say(self, open_ends, name):
        value = self.variable(name)
        pair = node(
            self.new_id(),
            "concat",
            "a b",
            "result",
            pinDefaults={"a": name},
            concatConfig={"separator": "="},
        )
        self.nodes.append(pair)
        made = self.put(say(self.new_id()), open_ends)
        self.wires += [f"{value}.value -> {pair['id']}.b", f"{pair['id']}.result -> {made}.message"]
        return [(made, "exec-out")]

    def set(self, open_ends, name, value):
        made = set_var(self.new_id(), name)
        made["data"]["pinDefaults"]["value"] = value
        return [(self.put(made, open_ends), "exec-out")]

    def choose(self, open_ends, name, if_true, if_false):
        value = self.variable(name)
        made = self.put(node(self.new_id(), "if", ">exec-in condition", ">true >false"), open_ends)
        self.wires.append(f"{value}.value -> {made}.condition")
        return [*self.lead(if_true, [(made, "true")]), *self.lead(if_false, [(made, "false")])]

    def each(self, open_ends, items, body):
        pins = ">loop >done item"
        loop = node(self.new_id(), "loop", ">exec-in items", pins, pinDefaults={"items": items})
        loop_id = self.put(loop, open_ends)
        take = self.put(set_var(self.new_id(), "p"), [(loop_id, "loop")])
        self.wires.append(f"{loop_id}.item -> {take}.value")
        self.lead(body, [(take, "exec-out")])
        return [(loop_id, "done")]

    def count(self, open_ends, most, body):
        limits = {"start": 0, "end": most}
        pins = ">exec-in start end step"
        made = self.put(
            node(self.new_id(), "for", pins, ">loop >done", pinDefaults=limits), open_ends
        )
        self.lead(body, [(made, "loop")])
        return [(made, "done")]

    def repeat(self, open_ends, most, body):
        """A while loop over a counter that its body raises first."""
        counter = f"c{len(self.nodes)}"
        begin = set_var(self.new_id(), counter, 0)
        begun = self.put(begin, open_ends)
        value = self.variable(counter)
        below = node(
            self.new_id(), "compare", "a op b", "result", pinDefaults={"op": "<", "b": most}
        )
        self.nodes.append(below)
        loop = node(self.new_id(), "while", ">exec-in condition", ">loop >done item index")
        loop_id = self.put(loop, [(begun, "exec-out")])
        plus = node(self.new_id(), "add", "a b", "result", pinDefaults={"b": 1})
        self.nodes.append(plus)
        raised = self.put(set_var(self.new_id(), counter), [(loop_id, "loop")])
        self.wires += [
            f"{value}.value -> {below['id']}.a",
            f"{below['id']}.result -> {loop_id}.condition",
            f"{value}.value -> {plus['id']}.a",
            f"{plus['id']}.result -> {raised}.value",
        ]
        self.lead(body, [(raised, "exec-out")])
        return [(loop_id, "done")]

    def switch(self, open_ends, name, cases, otherwise):
        value = self.variable(name)
        known = [{"id": f"k{at}", "value": case} for at, (case, _) in enumerate(cases)]
        outputs = " ".join([*(f">case:{case['id']}" for case in known), ">default"])
        made = node(
            self.new_id(), "switch", ">exec-in value", outputs, switchConfig={"cases": known}
        )
        switch = self.put(made, open_ends)
        self.wires.append(f"{value}.value -> {switch}.value")
        ends = self.lead(otherwise, [(switch, "default")])
        for case, (_, program) in zip(known, cases, strict=True):
            ends = [*ends, *self.lead(program, [(switch, f"case:{case['id']}")])]
        return ends

    def ask(self, open_ends, name):
        pins = ">exec-in prompt choices", ">exec-out response"
        question = node(self.new_id(), "ask_user", *pins, pinDefaults={"prompt": name})
        asked = self.put(question, open_ends)
        kept = self.put(set_var(self.new_id(), name), [(asked, "exec-out")])
        self.wires.append(f"{asked}.response -> {kept}.value")
        return [(kept, "exec-out")]

    def pause(self, open_ends):
        made = node(
            self.new_id(),
            "wait_until",
            ">exec-in duration:number",
            ">exec-out",
            pinDefaults={"duration": 5},
        )
        return [(self.put(made, open_ends), "exec-out")]

    def call(self, open_ends, name, other):
        value = self.variable(name)
        pins = ">exec-in inherit_context x", ">exec-out y"
        called = self.put(node(self.new_id(), "subflow", *pins, subflowId="child"), open_ends)
        kept = self.put(set_var(self.new_id(), other), [(called, "exec-out")])
        self.wires += [f"{value}.value -> {called}.x", f"{called}.y -> {kept}.value"]
        return [(kept, "exec-out")]

    def parallel(self, open_ends, branches):
        return [(self.fan("parallel", open_ends, branches, " >completed"), "completed")]

    def sequence(self, open_ends, branches):
        self.fan("sequence", open_ends, branches, "")
        return []

    def fan(self, kind, open_ends, branches, more):
        pins = " ".join(f">then:{at}" for at in range(len(branches))) + more
        made = self.put(node(self.new_id(), kind, ">exec-in", pins), open_ends)
        for at, branch in enumerate(branches):
            self.lead(branch, [(made, f"then:{at}")])
        return made

    def fail(self, open_ends):
        missing = {"file_path": "there/is/no/such.txt"}
        made = node(
            self.new_id(), "read_file", ">exec-in file_path", ">exec-out", pinDefaults=missing
        )
        return [(self.put(made, open_ends), "exec-out")]

    def end(self, open_ends):
        self.put({**end(), "id": self.new_id()}, open_ends)
        return []


SIMPLE = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(NAMES)),
    st.tuples(st.just("say"), st.sampled_from(NAMES)),
    st.tuples(st.just("set"), st.sampled_from(NAMES), VALUES),
    st.tuples(st.just("ask"), st.sampled_from(NAMES)),
    st.tuples(st.just("pause")),
    st.tuples(st.just("call"), st.sampled_from(NAMES), st.sampled_from(NAMES)),
    st.tuples(st.just("fail")),
    st.tuples(st.just("end")),
)
TEXTS = st.sampled_from(["0", "1", "", "x", "[1]", "True", "answer 0"])


def statements(inner):
    program = st.lists(inner, max_size=3)
    branches = st.lists(program, min_size=1, max_size=3)
    return st.one_of(
        SIMPLE,
        st.tuples(st.just("choose"), st.sampled_from(NAMES), program, program),
        st.tuples(st.just("each"), st.lists(VALUES, max_size=3), program),
        st.tuples(st.just("count"), st.integers(-1, 3), program),
        st.tuples(st.just("repeat"), st.integers(-1, 3), program),
        st.tuples(
            st.just("switch"),
            st.sampled_from(NAMES),
            st.lists(st.tuples(TEXTS, program), max_size=3),
            program,
        ),
        st.tuples(st.just("parallel"), branches),
        st.tuples(st.just("sequence"), branches),
    )


PROGRAMS = st.lists(st.recursive(SIMPLE, statements, max_leaves=12), min_size=1, max_size=5)


def played(document, *, questions, store, restarts):
    answers = [{"response": answer_to(at)} for at in range(questions)]
    flows = {one["id"]: one for one in (document, CHILD)}
    expected = {"answers": answers}
    case = Case("random", document, flows, expected, has_stubs=False, limit=5000)
    with tempfile.TemporaryDirectory() as folder:
        return GoldenHost(
            case, restarts=restarts, store=store, folder=Path(folder), most_timers=5000
        ).run()


def said_by(happened):
    return [
        one["payload"]["message"] for one in happened["effects"] if one["type"] == "answer_user"
    ]


@given(PROGRAMS)
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_program_says_what_its_model_says(program):
    model = Model()
    wanted = model.run(program)
    happened = played(
        Drawing(program).flow, questions=model.questions, store="memory", restarts=False
    )
    assert happened["status"] == "completed", happened["error"]
    assert said_by(happened) == wanted


EVERY_KIND = [
    ("set", "p", [1]),
    ("ask", "q"),
    ("each", ["a", "b"], [("say", "p"), ("pause",), ("repeat", 2, [("say", "q")])]),
    ("parallel", [[("call", "q", "p"), ("say", "p")], [("fail",)], [("pause",), ("say", "q")]]),
    ("switch", "q", [("x", [("say", "p")]), ("answer 0", [("set", "q", 1)])], [("end",)]),
    ("count", 2, [("choose", "q", [("say", "q"), ("set", "q", 0)], [("ask", "q")])]),
    ("sequence", [[("say", "p")], [("ask", "p"), ("say", "p")]]),
]
ELSEWHERE = [(store, restarts) for store in STORES for restarts in (False, True)][1:]


@pytest.mark.parametrize(("store", "restarts"), ELSEWHERE)
def test_every_kind_of_statement_runs_alike(store, restarts):
    assert_alike(EVERY_KIND, store, restarts)


@given(PROGRAMS, st.sampled_from(ELSEWHERE))
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_store_and_restarts_change_nothing(program, elsewhere):
    assert_alike(program, *elsewhere)


def assert_alike(program, store, restarts):
    document, model = Drawing(program).flow, Model()
    said = model.run(program)
    here, there = (
        played(document, questions=model.questions, store=one, restarts=again)
        for one, again in (("memory", False), (store, restarts))
    )
    assert said_by(here) == said
    assert what_counts(there) == what_counts(here)


def what_counts(happened):
    """What must be the same; a restart takes a little time, which shows where a delay ends the run."""
    kept = {key: happened[key] for key in ("visited", "ledger", "output", "vars_public")}
    result = (kept["output"] or {}).get("result")
    if isinstance(result, dict) and "fired_at" in result:
        kept["output"] = {**kept["output"], "result": "a timer"}
    return kept
