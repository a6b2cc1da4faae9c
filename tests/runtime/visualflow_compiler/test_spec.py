"""The sentences of `spec/visualflow.md` 3 that no recorded case holds, each as a small flow on the real kernel."""

import pytest

from runtime.base.errors import FlowCompileError
from tests.golden.cases import Case
from tests.golden.host import GoldenHost
from tests.runtime.visualflow_compiler.sentences.control import CONTROL
from tests.runtime.visualflow_compiler.sentences.effects import EFFECTS
from tests.runtime.visualflow_compiler.sentences.errors import ERRORS
from tests.runtime.visualflow_compiler.sentences.inputs import INPUTS
from tests.runtime.visualflow_compiler.sentences.parts import REFUSED
from tests.runtime.visualflow_compiler.sentences.single_nodes import SINGLE_NODES
from tests.runtime.visualflow_compiler.sentences.variables import VARIABLES


@pytest.mark.parametrize("restarts", [False, True], ids=["", "restarted"])
@pytest.mark.parametrize(
    "sentence",
    [*INPUTS, *CONTROL, *VARIABLES, *EFFECTS, *ERRORS, *SINGLE_NODES],
    ids=lambda one: one.text,
)
def test_it_is_as_the_specification_says(sentence, restarts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    flows = {one["id"]: one for one in (sentence.flow, *sentence.subflows)}
    expected = {"inputs": sentence.inputs, "answers": sentence.answers}
    case = Case(sentence.text, sentence.flow, flows, expected, has_stubs=sentence.stubs)
    try:
        got = sentence.look(GoldenHost(case, restarts=restarts).run())
    except FlowCompileError:
        got = REFUSED
    assert got == sentence.wanted
