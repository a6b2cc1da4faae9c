"""A run that is gone through record by record in the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from app.runs.node_run import NodeRunState
from tests.app.main_window.test_forking_runs import first_run, trace_of
from tests.support.studio import studio_open, until


def test_the_canvas_shows_nodes_wires_and_values_as_they_were(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("ask_and_answer")) as studio:
            run = await first_run(studio)
            studio.window.docks.show(DockKey.TRACE)
            trace = trace_of(studio)
            await until(lambda: trace.replay.slider.maximum() == len(run.records))
            await until(lambda: trace._preparing.is_done)
            overlay, slider = studio.view.overlay, trace.replay.slider
            assert {"ask", "say", "end"} <= overlay.runs.keys()
            waiting = next(n for n, row in enumerate(run.records, 1) if row.status == "waiting")
            slider.setValue(waiting)
            await until(lambda: run.position == waiting)
            assert overlay.runs["ask"].state is NodeRunState.WAITING
            assert "say" not in overlay.runs
            wires = {edge.id for edge in studio.flow.edges if edge.is_exec and edge.target == "ask"}
            assert overlay.active_wires == wires
            values = studio.window.docks.panel(DockKey.VALUES)
            values.refresh_wanted.emit()
            await until(lambda: values.variables._value)
            assert "Tea" not in str(values.variables._value.get("response"))
            QTest.keyClick(slider, Qt.Key.Key_End)
            await until(lambda: run.position is None)
            assert overlay.runs["say"].state is NodeRunState.DONE
            assert not overlay.active_wires

    run_async(story(), 60)
