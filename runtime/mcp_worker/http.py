"""The worker over HTTP, as a WSGI application."""

import hmac
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http import HTTPStatus
from socketserver import ThreadingMixIn
from typing import Any, TypeAlias
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import orjson
from typing_extensions import override

from runtime.base.json_value import JsonObject
from runtime.mcp_worker.messages import (
    INVALID_REQUEST,
    PARSE_ERROR,
    UNAUTHORISED,
    Worker,
    failure,
    json_text,
)

MAX_BODY = 4 * 1024 * 1024
"""Bytes of a request, at most."""
_MAX_DIGITS = 12
_log = logging.getLogger(__name__)

WsgiApp: TypeAlias = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class HttpAccess:
    """Who may call.

    Attributes:
        token: what a caller must show; empty: nothing.
        origins: pages whose scripts may call; a request that names another one is refused.
    """

    token: str = ""
    origins: frozenset[str] = frozenset()

    def allows_origin(self, origin: str) -> bool:
        """Whether a page may call; programs name no page."""
        return not origin or origin in self.origins

    def knows(self, environ: dict[str, Any]) -> bool:
        """Whether a request shows the token; how long that takes tells nothing about it."""
        if not self.token:
            return True
        kind, _, bearer = str(environ.get("HTTP_AUTHORIZATION", "")).partition(" ")
        shown = bearer if kind.lower() == "bearer" else ""
        shown = shown or str(environ.get("HTTP_X_ABSTRACT_WORKER_TOKEN", ""))
        return hmac.compare_digest(
            shown.strip().encode("utf-8", "surrogateescape"), self.token.encode()
        )


def build_wsgi_app(*, state: Worker, access: HttpAccess | None = None) -> WsgiApp:
    """The application: one JSON-RPC message a POST, at any path."""
    allowed = access or HttpAccess()

    def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        status, answer, headers = _answered(state, allowed, environ)
        body = b"" if answer is None else json_text(answer)
        start_response(
            f"{status.value} {status.phrase}",
            [("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers],
        )
        return [body]

    return app


def http_server(worker: Worker, access: HttpAccess, host: str, port: int) -> WSGIServer:
    """A server that answers each request on a thread of its own, bound and not yet started; port 0: any free one."""
    app = build_wsgi_app(state=worker, access=access)
    return make_server(host, port, app, _Server, _QuietHandler)


_Answer: TypeAlias = tuple[HTTPStatus, JsonObject | None, list[tuple[str, str]]]


def _answered(worker: Worker, access: HttpAccess, environ: dict[str, Any]) -> _Answer:
    if not access.allows_origin(str(environ.get("HTTP_ORIGIN", ""))):
        refusal = failure(None, UNAUTHORISED, "this page may not call; see --http-allow-origin")
        return HTTPStatus.FORBIDDEN, refusal, []
    if environ.get("REQUEST_METHOD") != "POST":
        refusal = failure(None, INVALID_REQUEST, "send messages by POST")
        return HTTPStatus.METHOD_NOT_ALLOWED, refusal, [("Allow", "POST")]
    if not access.knows(environ):
        refusal = failure(None, UNAUTHORISED, "show the worker's token")
        return HTTPStatus.UNAUTHORIZED, refusal, [("WWW-Authenticate", "Bearer")]
    length = _length(environ)
    if length is None:
        return HTTPStatus.LENGTH_REQUIRED, failure(None, INVALID_REQUEST, "say how long it is"), []
    if length > MAX_BODY:
        refusal = failure(None, INVALID_REQUEST, f"more than {MAX_BODY} bytes are not taken")
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE, refusal, []
    try:
        message = orjson.loads(environ["wsgi.input"].read(length))
    except OSError:
        refusal = failure(None, INVALID_REQUEST, "it did not come in time")
        return HTTPStatus.REQUEST_TIMEOUT, refusal, []
    except orjson.JSONDecodeError:
        return HTTPStatus.BAD_REQUEST, failure(None, PARSE_ERROR, "this is not JSON"), []
    answer = worker.answer(message)
    return HTTPStatus.OK, answer or failure(None, INVALID_REQUEST, "a request needs an id"), []


def _length(environ: dict[str, Any]) -> int | None:
    text = str(environ.get("CONTENT_LENGTH") or "")
    if not (text.isascii() and text.isdigit()):
        return None
    return int(text) if len(text) < _MAX_DIGITS else MAX_BODY + 1


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _QuietHandler(WSGIRequestHandler):
    timeout = 60
    """Seconds a caller may take to send what it announced."""

    @override
    def log_message(self, format: str, *args: Any) -> None:
        _log.debug(format, *args)
