import json

import pytest

from runtime.base.errors import WorkspaceError
from runtime.services.workspace import WorkspaceScope, resolve_without_workspace


def scope(root, **more) -> WorkspaceScope:
    made = WorkspaceScope.from_input_data({"workspace_root": str(root), **more})
    assert made is not None
    return made


def test_without_a_root_there_is_no_scope():
    assert WorkspaceScope.from_input_data({}) is None
    assert WorkspaceScope.from_input_data({"workspace_root": "  "}) is None


def test_the_root_is_made_and_relative_roots_start_at_the_base_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("ABSTRACT_WORKSPACE_BASE_DIR", str(tmp_path))
    made = scope("deep/er")
    assert made.root == (tmp_path / "deep/er").resolve()
    assert made.root.is_dir()


@pytest.mark.parametrize("path", ["a.txt", "./a.txt", "x/../a.txt", "@a.txt", " a.txt "])
def test_relative_paths_land_below_the_root(tmp_path, path):
    assert scope(tmp_path).resolve(path) == tmp_path.resolve() / "a.txt"


def test_an_absolute_path_below_the_root_is_accepted_and_shown_relative(tmp_path):
    made = scope(tmp_path)
    target = made.resolve(str(tmp_path / "sub" / "a.txt"))
    assert made.virtual(target) == "sub/a.txt"
    assert made.virtual(made.root) == "."


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "a/../../x",
        "/etc/passwd",
        "~/x",
        "~root/x",
        "@../x",
        "a/./../../x",
        "",
        "   ",
        "a\0b",
        "a\nb",
        "x" * 5000,
        None,
        7,
        ["a"],
        "link/x",
    ],
)
def test_hostile_paths_are_refused(tmp_path, path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "link").symlink_to(tmp_path)
    with pytest.raises(WorkspaceError):
        scope(root).resolve(path)


def test_a_symlink_loop_is_refused_or_harmless(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    try:
        target = scope(tmp_path).resolve("a/x")
    except WorkspaceError:
        return
    assert tmp_path.resolve() in target.parents


def test_a_sibling_folder_with_the_same_beginning_is_outside(tmp_path):
    (tmp_path / "root").mkdir()
    (tmp_path / "root-secret").mkdir()
    with pytest.raises(WorkspaceError):
        scope(tmp_path / "root").resolve(str(tmp_path / "root-secret" / "x"))


def test_allowed_folders_get_a_mount_name(tmp_path):
    root, other, twin = tmp_path / "root", tmp_path / "o" / "my data", tmp_path / "p" / "my data"
    for folder in (root, other, twin):
        folder.mkdir(parents=True)
    paths = [str(other), str(twin)]
    made = scope(root, workspace_access_mode="workspace_or_allowed", workspace_allowed_paths=paths)
    assert made.resolve("my-data/f.txt") == other.resolve() / "f.txt"
    assert made.virtual(other.resolve() / "f.txt") == "my-data/f.txt"
    second = next(name for name in made.mounts if name != "my-data")
    assert made.resolve(f"{second}/f.txt") == twin.resolve() / "f.txt"
    with pytest.raises(WorkspaceError):
        made.resolve("my-data/../x")


@pytest.mark.parametrize("form", [list, json.dumps, "\n".join])
def test_path_lists_come_as_list_json_or_lines(tmp_path, form):
    made = scope(tmp_path, workspace_ignored_paths=form(["secret", "more/keys.txt"]))
    for path in ("secret", "secret/x", "more/keys.txt", str(tmp_path / "secret")):
        with pytest.raises(WorkspaceError, match="blocked"):
            made.resolve(path)
    assert made.allows(tmp_path / "more" / "other.txt")


def test_all_except_ignored_reaches_everything_else(tmp_path):
    made = scope(
        tmp_path / "root",
        workspace_access_mode="all_except_ignored",
        workspace_ignored_paths=[str(tmp_path / "keys")],
    )
    assert made.resolve(str(tmp_path / "a")) == tmp_path.resolve() / "a"
    with pytest.raises(WorkspaceError, match="blocked"):
        made.resolve(str(tmp_path / "keys" / "id"))


def test_an_unknown_access_mode_is_refused(tmp_path):
    with pytest.raises(WorkspaceError, match="workspace_access_mode"):
        scope(tmp_path, workspace_access_mode="everything")


def test_a_read_only_workspace_refuses_writing(tmp_path):
    made = scope(tmp_path, workspace_read_only=True)
    assert made.resolve("a")
    with pytest.raises(WorkspaceError, match="read-only"):
        made.resolve_for_writing("a")


def test_without_a_workspace_paths_start_at_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert resolve_without_workspace("a") == tmp_path.resolve() / "a"
    assert resolve_without_workspace("~/b") == tmp_path.resolve() / "b"


@pytest.mark.parametrize("path", ["x" * 256, "a/" + "ü" * 128 + "/b.txt"])
def test_a_name_that_no_file_system_takes_is_refused_without_its_whole_length(tmp_path, path):
    with pytest.raises(WorkspaceError, match="too long") as refused:
        scope(tmp_path).resolve_for_writing(path)
    assert len(str(refused.value)) < 200
    with pytest.raises(WorkspaceError, match="too long"):
        resolve_without_workspace(path)
