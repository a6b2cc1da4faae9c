"""Asking a server what it offers, before it is kept in the settings."""

from typing import ClassVar

import pytest

from runtime.base.errors import ModelError
from runtime.host.server_models import server_models
from tests.runtime.local_http import JsonHandler, serving

KEY = "sk-models-77"


class Server(JsonHandler):
    """Lists two models for whoever has the key; below `/odd` it is no server of models."""

    wants: ClassVar[str] = ""

    def get(self):
        if self.path.startswith("/odd"):
            self.answer({"hello": "world"}, 404 if "404" in self.path else 200)
        elif Server.wants and self.headers.get("Authorization") != f"Bearer {Server.wants}":
            self.answer({"error": {"message": "no"}}, 401)
        else:
            self.answer({"data": [{"id": "tiny"}, {"id": "large"}, {"nothing": 1}]}, 200)


@pytest.fixture
def url(monkeypatch):
    monkeypatch.setattr(Server, "wants", "")
    with serving(Server) as at:
        yield at


def test_it_lists_names_with_a_key_and_without(url, monkeypatch):
    assert server_models(f"{url}/v1/") == ("large", "tiny")
    monkeypatch.setattr(Server, "wants", KEY)
    assert server_models(f"{url}/v1", key=KEY) == ("large", "tiny")
    monkeypatch.setenv("MY_SERVER_API_KEY", KEY)
    assert server_models(f"{url}/v1", key_name="my server") == ("large", "tiny")


def test_it_says_what_is_wrong_and_never_the_key(url, monkeypatch):
    monkeypatch.setattr(Server, "wants", KEY)
    for address, key, words in (
        (f"{url}/v1", "", "asks for a key"),
        (f"{url}/v1", "wrong", "does not accept the key"),
        (f"{url}/odd", KEY, "lists no models"),
        (f"{url}/odd/404", KEY, "ends in /v1"),
        ("http://127.0.0.1:9/v1", KEY, "no server answers"),
        ("http://[", KEY, "no server answers"),
        (f"{url}/v1", "schlüssel", "no server answers"),
    ):
        with pytest.raises(ModelError) as raised:
            server_models(address, key=key)
        said = f"{raised.value} {raised.value.remedy}"
        assert words in said, (address, said)
        assert KEY not in said
