"""The arrows, ticks and crosses that the style sheet names, in the colors of the theme in force.

A style sheet reads a picture by its name, once. So the pictures lie under `:/indicators/` among Qt's resources, in memory;
another theme puts others in their place.
"""

import struct
from collections.abc import Mapping
from string import Template

from PySide6.QtCore import qRegisterResourceData, qUnregisterResourceData
from PySide6.QtGui import QPixmapCache

from app.widgets.resource_files import resource_path

FOLDER = "indicators"

_Resources = tuple[bytes, bytes, bytes]

_VERSION = 1
_IS_FOLDER = 2
_NO_LANGUAGE = 1
_registered: list[_Resources] = []


def color_indicators(colors: Mapping[str, str]) -> None:
    """Draw the pictures in these colors from now on, wherever the style sheet shows them.

    Args:
        colors: name of a color in the pictures -> `#rrggbb`.
    """
    files = {
        path.name: Template(path.read_text(encoding="utf-8")).substitute(colors).encode()
        for path in resource_path(FOLDER).glob("*.svg")
    }
    for former in _registered:
        qUnregisterResourceData(_VERSION, *former)
    _registered[:] = [_resources(files)]
    qRegisterResourceData(_VERSION, *_registered[0])
    QPixmapCache.clear()


def _resources(files: Mapping[str, bytes]) -> _Resources:
    """Files in one folder in the form that Qt's resource compiler writes: tree, names, contents."""
    names, contents = bytearray(), bytearray()
    tree = struct.pack(">IHII", 0, _IS_FOLDER, 1, 1)
    tree += struct.pack(">IHII", len(names), _IS_FOLDER, len(files), 2)
    names += _name(FOLDER)
    for name in sorted(files, key=_hash):
        tree += struct.pack(">IHHHI", len(names), 0, 0, _NO_LANGUAGE, len(contents))
        names += _name(name)
        contents += struct.pack(">I", len(files[name])) + files[name]
    return tree, bytes(names), bytes(contents)


def _name(name: str) -> bytes:
    return struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")


def _hash(name: str) -> int:
    """Qt's hash of a name, by which it finds the file."""
    found = 0
    for letter in name:
        found = (found << 4) + ord(letter)
        found = (found ^ (found & 0xF0000000) >> 23) & 0x0FFFFFFF
    return found
