"""The interface of a flow: what changes in it, and what that does to its callers."""

from app.document import edits
from app.document.interfaces import (
    Interface,
    InterfacePin,
    PinChange,
    caller_updated,
    interface_in,
    renames_along,
    with_interface,
)
from app.document.joining import PinRef
from runtime.nodes.subflow_pins import with_subflow
from tests.app.document.test_renaming import flow_of, with_pin
from tests.support.flows import is_current


def child_flow():
    flow = flow_of(s="on_flow_start", e="on_flow_end")
    for name in ("topic", "style"):
        flow = with_pin(flow, "s", name, is_output=True)
    flow = with_pin(flow, "e", "text", is_output=False)
    return edits.add_edge(flow, PinRef("s", "topic", True), PinRef("e", "text", False))


def caller_flow(child):
    flow = flow_of(s="on_flow_start", call="subflow", e="on_flow_end")
    flow = edits.replace_nodes(flow, {"call": with_subflow(flow.nodes_by_id["call"], child)})
    flow = with_pin(flow, "s", "subject", is_output=True)
    flow = with_pin(flow, "e", "answer", is_output=False)
    flow = edits.set_pin_default(flow, "call", "style", "short")
    for start, end in (
        (("s", "subject"), ("call", "topic")),
        (("call", "text"), ("e", "answer")),
    ):
        flow = edits.add_edge(flow, PinRef(*start, True), PinRef(*end, False))
    return flow.model_copy(update={"id": "caller"})


def test_a_renamed_pin_keeps_the_wires_and_values_of_callers():
    child = child_flow()
    interface = Interface(
        (InterfacePin("theme", "string", "topic"), InterfacePin("tone", "string", "style")),
        (InterfacePin("result_text", "string", "text"),),
    )
    fresh = with_interface(child, interface)
    assert [edge.source_handle for edge in fresh.edges] == ["theme"]
    renames = {(True, "theme"): "topic", (True, "tone"): "style", (False, "result_text"): "text"}
    after, made = caller_updated(caller_flow(child), fresh, renames)
    node = after.nodes_by_id["call"]
    assert is_current(node, fresh)
    assert node.pin_defaults["tone"] == "short"
    assert {(e.source_handle, e.target_handle) for e in after.edges} == {
        ("subject", "theme"),
        ("result_text", "answer"),
    }
    assert {(one.kind, one.pin) for one in made} == {
        (PinChange.RENAMED, "theme"),
        (PinChange.RENAMED, "tone"),
        (PinChange.RENAMED, "result_text"),
    }
    assert not any(one.is_loss for one in made)


def test_a_removed_pin_says_what_each_caller_loses():
    child = child_flow()
    interface = Interface(
        (InterfacePin("fresh", "number"),), (InterfacePin("text", "string", "text"),)
    )
    fresh = with_interface(child, interface)
    assert not fresh.edges, "the wire of the removed pin went in the child"
    after, made = caller_updated(caller_flow(child), fresh, {})
    told = {(one.kind, one.pin): one for one in made}
    assert told[PinChange.ADDED, "fresh"].detail == "number"
    assert (
        told[PinChange.REMOVED, "topic"].detail == "loses the wire from “On Flow Start” · subject"
    )
    assert "'short'" in told[PinChange.REMOVED, "style"].detail
    assert told[PinChange.REMOVED, "topic"].is_loss
    assert is_current(after.nodes_by_id["call"], fresh)
    assert "style" not in after.nodes_by_id["call"].pin_defaults


def test_two_pins_can_swap_their_names():
    child = child_flow()
    interface = Interface(
        (InterfacePin("style", "string", "topic"), InterfacePin("topic", "string", "style")), None
    )
    fresh = with_interface(child, interface)
    after, _ = caller_updated(
        caller_flow(child), fresh, {(True, "style"): "topic", (True, "topic"): "style"}
    )
    wires = {(e.source_handle, e.target_handle) for e in after.edges if e.target == "call"}
    assert wires == {("subject", "style")}
    assert after.nodes_by_id["call"].pin_defaults["topic"] == "short"


def test_a_caller_that_fits_is_the_same_value():
    child = child_flow()
    caller = caller_flow(child)
    after, made = caller_updated(caller, child, {(True, "topic"): "elsewhere"})
    assert made == ()
    assert after == caller


def test_renames_in_the_history_of_the_child_are_found_in_a_row():
    first = child_flow()
    second = with_interface(
        first,
        Interface(
            (InterfacePin("theme", "string", "topic"), InterfacePin("style", "string", "style")),
            None,
        ),
    )
    third = with_interface(
        second,
        Interface(
            (InterfacePin("motif", "string", "theme"), InterfacePin("style", "string", "style")),
            None,
        ),
    )
    moved = edits.move_nodes(third, {"s": (5.0, 5.0)})
    assert renames_along([first, second, third, moved]) == {(True, "motif"): "topic"}
    assert renames_along([first, second, first]) == {}
    assert interface_in(third).inputs[0].id == "motif"
