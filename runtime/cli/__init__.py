"""Floor 9: the command line - everything the window does with flows and runs, without a window."""

import argparse
import os
from collections.abc import Sequence
from importlib import import_module

from runtime.base.errors import (
    BundleError,
    CorruptRunError,
    FlowError,
    FlowFormatError,
    StoreAddressError,
    UnknownRunError,
)
from runtime.cli.output import CORRUPT, ERROR, NOT_FOUND, USAGE, Output


def program() -> int:
    """Run the command of this process, with a log in the person's folder for logs; the exit code."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # it would read every package here
    from platformdirs import user_log_path

    from runtime.base.logs import configure_logging
    from runtime.host.settings import APP_NAME

    try:
        configure_logging(
            "WARNING", stream=user_log_path(APP_NAME, appauthor=False) / "runtime.log"
        )
    except OSError:
        configure_logging("WARNING")
    return main()


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 ok, 1 error, 2 usage, 3 not found, 4 corrupt, 5 different (diff).
    """
    from runtime.cli.parser import build_parser

    parser = build_parser()
    try:
        options = parser.parse_args(argv)
    except SystemExit as stopped:  # argparse ends so for --help and for wrong arguments
        return int(stopped.code or 0)
    out = Output(as_json=options.json)
    try:
        return _run(options.command, options, out)
    except (FileNotFoundError, UnknownRunError) as error:
        out.error(_sentence(error))
        return NOT_FOUND
    except (FlowFormatError, BundleError, CorruptRunError) as error:
        out.error(str(error))
        return CORRUPT
    except StoreAddressError as error:
        out.error(str(error))
        return USAGE
    except (FlowError, OSError) as error:
        out.error(_sentence(error))
        return ERROR
    except KeyboardInterrupt:
        out.error("stopped")
        return ERROR


def _run(command: str, options: argparse.Namespace, out: Output) -> int:
    """Load the module of a command, as late as possible, and call its function."""
    module, _, function = command.partition(".")
    return int(getattr(import_module(f"runtime.cli.{module}"), function)(options, out))


def _sentence(error: Exception) -> str:
    if isinstance(error, OSError) and not isinstance(error, FlowError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)
