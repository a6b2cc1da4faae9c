"""Every recorded run and compilation, run again here; see `__main__.py` for other folders."""

from pathlib import Path

import pytest

from tests.golden.cases import Case, Recorded, read_flows, read_recorded
from tests.golden.compare import mismatches_of_case, mismatches_of_outline

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1].parent / "shared"
NO_SHARED = f"{SHARED.name}/ is not beside the repository"


def _shared(name: str) -> Recorded:
    if not (SHARED / "golden" / name).is_file():
        return Recorded()
    return read_recorded(SHARED / "golden" / name, read_flows(SHARED / "flows"))


def _params(cases: list[Case]) -> list[object]:
    return [pytest.param(case, id=case.name) for case in cases] or [
        pytest.param(None, id="none", marks=pytest.mark.skip(reason=NO_SHARED))
    ]


def _check(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert mismatches_of_case(case, folder) == []


@pytest.mark.parametrize("case", _params(read_recorded(HERE / "golden_micro.json", {}).cases))
def test_small_flow_runs_as_recorded(case, tmp_path, monkeypatch):
    _check(case, tmp_path, monkeypatch)


@pytest.mark.parametrize("case", _params(read_recorded(HERE / "golden_micro.json", {}).cases))
def test_small_flow_runs_as_recorded_with_a_restart_after_every_step(case, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert mismatches_of_case(case, tmp_path, restarts=True) == []


@pytest.mark.parametrize("store", ["sqlite", "json"])
@pytest.mark.parametrize("case", _params(read_recorded(HERE / "golden_micro.json", {}).cases))
def test_small_flow_runs_as_recorded_in_every_store(case, store, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert mismatches_of_case(case, tmp_path, store=store) == []


@pytest.mark.parametrize("case", _params(_shared("golden_runs.json").cases))
def test_example_flow_runs_as_recorded(case, tmp_path, monkeypatch):
    _check(case, tmp_path, monkeypatch)


@pytest.mark.parametrize("case", _params(_shared("golden_runs_stubbed.json").cases))
def test_example_flow_with_stubs_runs_as_recorded(case, tmp_path, monkeypatch):
    _check(case, tmp_path, monkeypatch)


def test_example_flows_compile_to_the_recorded_nodes():
    outlines = _shared("reference_compile.json").outlines
    if not outlines:
        pytest.skip(NO_SHARED)
    wrong = {
        outline.name: lines for outline in outlines if (lines := mismatches_of_outline(outline))
    }
    assert wrong == {}
