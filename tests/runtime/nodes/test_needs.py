"""A node type says what it needs set up; editors and runs say the same of what is missing."""

import pytest

from runtime.host import HostSettings
from runtime.nodes.catalogue import builtin_catalogue, new_node
from runtime.nodes.check import FlowChecker
from runtime.nodes.needs import IMAGE_MODEL, PROVIDERS, TEXT_MODEL, missing
from runtime.nodes.node_type import Category, Request
from runtime.visualflow.flow import Position, VisualFlow

NO_IMAGES = missing(IMAGE_MODEL, has_server=True, model="")
NO_SERVER = missing(IMAGE_MODEL, has_server=False, model="")


def problems(lack, **values):
    node_type = builtin_catalogue()["generate_image"]
    node = new_node(node_type, "n", Position())
    node = node.model_copy(
        update={"data": {**node.data, "pinDefaults": {**node.pin_defaults, **values}}}
    )
    flow = VisualFlow(id="f", name="f", nodes=(node,))
    rows = FlowChecker(builtin_catalogue()).check(flow, None, {"generate_image": lack})
    return [row for row in rows if row.code == "not-set-up"]


def test_every_node_that_asks_a_media_model_says_which():
    for node_type in builtin_catalogue().values():
        asks = isinstance(node_type.behaviour, Request) and node_type.id != "listen_voice"
        if node_type.category is Category.MEDIA and asks:
            assert node_type.needs is not None, node_type.id


def test_a_model_that_is_set_is_not_missing():
    assert missing(IMAGE_MODEL, has_server=True, model="paint") is None
    assert missing(TEXT_MODEL, has_server=True, model="m") is None


@pytest.mark.parametrize(("lack", "setting"), [(NO_IMAGES, "image_model"), (NO_SERVER, PROVIDERS)])
def test_the_failing_run_says_what_the_editor_says(lack, setting):
    assert lack.setting == setting
    said = str(lack.error("image"))
    assert lack.reason in said
    assert lack.remedy[1:] in said
    assert lack.reason[1:] in lack.sentence
    assert "“Image model” in Preferences" in lack.sentence or "“Image model”, and" in lack.sentence
    assert "--image-model" in said
    assert "--image-model" not in lack.sentence


def test_every_need_has_its_setting_in_the_host():
    needs = {node_type.needs for node_type in builtin_catalogue().values()} - {None, TEXT_MODEL}
    assert len(needs) == 6
    for need in needs:
        settings = HostSettings.model_validate({"data_folder": ".", need.setting: "m"})
        assert settings.special_models[need.kind] == "m"


def test_a_node_that_names_its_model_needs_only_the_server():
    assert problems(NO_IMAGES)[0].code == "not-set-up"
    assert not problems(NO_IMAGES, image_model="paint")
    assert problems(NO_SERVER, image_model="paint")


def test_an_echo_is_no_problem():
    assert not problems(missing(TEXT_MODEL, has_server=False, model=""))
