"""What the Edit menu does: undo, clipboard, selecting, finding, mending, asking."""

from app.actions.action import (
    LINE,
    Action,
    Submenu,
    always,
    with_nodes,
    with_one_node,
    with_problems,
    with_selection,
)

EDIT_MENU = Submenu(
    "&Edit",
    (
        Action("edit.undo", "Undo", ("Ctrl+Z",), "undo-2", lambda state: state.can_undo),
        Action(
            "edit.redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", lambda state: state.can_redo
        ),
        LINE,
        Action("edit.cut", "Cut", ("Ctrl+X",), "scissors", with_nodes),
        Action("edit.copy", "Copy", ("Ctrl+C",), "copy", with_nodes),
        Action(
            "edit.paste",
            "Paste",
            ("Ctrl+V",),
            "clipboard-paste",
            lambda state: state.has_flow and state.can_paste,
        ),
        Action("edit.duplicate", "Duplicate", ("Ctrl+D",), "files", with_nodes),
        Action("edit.delete", "Delete", ("Del", "Backspace"), "trash-2", with_selection),
        Action(
            "edit.delete_heal",
            "Delete and reconnect",
            ("Ctrl+Del", "X"),
            "unlink",
            with_nodes,
            words=("heal",),
        ),
        LINE,
        Submenu(
            "Select",
            (
                Action("edit.select_all", "Select all", ("Ctrl+A",), "scan"),
                Action(
                    "edit.select_none",
                    "Select nothing",
                    ("Ctrl+Shift+A",),
                    "square-dashed",
                    with_selection,
                ),
                LINE,
                Action("edit.select_upstream", "Select upstream", ("[",), "arrow-left", with_nodes),
                Action(
                    "edit.select_downstream", "Select downstream", ("]",), "arrow-right", with_nodes
                ),
            ),
            icon="scan",
        ),
        Action("edit.find", "Find in flow…", ("Ctrl+F",), "search"),
        Action("edit.find_all", "Find in all flows…", ("Ctrl+Shift+F",), "folder-search"),
        Submenu(
            "Uses",
            (
                Action(
                    "edit.find_uses",
                    "Find uses",
                    ("Shift+F12",),
                    "text-search",
                    with_one_node,
                    words=("references", "variable", "subflow", "tool"),
                ),
                Action(
                    "edit.next_use", "Next find or use", ("F3",), "arrow-down", words=("reference",)
                ),
                Action("edit.previous_use", "Previous find or use", ("Shift+F3",), "arrow-up"),
            ),
            icon="text-search",
        ),
        Action(
            "edit.rename_variable",
            "Rename everywhere…",
            ("Ctrl+Shift+R",),
            "variable",
            words=("refactor", "variable", "pin", "subflow", "id", "expression"),
        ),
        LINE,
        Submenu(
            "Problems",
            (
                Action(
                    "edit.fix",
                    "Quick fix…",
                    ("Ctrl+.",),
                    "lightbulb",
                    with_problems,
                    words=("mend", "repair", "problem"),
                ),
                Action(
                    "edit.next_problem",
                    "Next problem",
                    ("Ctrl+F8",),
                    "triangle-alert",
                    with_problems,
                ),
                Action(
                    "edit.previous_problem",
                    "Previous problem",
                    ("Ctrl+Shift+F8",),
                    "triangle-alert",
                    with_problems,
                ),
            ),
            icon="triangle-alert",
        ),
        Action(
            "edit.lock_flow",
            "Lock or unlock flow",
            ("Ctrl+Alt+K",),
            "lock",
            words=("read-only", "protect"),
        ),
        LINE,
        Action("edit.command", "Command palette…", ("Ctrl+Shift+P", "Ctrl+K"), "command", always),
        Action(
            "edit.assistant",
            "Ask the assistant…",
            ("Ctrl+Shift+I",),
            "wand-sparkles",
            words=("ai", "model", "propose", "generate", "change"),
        ),
    ),
)
