import pytest

from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.check import check_flow
from runtime.nodes.foreign import why_foreign
from runtime.visualflow.codec import flow_from_json, flow_to_json


@pytest.mark.parametrize("type_id", ["camera_snapshot", "mail_send", "diary_read", "memory_form"])
def test_nodes_of_other_programs_keep_their_data_and_say_why_they_cannot_run(type_id):
    written = {
        "id": "f",
        "nodes": [
            {"id": "n", "type": type_id, "data": {"nodeType": type_id, "own": {"kept": [1]}}},
        ],
        "edges": [],
    }
    flow = flow_from_json(written, "f")
    assert flow_to_json(flow)["nodes"][0]["data"] == written["nodes"][0]["data"]
    (problem,) = [one for one in check_flow(flow, builtin_catalogue(), {}) if one.node_id == "n"]
    assert problem.text.endswith(why_foreign(type_id))


def test_types_of_this_program_are_not_foreign():
    assert not [type_id for type_id in builtin_catalogue() if why_foreign(type_id)]
