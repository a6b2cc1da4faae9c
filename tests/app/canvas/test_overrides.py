"""Values by entry on the canvas: drawn with the mouse, seen, selected, removed, undone, saved, run."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.document.overrides import override_edges, route_label
from app.document.wires import NOT_MUTED
from app.panels.inspector_parts import WireLine
from runtime.model.run import RunStatus
from runtime.visualflow.codec import flow_from_json, flow_to_json, load_flow
from tests.support.studio import studio_open, until


def _pins(*pairs):
    return [{"id": name, "label": name, "type": kind} for name, kind in pairs]


RUN, THEN = ("exec-in", "execution"), ("exec-out", "execution")


def _code(body):
    return {
        "inputs": _pins(RUN),
        "outputs": _pins(THEN, ("output", "any"), ("success", "boolean")),
        "codeBody": body,
        "functionName": "transform",
    }


NODES = (
    ("start", "on_flow_start", {"outputs": _pins(THEN, ("big", "boolean"))}, 0, 100),
    (
        "if",
        "if",
        {
            "inputs": _pins(RUN, ("condition", "boolean")),
            "outputs": _pins(("true", "execution"), ("false", "execution")),
        },
        220,
        100,
    ),
    ("yes", "code", _code("return 'Yes!'"), 460, 0),
    ("no", "code", _code("return 'No.'"), 460, 240),
    ("end", "on_flow_end", {"inputs": _pins(RUN, ("said", "any"))}, 900, 60),
)
WIRES = (
    ("start", "exec-out", "if", "exec-in"),
    ("start", "big", "if", "condition"),
    ("if", "true", "yes", "exec-in"),
    ("if", "false", "no", "exec-in"),
    ("yes", "exec-out", "end", "exec-in"),
    ("no", "exec-out", "end", "exec-in"),
    ("yes", "output", "end", "said"),
)


def two_entries():
    return {
        "id": "two-entries",
        "name": "Two entries",
        "nodes": [
            {
                "id": i,
                "type": t,
                "position": {"x": x, "y": y},
                "data": {"nodeType": t, "label": i.capitalize(), **data},
            }
            for i, t, data, x, y in NODES
        ],
        "edges": [
            {"id": f"edge-{k}", "source": a, "sourceHandle": b, "target": c, "targetHandle": d}
            for k, (a, b, c, d) in enumerate(WIRES, 1)
        ],
    }


def drawn(studio):
    return [edge.id for edge in studio.view.scene.edges if edge and edge.id.startswith("override")]


def test_a_value_for_one_entry_is_drawn_selected_removed_undone_saved_and_used(run_async, tmp_path):
    async def story():
        import orjson

        path = tmp_path / "two.json"
        path.write_bytes(orjson.dumps(two_entries()))
        async with studio_open(tmp_path / "data", path) as studio:
            studio.press("view.fit")
            output = studio.pin("no", "output", is_output=True)
            said = studio.pin("end", "said", is_output=False)
            studio.drag(output, said)
            node = studio.flow.nodes_by_id["end"]
            assert node.data["inputRouteOverrides"] == {
                "said": {"no::exec-out": {"sourceNodeId": "no", "sourceHandle": "output"}}
            }
            assert len(studio.flow.edges) == len(WIRES)
            (wire,) = drawn(studio)
            assert route_label(studio.flow, wire) == "No"
            await studio.picture("override")
            row = studio.view.scene.wire_of[wire]
            x, y = studio.view.scene.points[row, 12]
            place = studio.view.camera.to_widget(float(x), float(y)).toPoint()
            QTest.mouseClick(studio.view, Qt.MouseButton.LeftButton, pos=place)
            assert studio.tab.selection.edges == {wire}
            await studio.picture("override-selected")
            QTest.keyClick(studio.view, Qt.Key.Key_M)
            assert studio.view.hint == NOT_MUTED, "it says why, and what to do instead"
            inspector = studio.window.panels.inspector

            def switches():
                return [line.mute.isEnabled() for line in inspector.findChildren(WireLine)]

            await until(lambda: switches() == [False], what="its line, where it cannot be muted")
            await studio.picture("override-selected-2")
            QTest.keyClick(studio.view, Qt.Key.Key_Delete)
            assert drawn(studio) == []
            assert "inputRouteOverrides" not in studio.flow.nodes_by_id["end"].data
            studio.press("edit.undo")
            assert drawn(studio) == [wire]
            header = studio.view.camera.rect_to_widget(studio.view.scene.rect_of("no")).topLeft()
            start = header.toPoint() + QPoint(60, 10)
            studio.drag(start, start + QPoint(0, 60))
            assert drawn(studio) == [wire]
            studio.press("file.save")
            for big, said in ((True, "Yes!"), (False, "No.")):
                await studio.run_with({"big": big})
                await studio.ended()
                assert studio.run.status is RunStatus.COMPLETED
                assert studio.run.output["said"] == said
            kept = load_flow(path)
            assert [edge.id for edge in override_edges(kept.nodes)] == [wire]
            assert flow_to_json(kept)["nodes"][-1]["data"]["entryRoutes"]

    run_async(story(), 20)


def test_a_third_value_for_the_same_entry_is_refused_with_the_reason(run_async, tmp_path):
    from app.document.joining import PinRef, Refused, may_join

    flow = flow_from_json(two_entries(), "two")
    from app.document import edits

    out, into = PinRef("no", "output", True), PinRef("end", "said", False)
    verdict = may_join(flow, out, into)
    assert (verdict.route_key, verdict.route_label) == ("no::exec-out", "No")
    after = edits.add_edge(flow, out, into, verdict.replaces, verdict.route_key)
    again = may_join(after, PinRef("no", "success", True), into)
    assert isinstance(again, Refused)
    assert "“No”" in again.reason


def test_values_by_entry_go_with_their_entry_their_source_and_are_copied_with_both():
    from app.document import edits
    from app.document.joining import PinRef

    flow = flow_from_json(two_entries(), "two")
    out, into = PinRef("no", "output", True), PinRef("end", "said", False)
    flow = edits.add_edge(flow, out, into, (), "no::exec-out")
    assert len(override_edges(flow.nodes)) == 1
    assert override_edges(edits.remove(flow, ["no"]).nodes) == []
    assert override_edges(edits.remove_edges(flow, ["edge-6"]).nodes) == []
    grown, renamed = edits.insert_fragment(flow, flow.nodes, flow.edges)
    copies = [edge for edge in override_edges(grown.nodes) if edge.target == renamed["end"]]
    assert [edge.source for edge in copies] == [renamed["no"]]
    alone, renamed = edits.insert_fragment(flow, [flow.nodes_by_id["end"]], ())
    assert override_edges([alone.nodes_by_id[renamed["end"]]]) == []
