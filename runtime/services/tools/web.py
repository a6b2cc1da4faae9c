"""Web tools: read a page, search. httpx2 loads on first use."""

import os
import re
from html.parser import HTMLParser
from typing import Annotated, Any, Protocol
from urllib.parse import urlsplit

from pydantic import Field
from typing_extensions import override

from runtime.base.errors import ToolError
from runtime.base.json_value import JsonObject
from runtime.services.tools.tool import Toolset, tool

SEARCH_URL_VARIABLE = "VISUALFLOW_SEARCH_URL"
MAX_PAGE_BYTES = 5_000_000
MAX_PAGE_CHARS = 60_000
_TIMEOUT_S = 20.0
_SILENT = {"script", "style", "noscript", "template", "svg", "head"}
_BLOCKS = {"p", "div", "li", "tr", "br", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6"}


@tool(toolset=Toolset.WEB)
def fetch_url(
    url: Annotated[str, Field(description="http or https address")],
    max_chars: Annotated[int, Field(ge=100, le=MAX_PAGE_BYTES)] = MAX_PAGE_CHARS,
) -> JsonObject:
    """Read a web page or text file: its address after redirects, its type and its text."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ToolError(url[:120], "this is not a web address", "start it with https://")
    final_url, kind, encoding, data = _downloaded(url.strip())
    raw = data.decode(encoding, "replace") if _is_text(kind) else ""
    text = page_text(raw) if "html" in kind else raw
    return {
        "url": url,
        "final_url": final_url,
        "content_type": kind,
        "size_bytes": len(data),
        "raw_text": raw[:max_chars],
        "normalized_text": text[:max_chars],
        "truncated": len(text) > max_chars,
    }


@tool(toolset=Toolset.WEB)
def web_search(query: str, num_results: Annotated[int, Field(ge=1, le=30)] = 10) -> JsonObject:
    """Search the web; gives titles, addresses and snippets."""
    return {"query": query, "results": search_provider().search(query, num_results)}


class SearchProvider(Protocol):
    """Finds pages."""

    def search(self, query: str, limit: int) -> list[JsonObject]:
        """At most `limit` objects `{title, url, snippet}`, best first."""
        ...


class SearxngSearch:
    """A SearXNG server's JSON interface."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url.rstrip("/")

    def search(self, query: str, limit: int) -> list[JsonObject]:
        """Ask the server.

        Raises:
            ToolError: the server does not answer, or not with JSON.
        """
        import httpx2

        try:
            answer = httpx2.get(
                f"{self._base_url}/search",
                params={"q": query, "format": "json"},
                timeout=_TIMEOUT_S,
            )
            answer.raise_for_status()
            found: Any = answer.json()
        except (httpx2.HTTPError, ValueError) as error:
            raise ToolError("web_search", f"the search server failed ({error})", "") from error
        rows = found.get("results") if isinstance(found, dict) else None
        return [
            {
                "title": str(row.get("title") or ""),
                "url": str(row.get("url") or ""),
                "snippet": str(row.get("content") or "")[:500],
            }
            for row in (rows or [])[:limit]
            if isinstance(row, dict)
        ]


def search_provider() -> SearchProvider:
    """The provider that the environment names.

    Raises:
        ToolError: none is set up; says which setting is missing.
    """
    address = os.environ.get(SEARCH_URL_VARIABLE, "").strip()
    if not address:
        raise ToolError(
            "web_search",
            "no search provider is set up",
            f"set {SEARCH_URL_VARIABLE} to the address of a SearXNG server",
        )
    return SearxngSearch(address)


def page_text(html: str) -> str:
    """The visible text of a page, one line for each block."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).splitlines())
    return "\n".join(line for line in lines if line)


class _TextReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BLOCKS:
            self.parts.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def _downloaded(url: str) -> tuple[str, str, str, bytes]:
    """(final address, MIME type, encoding, at most `MAX_PAGE_BYTES` bytes)."""
    import httpx2

    try:
        with (
            httpx2.Client(follow_redirects=True, timeout=_TIMEOUT_S, max_redirects=5) as client,
            client.stream("GET", url) as answer,
        ):
            answer.raise_for_status()
            data = bytearray()
            for piece in answer.iter_bytes():
                data += piece
                if len(data) >= MAX_PAGE_BYTES:
                    break
            kind = str(answer.headers.get("content-type") or "").split(";")[0].strip().lower()
            return str(answer.url), kind, answer.charset_encoding or "utf-8", bytes(data)
    except httpx2.HTTPStatusError as error:
        status, words = error.response.status_code, error.response.reason_phrase
        raise ToolError(
            url[:200],
            f"the page cannot be read: the server answered {status} {words}".rstrip(),
            "check the address in a browser",
        ) from None
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        reason = re.sub(r"^\[[^\]]*\] ", "", str(error)) or type(error).__name__
        raise ToolError(
            url[:200],
            f"the page cannot be read: {reason}",
            "check the address and the connection",
        ) from error


def _is_text(kind: str) -> bool:
    return (
        not kind
        or kind.startswith("text/")
        or any(part in kind for part in ("json", "xml", "javascript", "yaml", "html"))
    )
