"""A worker that offers the program's tools to others by MCP, over standard input or HTTP (`spec/runtime.md` 6.11).

`python -m runtime.mcp_worker --toolsets files --workspace DIR`. Who calls it decides which calls are allowed; the worker keeps
paths inside its workspace.
"""

import argparse
import ipaddress
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from runtime.base.errors import FlowError, ToolError
from runtime.mcp_worker.http import HttpAccess, build_wsgi_app, http_server
from runtime.mcp_worker.messages import Worker
from runtime.mcp_worker.stdio import serve_stdio
from runtime.services.tools.builtin import builtin_tools
from runtime.services.tools.executors import MappingToolExecutor
from runtime.services.tools.tool import Tool, Toolset
from runtime.services.workspace import WorkspaceScope

__all__ = ["HttpAccess", "Worker", "build_wsgi_app", "main"]

DEFAULT_PORT = 8765
TOKEN_VARIABLE = "ABSTRACT_WORKER_TOKEN"
TOOL_TIMEOUT_S = 7200.0


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until the input ends or the process is interrupted; 0, or 1 if the options make no sense."""
    options = _parser().parse_args(argv)
    try:
        worker = Worker(
            MappingToolExecutor.from_tools(_chosen(options.toolsets), timeout_s=TOOL_TIMEOUT_S),
            WorkspaceScope.from_input_data({"workspace_root": str(options.workspace.absolute())}),
        )
        if options.transport == "stdio":
            serve_stdio(worker, sys.stdin.buffer, sys.stdout.buffer)
        else:
            with http_server(worker, _access(options), options.host, options.port) as server:
                sys.stderr.write(f"listening on {options.host}:{server.server_port}\n")
                server.serve_forever()
    except (FlowError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except KeyboardInterrupt:
        return 0
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="runtime-mcp-worker", description="Offer tools to others by MCP."
    )
    names = ", ".join(one for one in Toolset if one is not Toolset.OTHER)
    parser.add_argument("--transport", choices=("stdio", "http"), default="stdio")
    parser.add_argument("--toolsets", default="", help=f"which tools, commas between: {names}")
    parser.add_argument(
        "--workspace", type=Path, default=Path(), help="folder that paths lead into"
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    parser.add_argument("--http-require-auth", action="store_true")
    parser.add_argument("--http-auth-token", default="")
    parser.add_argument("--http-auth-token-env", default=TOKEN_VARIABLE, metavar="NAME")
    parser.add_argument(
        "--http-allow-origin", action="append", default=[], help="a page that may call; repeatable"
    )
    return parser


def _chosen(toolsets: str) -> list[Tool]:
    """The tools of some sets.

    Raises:
        ToolError: none is named, or one does not exist.
    """
    wanted = [name.strip().lower() for name in toolsets.split(",") if name.strip()]
    known = [one.value for one in Toolset if one is not Toolset.OTHER]
    if not wanted:
        raise ToolError("--toolsets", "no toolset is named", f"name some of {', '.join(known)}")
    for name in wanted:
        if name not in known:
            raise ToolError(
                "--toolsets", f"there is no toolset {name!r}", f"use {', '.join(known)}"
            )
    return [one for one in builtin_tools() if one.toolset.value in wanted]


def _access(options: argparse.Namespace) -> HttpAccess:
    """Who may call over HTTP.

    Raises:
        ToolError: a token is needed and there is none, or anybody in the network could call.
    """
    token = options.http_auth_token or os.environ.get(options.http_auth_token_env, "")
    needs_token = options.http_require_auth or bool(options.http_auth_token)
    if needs_token and not token:
        raise ToolError(
            "--http-require-auth", "there is no token", f"set {options.http_auth_token_env}"
        )
    if not needs_token and not _is_loopback(options.host):
        raise ToolError(
            "--host", f"{options.host} can be reached by others", "add --http-require-auth"
        )
    origins = [one.strip() for given in options.http_allow_origin for one in given.split(",")]
    return HttpAccess(token if needs_token else "", frozenset(filter(None, origins)))


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
