import pytest

from runtime.base.errors import ToolError
from runtime.services.tools.web import SEARCH_URL_VARIABLE, fetch_url, page_text, web_search
from tests.runtime.local_http import JsonHandler, serving

PAGE = "<html><head><title>T</title><style>x{}</style></head><body><h1>Hi</h1><p>a &amp; b</p></body></html>"


class Pages(JsonHandler):
    def get(self):
        kind, body = "text/html; charset=utf-8", PAGE
        if self.path.startswith("/search"):
            kind = "application/json"
            body = '{"results": [{"title": "t", "url": "u", "content": "c"}, 5]}'
        if self.path == "/moved":
            self.answer("", 302, Location="/page")
            return
        self.answer(body, 404 if self.path == "/none" else 200, kind)


@pytest.fixture
def server():
    with serving(Pages) as url:
        yield url


def test_a_page_is_read_as_text(server):
    page = fetch_url(url=f"{server}/moved")
    assert page["final_url"] == f"{server}/page"
    assert page["content_type"] == "text/html"
    assert page["normalized_text"] == "Hi\na & b"
    assert page["raw_text"] == PAGE


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://x", "x", "", "http://", "javascript:1"]
)
def test_only_web_addresses_are_fetched(url):
    with pytest.raises(ToolError):
        fetch_url(url=url)


def test_a_page_that_fails_is_a_tool_error(server):
    with pytest.raises(ToolError, match="cannot be read: the server answered 404 Not Found"):
        fetch_url(url=f"{server}/none")
    with pytest.raises(ToolError, match=r"cannot be read: [^\[]*refused"):
        fetch_url(url="http://127.0.0.1:9/")


def test_search_asks_the_configured_server(server, monkeypatch):
    monkeypatch.delenv(SEARCH_URL_VARIABLE, raising=False)
    with pytest.raises(ToolError, match=SEARCH_URL_VARIABLE):
        web_search(query="x")
    monkeypatch.setenv(SEARCH_URL_VARIABLE, server)
    assert web_search(query="x")["results"] == [{"title": "t", "url": "u", "snippet": "c"}]


def test_scripts_are_no_text():
    assert page_text("<p>a<script>b</script>c</p>") == "ac"
