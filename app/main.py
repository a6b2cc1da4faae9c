"""Start of the desktop program: application, loop, excepthook, host, window.

`visualflow [FILES]` opens the editor; the modules of the window are imported after the options are read, so that
`--help` and errors come at once.
"""

import argparse
import builtins
import ctypes
import gc
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from app.compiled_texts import compiled_texts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.main_window.places import Places
    from runtime.host import Host, HostSettings

NAME = "visualflow-studio"

_M_ARENA_MAX, _M_MMAP_THRESHOLD = -8, -3
"""Options of `mallopt`, from glibc's malloc.h."""
_LARGE_BLOCK = 128 * 1024
"""Bytes. The value glibc begins with; set, it does not grow any more."""

_log = logging.getLogger("visualflow")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    options = _options(arguments)
    has_display = display_is_there()
    wants_demo = options.offscreen_demo or (options.example and not has_display)
    if wants_demo:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_display:
        sys.stderr.write(
            "visualflow: there is no display to open a window on.\n"
            "Set DISPLAY or WAYLAND_DISPLAY, or see what the program does without one: "
            "visualflow --offscreen-demo\n"
        )
        return 1
    return _run(options, is_demo=wants_demo)


def display_is_there() -> bool:
    """Whether Qt will find something to show windows on; asked first, because Qt aborts if it does not."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in {"offscreen", "minimal", "vnc"}:
        return True
    if not sys.platform.startswith("linux"):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / wayland).exists():
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="visualflow", description="Draw an AI workflow, run it, watch it, answer it."
    )
    parser.add_argument("files", nargs="*", type=Path, help="flow files (.json, .flow) to open")
    parser.add_argument(
        "--beside",
        type=Path,
        metavar="FILE",
        help="show this version beside the last opened flow; for git difftool",
    )
    parser.add_argument(
        "--example", action="store_true", help="open an example; without a display run it offscreen"
    )
    parser.add_argument(
        "--offscreen-demo",
        action="store_true",
        help="open an example without a display, run it, print its trace, save a picture",
    )
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="keep runs and settings in this folder instead"
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        choices=("en", "de", "es", "fr", "zh_CN"),
        help="speak this language instead of the one in Preferences: en, de, es, fr or zh_CN",
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="show the version and exit")
    return parser.parse_args(arguments)


class _ShowVersion(argparse.Action):
    """Prints the version; finds it out only then."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,
    ) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version(NAME)
        except PackageNotFoundError:
            found = "from a checkout"
        parser.exit(message=f"{parser.prog} {found}\n")


def prepare_imports() -> None:
    """Make what a start imports cheap, and import Qt; call it before anything of the window is imported.

    Pydantic looks through every installed package for plugins; nobody here has one. PySide6 puts itself between each
    import statement and Python, reads the source of every module imported after it, to see whether it uses
    `from __feature__`, and keeps the text; nobody here does, so what it keeps as `builtins.__orig_import__` takes its
    place again. Together a tenth of the imports and 10 MB. And nothing of what a start makes is garbage, so that looking
    for it can wait until `GarbageCollection` takes over.
    """
    gc.disable()
    _give_freed_memory_back()
    compiled_texts.install()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    import_module("PySide6.QtWidgets")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    _import_numpy()


def _import_numpy() -> None:
    """Without threads for algebra, which nobody here uses; programs that are started may have theirs."""
    had = os.environ.get("OPENBLAS_NUM_THREADS")
    os.environ["OPENBLAS_NUM_THREADS"] = had or "1"
    import_module("numpy")
    if had is None:
        del os.environ["OPENBLAS_NUM_THREADS"]


def _give_freed_memory_back() -> None:
    """Let glibc keep one heap instead of one a thread, and large blocks outside of it: 17 MB with a flow of 1,000 nodes."""
    set_option = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if set_option is not None:
        set_option(_M_ARENA_MAX, 1)
        set_option(_M_MMAP_THRESHOLD, _LARGE_BLOCK)


def _run(options: argparse.Namespace, *, is_demo: bool) -> int:
    prepare_imports()
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from app.main_window.places import Places
    from app.runs.background import program_loop
    from runtime.base.logs import configure_logging

    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("VisualFlow Studio")
    app.setDesktopFileName("visualflow")
    app.setQuitOnLastWindowClosed(False)
    with (
        Places.temporary()
        if is_demo and options.data is None
        else Places.of_user(options.data) as places
    ):
        configure_logging(stream=places.log_file)
        qInstallMessageHandler(_log_qt_message)
        with program_loop(app) as loop:
            work = _demo(options, places) if is_demo else _window(app, options, places)
            return loop.run_until_complete(work)


async def _window(app: "QApplication", options: argparse.Namespace, places: "Places") -> int:
    from app.main_window.flows.example_flows import example_path
    from app.main_window.garbage import GarbageCollection
    from app.main_window.unexpected import UnexpectedErrors
    from app.main_window.window import MainWindow
    from app.runs.background import in_thread
    from app.runs.controller import RunController

    controller = RunController(
        lambda: _open_host(places), wanted_settings=lambda: _host_settings(places)
    )
    window = MainWindow(controller, places, language=options.language)
    errors = UnexpectedErrors(window)
    errors.install()
    garbage = GarbageCollection(app)
    window.show()
    files = [example_path()] if options.example and not options.files else options.files
    await window.start(files)
    if options.beside is not None and window.current is not None:
        await window.comparing.beside_file(window.current, options.beside.resolve())
    else:
        window.greet()
    garbage.start()
    window.flows.closed.connect(garbage.look_at_all)
    await in_thread(compiled_texts.keep)
    try:
        await window.until_closed()
    finally:
        await controller.close()
        garbage.stop()
        errors.remove()
    return 0


async def _demo(options: argparse.Namespace, places: "Places") -> int:
    from app.main_window.demo import run_demo
    from app.runs.controller import RunController

    controller = RunController(
        lambda: _open_host(places), wanted_settings=lambda: _host_settings(places)
    )
    try:
        return await run_demo(controller, places, options.files, language=options.language)
    finally:
        await controller.close()


def _open_host(places: "Places") -> "Host":
    """Called on a worker thread: the runtime's imports cost more than the window's."""
    from runtime.host import open_host

    return open_host(_host_settings(places))


def _host_settings(places: "Places") -> "HostSettings":
    """What the person's settings say about runs."""
    from app.settings import SPECIAL_MODELS, SettingsStore
    from runtime.host import HostSettings as Settings

    wanted = SettingsStore(places.settings / "settings.json").settings
    asks = {"ask": "strict", "dangerous": "default", "never": "never"}
    provider = wanted.server
    server: dict[str, object] = {}
    if provider is not None:
        server = {
            "interpreter": "openai-compatible",
            "base_url": provider.base_url,
            "model": wanted.default_model or next(iter(provider.models), ""),
            "key_name": provider.name if provider.needs_key else "",
            "prices": provider.prices,
            **{name: getattr(provider, name) for name in SPECIAL_MODELS},
        }
    return Settings.model_validate(
        {
            "data_folder": Path(wanted.store_folder) if wanted.store_folder else places.data,
            "default_workspace": Path(wanted.workspace_folder or places.workspace),
            "approval": asks[wanted.approval],
            "step_limit": wanted.step_limit,
            "budget": wanted.run_budget,
            **server,
        }
    )


def _log_qt_message(kind: object, context: object, text: str) -> None:
    """Qt's own remarks go to the log, not to the person's terminal."""
    del kind, context
    logging.getLogger("qt").info(text)
