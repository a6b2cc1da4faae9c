"""The files inside a bundle, listed and read without trusting any of them (`spec/runtime.md` 5.2)."""

import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from runtime.base.errors import BundleError
from runtime.workflow_bundle.manifest import check_member_path

_HOSTILE = "the file may be hostile: nothing was written"
_ENCRYPTED_FLAG = 0x1
_RATIO_FREE_BYTES = 1 << 16
"""Members this small may be as compressible as they like."""


@dataclass(frozen=True, slots=True)
class BundleLimits:
    """How large a bundle may be.

    Attributes:
        max_members: files and folders in the bundle.
        max_unpacked_bytes: of all members together.
        max_ratio: unpacked to packed size of one member.
    """

    max_members: int = 10_000
    max_unpacked_bytes: int = 512 * 1024 * 1024
    max_ratio: int = 200


@dataclass(frozen=True, slots=True)
class Member:
    """One regular file of a bundle: its path inside and its unpacked size in bytes."""

    path: str
    size: int


class ZipMembers:
    """The members of a zip file; the file is opened for each call and closed again."""

    def __init__(self, source: Path, limits: BundleLimits) -> None:
        self._source = source
        self._limits = limits

    def list(self) -> tuple[Member, ...]:
        """Every file, sorted by path, after all safety rules were checked."""
        with self._opened() as archive:
            return self._checked(archive)

    def read(self, path: str) -> bytes:
        """The content of one file, at most as large as the directory of the zip says."""
        with self._opened() as archive:
            return self._read(archive, path)

    def read_all(self, paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """(path, content) of several files, one at a time."""
        with self._opened() as archive:
            for path in paths:
                yield path, self._read(archive, path)

    def _opened(self) -> zipfile.ZipFile:
        if self._source.stat().st_size > self._limits.max_unpacked_bytes:
            raise BundleError(str(self._source), "the file is too large", _HOSTILE)
        try:
            return zipfile.ZipFile(self._source)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, UnicodeDecodeError) as error:
            raise BundleError(
                str(self._source), f"this is not a .flow bundle: {error}", "choose another file"
            ) from error

    def _checked(self, archive: zipfile.ZipFile) -> tuple[Member, ...]:
        infos = archive.infolist()
        if len(infos) > self._limits.max_members:
            raise self._refused(f"{len(infos)} members are too many")
        total = 0
        for info in infos:
            self._check_info(info)
            total += info.file_size
        if total > self._limits.max_unpacked_bytes:
            raise self._refused(f"it would unpack to {total} bytes")
        check_distinct((info.filename for info in infos), str(self._source))
        return tuple(
            sorted(
                (Member(info.filename, info.file_size) for info in infos if not info.is_dir()),
                key=lambda member: member.path,
            )
        )

    def _check_info(self, info: zipfile.ZipInfo) -> None:
        name = info.filename
        if info.orig_filename != name:
            raise self._refused(f"{info.orig_filename!r:.200} is not a safe path")
        check_member_path(name.removesuffix("/"), str(self._source))
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise self._refused(f"{name!r:.200} is a link or a device")
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise self._refused(f"{name!r:.200} is encrypted")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise self._refused(f"{name!r:.200} is packed in an unknown way")
        if (
            info.file_size > _RATIO_FREE_BYTES
            and info.file_size > max(info.compress_size, 1) * self._limits.max_ratio
        ):
            raise self._refused(f"{name!r:.200} unpacks to {info.file_size} bytes")

    def _read(self, archive: zipfile.ZipFile, path: str) -> bytes:
        try:
            info = archive.getinfo(path)
        except KeyError:
            raise FileNotFoundError(f"{self._source}: no member {path!r:.200}") from None
        self._check_info(info)
        try:
            return archive.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise self._refused(f"{path!r:.200} is damaged: {error}") from error

    def _refused(self, problem: str) -> BundleError:
        return BundleError(str(self._source), problem, _HOSTILE)


class FolderMembers:
    """The members of an unpacked bundle."""

    def __init__(self, source: Path, limits: BundleLimits) -> None:
        self._source = source
        self._limits = limits

    def list(self) -> tuple[Member, ...]:
        """Every file, sorted by path, after all safety rules were checked."""
        members: list[Member] = []
        total = 0
        for count, path in enumerate(_walk(self._source), start=1):
            name = path.relative_to(self._source).as_posix()
            if count > self._limits.max_members:
                raise self._refused(f"more than {self._limits.max_members} files")
            check_member_path(name, str(self._source))
            about = path.lstat()
            if stat.S_ISDIR(about.st_mode):
                continue
            if not stat.S_ISREG(about.st_mode):
                raise self._refused(f"{name!r:.200} is a link or a device")
            total += about.st_size
            if total > self._limits.max_unpacked_bytes:
                raise self._refused("the folder is too large")
            members.append(Member(name, about.st_size))
        check_distinct((member.path for member in members), str(self._source))
        return tuple(sorted(members, key=lambda member: member.path))

    def read(self, path: str) -> bytes:
        """The content of one file; never one outside the folder."""
        check_member_path(path, str(self._source))
        target = (self._source / path).resolve()
        if self._source.resolve() not in target.parents:
            raise self._refused(f"{path!r:.200} leaves the folder")
        if not target.is_file():
            raise FileNotFoundError(f"{self._source}: no member {path!r:.200}")
        return target.read_bytes()

    def read_all(self, paths: Iterable[str]) -> Iterator[tuple[str, bytes]]:
        """(path, content) of several files, one at a time."""
        for path in paths:
            yield path, self.read(path)

    def _refused(self, problem: str) -> BundleError:
        return BundleError(str(self._source), problem, _HOSTILE)


def members_of(source: Path, limits: BundleLimits) -> ZipMembers | FolderMembers:
    """The members of a bundle file or an unpacked bundle.

    Raises:
        FileNotFoundError: there is nothing at `source`.
    """
    if source.is_dir():
        return FolderMembers(source, limits)
    if not source.is_file():
        raise FileNotFoundError(f"{source}: no such bundle")
    return ZipMembers(source, limits)


def check_distinct(names: Iterable[str], where: str) -> None:
    """Check that no two members would land on one file, on any file system.

    Raises:
        BundleError: a name is there twice, differs only by case, or is both file and folder.
    """
    files: dict[str, str] = {}
    folders: set[str] = set()
    for name in names:
        folded = unicodedata.normalize("NFC", name.removesuffix("/")).casefold()
        if folded in files:
            raise BundleError(where, f"{name!r:.200} and {files[folded]!r:.200} clash", _HOSTILE)
        files[folded] = name
        if not name.endswith("/"):
            folders.update(_parents(folded))
    for folded, name in files.items():
        if folded in folders and not name.endswith("/"):
            raise BundleError(where, f"{name!r:.200} is a file and a folder", _HOSTILE)


def _parents(name: str) -> Iterator[str]:
    parts = name.split("/")[:-1]
    return ("/".join(parts[: count + 1]) for count in range(len(parts)))


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
