"""Lenses on the real window: steps, data, errors, and where time and cost of the shown run went."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document import edits
from app.document.lenses import Lens
from app.main_window.flows.example_flows import example_path
from app.main_window.tabs.lens_work import cost_marks, time_marks
from app.runs.node_costs import NodeCost, node_costs
from app.runs.record_rows import record_row
from tests.support.studio import CTRL, studio_open, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def row(seq, node_id, ms, **usage):
    record = {
        "node_id": node_id,
        "status": "completed",
        "started_at": "2026-01-01T00:00:00.000Z",
        "ended_at": f"2026-01-01T00:00:{ms / 1000:06.3f}Z",
        "usage": usage,
    }
    return record_row("run", "flow", seq, record)


def test_costs_are_summed_over_visits_and_shown_as_shares():
    rows = [
        row(1, "a", 1500, tokens_in=10, tokens_out=5, cost_usd="0.002"),
        row(2, "a", 500, tokens_in=1, tokens_out=0, cost_usd="0.001"),
        row(3, "b", 2000, tokens_in=4),
        row(4, "c", 0, cost_usd="rubbish"),
    ]
    costs = node_costs(rows, "flow")
    assert costs["a"] == NodeCost(2000.0, 16, Decimal("0.003"))
    assert costs["c"].cost_usd is None
    assert node_costs(rows, "another flow") == {}
    heat = time_marks(costs).heat
    assert (heat["a"].share, heat["a"].text) == (1.0, "2.0 s · 50 %")
    money = cost_marks(costs)
    assert money.kept == {"a"}
    assert money.heat["a"].text == "$0.0030 · 100 %"
    tokens = cost_marks({"b": costs["b"], "x": NodeCost(1.0, 12)})
    assert tokens.heat["b"].text == "4 tokens · 25 %"


def test_keys_look_at_steps_data_and_errors_and_escape_ends_it(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            view, tab = studio.view, studio.tab
            QTest.keyClick(view, Qt.Key.Key_E)
            assert view.overlay.lens.kept == {"start", "say", "end"}
            assert view.hint.startswith("Steps only: 3 nodes")
            await studio.picture("lens-steps")
            QTest.keyClick(view, Qt.Key.Key_E, SHIFT)
            assert view.overlay.lens.kept == {"greeting", "say"}
            QTest.keyClick(view, Qt.Key.Key_Escape)
            assert view.overlay.lens is None
            assert tab.lens is None
            QTest.keyClick(view, Qt.Key.Key_E, CTRL | ALT)
            assert view.overlay.lens.kept == frozenset()
            broken = edits.replace_nodes(
                studio.flow,
                {
                    "say": studio.flow.nodes_by_id["say"].model_copy(
                        update={"type": "nothing_known"}
                    )
                },
            )
            tab.document.apply("Break", broken)
            await until(lambda: view.overlay.lens.kept == {"say"}, what="the lens follows")
            QTest.keyClick(view, Qt.Key.Key_E, CTRL | ALT)
            assert tab.lens is None, "the same key again ends it"

    run_async(story(), 60)


def test_the_time_of_the_shown_run_is_a_heat_map(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            QTest.keyClick(studio.view, Qt.Key.Key_T, CTRL | ALT)
            assert "no run is shown" in studio.view.hint
            await studio.run_with()
            await studio.ended()
            await until(lambda: studio.view.overlay.lens.heat, what="it is coloured by itself")
            heat = studio.view.overlay.lens.heat
            assert max(one.share for one in heat.values()) == 1.0
            assert all("%" in one.text for one in heat.values())
            assert studio.tab.lens is Lens.TIME
            await studio.picture("lens-time")
            studio.press("view.theme")
            await studio.picture("lens-time-2")
            studio.press("view.theme")
            studio.press("view.cost")
            assert studio.view.overlay.lens.heat == {}, "nothing of it asks a model"
            studio.press("view.no_lens")
            assert studio.view.overlay.lens is None

    run_async(story(), 60)
