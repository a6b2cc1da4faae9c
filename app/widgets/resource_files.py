"""Where the bundled files are: icons, fonts, theme pictures; in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path

from runtime.base.errors import FlowError

_APP = Path(__file__).resolve().parent.parent


@cache
def resource_folder() -> Path:
    """The folder `resources/` of a checkout, or `app/_resources` of an installed wheel.

    Raises:
        FlowError: neither is there: the installation is damaged.
    """
    for folder in (_APP / "_resources", _APP.parent / "resources"):
        if (folder / "icons").is_dir():
            return folder
    raise FlowError(str(_APP), "the program's own icons and fonts are missing", "install it again")


def resource_path(*parts: str) -> Path:
    """A bundled file, such as `resource_path("icons", "play.svg")`; it need not exist."""
    return resource_folder().joinpath(*parts)
