import subprocess
import sys

import pytest

import runtime
import runtime.storage
from runtime import ActorFingerprint

HEAVY = ("pydantic_ai", "openai", "httpx2", "numpy", "networkx", "PySide6", "pypdf", "reportlab")


@pytest.mark.parametrize("name", runtime.__all__)
def test_every_public_name_is_there(name):
    assert getattr(runtime, name) is not None
    assert name in dir(runtime)


@pytest.mark.parametrize("name", runtime.storage.__all__)
def test_every_name_of_the_stores_is_there(name):
    assert getattr(runtime.storage, name) is not None


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        _ = runtime.Nonsense


def test_kernel_stores_and_scheduler_need_no_model_or_window_library():
    code = (
        "import sys; from runtime import Runtime, SqliteRunStore, create_scheduled_runtime; "
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_an_actor_is_the_same_for_the_same_facts():
    one = ActorFingerprint.from_metadata(kind="human", display_name="Ada", metadata={"a": 1})
    two = ActorFingerprint.from_metadata(kind="human", display_name="Ada", metadata={"a": 1})
    assert one.actor_id == two.actor_id
    assert one.actor_id.startswith("ar_")
    assert len(one.actor_id) == 27
    other = ActorFingerprint.from_metadata(kind="human", display_name="Bob")
    assert other.actor_id != one.actor_id
    assert one.to_dict()["display_name"] == "Ada"
